import { h } from './element.js'

/**
 * A picture as part of the page. Its style goes by way of the style sheets of the document: the page
 * takes no style from markup.
 */
export function picture(svg: string): HTMLElement {
  const plain = svg.replace(/<style>([^<]*)<\/style>/g, (_, style: string) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(style)
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
    return ''
  })
  const parsed = new DOMParser().parseFromString(plain, 'image/svg+xml')
  return h('figure', {}, document.adoptNode(parsed.documentElement))
}

/** Forgets the styles of pictures that are no longer shown. */
export function clearPictures(): void {
  document.adoptedStyleSheets = []
}
