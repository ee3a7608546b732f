import { DuckDBInstance } from '@duckdb/node-api'
import type { Engine, SqlRow } from './engine.js'

/** DuckDB in memory. */
export async function openDuckdb(): Promise<Engine> {
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  return {
    name: 'DuckDB',
    dialect: 'duckdb',
    run: async (command) => {
      await connection.run(command)
    },
    rows: async (query) => {
      const reader = await connection.runAndReadAll(query)
      const names = reader.columnNames()
      const types = reader.columnTypes().map(String)
      return reader.getRowObjectsJson().map((row) => withNumbers(row, names, types))
    },
    close: async () => {
      connection.closeSync()
      instance.closeSync()
    },
  }
}

/** Whole numbers of 64 bits come as texts. */
function withNumbers(
  row: Readonly<Record<string, unknown>>,
  names: readonly string[],
  types: readonly string[],
): SqlRow {
  return Object.fromEntries(
    names.map((name, at) => {
      const value = row[name]
      const isNumber = /INT|DECIMAL|DOUBLE/.test(types[at] ?? '')
      return [name, isNumber && value !== null ? Number(value) : value]
    }),
  ) as SqlRow
}
