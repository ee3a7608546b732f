import type { Language } from '../../sources/schema.js'
import type { CheckOptions } from '../../validation/check-registrations.js'
import type { OwnRuleId, RuleId } from '../../validation/schema.js'

/** How rows or pathways are judged, and in which language a failure is told. */
export interface JudgeOptions extends CheckOptions<OwnRuleId> {
  /** The language of messages; English by default. */
  readonly language?: Language | undefined
}

/** Which finding is looked for. */
export interface FindingWanted extends JudgeOptions {
  /** Exactly the rows that it must be about, each counted from 0, in any order. */
  readonly rows?: readonly number[] | undefined
}

/** What a matcher answers, as vitest and jest read it. */
export interface MatcherResult {
  /** Whether it holds. */
  readonly pass: boolean
  /** What to say where it should have been otherwise. No value of a patient is in it. */
  readonly message: () => string
  /** What there is: a line a finding. */
  readonly actual: unknown
  /** What there should be. */
  readonly expected: unknown
}

/** The matchers, as they are called on what `expect` returns. */
export interface PathwayMatchers<Result = void> {
  /** No rule finds anything in these rows or pathways. */
  toConform(options?: JudgeOptions): Result
  /** A rule finds something in these rows or pathways; in exactly the rows, where they are named. */
  toHaveFinding(rule: RuleId | OwnRuleId, options?: FindingWanted): Result
  /** Each of these rules finds something in these rows or pathways, and no other does. */
  toHaveOnlyFindings(rules: readonly (RuleId | OwnRuleId)[], options?: JudgeOptions): Result
}
