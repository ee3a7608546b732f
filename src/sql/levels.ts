import { dayArgument } from '../calendar/day-argument.js'
import { firstDay, lastDay } from '../calendar/scan-day.js'
import {
  type Belonging,
  type HierarchyLevel,
  hierarchyArgument,
} from '../indicators/counting/hierarchy.js'
import { misuse } from '../misuse/misuse.js'
import type { Cell } from './rows-of-values.js'

/** A column made of another, with what belongs to what as rows of a table. */
export interface SqlLevel {
  /** The step that has the rows. */
  readonly name: string
  readonly column: string
  readonly of: string
  /** What belongs, to what, and the first and last day of that. */
  readonly rows: readonly (readonly Cell[])[]
}

/** Reads the option `hierarchy` as the library does. */
export function levelsOf(hierarchy: readonly HierarchyLevel[] | undefined): readonly SqlLevel[] {
  hierarchyArgument(hierarchy)
  const levels = hierarchy ?? []
  return levels.map(({ column, of, places }, at) => {
    if (levels.slice(at).some((later) => later.column === of)) {
      throw misuse('invalid-argument', `options.hierarchy[${at}] is made of a level after it`)
    }
    return { name: `level_${at + 1}`, column, of, rows: rowsOf(places) }
  })
}

/** The column of the rows that a level rests on in the end. */
export function columnBelow(levels: readonly SqlLevel[], field: string): string {
  const level = levels.find(({ column }) => column === field)
  return level === undefined ? field : columnBelow(levels, level.of)
}

function rowsOf(places: HierarchyLevel['places']): readonly (readonly Cell[])[] {
  if (!Array.isArray(places)) {
    return Object.entries(places).map(([value, to]) => [value, to, firstDay, lastDay])
  }
  return (places as readonly Belonging[]).map(({ value, belongsTo, validFrom, validTo }) => [
    value,
    belongsTo,
    dayOr(validFrom, firstDay),
    dayOr(validTo, lastDay),
  ])
}

function dayOr(date: string | null | undefined, none: number): number {
  return date === undefined || date === null || date === '' ? none : dayArgument(date, 'places')
}
