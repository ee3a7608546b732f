import { fill } from '../../cli/words/fill.js'
import type { Cell, TableView } from '../views.js'
import type { PageWords } from '../words/schema.js'
import { h } from './element.js'

/** What a table can do: lead somewhere from a row, and show other rows. */
export interface TableDoes {
  readonly id: string
  readonly pick?: (pick: string) => void
  readonly page?: (from: number) => void
  /** Whether the caption stands above it already. */
  readonly hideCaption?: true
}

/** A table; wide ones can be scrolled sideways by keyboard too. */
export function table(view: TableView, words: PageWords, does: TableDoes): HTMLElement {
  const { caption, columns, rows } = view
  if (rows.length === 0) {
    return h('p', { class: 'empty' }, words.table.empty)
  }
  const head = columns.map(({ label, kind }) => h('th', { scope: 'col', class: kind }, label))
  const body = rows.map(({ cells, pick }, row) =>
    h(
      'tr',
      {},
      cells.map((cell, at) => {
        const name = columns[at]?.kind ?? 'text'
        return at === 0
          ? h('th', { scope: 'row', class: name }, firstCell(cell, pick, row, words, does))
          : h('td', { class: name }, contentOf(cell))
      }),
    ),
  )
  return h(
    'div',
    { class: 'table' },
    h(
      'div',
      {
        class: 'scroll',
        role: 'region',
        tabindex: 0,
        'aria-label': `${caption}. ${words.table.scroll}`,
      },
      h(
        'table',
        {},
        h('caption', does.hideCaption ? { class: 'hidden' } : {}, caption),
        h('thead', {}, h('tr', {}, head)),
        h('tbody', {}, body),
      ),
    ),
    pager(view, words, does),
  )
}

function firstCell(
  cell: Cell,
  pick: string | null,
  row: number,
  { table }: PageWords,
  { id, pick: go }: TableDoes,
): HTMLElement {
  if (pick === null || go === undefined) return contentOf(cell)
  const name = typeof cell === 'string' ? cell : cell.text
  return h(
    'button',
    {
      type: 'button',
      class: 'link',
      id: `${id}-${row}`,
      'aria-label': fill(table.open, { name }),
      onclick: () => go(pick),
    },
    name,
  )
}

function contentOf(cell: Cell): HTMLElement {
  if (typeof cell !== 'string') return h('span', { class: `tag ${cell.tag}` }, cell.text)
  const [first = '', ...more] = cell.split('\n')
  return more.length === 0
    ? h('span', {}, first)
    : h(
        'div',
        {},
        h('strong', {}, first),
        more.map((line) => h('div', { class: 'soft' }, line)),
      )
}

function pager({ from, rows, total }: TableView, { table }: PageWords, { id, page }: TableDoes) {
  if (page === undefined || total <= rows.length) return null
  const step = 50
  const isFirst = from === 0
  const isLast = from + rows.length >= total
  return h(
    'div',
    { class: 'pager' },
    h(
      'button',
      {
        type: 'button',
        id: `${id}-previous`,
        'aria-disabled': isFirst ? 'true' : null,
        onclick: () => isFirst || page(Math.max(0, from - step)),
      },
      table.previous,
    ),
    h(
      'span',
      { role: 'status' },
      fill(table.shown, { from: from + 1, to: from + rows.length, total }),
    ),
    h(
      'button',
      {
        type: 'button',
        id: `${id}-next`,
        'aria-disabled': isLast ? 'true' : null,
        onclick: () => isLast || page(from + step),
      },
      table.next,
    ),
  )
}
