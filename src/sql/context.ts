import type { EditionId, PathwayDefinition } from '../pathways/schema.js'
import type { Dialect } from './dialects/dialect.js'
import type { FactColumn } from './registration-fields.js'

/** What every step is written from. */
export interface SqlContext {
  readonly dialect: Dialect
  /** The name of a step's table, in quotes. */
  readonly table: (step: string) => string
  /** The day that the answer is as of, in days since 1970-01-01. */
  readonly asOf: number
  readonly definitions: readonly PathwayDefinition[]
  readonly edition: EditionId | null
  /** The facts that the table has; the others are null wherever they are asked for. */
  readonly facts: readonly FactColumn[]
  /** How far a start elsewhere may lie from a transfer; `null`: transfers are not judged. */
  readonly transferWithinDays: number | null
}

/** A step: its name, what it is, and the query. */
export interface Step {
  readonly name: string
  /** What a row is, and where the rules come from; it stands above the query. */
  readonly about: string
  readonly query: string
}
