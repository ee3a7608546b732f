import { dayArgument } from '../../calendar/day-argument.js'
import type { IsoDate } from '../../calendar/schema.js'
import { isObject, listArgument, optionsArgument } from '../../misuse/arguments.js'
import { misuse } from '../../misuse/misuse.js'
import type { GroupValue } from '../evaluation/schema.js'

/** That a value belongs to another one, while its bounds (inclusive) hold. */
export interface Belonging {
  /** A value of the column below, such as a unit. */
  readonly value: string
  /** The value that it belongs to, such as a trust. */
  readonly belongsTo: string
  /** The first day; always, where left out. */
  readonly validFrom?: IsoDate | null | undefined
  /** The last day; for ever, where left out. */
  readonly validTo?: IsoDate | null | undefined
}

/** A column made of another: the trust of a unit, the region of a trust. */
export interface HierarchyLevel {
  /** The name of the column that it makes; group by it. */
  readonly column: string
  /** The column that it is made of: of the rows, or of a level before it. */
  readonly of: string
  /**
   * What belongs to what: a record, or a list where that changed. With validity the date that puts
   * the row in a period decides.
   */
  readonly places: Readonly<Record<string, string>> | readonly Belonging[]
}

/** A level that is ready to be looked up. */
export interface Level {
  readonly column: string
  readonly of: string
  /** Whether the answer rests on the day. */
  readonly dated: boolean
  /** What a value belongs to on a day; `null` where it has no place. */
  readonly lookup: (value: GroupValue, day: number) => string | null
}

/** Reads the option; a level of what is not before it is found out when rows are read. */
export function hierarchyArgument(
  hierarchy: readonly HierarchyLevel[] | undefined,
): readonly Level[] {
  if (hierarchy === undefined) return []
  return listArgument(hierarchy, 'options.hierarchy').map((level, at) => {
    const name = `options.hierarchy[${at}]`
    const { column, of, places } = optionsArgument(level, ['column', 'of', 'places'], name)
    if (typeof column !== 'string' || column === '' || typeof of !== 'string' || of === column) {
      throw misuse('invalid-argument', `${name} must have column and of, two names of columns`)
    }
    return { column, of, ...placesArgument(places, `${name}.places`) }
  })
}

function placesArgument(
  places: HierarchyLevel['places'],
  name: string,
): Pick<Level, 'dated' | 'lookup'> {
  if (!Array.isArray(places)) {
    if (!isObject(places)) {
      throw misuse('invalid-argument', `${name} must be a record or a list of what belongs to what`)
    }
    const table = new Map(Object.entries(places as Readonly<Record<string, string>>))
    return { dated: false, lookup: (value) => table.get(String(value)) ?? null }
  }
  const table = new Map<string, { belongsTo: string; from: number; to: number }[]>()
  let dated = false
  for (const [at, one] of (places as readonly Belonging[]).entries()) {
    const { value, belongsTo, validFrom, validTo } = optionsArgument(
      one,
      ['value', 'belongsTo', 'validFrom', 'validTo'],
      `${name}[${at}]`,
    )
    const from = boundOf(validFrom, Number.NEGATIVE_INFINITY, `${name}[${at}].validFrom`)
    const to = boundOf(validTo, Number.POSITIVE_INFINITY, `${name}[${at}].validTo`)
    dated ||= Number.isFinite(from) || Number.isFinite(to)
    const list = table.get(value) ?? []
    if (list.some((other) => other.from <= to && from <= other.to)) {
      throw misuse('invalid-argument', `${name}[${at}] overlaps another place of the same value`)
    }
    list.push({ belongsTo, from, to })
    table.set(value, list)
  }
  return {
    dated,
    lookup: (value, day) =>
      table.get(String(value))?.find(({ from, to }) => from <= day && day <= to)?.belongsTo ?? null,
  }
}

function boundOf(date: IsoDate | null | undefined, none: number, name: string): number {
  return date === undefined || date === null || date === '' ? none : dayArgument(date, name)
}
