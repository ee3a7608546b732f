import { PGlite } from '@electric-sql/pglite'
import type { Engine, SqlRow } from './engine.js'

const types = { date: 1082, int8: 20, numeric: 1700 }

/** PostgreSQL 18 as WebAssembly. */
export async function openPglite(): Promise<Engine> {
  const database = new PGlite({
    parsers: { [types.date]: (text) => text, [types.int8]: Number, [types.numeric]: Number },
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
