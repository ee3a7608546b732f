/** The public API: functions and data, without zod at run time. */

export type { IsoDate, Period } from './calendar/schema.js'
export { codeSystems } from './codes/code-systems.js'
export type { CompositeCode } from './codes/composite-parts.js'
export { formatCompositeCode } from './codes/format-composite-code.js'
export { lookupCode } from './codes/lookup-code.js'
export { parseCompositeCode } from './codes/parse-composite-code.js'
export type {
  CareArea,
  CareLevel,
  Code,
  CodeSystem,
  CodeSystemId,
  EventCode,
  PathwayType,
} from './codes/schema.js'
export { makeWorklist } from './forlopstid/make-worklist.js'
export { measureForlopstider } from './forlopstid/measure-forlopstider.js'
export type {
  Forlopstid,
  UnknownBecause,
  Verdict,
  WorklistItem,
} from './forlopstid/schema.js'
export { aggregateIndicator } from './indicators/aggregates/aggregate-indicator.js'
export { mergeAggregates } from './indicators/aggregates/merge-aggregates.js'
export { defineIndicator, type IndicatorOf } from './indicators/criteria/define-indicator.js'
export { explainRow } from './indicators/criteria/explain-row.js'
export {
  type EvaluateOptions,
  evaluateIndicators,
} from './indicators/evaluation/evaluate-indicators.js'
export { explainProtection } from './indicators/evaluation/protection-log.js'
export { resultAt } from './indicators/evaluation/result-at.js'
export type {
  Aggregate,
  IndicatorResult,
  IndicatorResults,
  Publication,
} from './indicators/evaluation/schema.js'
export { flattenForlopstider } from './indicators/flatten/flatten-forlopstider.js'
export { flattenPathways } from './indicators/flatten/flatten-pathways.js'
export { type IndicatorId, indicators } from './indicators/indicators.js'
export { notComputableIndicators } from './indicators/not-computable-indicators.js'
export { defaultPolicy } from './indicators/protection/default-policy.js'
export type { ProtectionPolicy } from './indicators/protection/schema.js'
export type { Criterion, Indicator } from './indicators/schema.js'
export type {
  AppointmentRow,
  DischargeRow,
  ForlopstidRow,
  PathwayRow,
  ReferralRow,
  SubjectId,
} from './indicators/subjects/schema.js'
export { subjects } from './indicators/subjects/subjects.js'
export { describeFinding } from './messages/describe-finding.js'
export { describeIndicator } from './messages/describe-indicator.js'
export { describeShare } from './messages/describe-share.js'
export { labelOf } from './messages/label-of.js'
export type { FindingDescription } from './messages/schema.js'
export { isMisuse, type MisuseCode, type MisuseError } from './misuse/misuse.js'
export { diffEditions, type EditionDiff } from './pathways/diff-editions.js'
export { editions } from './pathways/editions.js'
export { lookupPathwayDefinition } from './pathways/lookup-pathway-definition.js'
export { lookupTimeLimit } from './pathways/lookup-time-limit.js'
export { pathwayDefinitions } from './pathways/pathway-definitions.js'
export type {
  Edition,
  EditionId,
  IntervalId,
  PathwayDefinition,
  Severity,
  TimeLimit,
} from './pathways/schema.js'
export { withTimeLimits } from './pathways/with-time-limits.js'
export { type AssembleOptions, assemblePathways } from './registrations/assemble-pathways.js'
export { assembleStream } from './registrations/assemble-stream.js'
export type {
  Assembly,
  Effect,
  Pathway,
  PathwayEvent,
  PathwayFacts,
  PathwayInput,
  Registration,
} from './registrations/schema.js'
export { dataVersion } from './sources/data-version.js'
export type { Evidence, Language, Source, Texts, Unknown } from './sources/schema.js'
export { type SourceId, sources } from './sources/sources.js'
export { unknowns } from './sources/unknowns.js'
export { type CheckOptions, checkRegistrations } from './validation/check-registrations.js'
export type { OwnRule } from './validation/own-rule.js'
export type { Finding, RegistrationCheck, Rule, RuleId } from './validation/schema.js'
export { validatePathways } from './validation/validate-pathways.js'
export { validationRules } from './validation/validation-rules.js'
