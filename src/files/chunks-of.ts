import { kindOf, misuse } from '../misuse/misuse.js'

/** The chunks of a text, of bytes, or of chunks already. */
export function chunksOf(source: string | Uint8Array | Iterable<Uint8Array>): Iterable<Uint8Array> {
  if (typeof source === 'string') return [new TextEncoder().encode(source)]
  if (source instanceof Uint8Array) return [source]
  if (typeof source === 'object' && source !== null && Symbol.iterator in source) return source
  throw misuse(
    'invalid-argument',
    `source must be a text, bytes or a list of chunks of bytes, got a value of kind ${kindOf(source)}`,
  )
}
