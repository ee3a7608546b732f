import type { FoundRow } from '../../cli/row-findings.js'
import type { Reading } from '../../files/reading.js'
import type { FileFinding, Mapping } from '../../files/schema.js'
import type { ForlopstidTable } from '../../forlopstid/tables/measure-table.js'
import type { Publication } from '../../indicators/evaluation/schema.js'
import type { FlatTable } from '../../indicators/flatten/flatten-tables.js'
import type { NprNote } from '../../npr/schema.js'
import type { PathwayColumns } from '../../registrations/pathway-columns.js'
import type { PathwayTable } from '../../registrations/tables/pathway-table.js'
import type { Finding } from '../../validation/schema.js'

/** What the worker holds of a file; it grows as more is asked. */
export interface Work {
  readonly name: string
  readonly mapping: Mapping | null
  readonly reading: Reading
  /** What is told of a message of the register. */
  readonly notes: readonly NprNote['note'][]
  judged: JudgedWork | null
}

/** What is made of the rows as they stood on a day. */
export interface JudgedWork {
  readonly asOf: string
  /** `null` where the rows are no registrations. */
  readonly courses: Courses | null
  /** By line. */
  readonly found: readonly Found[]
  readonly setAside: number
  publication: { readonly key: string; readonly publication: Publication } | null
}

/** Pathways and their clocks, as columns. */
export interface Courses {
  readonly table: PathwayTable
  readonly columns: PathwayColumns
  readonly clocks: ForlopstidTable
  /** The place of a pathway by its id; made when someone asks. */
  places: ReadonlyMap<string, number> | null
  flat: {
    readonly pathway: FlatTable<'pathway'>
    readonly forlopstid: FlatTable<'forlopstid'>
  } | null
}

/** A finding of the check, or a fault of one line or row. */
export interface Found {
  readonly line: number
  readonly rule: string
  readonly effect: Finding['effect']
  readonly of: Finding | FileFinding | FoundRow
}

/** The place of a pathway by its id. */
export function placeOf(courses: Courses, id: string): number | undefined {
  if (courses.places === null) {
    const { length, idOf } = courses.columns
    courses.places = new Map(Array.from({ length }, (_, at) => [idOf(at), at]))
  }
  return courses.places.get(id)
}
