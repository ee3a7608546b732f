import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Asked } from './arguments.js'
import { problem } from './problem.js'
import type { Terminal } from './terminal.js'

/** A long text as the answer of a command, in pieces, and what is to be told of it. */
export interface TextOutput {
  readonly chunks: Iterable<string>
  readonly talk: readonly string[]
}

/** Writes a text to the file that was asked for, else to standard output; then tells. */
export async function writeTextOutput(
  { chunks, talk }: TextOutput,
  { out }: Asked,
  terminal: Terminal,
): Promise<void> {
  if (out === null) for (const chunk of chunks) await terminal.write(chunk)
  else await writeFile(out, chunks)
  for (const line of talk) terminal.talk(`${line}\n`)
}

async function writeFile(name: string, chunks: Iterable<string>): Promise<void> {
  try {
    await pipeline(Readable.from(chunks), createWriteStream(name))
  } catch (thrown) {
    const { code } = thrown as { readonly code?: string }
    // Only what the file system says is the user's to mend.
    if (code === undefined || !/^E[A-Z]+$/.test(code)) throw thrown
    throw problem('unwritable', { name, why: code })
  }
}
