import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { type InputKind, kindOfInput } from './input-kind.js'
import { problem } from './problem.js'
import { progressBar, type Terminal } from './terminal.js'

/** A file or standard input: its kind, and its bytes as they come. */
export interface Input {
  readonly name: string
  readonly kind: InputKind
  /** How many bytes it has; nobody knows of standard input. */
  readonly size: number | null
  readonly chunks: AsyncIterable<Uint8Array>
}

/** Opens a file, or standard input for `-`; the kind is told by its name, else by its first bytes. */
export async function openInput(subject: string | null, terminal: Terminal): Promise<Input> {
  if (subject === null) throw problem('no-file')
  const isStandard = subject === '-'
  const size = isStandard ? null : await sizeOf(subject)
  const source: AsyncIterable<Uint8Array> = isStandard
    ? terminal.input()
    : createReadStream(subject, { highWaterMark: 1 << 20 })
  const iterator = source[Symbol.asyncIterator]()
  const first = await nextOf(iterator, subject)
  const bar = progressBar(terminal, size)
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for (
      let chunk = first;
      chunk !== undefined;
      chunk = await nextOf(iterator, subject as string)
    ) {
      bar.add(chunk.length)
      yield chunk
    }
    bar.end()
  }
  const kind = kindOfInput(subject, first ?? new Uint8Array(0))
  if (kind === 'workbook' || kind === 'packed') throw problem(kind, { name: subject })
  return { name: isStandard ? '-' : subject, kind, size, chunks: chunks() }
}

/** All bytes of an input as one. */
export async function wholeOf({ chunks }: Input): Promise<Uint8Array> {
  const all: Uint8Array[] = []
  for await (const chunk of chunks) all.push(chunk)
  return Buffer.concat(all)
}

async function sizeOf(subject: string): Promise<number> {
  try {
    const { size } = await stat(subject)
    return size
  } catch {
    throw problem('not-found', { name: subject })
  }
}

async function nextOf(
  iterator: AsyncIterator<Uint8Array>,
  subject: string,
): Promise<Uint8Array | undefined> {
  try {
    const { done, value } = await iterator.next()
    return done === true ? undefined : value
  } catch (thrown) {
    throw problem('unreadable', {
      name: subject,
      why: `${(thrown as { code?: string }).code ?? ''}`,
    })
  }
}
