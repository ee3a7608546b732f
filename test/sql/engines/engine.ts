import type { DialectId } from 'pasientforlop/sql'

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
