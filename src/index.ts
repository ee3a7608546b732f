/** The public API: functions and data, without zod at run time. */

export type { IsoDate, Period, PeriodKind } from './calendar/schema.js'
export { codeSystems } from './codes/code-systems.js'
export type { CompositeCode } from './codes/composite-parts.js'
export {
  type CompositeCodeInput,
  type FormattedCompositeCode,
  formatCompositeCode,
} from './codes/format-composite-code.js'
export { type LookupCodeOptions, lookupCode } from './codes/lookup-code.js'
export { parseCompositeCode } from './codes/parse-composite-code.js'
export type {
  Announced,
  CareArea,
  CareLevel,
  Code,
  CodeLookup,
  CodeSystem,
  CodeSystemId,
  CodeSystemTable,
  CompositeFault,
  CompositeParts,
  CompositeRefusal,
  EarlierDisplay,
  EventCode,
  LaterDisplay,
  ParsedCompositeCode,
  PathwayType,
} from './codes/schema.js'
export { makeWorklist, type WorklistOptions } from './forlopstid/make-worklist.js'
export { type MeasureOptions, measureForlopstider } from './forlopstid/measure-forlopstider.js'
export type {
  Forlopstid,
  ForlopstidState,
  UnknownBecause,
  Verdict,
  WorklistItem,
} from './forlopstid/schema.js'
export {
  type AggregateOptions,
  aggregateIndicator,
} from './indicators/aggregates/aggregate-indicator.js'
export { mergeAggregates } from './indicators/aggregates/merge-aggregates.js'
export type { HierarchyLevel } from './indicators/counting/hierarchy.js'
export {
  type CriterionOf,
  defineIndicator,
  type FieldOf,
  type IndicatorOf,
} from './indicators/criteria/define-indicator.js'
export { explainRow } from './indicators/criteria/explain-row.js'
export type { Explanation, RowExplanation } from './indicators/criteria/schema.js'
export {
  type EvaluateOptions,
  evaluateIndicators,
} from './indicators/evaluation/evaluate-indicators.js'
export { explainProtection, type ProtectionLog } from './indicators/evaluation/protection-log.js'
export { resultAt } from './indicators/evaluation/result-at.js'
export type { EvaluationRows } from './indicators/evaluation/rows-argument.js'
export type {
  Aggregate,
  CountValue,
  DurationValue,
  Funnel,
  IndicatorResult,
  IndicatorResults,
  Notice,
  Publication,
  ShareValue,
  Withhold,
} from './indicators/evaluation/schema.js'
export { flattenForlopstider } from './indicators/flatten/flatten-forlopstider.js'
export { type FlattenOptions, flattenPathways } from './indicators/flatten/flatten-pathways.js'
export { type IndicatorId, indicators } from './indicators/indicators.js'
export { notComputableIndicators } from './indicators/not-computable-indicators.js'
export { defaultPolicy } from './indicators/protection/default-policy.js'
export type { ProtectionPolicy } from './indicators/protection/schema.js'
export type {
  Criterion,
  Indicator,
  IndicatorDescription,
  IndicatorTarget,
  Measure,
  NotComputableIndicator,
} from './indicators/schema.js'
export type {
  AppointmentRow,
  Column,
  DischargeRow,
  ForlopstidRow,
  PathwayRow,
  ReferralRow,
  SubjectId,
  SubjectRows,
} from './indicators/subjects/schema.js'
export { subjects } from './indicators/subjects/subjects.js'
export { type DescribeOptions, describeFinding } from './messages/describe-finding.js'
export { describeIndicator } from './messages/describe-indicator.js'
export { describeShare } from './messages/describe-share.js'
export { labelOf } from './messages/label-of.js'
export type { FindingDescription, LabelCodes, LabelGroup } from './messages/schema.js'
export type { RecordOrList } from './misuse/arguments.js'
export { isMisuse, type MisuseCode, type MisuseError } from './misuse/misuse.js'
export { editions } from './pathways/editions.js'
export {
  lookupPathwayDefinition,
  type PathwayDefinitionQuery,
} from './pathways/lookup-pathway-definition.js'
export { lookupTimeLimit, type TimeLimitQuery } from './pathways/lookup-time-limit.js'
export { pathwayDefinitions } from './pathways/pathway-definitions.js'
export type {
  AllowedEvent,
  CareAreas,
  Edition,
  EditionId,
  IntervalId,
  LimitCareLevel,
  NoTimeLimit,
  PathwayDefinition,
  PathwayDefinitionLookup,
  Severity,
  TimeLimit,
  TimeLimitLookup,
} from './pathways/schema.js'
export { withTimeLimits } from './pathways/with-time-limits.js'
export { type AssembleOptions, assemblePathways } from './registrations/assemble-pathways.js'
export { assembleStream, type RowSource } from './registrations/assemble-stream.js'
export type { AssembleStreamOptions } from './registrations/batch-rows.js'
export type {
  Assembly,
  AssemblyFinding,
  AssemblyRuleId,
  CodeFault,
  DateFault,
  Effect,
  FactName,
  FindingOf,
  KnownFacts,
  Pathway,
  PathwayEvent,
  PathwayEventInput,
  PathwayFacts,
  PathwayInput,
  Registration,
} from './registrations/schema.js'
export { dataVersion } from './sources/data-version.js'
export type { Evidence, Language, Source, Texts, Unknown, UnknownFact } from './sources/schema.js'
export { type SourceId, sources } from './sources/sources.js'
export { unknowns } from './sources/unknowns.js'
export { type CheckOptions, checkRegistrations } from './validation/check-registrations.js'
export type {
  OwnFindingOf,
  OwnRule,
  OwnRuleContext,
  OwnRuleHit,
} from './validation/own-rule.js'
export type { ValidateOptions } from './validation/rule-options.js'
export type {
  Finding,
  FindingCounts,
  FindingTexts,
  OwnFinding,
  OwnRuleData,
  OwnRuleId,
  PathwayField,
  RaisedAt,
  RegistrationCheck,
  Rule,
  RuleId,
  RuleScope,
  ValidationFinding,
  ValidationRuleId,
} from './validation/schema.js'
export { validatePathways } from './validation/validate-pathways.js'
export { validationRules } from './validation/validation-rules.js'
