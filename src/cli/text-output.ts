import type { Asked } from './arguments.js'
import { withOut } from './out-file.js'
import type { Terminal } from './terminal.js'

/** A long text as the answer of a command, in pieces, and what is to be told of it. */
export interface TextOutput {
  readonly chunks: Iterable<string>
  readonly talk: readonly string[]
}

/** Writes a text to the file that was asked for, else to standard output; then tells. */
export async function writeTextOutput(
  { chunks, talk }: TextOutput,
  asked: Asked,
  terminal: Terminal,
): Promise<void> {
  await withOut(asked, terminal, async (to) => {
    for (const chunk of chunks) await to.write(chunk)
  })
  for (const line of talk) terminal.talk(`${line}\n`)
}
