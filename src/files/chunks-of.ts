import { kindOf, misuse } from '../misuse/misuse.js'
import { readStream } from '../registrations/read-stream.js'
import { bytesOfText } from './encodings.js'

/** The chunks of a text, of bytes, or of chunks already. */
export function chunksOf(source: string | Uint8Array | Iterable<Uint8Array>): Iterable<Uint8Array> {
  if (typeof source === 'string') return [bytesOfText(source)]
  if (source instanceof Uint8Array) return [source]
  if (typeof source === 'object' && source !== null && Symbol.iterator in source) return source
  throw misuse(
    'invalid-argument',
    `source must be a text, bytes or a list of chunks of bytes, got a value of kind ${kindOf(source)}`,
  )
}

/** Bytes that come as they come: what `chunksOf` takes, an async iterable, or a web stream. */
export type ByteSource =
  | string
  | Uint8Array
  | Iterable<Uint8Array>
  | AsyncIterable<Uint8Array>
  | ReadableStream<Uint8Array>

/** The pieces of bytes as they come, none of them long. */
export async function* piecesOf(source: ByteSource): AsyncGenerator<Uint8Array, void, undefined> {
  for await (const chunk of streamOf(source)) {
    bytesArgument(chunk)
    for (let from = 0; from < chunk.length; from += pieceBytes) {
      yield chunk.subarray(from, from + pieceBytes)
    }
  }
}

const pieceBytes = 262_144

/** A chunk that a source gives. */
export function bytesArgument(chunk: Uint8Array): Uint8Array {
  if (chunk instanceof Uint8Array) return chunk
  throw misuse(
    'invalid-argument',
    `source must give chunks of bytes, got a value of kind ${kindOf(chunk)}`,
  )
}

function streamOf(source: ByteSource): Iterable<Uint8Array> | AsyncIterable<Uint8Array> {
  if (typeof source === 'object' && source !== null) {
    if (Symbol.asyncIterator in source) return source
    if ('getReader' in source)
      return readStream<Uint8Array>(source as object as ReadableStream<Uint8Array>)
  }
  return chunksOf(source)
}
