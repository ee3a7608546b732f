import type { Engine } from './engine.js'
import { startJsonLines } from './json-lines.js'

/** DuckDB 2, which npm does not have; `DUCKDB_PYTHON` is a Python that has it. */
export async function openDuckdb2(): Promise<Engine> {
  const lines = await startJsonLines('duckdb2.py', process.env['DUCKDB_PYTHON'] ?? 'python3')
  const { version, run, rows, close } = lines
  return { name: `DuckDB ${version}`, dialect: 'duckdb', run, rows, close }
}
