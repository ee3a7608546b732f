import { h } from './element.js'

/**
 * A picture as part of the page. Its style goes by way of the style sheets of the document: the page
 * takes no style from markup.
 */
export function picture(svg: string): HTMLElement {
  const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml')
  for (const style of parsed.querySelectorAll('style')) {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(style.textContent ?? '')
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
    style.remove()
  }
  return h('figure', {}, document.adoptNode(parsed.documentElement))
}

/** Forgets the styles of pictures that are no longer shown. */
export function clearPictures(): void {
  document.adoptedStyleSheets = []
}
