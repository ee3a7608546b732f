import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

/** A process that is asked in lines and answers in lines. */
export interface LineProcess {
  /** Writes a text, and gives the lines of the answer up to one that ends it. */
  readonly ask: (text: string, isLast: (line: string) => boolean) => Promise<readonly string[]>
  readonly close: () => Promise<void>
}

export function startLines(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): LineProcess {
  const child: ChildProcessWithoutNullStreams = spawn(command, args, {
    env: { ...process.env, ...env },
  })
  let errors = ''
  child.stderr.on('data', (data) => {
    errors = (errors + String(data)).slice(-4000)
  })
  const waiting: {
    lines: string[]
    isLast: (line: string) => boolean
    done: (lines: readonly string[]) => void
    fail: (error: Error) => void
  }[] = []
  createInterface({ input: child.stdout }).on('line', (line) => {
    const first = waiting[0]
    if (first === undefined) return
    first.lines.push(line)
    if (!first.isLast(line)) return
    waiting.shift()
    first.done(first.lines)
  })
  child.on('close', () => {
    for (const { fail } of waiting.splice(0)) fail(new Error(`${command} ended: ${errors}`))
  })
  return {
    ask: (text, isLast) =>
      new Promise((done, fail) => {
        waiting.push({ lines: [], isLast, done, fail })
        child.stdin.write(text)
      }),
    close: () =>
      new Promise((done) => {
        child.on('close', () => done())
        child.stdin.end()
      }),
  }
}
