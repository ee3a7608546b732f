import { fileURLToPath } from 'node:url'
import type { SqlRow } from './engine.js'
import { startLines } from './line-process.js'

/** A script of Python beside this file that is asked in lines of JSON and answers in such. */
export async function startJsonLines(script: string, python: string) {
  const lines = startLines(python, [fileURLToPath(new URL(script, import.meta.url))])
  const isJson = (line: string) => line.startsWith('{')
  const ask = async (question: string) =>
    JSON.parse((await lines.ask(question, isJson)).at(-1) as string)
  const { version }: { readonly version: string } = await ask('')
  const query = async (sql: string, rows: boolean): Promise<readonly SqlRow[]> => {
    const answer = await ask(`${JSON.stringify({ sql, rows })}\n`)
    if (answer.error !== undefined) throw new Error(`${script}: ${answer.error}`)
    return answer.rows
  }
  return {
    version,
    ask,
    run: async (command: string) => {
      await query(command, false)
    },
    rows: (sql: string) => query(sql, true),
    close: lines.close,
  }
}
