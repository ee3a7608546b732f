import type { MeasureOptions } from '../forlopstid/measure-forlopstider.js'
import type { Language } from '../sources/schema.js'

/** What an event log holds. */
export interface EventLogOptions extends MeasureOptions {
  /** Whether the pseudonyms of patients are written; `omit` by default. */
  readonly patients?: 'omit' | 'pseudonym' | undefined
  /** The language that activities are named in; without it they are the letters of 9322. */
  readonly language?: Language | undefined
}

/** An event log: its text, and what was counted while it was made. */
export interface EventLog {
  /** The text in pieces of some 64,000 characters, made as they are asked for; from the start each time. */
  readonly chunks: Iterable<string>
  /** The number of cases: pathways with an event by `asOf`. */
  readonly cases: number
  /** The number of events. */
  readonly events: number
  /** The number of pathways that are left out, as they have no event by `asOf`. */
  readonly withoutEvents: number
  /**
   * The number of different texts of yours that are written otherwise: those with a character that XML
   * cannot hold, and in CSV those that a spreadsheet would run.
   */
  readonly rewrittenTexts: number
  /** The number of events with an outcome that is no letter A–Z; that outcome is not written. */
  readonly unknownOutcomes: number
}
