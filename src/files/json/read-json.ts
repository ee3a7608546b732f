import type { ReadOptions } from '../read-csv.js'
import { newObjectReader } from '../read-objects.js'
import type { Reading } from '../reading.js'
import { parseJsonBytes } from './parse-json.js'

/**
 * Reads a JSON file that is a list of objects, as `readObjects` reads them; nothing where it is none.
 * `key` is a column to name rows by.
 */
export function readJsonList(
  bytes: Uint8Array,
  options: ReadOptions,
  key: string | null,
  what: string,
): Reading | 'not-json' | 'no-list' {
  const parsed = parseJsonBytes(bytes)
  if (parsed === undefined) return 'not-json'
  const { value, repeated } = parsed
  if (!Array.isArray(value)) return 'no-list'
  const reader = newObjectReader(options, key)
  const ofRows = waysByRow(repeated)
  value.forEach((row, at) => {
    reader.add(row, at + 1, ofRows.get(at) ?? [])
  })
  return reader.finish(what)
}

/** The keys that rows have twice, by the place of the row that their way begins with. */
function waysByRow(ways: readonly string[]): ReadonlyMap<number, readonly string[]> {
  const ofRows = new Map<number, string[]>()
  for (const way of ways) {
    const dot = way.indexOf('.')
    const row = Number(way.slice(0, dot))
    const own = ofRows.get(row) ?? []
    ofRows.set(row, own)
    own.push(way.slice(dot + 1))
  }
  return ofRows
}
