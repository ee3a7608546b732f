import { fileURLToPath } from 'node:url'
import type { Engine, SqlRow } from './engine.js'
import { startLines } from './line-process.js'

/** Spark, and what it used. */
export interface SparkEngine extends Engine {
  /** Bytes spilled to disk so far, and the most memory that Java had. */
  readonly memory: () => Promise<{ readonly spilled: number; readonly peak: number }>
}

/** Spark on this machine, with several partitions; `SPARK_PYTHON` is a Python that has it. */
export async function openSpark(): Promise<SparkEngine> {
  const script = fileURLToPath(new URL('spark.py', import.meta.url))
  const lines = startLines(process.env['SPARK_PYTHON'] ?? 'python3', [script])
  const read = (answer: readonly string[]) => JSON.parse(answer[answer.length - 1] as string)
  const isJson = (line: string) => line.startsWith('{')
  const { version } = read(await lines.ask('', isJson))
  const ask = async (sql: string, rows: boolean): Promise<readonly SqlRow[]> => {
    const answer = read(await lines.ask(`${JSON.stringify({ sql, rows })}\n`, isJson))
    if (answer.error !== undefined) throw new Error(`Spark: ${answer.error}`)
    return answer.rows
  }
  return {
    name: `Spark ${version}`,
    dialect: 'spark',
    run: async (command) => {
      await ask(command, false)
    },
    rows: (query) => ask(query, true),
    memory: async () => read(await lines.ask('{}\n', isJson)),
    close: lines.close,
  }
}
