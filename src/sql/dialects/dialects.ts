import type { Dialect, DialectId } from './dialect.js'
import { duckdb } from './duckdb.js'
import { postgresql } from './postgresql.js'
import { spark } from './spark.js'

/** The dialects of SQL that are shipped, by the id of the engine. */
export const dialects: Readonly<Record<DialectId, Dialect>> = { duckdb, postgresql, spark }
