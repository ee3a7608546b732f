import type { IsoDate } from '../calendar/schema.js'
import type { EventCode, PathwayType } from '../codes/schema.js'
import type { EditionId } from '../pathways/schema.js'
import type { PathwayField } from '../registrations/pathway-field.js'

/** The pathway type alone. */
export interface TypeParams {
  /** The pathway type. */
  readonly type: PathwayType
}

/** The pathway type and an event. */
export interface EventParams extends TypeParams {
  /** The event. */
  readonly event: EventCode
}

/** The pathway type and a count. */
export interface CountParams extends TypeParams {
  /** How many there are. */
  readonly count: number
}

/** The pathway type and an age. */
export interface AgeParams extends TypeParams {
  /** The age in whole years that the rule speaks of. */
  readonly years: number
}

/** The pathway type and a window of days. */
export interface WindowParams extends TypeParams {
  /** How many days before or after: the option `transferWithinDays`. */
  readonly withinDays: number
}

/** What the findings of validation say beside their rule, by rule. */
export interface ValidationParams {
  readonly 'npr-208': TypeParams & {
    /** Whether the condition was clarified at referral. */
    readonly clarified: 'yes' | 'no'
  }
  readonly 'npr-211': TypeParams
  readonly 'npr-216': AgeParams
  readonly 'npr-221': TypeParams
  readonly 'npr-222': TypeParams
  readonly 'npr-223': TypeParams
  readonly 'npr-224': TypeParams & {
    /** The type of the other pathway. */
    readonly other: PathwayType
  }
  readonly 'age-undecided': AgeParams
  readonly 'closing-not-last': CountParams
  readonly 'event-before-start': EventParams
  readonly 'extended-without-decision': TypeParams
  readonly 'feedback-tool-repeated': CountParams
  readonly 'help-without-closing': TypeParams
  readonly 'in-use-date-unknown': TypeParams
  readonly 'malformed-pathway': {
    /** The part that is at fault. */
    readonly field: PathwayField
    /** The kind of value that stands there. */
    readonly kind: string
  }
  readonly 'newer-edition-published': {
    /** The newer edition. */
    readonly edition: EditionId
    /** The day on which it was published. */
    readonly published: IsoDate
    /** How many pathways start later and are judged by an older edition. */
    readonly count: number
    /** What no source gives of the newer edition. */
    readonly unknowns: readonly string[]
  }
  readonly 'no-need-with-other-outcome': CountParams
  readonly 'no-need-without-closing': TypeParams
  readonly 'outcome-missing': EventParams
  readonly 'postponement-misplaced': TypeParams & {
    /** `late`: after the last C or E; `without-event`: there is none. */
    readonly fault: 'late' | 'without-event'
  }
  readonly 'referral-date-differs': TypeParams
  readonly 'second-active-pathway': TypeParams
  readonly 'several-outcomes': EventParams & CountParams
  readonly 'start-before-birth': TypeParams
  readonly 'start-without-right': TypeParams & {
    /** What says so: the closing, or the date on which the referral was assessed. */
    readonly basis: 'not-granted' | 'assessed-later'
  }
  readonly 'start-without-transfer': WindowParams
  readonly 'too-many-decisions': CountParams & {
    /** How many there are at most. */
    readonly most: number
  }
  readonly 'transfer-without-start': WindowParams
}
