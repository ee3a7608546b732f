// What tests ask a page; it runs in the browser, so that it is no TypeScript.

/** What is wrong with the picture of the page, as the browser lays it out. */
export const faultsOfPicture = () => {
  const svg = document.querySelector('svg')
  const box = svg.getBoundingClientRect()
  const faults = []
  const drawn = [...svg.querySelectorAll('text,rect,circle,path')].filter(
    (element) => element.closest('pattern') === null,
  )
  if (drawn.length < 8) faults.push('empty')
  if (box.width < 200 || box.height < 80) faults.push(`small: ${box.width} × ${box.height}`)
  if (document.documentElement.scrollWidth > window.innerWidth) faults.push('wider than the window')
  for (const element of drawn) {
    const { left, right, top, bottom } = element.getBoundingClientRect()
    const isWithin =
      left >= box.left - 2 &&
      right <= box.right + 2 &&
      top >= box.top - 2 &&
      bottom <= box.bottom + 2
    if (!isWithin) faults.push(`outside: ${element.outerHTML.slice(0, 160)}`)
  }
  for (const text of svg.querySelectorAll('text')) {
    if (Number.parseFloat(getComputedStyle(text).fontSize) < 11) faults.push('letters too small')
  }
  return faults
}

/** Words of pictures that cover each other. */
export const coveredWords = () => {
  const texts = [...document.querySelectorAll('text')].map((text) => ({
    words: text.textContent,
    box: text.getBoundingClientRect(),
  }))
  return texts.flatMap((one, at) =>
    texts.slice(at + 1).flatMap((other) => {
      const wide = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left)
      const high = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top)
      return wide > 2 && high > 4 ? [`${one.words} × ${other.words}`] : []
    }),
  )
}

/** The colour behind the first picture. */
export const paperColour = () => getComputedStyle(document.querySelector('svg > rect')).fill

/** How wide the page is, and how high its pictures are. */
export const sizesOfPage = () => ({
  width: document.documentElement.scrollWidth,
  pictures: [...document.querySelectorAll('figure svg')].map(
    (svg) => svg.getBoundingClientRect().height,
  ),
})

/** What axe-core, loaded before, finds wrong. */
export const axeViolations = async () =>
  (await window.axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`)
