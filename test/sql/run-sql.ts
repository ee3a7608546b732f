import { type SqlOptions, sqlFor } from 'pasientforlop/sql'
import type { Engine } from './engines/engine.js'

/**
 * Runs what `sqlFor` writes, all of it or until a step, with or without what nothing after it reads;
 * an error names the statement.
 */
export async function runSql(
  engine: Engine,
  options: Omit<SqlOptions, 'dialect'>,
  until?: string,
  without: readonly string[] = [],
): Promise<void> {
  const { statements } = sqlFor({ ...options, dialect: engine.dialect })
  const last = statements.findIndex(({ name }) => name === until)
  for (const { name, commands, table } of last < 0 ? statements : statements.slice(0, last + 1)) {
    if (without.includes(name)) continue
    for (const command of commands) {
      try {
        await engine.run(command)
      } catch (error) {
        throw new Error(`${table}: ${String(error).slice(0, 1500)}`)
      }
    }
  }
}

/** The steps that no other reads. Spark plans each for seconds, so that it runs them where asked. */
export const leaves = ['row_places', 'pathway_events', 'clocks', 'findings', 'worklist'] as const

/** What no indicator asks for: those, and the rows of clocks in words. */
export const besides: readonly string[] = [...leaves, 'forlopstid_rows']

/** A day as the engines count it, as an ISO date. */
export function dateOf(day: unknown): string | null {
  return day === null || day === undefined
    ? null
    : new Date(Number(day) * 864e5).toISOString().slice(0, 10)
}
