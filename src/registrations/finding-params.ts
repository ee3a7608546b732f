import type { IsoDate } from '../calendar/schema.js'
import type { CompositeFault, EventCode, PathwayType } from '../codes/schema.js'
import type { FactName } from './facts-schema.js'

/**
 * Why a code was refused: what `parseCompositeCode` says, or what only a row can have. `blanks`
 * and `letter-case`: it would be a code without its blanks, or in capitals.
 */
export type CodeFault =
  | CompositeFault
  | 'blanks'
  | 'letter-case'
  | 'not-yet-valid'
  | 'code-and-parts-differ'

/** Why a date was refused. */
export type DateFault =
  | 'not-a-string'
  | 'not-a-date'
  | 'no-such-day'
  | 'out-of-range'
  | 'has-offset'

/** What the findings of assembly say beside their rule, by rule. */
export interface AssemblyParams {
  readonly 'npr-102': {
    /** The pathway type. */
    readonly type: PathwayType
    /** The event that is registered already. */
    readonly event: EventCode
    /** `exact`: the same date, event and outcome. `start`: a start while a pathway is open. */
    readonly repeat: 'exact' | 'start'
  }
  readonly 'npr-105': {
    /** The pathway type without a start. */
    readonly type: PathwayType
  }
  readonly 'npr-106': {
    /** The pathway type. */
    readonly type: PathwayType
  }
  readonly 'npr-107': {
    /** The kind of value where the date should be. */
    readonly kind: string
  }
  readonly 'npr-115': {
    /** The pathway type. */
    readonly type: PathwayType
    /** The first day on which the type was in use. */
    readonly inUseFrom: IsoDate
  }
  readonly 'npr-120': {
    /** The pathway type. */
    readonly type: PathwayType
    /** The event of the retired code. */
    readonly event: EventCode
    /** The last day on which the code was valid. */
    readonly validTo: IsoDate
  }
  readonly 'npr-201': {
    /** Why the code was refused. */
    readonly fault: CodeFault
    /** The code it would be without blanks and in capitals; `null` for other faults. */
    readonly code: string | null
    /** The outcomes that the event may have, where the outcome is at fault. */
    readonly allowed: readonly string[]
  }
  readonly 'npr-225': {
    /** The pathway type. */
    readonly type: PathwayType
    /** The event after the closing. */
    readonly event: EventCode
  }
  readonly 'conflicting-facts': {
    /** The fact that rows of the pathway state differently. */
    readonly fact: FactName
  }
  readonly 'future-date': {
    /** The pathway type, where the code of the row is one. */
    readonly type: PathwayType | null
    /** The event, where the code of the row is one. */
    readonly event: EventCode | null
    /** The day after which nothing has happened yet. */
    readonly asOf: IsoDate
  }
  readonly 'future-fact': {
    /** The fact that is dated later. */
    readonly fact: FactName
    /** The day after which nothing has happened yet. */
    readonly asOf: IsoDate
  }
  readonly 'invalid-care-level': {
    /** The kind of value where the care level should be. */
    readonly kind: string
  }
  readonly 'invalid-date': {
    /** Why the date was refused. */
    readonly fault: DateFault
  }
  readonly 'invalid-fact': {
    /** The fact; `facts` where the whole value is none. */
    readonly fact: FactName | 'facts'
    /** The kind of value that stands there. */
    readonly kind: string
    /** The value to use instead, where the one given is the code of it (8485); else `null`. */
    readonly use: 'assessment' | 'treatment' | null
  }
  readonly 'missing-patient': {
    /** The kind of value where the patient should be. */
    readonly kind: string
  }
  readonly 'missing-unit': {
    /** The kind of value where the unit should be. */
    readonly kind: string
  }
  readonly 'stand-in-date': {
    /** The fact whose date stands for a date that is not known. */
    readonly fact: FactName
  }
}

/** The id of a rule that `assemblePathways` raises. */
export type AssemblyRuleId = keyof AssemblyParams
