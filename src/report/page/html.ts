import { escapeText } from '../picture/escape-text.js'

/** A cell of a table: a text, or a number, which stands to the right. */
export type TableCell = string | number | null

/** A table with a caption, or nothing where it has no rows. */
export function tableOf(
  caption: string,
  header: readonly string[],
  rows: readonly (readonly TableCell[])[],
): string {
  if (rows.length === 0) return ''
  const head = header.map((text) => `<th scope="col">${escapeText(text)}</th>`).join('')
  const body = rows.map((row) => `<tr>${row.map(cellOf).join('')}</tr>`).join('\n')
  return `<div class="table" tabindex="0" role="group" aria-label="${escapeText(caption)}"><table><caption>${escapeText(caption)}</caption><thead><tr>${head}</tr></thead><tbody>\n${body}\n</tbody></table></div>`
}

/** A part of the page that can be linked to; nothing where it is empty. */
export function sectionOf(id: string, heading: string, parts: readonly string[]): string {
  const inner = parts.filter((part) => part !== '').join('\n')
  if (inner === '') return ''
  return `<section id="${id}" aria-labelledby="${id}-h"><h2 id="${id}-h">${escapeText(heading)}</h2>\n${inner}\n</section>`
}

/** A paragraph; nothing where it has no words. */
export function paragraph(text: string, name = ''): string {
  if (text === '') return ''
  return `<p${name === '' ? '' : ` class="${name}"`}>${escapeText(text)}</p>`
}

/** A list of items; nothing where there are none. */
export function listOf(items: readonly string[]): string {
  if (items.length === 0) return ''
  return `<ul>${items.map((item) => `<li>${escapeText(item)}</li>`).join('')}</ul>`
}

/** Terms with what they are; those without words are left out. */
export function definitionsOf(entries: readonly (readonly [string, TableCell])[]): string {
  const list = entries
    .map(([term, cell]) => [term, wordsOf(cell)] as const)
    .filter(([, text]) => text !== '')
    .map(([term, text]) => `<dt>${escapeText(term)}</dt><dd>${escapeText(text)}</dd>`)
  return list.length === 0 ? '' : `<dl>${list.join('')}</dl>`
}

/** A picture with its table below it. Inside a page SVG needs no address of its own. */
export function figureOfPicture(svg: string, table: string): string {
  const inline = svg.replace(' xmlns="http://www.w3.org/2000/svg"', '')
  const label = /<title[^>]*>([^<]*)</.exec(svg)?.[1] ?? ''
  return `<figure><div class="picture" tabindex="0" role="group" aria-label="${label}">${inline}</div>${table}</figure>`
}

/** The first cell of a row names it; a date or a period stays on one line. */
function cellOf(cell: TableCell, at: number): string {
  const text = wordsOf(cell)
  const name = typeof cell === 'number' ? 'number' : /^\d{4}-[\dTQH]/.test(text) ? 'date' : ''
  const classes = name === '' ? '' : ` class="${name}"`
  const inner = escapeText(text)
  return at === 0 ? `<th scope="row"${classes}>${inner}</th>` : `<td${classes}>${inner}</td>`
}

function wordsOf(cell: TableCell): string {
  return typeof cell === 'string' || Number.isFinite(cell) ? `${cell}` : ''
}
