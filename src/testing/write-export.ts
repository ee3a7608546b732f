import { scanDay } from '../calendar/scan-day.js'
import type { FieldMapping, MappingOf, RegistrationField } from '../files/schema.js'
import { valueMaps } from '../files/value-maps.js'
import { misuse } from '../misuse/misuse.js'
import { factNames } from '../registrations/fact-names.js'
import type { Registration } from '../registrations/schema.js'

/** A file's text, and the rows that are in it. */
export interface ExportedFile {
  /** The text of the CSV file. */
  readonly text: string
  /** The rows that are in it, in order. */
  readonly rows: readonly Registration[]
}

type RegistrationMapping = MappingOf<'registration', RegistrationField>
type Flat = Readonly<Partial<Record<RegistrationField, string>>>

/** Writes rows as the CSV file that a mapping describes. */
export function writeExport(
  mapping: RegistrationMapping,
  rows: readonly Registration[],
): ExportedFile {
  const fields = Object.entries(mapping.columns).flatMap(([field, value]) =>
    value === undefined
      ? []
      : [
          {
            field: field as RegistrationField,
            ...(typeof value === 'string' ? { column: value } : value),
          },
        ],
  )
  const has = (field: RegistrationField) => fields.some((one) => one.field === field)
  if (!has('code') && !(has('pathway') && has('event') && has('outcome'))) {
    throw misuse('invalid-mapping', 'mapping must have a column for code, or for its three parts')
  }
  const separator = [';', ',', '\t', '|'].find((one) => one === mapping.file?.separator) ?? ';'
  const places = placesOf(fields)
  const lines: string[][] = mapping.file?.header === 'none' ? [] : [places.names]
  const kept: Registration[] = []
  for (const row of rows) {
    const flat = flatOf(row, has('code'))
    const cells = places.names.map(() => '')
    const read: Record<string, string> = {}
    for (const one of fields) {
      const value = one.constant ?? flat[one.field] ?? ''
      if (value !== '') read[one.field] = value
      const place = places.at.get(one.field)
      if (place !== undefined) cells[place] = value === '' ? '' : writeValue(one, value)
    }
    lines.push(cells)
    kept.push(rowOf(read))
  }
  const before = Array.from({ length: mapping.file?.linesBefore ?? 0 }, () => ['Uttrekk'])
  const text = [...before, ...lines].map(
    (cells) => `${cells.map((cell) => quoted(cell, separator)).join(separator)}\n`,
  )
  return { text: text.join(''), rows: kept }
}

/** Where each field stands: at the place that is asked for, else in the next that is free. */
function placesOf(fields: readonly (FieldMapping & { readonly field: RegistrationField })[]) {
  const names: string[] = []
  const at = new Map<RegistrationField, number>()
  const ofFile = fields.filter(({ constant }) => constant === undefined)
  const columnOf = ({ column }: FieldMapping) =>
    (typeof column === 'object' ? column[0] : column) as string | number
  for (const one of ofFile) {
    const column = columnOf(one)
    if (typeof column !== 'number') continue
    at.set(one.field, column - 1)
    names[column - 1] = `kolonne ${column}`
  }
  for (const one of ofFile) {
    const column = columnOf(one)
    if (typeof column === 'number') continue
    let place = 0
    while (names[place] !== undefined) place += 1
    at.set(one.field, place)
    names[place] = column
  }
  return { names: Array.from(names, (name, place) => name ?? `kolonne ${place + 1}`), at }
}

/** A row as texts by field: the code whole, or in its parts; the date without a time. */
function flatOf(row: Registration, isWhole: boolean): Flat {
  const whole = row.code ?? `${row.pathway}${row.event}${row.outcome ?? ''}`
  const facts = typeof row.facts === 'object' && row.facts !== null ? row.facts : {}
  return {
    patient: row.patient,
    unit: row.unit,
    date: row.date.slice(0, 10),
    ...(isWhole
      ? { code: whole }
      : { pathway: whole.slice(0, 3), event: whole.slice(3, 4), outcome: whole.slice(4) }),
    careLevel: row.careLevel ?? '',
    ...Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, `${value ?? ''}`])),
  }
}

function rowOf(read: Readonly<Record<string, string>>): Registration {
  const row: Record<string, unknown> = {}
  const facts: Record<string, unknown> = {}
  for (const [field, value] of Object.entries(read)) {
    const isFact = (factNames as readonly string[]).includes(field)
    const target = isFact ? facts : row
    target[field] = field === 'birthYear' ? Number(value) : value
  }
  if (Object.keys(facts).length > 0) row['facts'] = facts
  return row as unknown as Registration
}

/** A value as the file has it: the word that means it, or a date in its format. */
function writeValue(
  { values = [], format = 'iso', field }: FieldMapping & { readonly field: RegistrationField },
  value: string,
): string {
  const maps = (Array.isArray(values) ? values : [values]).map((map) =>
    typeof map === 'string' ? valueMaps[map as keyof typeof valueMaps] : map,
  )
  for (const map of maps) {
    const found = Object.entries(map).find(([, meant]) => `${meant}` === value)
    if (found !== undefined) return found[0]
  }
  const isDate = field === 'birthDate' || /^(date|.*(Received|Assessed|Started))$/.test(field)
  return isDate
    ? writeDate(value, typeof format === 'string' ? format : (format[0] as string))
    : value
}

function writeDate(date: string, format: string): string {
  if (format === 'iso') return date
  if (format === 'excel-serial') return `${scanDay(date) + 25_569}`
  if (format.endsWith('-midnight')) {
    throw misuse('invalid-mapping', 'a date of a file is a text: its format cannot be a midnight')
  }
  const [year = '', month = '', day = ''] = date.split('-')
  return format.replace(/yyyy|yy|MM|M|dd|d|HH|H|mm|ss|S+/g, (token) => {
    if (token === 'yyyy') return year
    if (token === 'yy') return year.slice(2)
    if (token.startsWith('M')) return token === 'M' ? `${Number(month)}` : month
    if (token.startsWith('d')) return token === 'd' ? `${Number(day)}` : day
    return token === 'H' ? '0' : '0'.repeat(token.length)
  })
}

function quoted(cell: string, separator: string): string {
  return cell.includes(separator) || /["\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
