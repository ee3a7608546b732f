import { type FileHandle, open, realpath } from 'node:fs/promises'
import type { Asked } from './arguments.js'
import { problem } from './problem.js'
import type { Terminal } from './terminal.js'

/** Does its work with results that go to the file that was asked for, else to standard output. */
export async function withOut(
  { out }: Asked,
  terminal: Terminal,
  work: (to: Terminal) => Promise<void>,
): Promise<void> {
  if (out === null) {
    await work(terminal)
    return
  }
  let file: FileHandle | null = null
  const fileOf = async () => {
    file ??= await inFileSystem(out, () => open(out, 'w'))
    return file
  }
  const write = async (text: string) => {
    const to = await fileOf()
    // All of it: what writes once may have room for a part only.
    await inFileSystem(out, () => to.writeFile(text))
  }
  try {
    await work({ ...terminal, write })
    // An answer without a word is a file as well.
    await fileOf()
  } finally {
    await (file as FileHandle | null)?.close()
  }
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

async function inFileSystem<Answer>(name: string, task: () => Promise<Answer>): Promise<Answer> {
  try {
    return await task()
  } catch (thrown) {
    const { code } = thrown as { readonly code?: string }
    // Only what the file system says is the user's to mend.
    if (code === undefined || !/^E[A-Z]+$/.test(code)) throw thrown
    throw problem('unwritable', { name, why: code })
  }
}
