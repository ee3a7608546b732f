/** The engines that SQL is written for. */
export type DialectId = 'duckdb' | 'postgresql' | 'spark'

/**
 * What engines write differently, as functions from SQL to SQL. All else is the same text on every
 * engine: windows with `rows` frames, `case`, `filter (where …)`, whole numbers for days.
 */
export interface Dialect {
  /** What tells the dialect apart. */
  readonly id: string
  /** The versions that the tests run against. */
  readonly versions: readonly string[]
  /** The name of the text type. */
  readonly text: string
  /** An identifier in quotes, whatever it holds. */
  readonly name: (name: string) => string
  /** A text literal, whatever it holds. */
  readonly literal: (text: string) => string
  /** The quotient of two whole numbers, without the rest; both are at least 0. */
  readonly divide: (dividend: string, divisor: string) => string
  /** A date as days since 1970-01-01. */
  readonly dayOf: (date: string) => string
  /** Days since 1970-01-01 as a date. */
  readonly dateOf: (day: string) => string
  /** The civil date of an instant (a timestamp with time zone) in a zone, given as SQL. */
  readonly dateIn: (instant: string, zone: string) => string
  /** Whether a text is wholly of a pattern, given without anchors. */
  readonly matches: (text: string, pattern: string) => string
  /** The group of a pattern, given without anchors, that a text is wholly of. */
  readonly group: (text: string, pattern: string, group: number) => string
  /** A text without some characters, given as SQL, at both ends. */
  readonly trim: (text: string, characters: string) => string
  /** A text as it is ordered by its characters' codes, in no language. */
  readonly binary: (text: string) => string
  /** An aggregate: the value of the row that comes first, of those that have one. */
  readonly first: (value: string, order: string) => string
  /** An aggregate: texts in an order, with commas between them; rows without one are left out. */
  readonly list: (text: string, order: string) => string
  /** A text that is the same for the same text, and tells nothing of it. */
  readonly hash: (text: string) => string
  /** Another whole number for each row of a query, whichever; the rows are stored then. */
  readonly number: string
  /** Whole numbers from the first to the last, as a query with the column `n`. */
  readonly series: (first: number, last: number) => string
  /** What makes a table of a query. */
  readonly createTable: (name: string, query: string) => readonly string[]
}
