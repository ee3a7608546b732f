import { listArgument } from '../misuse/arguments.js'
import { columnAliases } from './aliases.js'
import { type FieldKind, fieldsOf } from './fields.js'
import { guessFormat, guessValues } from './guess-values.js'
import type { FieldMapping, FieldName, Mapping, MappingKind } from './schema.js'

/** One part of a guess: a column that was taken for a field, and why. */
export interface GuessedField {
  /** The field. */
  readonly field: FieldName
  /** The name of the column. */
  readonly column: string
  /** `own-name`: it is called like the field; `alias`: like the field elsewhere; `values`: by what is in it. */
  readonly because: 'own-name' | 'alias' | 'values'
  /** What more the mapping says of it because of its values. */
  readonly values: 'date-format' | 'kodeverk-8406' | 'kodeverk-8485' | 'blanks' | null
}

/** A mapping that a file may mean. */
export interface MappingGuess {
  /** The mapping; incomplete where `missing` is not empty. */
  readonly mapping: Mapping
  /** Whether the columns tell what kind of row it is; where not, `mapping` has the first that it can be. */
  readonly isKindKnown: boolean
  /** Why each column was taken. */
  readonly fields: readonly GuessedField[]
  /** Fields that a mapping of this kind must have, and for which no column was found. */
  readonly missing: readonly FieldName[]
  /** Columns that were taken for nothing. */
  readonly unused: readonly string[]
}

/**
 * Proposes a mapping for a file by its header and some rows, and says why; it never acts on its own.
 *
 * Names are compared without regard to letter case, blanks and marks; what is in the columns tells
 * dates with their format, composite codes of 9327, and codes of 8406 and 8485. Where all values fit
 * both `dd/MM/yyyy` and `MM/dd/yyyy`, the day is taken to come first. Where no column is known, or those
 * that are fit several kinds of row, `isKindKnown` is false. Look at each line of the mapping before you
 * use it.
 *
 * @throws `invalid-argument` where `header` or `firstRows` is no list.
 *
 * @example
 * ```ts
 * import { guessMapping } from 'pasientforlop/files'
 *
 * const { mapping, fields, missing } = guessMapping(
 *   ['PasientNr', 'Enhet', 'Hendelsesdato', 'Kode', 'Omsorgsnivå'],
 *   [['p1', '983974724', '02.01.2020', 'D11A', '3']],
 * )
 * mapping.columns
 * // => {
 * //      patient: 'PasientNr',
 * //      unit: 'Enhet',
 * //      date: { column: 'Hendelsesdato', format: 'dd.MM.yyyy' },
 * //      code: 'Kode',
 * //      careLevel: { column: 'Omsorgsnivå', values: 'kodeverk-8406' },
 * //    }
 * fields[2]
 * // => { field: 'date', column: 'Hendelsesdato', because: 'alias', values: 'date-format' }
 * missing // => []
 * ```
 */
export function guessMapping(
  header: readonly string[],
  firstRows: readonly (readonly string[])[],
): MappingGuess {
  listArgument(header, 'header')
  listArgument(firstRows, 'firstRows')
  const kinds = ['registration', 'referral', 'discharge', 'appointment'] as const
  // The header again, as where files were put together, says nothing of values.
  const rows = firstRows.filter((row) =>
    header.some((name, at) => plainName(row?.[at]) !== plainName(name)),
  )
  const guesses = kinds.map((kind) => guessKind(kind, header, rows))
  const best = guesses.reduce((one, guess) => (scoreOf(guess) > scoreOf(one) ? guess : one))
  // A kind that needs fewer columns is not known by what it has no column for.
  const rivals = guesses.filter(({ fields }) => fields.length >= best.fields.length)
  const isKindKnown = best.missing.length === 0 || rivals.length === 1
  return { ...(isKindKnown ? best : (rivals[0] as KindGuess)), isKindKnown }
}

type KindGuess = Omit<MappingGuess, 'isKindKnown'>

function scoreOf({ fields, missing }: KindGuess): number {
  return fields.length * 2 - missing.length
}

function guessKind(
  kind: MappingKind,
  header: readonly string[],
  rows: readonly (readonly string[])[],
): KindGuess {
  const taken = new Map<FieldName, { column: number; because: GuessedField['because'] }>()
  const isFree = (column: number) => [...taken.values()].every((one) => one.column !== column)
  const names = header.map(plainName)
  const take = (
    because: GuessedField['because'],
    fits: (field: FieldName, at: number) => boolean,
  ) => {
    for (const field of fieldsOf(kind).keys()) {
      if (taken.has(field)) continue
      const column = names.findIndex((_, at) => isFree(at) && fits(field, at))
      if (column >= 0) taken.set(field, { column, because })
    }
  }
  take('own-name', (field, at) => names[at] === plainName(field))
  const aliases: Readonly<Partial<Record<FieldName, readonly string[]>>> = columnAliases[kind]
  take('alias', (field, at) => (aliases[field] as readonly string[]).includes(names[at] as string))
  take('values', (field, at) => field === 'code' && areCodes(valuesIn(rows, at)))
  const columns: Partial<Record<FieldName, string | FieldMapping>> = {}
  const fields: GuessedField[] = []
  for (const [field, fieldKind] of fieldsOf(kind)) {
    const found = taken.get(field)
    if (found === undefined) continue
    const column = header[found.column] as string
    const isTwice = header.indexOf(column) !== header.lastIndexOf(column)
    const place = isTwice ? found.column + 1 : column
    const { mapping, values } = detailsOf(field, fieldKind, place, valuesIn(rows, found.column))
    columns[field] = mapping
    fields.push({ field, column, because: found.because, values })
  }
  return {
    mapping: { kind, columns } as Mapping,
    fields,
    missing: requiredOf(kind, taken).filter((field) => !taken.has(field)),
    unused: header.filter((_, at) => isFree(at)),
  }
}

function requiredOf(kind: MappingKind, taken: ReadonlyMap<FieldName, unknown>): FieldName[] {
  if (kind !== 'registration') return [kind, 'unit']
  const inParts = taken.has('pathway') || taken.has('event')
  const codes: FieldName[] = inParts && !taken.has('code') ? ['pathway', 'event'] : ['code']
  return ['patient', 'unit', 'date', ...codes]
}

function detailsOf(
  field: FieldName,
  kind: FieldKind,
  column: string | number,
  values: readonly string[],
): { readonly mapping: string | FieldMapping; readonly values: GuessedField['values'] } {
  const hasBlanks = values.some((value) => value !== value.trim())
  const clean = hasBlanks ? ({ clean: ['trim'] } as const) : {}
  const trimmed = values.map((value) => value.trim()).filter((value) => value !== '')
  if (kind === 'date') {
    const format = guessFormat(field, trimmed)
    if (format !== null) return { mapping: { column, ...format, ...clean }, values: 'date-format' }
  }
  const map = guessValues(field, trimmed)
  if (map !== null) return { mapping: { column, ...clean, values: map }, values: map }
  if (hasBlanks) return { mapping: { column, ...clean }, values: 'blanks' }
  return { mapping: typeof column === 'string' ? column : { column }, values: null }
}

function valuesIn(rows: readonly (readonly string[])[], column: number): readonly string[] {
  return rows.flatMap((row) => {
    const value = row?.[column]
    return typeof value === 'string' && value !== '' ? [value] : []
  })
}

function areCodes(values: readonly string[]): boolean {
  return values.length > 0 && values.every((value) => /^\s*D\d\d[A-Z]{1,2}\s*$/.test(value))
}

/** A name without what people write differently: letter case, blanks, marks, å and ø. */
function plainName(name: unknown): string {
  return (typeof name === 'string' ? name : '')
    .toLowerCase()
    .replaceAll('ø', 'o')
    .replaceAll('å', 'a')
    .replaceAll('æ', 'ae')
    .replace(/[^a-z0-9]/g, '')
}
