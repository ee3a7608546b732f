import type { Engine } from './engine.js'
import { startJsonLines } from './json-lines.js'

/** Spark, and what it used. */
export interface SparkEngine extends Engine {
  /** Bytes spilled so far, and the most memory that Java had. */
  readonly memory: () => Promise<{ readonly spilled: number; readonly peak: number }>
}

/** Spark on this machine, with several partitions; `SPARK_PYTHON` is a Python that has it. */
export async function openSpark(): Promise<SparkEngine> {
  const lines = await startJsonLines('spark.py', process.env['SPARK_PYTHON'] ?? 'python3')
  const { version, ask, run, rows, close } = lines
  return {
    name: `Spark ${version}`,
    dialect: 'spark',
    run,
    rows,
    memory: () => ask('{}\n'),
    close,
  }
}

let shared: Promise<SparkEngine> | undefined

/** One for all files that a worker runs, since each start takes long; it ends with the worker. */
export async function shareSpark(): Promise<Engine> {
  shared ??= openSpark()
  return { ...(await shared), close: async () => {} }
}
