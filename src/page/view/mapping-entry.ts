import { fieldsOf } from '../../files/fields.js'
import { guessFormat, guessValues } from '../../files/guess-values.js'
import type { FieldMapping, FieldName, Mapping } from '../../files/schema.js'
import type { Opened } from '../views.js'

/** What a mapping says of one field, in full. */
export function entryOf(mapping: Mapping, field: FieldName): FieldMapping {
  const entry = entriesOf(mapping)[field]
  return typeof entry === 'string' ? { column: entry } : (entry ?? {})
}

/** The place of the column that a field is read from, or -1. */
export function placeOfColumn({ column }: FieldMapping, header: readonly string[]): number {
  const names = [column ?? []].flat()
  for (const name of names) {
    const place = typeof name === 'number' ? name - 1 : header.indexOf(name)
    if (place >= 0 && place < header.length) return place
  }
  return -1
}

/** A mapping with another column for a field, and what the values of that column say of it. */
export function withColumn(
  mapping: Mapping,
  field: FieldName,
  place: number,
  { header, rows }: Opened,
): Mapping {
  const name = header[place] as string
  const isTwice = header.indexOf(name) !== header.lastIndexOf(name)
  const found = rows.map((row) => row[place] ?? '').filter((value) => value !== '')
  const values = found.map((value) => value.trim())
  const format = fieldsOf(mapping.kind).get(field) === 'date' ? guessFormat(field, values) : null
  const map = guessValues(field, values)
  return withEntry(mapping, field, {
    column: isTwice || mapping.file?.header === 'none' ? place + 1 : name,
    ...format,
    ...(map === null ? {} : { values: map }),
    ...(found.some((value) => value !== value.trim()) ? { clean: ['trim'] } : {}),
  })
}

/** A mapping that says something else of one field, or nothing. */
export function withEntry(mapping: Mapping, field: FieldName, entry: FieldMapping | null): Mapping {
  const columns: Record<string, string | FieldMapping> = {}
  for (const name of fieldsOf(mapping.kind).keys()) {
    const own = name === field ? entry : entriesOf(mapping)[name]
    if (own !== null && own !== undefined) columns[name] = plain(own)
  }
  return { ...mapping, columns } as Mapping
}

/** A mapping of another kind of row, with the columns that both have. */
export function withKind(mapping: Mapping, kind: Mapping['kind']): Mapping {
  const known = fieldsOf(kind)
  const columns = Object.entries(mapping.columns).filter(([name]) => known.has(name as FieldName))
  return { ...mapping, kind, columns: Object.fromEntries(columns) } as Mapping
}

/** Fields that a mapping of its kind must have, and has not. */
export function missingIn(mapping: Mapping): readonly FieldName[] {
  const { kind } = mapping
  const entries = entriesOf(mapping)
  const has = (field: FieldName) => entries[field] !== undefined
  if (kind !== 'registration') return ([kind, 'unit'] as const).filter((field) => !has(field))
  const codes: readonly FieldName[] =
    has('pathway') && has('event') ? ['pathway', 'event'] : ['code']
  return (['patient', 'unit', 'date', ...codes] as const).filter((field) => !has(field))
}

function entriesOf({ columns }: Mapping): {
  readonly [Field in FieldName]?: string | FieldMapping | undefined
} {
  return columns
}

/** The short form where nothing but a column is said. */
function plain(entry: string | FieldMapping): string | FieldMapping {
  if (typeof entry === 'string') return entry
  const said = Object.entries(entry).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  )
  return said.length === 1 && typeof entry.column === 'string'
    ? entry.column
    : (Object.fromEntries(said) as FieldMapping)
}
