import { openDuckdb } from './duckdb.js'
import { openDuckdb2 } from './duckdb2.js'
import type { Engine } from './engine.js'
import { openPglite } from './pglite.js'
import { openPsql } from './psql.js'
import { shareSpark } from './spark.js'

const all = {
  duckdb: openDuckdb,
  duckdb2: openDuckdb2,
  pglite: openPglite,
  postgresql: openPsql,
  spark: shareSpark,
} satisfies Record<string, () => Promise<Engine>>

/**
 * The engines that the tests run on: those that npm has, or those that `SQL_ENGINES` names. The
 * others need a server or Java; `npm run engines` sets them up.
 */
export const engines = (process.env['SQL_ENGINES'] ?? 'duckdb,pglite').split(',').map((name) => {
  if (!Object.hasOwn(all, name)) throw new Error(`SQL_ENGINES: there is no engine ${name}`)
  return { name, open: all[name as keyof typeof all] }
})
