/**
 * For your own test suite: generated registrations, matchers and assertions, without fast-check.
 * The arbitraries are in `pasientforlop/testing/arbitraries`.
 *
 * @packageDocumentation
 */

export type { CourseOptions } from './testing/course/kinds.js'
export { diffAnswers } from './testing/diff/diff-answers.js'
export type {
  AnswerDiff,
  AnswerDifference,
  ComparedAnswers,
  ComparedClock,
  ComparedFinding,
  ComparedPathway,
} from './testing/diff/types.js'
export type {
  Fault,
  FaultOptions,
  PathwayFault,
  RegistrationFault,
} from './testing/faults/fault.js'
export { faults } from './testing/faults/faults.js'
export { type GenerateOptions, generateRegistrations } from './testing/generate-registrations.js'
export { assertConforms } from './testing/matchers/assert-conforms.js'
export { matchers } from './testing/matchers/matchers.js'
export type {
  FindingWanted,
  JudgeOptions,
  MatcherResult,
  PathwayMatchers,
} from './testing/matchers/types.js'
