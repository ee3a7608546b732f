import { escapeText } from '../picture/escape-text.js'

/** A cell of a table: a text, or a number, which stands to the right. */
export type TableCell = string | number | null

/**
 * A table with a caption, or nothing where it has no rows. Columns of numbers stand to the right. The
 * last cell of a row that has fewer than the header goes on to the end, such as why figures are not shown.
 */
export function tableOf(
  caption: string,
  header: readonly string[],
  rows: readonly (readonly TableCell[])[],
): string {
  if (rows.length === 0) return ''
  const full = rows.filter((row) => row.length === header.length)
  const classes = header.map((_, at) =>
    classOf(
      full.map((row) => row[at] ?? null),
      at,
    ),
  )
  const head = header
    .map((text, at) => `<th scope="col"${classes[at]}>${escapeText(text)}</th>`)
    .join('')
  const cellsOf = (row: readonly TableCell[]) =>
    row.map((cell, at) => {
      const span = at === row.length - 1 ? header.length - at : 1
      const own = typeof cell === 'number' ? ' class="number"' : classes[at]
      const around = span === 1 ? own : ` colspan="${span}"`
      const inner = escapeText(wordsOf(cell))
      return at === 0 ? `<th scope="row"${around}>${inner}</th>` : `<td${around}>${inner}</td>`
    })
  const body = rows.map((row) => `<tr>${cellsOf(row).join('')}</tr>`).join('\n')
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
  const label = /<title[^<>]*>([^<]*)</.exec(svg)?.[1] ?? ''
  return `<figure><div class="picture" tabindex="0" role="group" aria-label="${label}">${inline}</div>${table}</figure>`
}

/** The class of a column, as an attribute: dates and periods stay on one line; what names a row is no number. */
function classOf(cells: readonly TableCell[], at: number): string {
  const texts = cells.map(wordsOf).filter((text) => text !== '')
  const areAll = (pattern: RegExp) => texts.length > 0 && texts.every((text) => pattern.test(text))
  if (areAll(/^\d{4}-[\dTQH]/)) return ' class="date"'
  return at > 0 && areAll(/^-?\d+([.,]\d+)?(\u00a0?%)?$/) ? ' class="number"' : ''
}

function wordsOf(cell: TableCell): string {
  return typeof cell === 'string' || Number.isFinite(cell) ? `${cell}` : ''
}
