import { firstRows } from '../../cli/first-rows.js'
import { kindOfInput } from '../../cli/input-kind.js'
import { guessMapping } from '../../files/guess-mapping.js'
import type { Opened } from '../views.js'
import { firstBytes, textOf } from './file-bytes.js'
import { trouble } from './trouble.js'

/** What kind of file it is, its first rows, and the mapping that they may mean. */
export function openFile(file: File): Opened {
  if (file.size === 0) throw trouble('empty')
  const first = firstBytes(file)
  const kind = kindOfInput(file.name, first)
  if (kind === 'parquet') throw trouble('parquet')
  if (kind === 'npr') return { kind, header: [], rows: [], guess: null }
  const found =
    kind === 'json'
      ? firstRows('ndjson', new TextEncoder().encode(firstObjects(file)))
      : firstRows(kind, first)
  const { header, rows } = found ?? { header: [], rows: [] }
  if (header.length === 0) throw trouble('no-rows')
  return { kind, header, rows, guess: guessMapping(header, rows) }
}

/** The list that a JSON file is. */
export function listIn(file: File): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(textOf(file))
    if (Array.isArray(value)) return value
  } catch {
    // Told below, as what is no list is.
  }
  throw trouble('not-json')
}

/** The first objects of a list, a line each. */
function firstObjects(file: File): string {
  const lines = listIn(file)
    .slice(0, 199)
    .map((value) => JSON.stringify(value))
  return `${lines.join('\n')}\n\n`
}
