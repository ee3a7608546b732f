import { PGlite } from '@electric-sql/pglite'
import { DuckDBInstance } from '@duckdb/node-api'
import type { DialectId } from '../../src/sql/dialects/dialect.js'

/** A row as an engine answers it: texts, numbers, booleans, dates as `YYYY-MM-DD`. */
export type SqlRow = Readonly<Record<string, string | number | boolean | null>>

/** An engine under test. */
export interface Engine {
  readonly name: string
  readonly dialect: DialectId
  /** Runs a command. */
  readonly run: (command: string) => Promise<void>
  /** Answers a query. */
  readonly rows: (query: string) => Promise<readonly SqlRow[]>
  readonly close: () => Promise<void>
}

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
      return reader.getRowObjectsJson().map((row) => plain(row, reader.columnTypes().map(String), reader.columnNames()))
    },
    close: async () => {
      connection.closeSync()
      instance.closeSync()
    },
  }
}

/** Whole numbers of 64 bits come as texts. */
function plain(row: Record<string, unknown>, types: readonly string[], names: readonly string[]): SqlRow {
  return Object.fromEntries(
    names.map((name, at) => {
      const value = row[name]
      const isNumber = /INT|DECIMAL|DOUBLE/.test(types[at] ?? '')
      return [name, isNumber && value !== null ? Number(value) : value]
    }),
  ) as SqlRow
}

/** PostgreSQL 18 as WebAssembly. */
export async function openPglite(): Promise<Engine> {
  const database = new PGlite({
    parsers: { 1082: (text) => text, 20: (text) => Number(text), 1700: (text) => Number(text) },
  })
  await database.waitReady
  return {
    name: 'PGlite',
    dialect: 'postgresql',
    run: async (command) => {
      await database.exec(command)
    },
    rows: async (query) => (await database.query<SqlRow>(query)).rows,
    close: () => database.close(),
  }
}
