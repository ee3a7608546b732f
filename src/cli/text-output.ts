import { createWriteStream } from 'node:fs'
import { realpath } from 'node:fs/promises'
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

/** Refuses to write over a file that is read for the answer. */
export async function checkOut({ out, subject, mapping, plan, reports }: Asked): Promise<void> {
  if (out === null) return
  const written = await pathOf(out)
  for (const name of [subject, mapping, plan, reports]) {
    if (name === null || written === null || (await pathOf(name)) !== written) continue
    throw problem('would-overwrite', { name: out })
  }
}

/** Where a file is, whatever it is called; nothing where there is none. */
async function pathOf(name: string): Promise<string | null> {
  try {
    return await realpath(name)
  } catch {
    return null
  }
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
