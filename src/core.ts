/**
 * Rows to findings and forløpstider, with the tables they need: the part of the public API for
 * those to whom a fast start matters. Indicators, plans, texts and the phrases of deadlines are
 * left out; what is here is the very same as in the main entry.
 */

export { addDays } from './calendar/add-days.js'
export { addWorkingDays } from './calendar/add-working-days.js'
export { daysBetween } from './calendar/days-between.js'
export { formatPeriod } from './calendar/format-period.js'
export { fromEpochDay } from './calendar/from-epoch-day.js'
export { isWorkingDay } from './calendar/is-working-day.js'
export { listPeriods } from './calendar/list-periods.js'
export { type MisuseCode, type MisuseError, misuseCodes } from './calendar/misuse.js'
export { norwegianHolidays } from './calendar/norwegian-holidays.js'
export { osloDate } from './calendar/oslo-date.js'
export { parseIsoDate } from './calendar/parse-iso-date.js'
export { parsePeriod } from './calendar/parse-period.js'
export { periodContains } from './calendar/period-contains.js'
export { periodOf } from './calendar/period-of.js'
export type {
  Holiday,
  HolidayId,
  IsoDate,
  IsoDateFault,
  ParsedIsoDate,
  Period,
  PeriodKind,
} from './calendar/schema.js'
export { toEpochDay } from './calendar/to-epoch-day.js'
export { workingDaysBetween } from './calendar/working-days-between.js'
export { codeSystems } from './codes/code-systems.js'
export type { CompositeCode, CompositeParts } from './codes/composite-parts.js'
export {
  type CompositeCodeInput,
  type FormattedCompositeCode,
  formatCompositeCode,
} from './codes/format-composite-code.js'
export { type CodeLookup, type LookupCodeOptions, lookupCode } from './codes/lookup-code.js'
export { type ParsedCompositeCode, parseCompositeCode } from './codes/parse-composite-code.js'
export { type CodeSystemTable, resolveCodeSystem } from './codes/resolve-code-system.js'
export type {
  Announced,
  CareLevel,
  Code,
  CodeSystem,
  CodeSystemId,
  CompositeFault,
  EventCode,
  PathwayType,
} from './codes/schema.js'
export { type DueDateOptions, listDueDates } from './forlopstid/list-due-dates.js'
export { type MeasureOptions, measureForlopstider } from './forlopstid/measure-forlopstider.js'
export type {
  DueDate,
  Forlopstid,
  ForlopstidState,
  UnknownBecause,
  Verdict,
} from './forlopstid/schema.js'
export { editionAt } from './pathways/edition-at.js'
export { editions } from './pathways/editions.js'
export {
  type DefinedPathway,
  type PathwayDefinitionQuery,
  pathwayDefinition,
} from './pathways/pathway-definition.js'
export { pathwayDefinitions } from './pathways/pathway-definitions.js'
export type {
  AllowedEvent,
  CareArea,
  Edition,
  EditionId,
  IntervalId,
  LimitCareLevel,
  PathwayDefinition,
  Severity,
  TimeLimit,
} from './pathways/schema.js'
export {
  type NoTimeLimit,
  type TimeLimitAnswer,
  type TimeLimitQuery,
  timeLimitFor,
} from './pathways/time-limit-for.js'
export { withLimits } from './pathways/with-limits.js'
export { assembleAsyncStream } from './registrations/assemble-async-stream.js'
export { type AssembleOptions, assemblePathways } from './registrations/assemble-pathways.js'
export { assembleStream } from './registrations/assemble-stream.js'
export type { AssembleStreamOptions } from './registrations/batch-rows.js'
export type {
  Assembly,
  AssemblyFinding,
  AssemblyRuleId,
  CodeFault,
  DateFault,
  Effect,
  Pathway,
  PathwayEvent,
  PathwayFacts,
  Registration,
} from './registrations/schema.js'
export { evidenceGrades } from './sources/evidence-grades.js'
export { findSource } from './sources/find-source.js'
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
export type { RuleChoices, ValidateOptions } from './validation/rule-options.js'
export type {
  Finding,
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
export { validatePathway } from './validation/validate-pathway.js'
export { validatePathways } from './validation/validate-pathways.js'
export { validationRules } from './validation/validation-rules.js'
