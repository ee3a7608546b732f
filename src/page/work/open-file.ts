import { guessFile } from '../../cli/guess-file.js'
import { kindOfInput } from '../../cli/input-kind.js'
import { parseJsonBytes } from '../../files/json/parse-json.js'
import type { Opened } from '../views.js'
import { bytesOf, firstBytes } from './file-bytes.js'
import { trouble } from './trouble.js'

/** What kind of file it is, its first rows, and the mapping that they may mean. */
export function openFile(file: File): Opened {
  if (file.size === 0) throw trouble('empty')
  const first = firstBytes(file)
  const kind = kindOfInput(file.name, first)
  if (kind === 'parquet' || kind === 'workbook' || kind === 'packed') throw trouble('parquet')
  if (kind === 'npr') return { kind, header: [], rows: [], guess: null }
  const found =
    kind === 'json'
      ? guessFile('ndjson', new TextEncoder().encode(firstObjects(file)))
      : guessFile(kind, first)
  if (found === null || found.header.length === 0) throw trouble('no-rows')
  return { kind, ...found }
}

/** The first objects of a list, a line each. */
function firstObjects(file: File): string {
  const value = parseJsonBytes(bytesOf(file))?.value
  if (!Array.isArray(value)) throw trouble('not-json')
  return `${value.slice(0, 199).map(writeRow).join('\n')}\n\n`
}

/** A row as JSON, long whole numbers as texts. */
function writeRow(row: unknown): string {
  return JSON.stringify(row, (_, value) => (typeof value === 'bigint' ? `${value}` : value))
}
