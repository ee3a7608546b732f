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

/** All bytes of a file as text; a mark at the start is left out. */
export function textOf(file: File): string {
  return new TextDecoder().decode(bytesOf(file))
}

function bytesOf(blob: Blob): Uint8Array {
  return new Uint8Array(new FileReaderSync().readAsArrayBuffer(blob))
}
