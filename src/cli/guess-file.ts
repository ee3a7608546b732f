import { parseCompositeCode } from '../codes/parse-composite-code.js'
import { guessMapping, type MappingGuess } from '../files/guess-mapping.js'
import type { FieldMapping } from '../files/schema.js'
import { type FirstRows, firstRows } from './first-rows.js'
import type { InputKind } from './input-kind.js'

/** The first rows of a file, and the mapping that they may mean. */
export interface FileGuess extends FirstRows {
  readonly guess: MappingGuess
}

/** So many lines, such as a title, are looked past where the first one has no names that are known. */
const mostBefore = 9

/** Proposes a mapping for the first bytes of a file; nothing for a kind that has no header. */
export function guessFile(kind: InputKind, first: Uint8Array): FileGuess | null {
  const found = guessAfter(kind, first, 0)
  if (found === null || kind !== 'csv' || hasNames(found)) return found
  if (found.header.some(isOfRow)) return guessByPlace(found)
  for (let before = 1; before <= mostBefore; before += 1) {
    const later = guessAfter(kind, first, before)
    if (later !== null && hasNames(later)) return later
  }
  return found
}

/** Whether the header has two names that are known: one may be chance, or a code in a row. */
function hasNames({ guess }: FileGuess): boolean {
  return guess.fields.filter(({ because }) => because !== 'values').length > 1
}

/** Whether a cell is a pathway code, a date or a long number, which no column is called. */
function isOfRow(cell: string): boolean {
  const value = cell.trim().toUpperCase()
  return (
    parseCompositeCode(value).ok ||
    /^\d{1,4}[-./]\d{1,2}[-./]\d{1,4}/.test(value) ||
    /^\d{8,}$/.test(value)
  )
}

/** Of a file that begins with a row: columns are places, and no value of it is taken for a name. */
function guessByPlace({ header: row, rows: others }: FirstRows): FileGuess {
  const header = row.map((_, at) => `${at + 1}`)
  const rows = [row, ...others]
  const guess = guessMapping(header, rows)
  const columns = Object.entries<string | FieldMapping | undefined>(guess.mapping.columns)
  const placed = columns.map(([field, entry]) => {
    const { column, ...more } = typeof entry === 'string' ? { column: entry } : (entry ?? {})
    return [field, { column: Number(column), ...more }]
  })
  const mapping = {
    kind: guess.mapping.kind,
    file: { header: 'none' },
    columns: Object.fromEntries(placed),
  } as MappingGuess['mapping']
  return { header, rows, guess: { ...guess, mapping } }
}

function guessAfter(kind: InputKind, first: Uint8Array, linesBefore: number): FileGuess | null {
  const rows = firstRows(kind, first, linesBefore)
  if (rows === null) return null
  const guess = guessMapping(rows.header, rows.rows)
  if (linesBefore === 0) return { ...rows, guess }
  const { kind: of, columns } = guess.mapping
  const mapping = { kind: of, file: { linesBefore }, columns } as MappingGuess['mapping']
  return { ...rows, guess: { ...guess, mapping } }
}
