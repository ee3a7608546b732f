import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { run } from '../../src/cli/run.js'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The command as one bundle in a folder of its own; answers its path. */
export const buildCommand = async (): Promise<string> => {
  const { mkdirSync } = await import('node:fs')
  mkdirSync(`${root}reports`, { recursive: true })
  const folder = mkdtempSync(`${root}reports/command-`)
  await build({
    entryPoints: [`${root}src/cli.ts`],
    outdir: folder,
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'silent',
  })
  return `${folder}/cli.js`
}

export interface CommandAnswer {
  readonly code: number | null
  readonly out: string
  readonly talk: string
}

/** Runs the command in this process: only streams, signals and the bundle need one of their own. */
export const askCommand = async (
  args: readonly string[],
  input: string | Uint8Array = '',
): Promise<CommandAnswer> => {
  let out = ''
  let talk = ''
  const code = await run(args, {
    input: async function* () {
      yield typeof input === 'string' ? new TextEncoder().encode(input) : input
    },
    write: async (text) => {
      out += text
    },
    talk: (text) => {
      talk += text
    },
    hasBar: false,
    hasColour: false,
  })
  return { code, out, talk }
}

/** Runs the command as a process of its own, in the project's folder. */
export const runCommand = (
  path: string,
  args: readonly string[],
  {
    input,
    env = {},
    onStart,
  }: {
    /** What is given on standard input; `null` leaves it open with nothing in it. */
    readonly input?: string | Uint8Array | null
    readonly env?: Readonly<Record<string, string>>
    readonly onStart?: (child: ChildProcess) => void
  } = {},
): Promise<CommandAnswer> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [path, ...args], {
      cwd: root,
      env: { ...process.env, ...env },
    })
    let out = ''
    let talk = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      talk += text
    })
    child.stdin.on('error', () => {})
    if (input === undefined) child.stdin.end()
    else if (input !== null) child.stdin.end(input)
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, out, talk }))
    onStart?.(child)
  })
