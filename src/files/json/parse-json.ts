import { markedEncoding } from '../encodings.js'

/** A value of JSON, and what of it cannot be told from the value. */
export interface ParsedJson {
  readonly value: unknown
  /** The keys that an object has twice, with different values: the ways to them, joined by points. */
  readonly repeated: readonly string[]
}

/**
 * Reads JSON with nothing lost: a whole number that a number cannot hold becomes a BigInt, so that two
 * ids stay two, and keys that an object has twice are told. What is no JSON throws.
 */
export function parseJson(text: string): ParsedJson {
  const value: unknown = JSON.parse(text)
  return keysIn(value) === pairsIn(text) ? { value, repeated: [] } : readCarefully(text)
}

/** Bytes of JSON in UTF-8 as `parseJson` reads them; nothing where they are none. */
export function parseJsonBytes(bytes: Uint8Array): ParsedJson | undefined {
  try {
    return parseJson(textOfJson(bytes))
  } catch {
    return undefined
  }
}

/** Bytes as text, a mark left out: UTF-8, or UTF-16 by its mark, as Windows writes `>`; else it throws. */
export function textOfJson(bytes: Uint8Array): string {
  const encoding = markedEncoding(bytes)?.encoding ?? 'utf-8'
  return new TextDecoder(encoding, { fatal: true }).decode(bytes)
}

/** How many keys a value has, all in all; `NaN` where a number in it is not the one that was written. */
function keysIn(value: unknown): number {
  if (typeof value === 'number') return isExact(value) ? 0 : Number.NaN
  if (typeof value !== 'object' || value === null) return 0
  if (Array.isArray(value)) return value.reduce((sum: number, item) => sum + keysIn(item), 0)
  let count = 0
  for (const key of Object.keys(value)) {
    count += 1 + keysIn((value as Readonly<Record<string, unknown>>)[key])
  }
  return count
}

/** Whether a number tells one id from the next. */
export function isExact(value: number): boolean {
  return Math.abs(value) <= Number.MAX_SAFE_INTEGER
}

/** How many pairs of key and value a text can have at most: colons after a quote or a blank. */
function pairsIn(text: string): number {
  let count = 0
  for (let at = text.indexOf(':'); at >= 0; at = text.indexOf(':', at + 1)) {
    const before = text.charCodeAt(at - 1)
    if (before === 34 || before <= 32) count += 1
  }
  return count
}

const words = /\s*("[^"\\]*(?:\\.[^"\\]*)*"|[-+.\w]+|[[\]{},:])/gy

/** Reads a text that is known to be JSON word by word. */
function readCarefully(text: string): ParsedJson {
  const found = Array.from(text.matchAll(words), ([, word]) => word as string)
  const repeated: string[] = []
  let at = 0
  const readValue = (way: string): unknown => {
    const word = found[at] as string
    at += 1
    if (word === '{') return readObject(way)
    if (word === '[') return readList(way)
    if (!/^-?\d+$/.test(word)) return JSON.parse(word)
    return isExact(Number(word)) ? Number(word) : BigInt(word)
  }
  const readObject = (way: string) => {
    const made: Record<string, unknown> = {}
    for (; found[at] !== '}'; at += found[at] === ',' ? 1 : 0) {
      const key = JSON.parse(found[at] as string) as string
      at += 2
      const own = `${way}${key}`
      const value = readValue(`${own}.`)
      if (Object.hasOwn(made, key) && made[key] !== value) repeated.push(own)
      // As an own key, whatever it is called.
      Object.defineProperty(made, key, {
        value,
        enumerable: true,
        writable: true,
        configurable: true,
      })
    }
    at += 1
    return made
  }
  const readList = (way: string) => {
    const made: unknown[] = []
    for (; found[at] !== ']'; at += found[at] === ',' ? 1 : 0) {
      made.push(readValue(`${way}${made.length}.`))
    }
    at += 1
    return made
  }
  return { value: readValue(''), repeated }
}
