import type { IsoDate } from '../../calendar/schema.js'

/** A pathway of an implementation: what is compared of it. */
export interface ComparedPathway {
  /** Its id there; the findings and clocks beside it name it so. */
  readonly id: string
  /** The pseudonym of the patient. */
  readonly patient: string
  /** The unit. */
  readonly unit: string
  /** The pathway type. */
  readonly type: string
  /** The date of A; `null` where there is none. */
  readonly start: IsoDate | null
  /** The date of X. */
  readonly end?: IsoDate | null | undefined
  /** The counted events; not compared where one side has none. */
  readonly events?:
    | readonly {
        readonly event: string
        readonly date: IsoDate
        readonly outcomes?: readonly string[] | null | undefined
        readonly rows?: readonly number[] | null | undefined
      }[]
    | undefined
}

/** A finding of an implementation: what is compared of it. */
export interface ComparedFinding {
  /** The id of the rule. */
  readonly rule: string
  /** The id of the pathway there; `null` where rows are in none. */
  readonly pathway?: string | null | undefined
  /** The places of the rows in what both were given, from 0. */
  readonly rows: readonly number[]
}

/** A clock of an implementation: what is compared of it. */
export interface ComparedClock {
  /** The id of the pathway there. */
  readonly pathway: string
  /** Which interval is timed. */
  readonly interval: string
  /** The first, second, … of its kind; 1 where it is left out. */
  readonly ordinal?: number | undefined
  /** The days. */
  readonly days?: number | undefined
  /** `completed`, `running` or `abandoned`. */
  readonly state?: string | undefined
  /** `within`, `exceeded`, `pending` or `unknown`. */
  readonly verdict?: string | undefined
}

/** The answers of an implementation to some rows. What is left out is not compared. */
export interface ComparedAnswers {
  /** The pathways. */
  readonly pathways: readonly ComparedPathway[]
  /** What was found. */
  readonly findings?: readonly ComparedFinding[] | undefined
  /** The clocks. */
  readonly forlopstider?: readonly ComparedClock[] | undefined
}

/** What differs, and on how many pathways. */
export interface AnswerDifference {
  /** What differs. */
  readonly about: 'pathway' | 'finding' | 'forlopstid'
  /** The rule of a finding, the interval of a clock, `end` or `events` of a pathway, or `pathway`. */
  readonly what: string
  /** Whether only one side has it, or both have it otherwise. */
  readonly kind: 'only-ours' | 'only-theirs' | 'differs'
  /** On how many pathways; a finding of no pathway counts as one. */
  readonly pathways: number
  /** The smallest example: of the pathway with the fewest rows. */
  readonly example: {
    /** The id of the pathway: ours, else theirs; `null` where rows are in none. */
    readonly pathway: string | null
    /** The places of its rows, ascending; those of the finding where rows are in no pathway. */
    readonly rows: readonly number[]
    /** What we have; `null` for nothing. */
    readonly ours: unknown
    /** What they have; `null` for nothing. */
    readonly theirs: unknown
  }
}

/** How the answers of two implementations differ. */
export interface AnswerDiff {
  /** Whether they are the same in all that was compared. */
  readonly same: boolean
  /** What both have, so that it was compared. */
  readonly compared: readonly ('pathways' | 'findings' | 'forlopstider')[]
  /** How many pathways both have. */
  readonly pathwaysOfBoth: number
  /** What differs; on the most pathways first. */
  readonly differences: readonly AnswerDifference[]
}
