import { readFile } from 'node:fs/promises'
import { textOfJson } from '../files/json/parse-json.js'
import { problem } from './problem.js'

/** What a JSON file holds. */
export async function readJson(name: string): Promise<unknown> {
  let bytes: Uint8Array
  try {
    bytes = await readFile(name)
  } catch (thrown) {
    const { code = '' } = thrown as { readonly code?: string }
    throw code === 'ENOENT'
      ? problem('not-found', { name })
      : problem('unreadable', { name, why: code })
  }
  return jsonIn(name, bytes)
}

/** What the bytes of a JSON file say, with a mark of UTF-8 before them or without. */
export function jsonIn(name: string, bytes: Uint8Array): unknown {
  try {
    return JSON.parse(textOfJson(bytes))
  } catch {
    throw problem('not-json', { name })
  }
}
