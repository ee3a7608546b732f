import type { ReadOptions } from '../read-csv.js'
import { newObjectReader } from '../read-objects.js'
import type { Reading } from '../reading.js'
import { parseJson, textOfJson } from './parse-json.js'

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
  const parsed = parsedIn(bytes)
  if (parsed === undefined) return 'not-json'
  const { value, repeated } = parsed
  if (!Array.isArray(value)) return 'no-list'
  const reader = newObjectReader(options, key)
  value.forEach((row, at) => {
    const start = `${at}.`
    const own = repeated.filter((way) => way.startsWith(start))
    reader.add(
      row,
      at + 1,
      own.map((way) => way.slice(start.length)),
    )
  })
  return reader.finish(what)
}

function parsedIn(bytes: Uint8Array) {
  try {
    return parseJson(textOfJson(bytes))
  } catch {
    return undefined
  }
}
