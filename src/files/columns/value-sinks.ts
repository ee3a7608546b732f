import { kindOf } from '../../misuse/misuse.js'
import { refusal } from '../../misuse/refusal.js'
import { missingDay } from '../csv/cell-sinks.js'
import { dayOfValue } from '../dates/day-of-value.js'
import type { FieldPlan, MappingPlan } from '../plan-mapping.js'
import type { Change, FieldName, FileFacts } from '../schema.js'
import { columnOfDays, columnOfFound, constantColumn, type FieldColumn } from './field-columns.js'
import { dayOfText, foundOf } from './field-words.js'

/** Where the values of one field go, row by row. */
interface ValueSink {
  readonly plan: FieldPlan
  values: Int32Array
  /** What was found, by place; the missing one first. */
  readonly found: unknown[]
  readonly placeOf: Map<unknown, number>
  /** The places of `Date`s, by the day that each is. */
  readonly placeOfDay: Map<number, number>
  /** The name that rows have the field under, once one has. */
  column: string | number | null
}

/** Rows of values while they come. */
export interface ValueSinks {
  readonly sinks: readonly ValueSink[]
  rows: number
  capacity: number
}

/** The value under a name; `undefined` with `has` false where a row does not have it. */
export type FindValue = (name: string | number) => {
  readonly has: boolean
  readonly value: unknown
}

/** `known`: the names that earlier rows of the same source have the fields under. */
export function newValueSinks(
  { fields }: MappingPlan,
  known: FileFacts['columns'] = {},
  capacity = 1024,
): ValueSinks {
  return {
    sinks: fields.map((plan) => ({
      plan,
      values: new Int32Array(plan.columns.length === 0 ? 0 : capacity),
      found: [null],
      placeOf: new Map<unknown, number>([
        [undefined, 0],
        [null, 0],
        ['', 0],
      ]),
      placeOfDay: new Map<number, number>(),
      column: known[plan.field] ?? null,
    })),
    rows: 0,
    capacity,
  }
}

/** Adds a row by what it has under the names of the mapping. */
export function addValues(into: ValueSinks, find: FindValue): void {
  if (into.rows === into.capacity) grow(into)
  const row = into.rows
  for (const sink of into.sinks) {
    const { plan } = sink
    if (plan.columns.length === 0) continue
    let value: unknown
    for (const name of plan.columns) {
      const found = find(name)
      if (!found.has) continue
      sink.column ??= name
      value = found.value
      break
    }
    sink.values[row] = isPlainDay(plan) ? dayIn(sink, value) : placeOfValue(sink, value)
  }
  into.rows += 1
}

/** The columns of all rows, and what was changed. */
export function finishValues(
  { sinks, rows }: ValueSinks,
  what: string,
): { readonly fields: FieldColumn[]; readonly changes: Change[]; readonly facts: FileFacts } {
  const changes: Change[] = []
  const absent: FieldName[] = []
  const names: Partial<Record<FieldName, string | number>> = {}
  const fields = sinks.flatMap(({ plan, values, found, column }) => {
    const { field, constant, isOptional } = plan
    if (constant !== null) return [constantColumn(plan, rows)]
    if (column !== null) names[field] = column
    else if (isOptional) {
      absent.push(field)
      return []
    }
    if (column === null && rows > 0) {
      throw refusal(
        'unknown-column',
        'no-row-has',
        { field, column: plan.columns.join(', ') },
        `no row of ${what} has ${plan.columns.join(' or ')}, which the mapping has for ${field}`,
      )
    }
    const own = values.subarray(0, rows)
    if (isPlainDay(plan)) return [columnOfDays(plan, own)]
    return [
      columnOfFound(plan, own, found, (change, count) =>
        changes.push({ field, column: column as string | number, change, rows: count }),
      ),
    ]
  })
  const facts: FileFacts = {
    encoding: null,
    encodingFrom: null,
    separator: null,
    separatorFrom: null,
    columns: names,
    absent,
    blankLines: 0,
    setAside: 0,
  }
  return { fields, changes: joined(changes), facts }
}

function joined(changes: readonly Change[]): Change[] {
  const by = new Map<string, Change>()
  for (const change of changes) {
    const key = `${change.field} ${change.change}`
    const known = by.get(key)
    by.set(key, known === undefined ? change : { ...known, rows: known.rows + change.rows })
  }
  return [...by.values()]
}

function isPlainDay({ kind, clean, values }: FieldPlan): boolean {
  return kind === 'date' && clean.length === 0 && values === null
}

function placeOfValue({ plan, found, placeOf, placeOfDay }: ValueSink, value: unknown): number {
  if (plan.kind === 'date' && value instanceof Date) {
    return placeOfKey(placeOfDay, dayOfValue(plan.formats, value), found, value)
  }
  // Values that are no words are told apart by their kind only, and from every text.
  const isObject = typeof value === 'object' && value !== null
  const key = isObject ? Symbol.for(`pasientforlop/${kindOfValue(value)}`) : value
  return placeOfKey(placeOf, key, found, value)
}

function placeOfKey<Key>(
  places: Map<Key, number>,
  key: Key,
  found: unknown[],
  value: unknown,
): number {
  const known = places.get(key)
  if (known !== undefined) return known
  places.set(key, found.length)
  return found.push(foundOf(value)) - 1
}

function kindOfValue(value: object): string {
  return value instanceof Date ? 'Date' : kindOf(value)
}

function dayIn({ plan, placeOf }: ValueSink, value: unknown): number {
  if (value === undefined || value === null || value === '') return missingDay
  if (typeof value === 'string') {
    const known = placeOf.get(value)
    if (known !== undefined) return known
    const day = dayOfText(plan, value)
    placeOf.set(value, day)
    return day
  }
  return dayOfValue(plan.formats, value)
}

function grow(into: ValueSinks): void {
  into.capacity *= 2
  for (const sink of into.sinks) {
    if (sink.plan.columns.length === 0) continue
    const values = new Int32Array(into.capacity)
    values.set(sink.values)
    sink.values = values
  }
}
