import type { Step } from '../protocol.js'

/** Tells how far the work is. */
export type Tell = (step: Step, done: number | null) => void

/** Readers of files in workers, which the types of a page do not have. */
declare const FileReaderSync: new () => { readAsArrayBuffer(blob: Blob): ArrayBuffer }

const chunkBytes = 4_194_304

/** The bytes of a file, some MB at a time. */
export function* fileBytes(file: File, tell: Tell): Generator<Uint8Array> {
  for (let from = 0; from < file.size; from += chunkBytes) {
    tell('reading', from / file.size)
    yield bytesOf(file.slice(from, from + chunkBytes))
  }
}

/** The first bytes of a file. */
export function firstBytes(file: File, most = 262_144): Uint8Array {
  return bytesOf(file.slice(0, most))
}

/** Bytes of a file, or of a part of it. */
export function bytesOf(blob: Blob): Uint8Array {
  return new Uint8Array(new FileReaderSync().readAsArrayBuffer(blob))
}
