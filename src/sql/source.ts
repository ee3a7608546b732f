import { checkMapping } from '../files/define-mapping.js'
import type { FieldMapping, Mapping, MappingKind, ValueMap } from '../files/schema.js'
import { valueMaps } from '../files/value-maps.js'
import { choiceArgument, optionsArgument } from '../misuse/arguments.js'
import { misuse } from '../misuse/misuse.js'
import { refusal } from '../misuse/refusal.js'
import { blanksIn } from './blanks.js'
import { datePatternOf } from './date-pattern.js'
import { type DateColumn, type DateColumnType, dateColumnTypes } from './day-columns.js'
import type { Dialect } from './dialects/dialect.js'
import { snakeCase } from './write.js'

/** What a value of a field is. */
export type FieldKind = 'text' | 'date' | 'integer' | 'boolean'

/** A table of the warehouse. */
export interface SqlSource {
  /** The table: its name, or its parts, such as `['clinic', 'registrations']`. */
  readonly table: string | readonly string[]
  /** The column that tells rows apart; findings name rows by it. */
  readonly row: string
  /** What columns with dates are, by field; texts where nothing is said. */
  readonly dateTypes?: Readonly<Record<string, DateColumnType>> | undefined
  /** The zone in which instants are on a day, such as `Europe/Oslo`; needed where there are any. */
  readonly timeZone?: string | undefined
}

/** A table, with its columns by field. */
export interface SourceTable extends SqlSource {
  readonly columns: Readonly<Record<string, string | FieldMapping | undefined>> | null
}

/** A table and its mapping together; a mapping of another kind is misuse. */
export function sourceTable(
  source: SqlSource,
  mapping: Mapping | undefined,
  kind: MappingKind,
): SourceTable {
  if (mapping === undefined) return { ...source, columns: null }
  checkMapping(mapping)
  if (mapping.kind !== kind) {
    throw refusal('invalid-mapping', 'sql-kind', { kind }, `the mapping must be one of a ${kind}`)
  }
  return { ...source, columns: mapping.columns }
}

/** A field as it is read from its table. */
export interface SourceField {
  readonly field: string
  /** Its name in the queries. */
  readonly name: string
  readonly kind: FieldKind
  /** The value as SQL: a text, but for dates that are no texts. */
  readonly value: string
  /** Whether the table has it. */
  readonly isMapped: boolean
  readonly date: DateColumn | null
}

/** How a table is named in SQL, every part in quotes. */
export function tableName(dialect: Dialect, table: string | readonly string[]): string {
  return (typeof table === 'string' ? [table] : table).map((part) => dialect.name(part)).join('.')
}

/** The fields of a table as SQL, in the order of `kinds`. */
export function sourceFields(
  dialect: Dialect,
  source: SourceTable,
  kinds: Readonly<Record<string, FieldKind>>,
): readonly SourceField[] {
  checkDateTypes(source, kinds)
  return Object.entries(kinds).map(([field, kind]) => {
    const name = snakeCase(field)
    const entry = source.columns === null ? name : source.columns[field]
    const mapped = typeof entry === 'string' ? { column: entry } : entry
    const type = kind === 'date' ? (source.dateTypes?.[field] ?? 'text') : 'text'
    return {
      field,
      name,
      kind,
      isMapped: mapped !== undefined,
      value:
        mapped === undefined
          ? `cast(null as ${type === 'text' ? dialect.text : 'date'})`
          : sourceValue(dialect, field, mapped, type),
      date: kind === 'date' ? dateColumn(source, field, name, mapped, type) : null,
    }
  })
}

/** A type for a field that has no dates would be passed over, and its column read as text. */
function checkDateTypes({ dateTypes = {} }: SqlSource, kinds: Readonly<Record<string, FieldKind>>) {
  const dates = Object.keys(kinds).filter((field) => kinds[field] === 'date')
  optionsArgument(dateTypes, dates, 'dateTypes')
  for (const [field, type] of Object.entries(dateTypes)) {
    choiceArgument(type, `dateTypes.${field}`, dateColumnTypes)
  }
}

function dateColumn(
  source: SourceTable,
  field: string,
  name: string,
  mapped: FieldMapping | undefined,
  type: DateColumnType,
): DateColumn {
  if (type === 'instant' && !isTimeZone(source.timeZone)) {
    throw misuse(
      'invalid-argument',
      `${field} is an instant: say the timeZone that its day is in, such as Europe/Oslo`,
    )
  }
  const pattern =
    type === 'text' && mapped?.format !== undefined && mapped.format !== 'iso'
      ? datePatternOf(field, mapped.format, mapped.centuryFrom ?? null)
      : null
  return { name, type, zone: source.timeZone ?? null, pattern }
}

function isTimeZone(zone: unknown): boolean {
  try {
    return typeof zone === 'string' && new Intl.DateTimeFormat('en', { timeZone: zone }) !== null
  } catch {
    return false
  }
}

/** The value of a field: the column as text, cleaned and with its values mapped. */
function sourceValue(
  dialect: Dialect,
  field: string,
  { column, constant, clean = [], values }: FieldMapping,
  type: DateColumnType,
): string {
  if (constant !== undefined) return dialect.literal(constant)
  if (typeof column !== 'string') {
    throw refusal(
      'invalid-mapping',
      'sql-column',
      { field },
      `${field} needs the name of one column, or a constant`,
    )
  }
  if (type !== 'text') return dialect.name(column)
  let value = `cast(${dialect.name(column)} as ${dialect.text})`
  for (const change of clean) {
    if (change === 'trim') value = dialect.trim(value, blanksIn(dialect))
    else if (change === 'upper-case') value = `upper(${value})`
  }
  const map = values === undefined ? [] : Object.entries(joinMaps(values))
  if (map.length === 0) return value
  const cases = map.map(
    ([from, to]) =>
      `when ${dialect.literal(from)} then ${to === null ? 'null' : dialect.literal(String(to))}`,
  )
  return `case ${value} ${cases.join(' ')} else ${value} end`
}

/** Several maps as one; a later one goes before an earlier one. */
function joinMaps(values: ValueMap | readonly ValueMap[]) {
  const maps = Array.isArray(values) ? (values as readonly ValueMap[]) : [values as ValueMap]
  return Object.assign(
    {},
    ...maps.map((map) => (typeof map === 'string' ? valueMaps[map] : map)),
  ) as Readonly<Record<string, string | number | boolean | null>>
}
