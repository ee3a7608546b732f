/**
 * Rows to pathways and forløpstider with every table of codes, pathway types, limits, editions and
 * sources: the part of the public API that is small and starts fast. What is here is the very same
 * as in the main entry, which has all the rest.
 */

export { addDays } from './calendar/add-days.js'
export { daysBetween } from './calendar/days-between.js'
export { parseIsoDate } from './calendar/parse-iso-date.js'
export type { IsoDate, IsoDateFault, ParsedIsoDate } from './calendar/schema.js'
export { codeSystems } from './codes/code-systems.js'
export type { CompositeCode, CompositeParts } from './codes/composite-parts.js'
export { type ParsedCompositeCode, parseCompositeCode } from './codes/parse-composite-code.js'
export type {
  Announced,
  CareArea,
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
export { type MisuseCode, type MisuseError, misuseCodes } from './misuse/misuse.js'
export { editions } from './pathways/editions.js'
export { pathwayDefinitions } from './pathways/pathway-definitions.js'
export type {
  AllowedEvent,
  Edition,
  EditionId,
  IntervalId,
  LimitCareLevel,
  PathwayDefinition,
  Severity,
  TimeLimit,
} from './pathways/schema.js'
export { type AssembleOptions, assemblePathways } from './registrations/assemble-pathways.js'
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
export type { Evidence, Language, Source, Texts, Unknown } from './sources/schema.js'
export { sources } from './sources/sources.js'
export { unknowns } from './sources/unknowns.js'
