import { scanDay } from '../../calendar/scan-day.js'
import { standInDay } from '../../calendar/stand-in-dates.js'
import type { Column } from '../subjects/schema.js'
import { missing, type Stretch, unusable, usable } from './stretch.js'
import type { TableColumn } from './table.js'

/** A column of a table as a column of the subject, wholly read: stretches are parts of it. */
export interface WholeColumn {
  readonly kind: Column['kind']
  readonly values: Int32Array
  readonly states: Uint8Array | null
  readonly dictionary: readonly string[]
  /** Whether dates after the last day were there. */
  readonly cut: boolean
}

/**
 * Reads a column of a table: what is not of the kind of the subject's column, or not among the
 * values that it lists, is unusable, as in rows that are objects.
 */
export function readTableColumn(
  given: TableColumn,
  column: Column,
  length: number,
  lastDay: number,
): WholeColumn {
  const texts = given.dictionary ?? []
  if (column.kind === 'text' && given.kind === 'text') {
    const allowed = column.values === undefined ? null : new Set(column.values)
    const judged = texts.map((text) => judgeText(text, allowed))
    if (judged.every((state) => state === usable)) return asGiven(given, texts)
    return judge(given, length, texts, (value) => judged[value] ?? unusable)
  }
  if (column.kind === 'date' && given.kind === 'date') {
    return cutDates(asGiven(given, []), lastDay)
  }
  if (column.kind === given.kind) return asGiven(given, [])
  if (column.kind === 'date' && given.kind === 'text') {
    const days = texts.map(scanDay)
    const judged = texts.map((text, place) =>
      text === '' ? missing : (days[place] as number) > standInDay ? usable : unusable,
    )
    const read = judge(given, length, [], (value) => judged[value] ?? unusable)
    return cutDates(
      { ...read, kind: 'date', values: given.values.map((v) => days[v] ?? 0) },
      lastDay,
    )
  }
  return { ...judge(given, length, [], () => unusable), kind: column.kind }
}

function judgeText(text: string, allowed: ReadonlySet<string> | null): number {
  if (text === '') return missing
  return allowed === null || allowed.has(text) ? usable : unusable
}

function asGiven(
  { kind, values, validity }: TableColumn,
  dictionary: readonly string[],
): WholeColumn {
  return { kind, values, states: validity, dictionary, cut: false }
}

function judge(
  { kind, values, validity }: TableColumn,
  length: number,
  dictionary: readonly string[],
  stateOf: (value: number) => number,
): WholeColumn {
  const states = new Uint8Array(length)
  for (let at = 0; at < length; at += 1) {
    const state = validity === null ? usable : (validity[at] as number)
    states[at] = state === usable ? stateOf(values[at] as number) : state
  }
  return { kind, values, states, dictionary, cut: false }
}

/** Dates after the last day have not happened; the first of all stands where none is known. */
function cutDates(column: WholeColumn, lastDay: number): WholeColumn {
  const { values, states } = column
  let kept: Uint8Array | undefined
  let cut = false
  for (let at = 0; at < values.length; at += 1) {
    const day = values[at] as number
    if ((day > standInDay && day <= lastDay) || (states !== null && states[at] !== usable)) continue
    kept ??= states === null ? new Uint8Array(values.length).fill(usable) : states.slice()
    kept[at] = day > lastDay ? missing : unusable
    if (day > lastDay) cut = true
  }
  return kept === undefined ? column : { ...column, states: kept, cut }
}

/** The part of a column from one row until another. */
export function stretchOf(column: WholeColumn, from: number, until: number): Stretch {
  const { kind, dictionary } = column
  const states = column.states?.subarray(from, until) ?? null
  return {
    kind,
    length: until - from,
    values: column.values.subarray(from, until),
    states,
    anyUnusable: states?.includes(unusable) ?? false,
    dictionary,
  }
}
