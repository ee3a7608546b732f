import { type SqlOptions, sqlFor } from '../../src/sql/sql-for.js'
import type { Engine } from './engines/engine.js'

/** Runs what `sqlFor` writes; an error names the statement. */
export async function runSql(engine: Engine, options: Omit<SqlOptions, 'dialect'>): Promise<void> {
  for (const { commands, table } of sqlFor({ ...options, dialect: engine.dialect }).statements) {
    for (const command of commands) {
      try {
        await engine.run(command)
      } catch (error) {
        throw new Error(`${table}: ${String(error).slice(0, 1500)}`)
      }
    }
  }
}

/** A day as the engines count it, as an ISO date. */
export function dateOf(day: unknown): string | null {
  return day === null || day === undefined
    ? null
    : new Date(Number(day) * 864e5).toISOString().slice(0, 10)
}
