import { organisations } from '../../organisations/organisations.js'
import type { Language } from '../../sources/schema.js'
import type { Cell, TableView } from '../views.js'

/** How many rows are shown at a time. */
export const pageRows = 50

type ColumnView = TableView['columns'][number]

export const text = (label: string): ColumnView => ({ label, kind: 'text' })
export const wide = (label: string): ColumnView => ({ label, kind: 'wide' })
export const number = (label: string): ColumnView => ({ label, kind: 'number' })

/** A table of rows that are made of what lies on the page asked for. */
export function tableView<Item>(
  caption: string,
  columns: readonly ColumnView[],
  items: readonly Item[],
  rowOf: (item: Item) => readonly Cell[],
  { from = 0, size = pageRows, pick = (_: Item): string | null => null } = {},
): TableView {
  return {
    caption,
    columns,
    rows: items.slice(from, from + size).map((item) => ({ cells: rowOf(item), pick: pick(item) })),
    from,
    total: items.length,
  }
}

/** A date as it is written in tables: `02.01.2020` in Norwegian. */
export function shortDate(date: string | null, language: Language): string {
  if (date === null || language === 'en') return date ?? ''
  return `${date.slice(8, 10)}.${date.slice(5, 7)}.${date.slice(0, 4)}`
}

/** A number with its thousands apart. */
export function countText(count: number, language: Language): string {
  return `${count}`.replace(/\B(?=(?:\d{3}){1,8}$)/g, language === 'en' ? ',' : '\u00a0')
}

/** The name of a unit with its number, where it is known. */
export function unitName(unit: string): string {
  const name = Object.hasOwn(organisations, unit) ? organisations[unit]?.name : undefined
  return name === undefined ? unit : `${name} (${unit})`
}
