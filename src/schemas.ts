/** The zod schemas of every public type, and the words for what they refuse. */

export {
  isoDateSchema,
  periodSchema,
} from './calendar/schema.js'
export {
  careAreaSchema,
  careLevelSchema,
  codeSchema,
  codeSystemIdSchema,
  codeSystemSchema,
  compositeFaultSchema,
  eventCodeSchema,
  pathwayTypeSchema,
} from './codes/schema.js'
export { deadlineSchema } from './deadlines/schema.js'
export {
  forlopstidSchema,
  forlopstidStateSchema,
  unknownBecauseSchema,
  verdictSchema,
  worklistItemSchema,
} from './forlopstid/schema.js'
export { explanationSchema, rowExplanationSchema } from './indicators/criteria/schema.js'
export {
  aggregateSchema,
  indicatorResultSchema,
  indicatorResultsSchema,
  noticeSchema,
  publicationSchema,
  withholdSchema,
} from './indicators/evaluation/schema.js'
export { indicatorIdSchema } from './indicators/indicator-id-schema.js'
export { protectionPolicySchema } from './indicators/protection/schema.js'
export {
  criterionSchema,
  indicatorDescriptionSchema,
  indicatorSchema,
  indicatorTargetSchema,
  notComputableIndicatorSchema,
} from './indicators/schema.js'
export {
  appointmentRowSchema,
  columnSchema,
  dischargeRowSchema,
  forlopstidRowSchema,
  pathwayRowSchema,
  referralRowSchema,
  subjectIdSchema,
} from './indicators/subjects/schema.js'
export { describeIssues } from './messages/describe-issues.js'
export { issueMessagesIn } from './messages/issue-messages-in.js'
export type { DescribedIssue, IssueCode, IssueLike } from './messages/issues-schema.js'
export { describedIssueSchema, issueCodeSchema } from './messages/issues-schema.js'
export { findingDescriptionSchema } from './messages/schema.js'
export {
  organisationNumberSchema,
  organisationSchema,
  roleSchema,
} from './organisations/schema.js'
export {
  allowedEventSchema,
  editionIdSchema,
  editionSchema,
  intervalIdSchema,
  limitCareLevelSchema,
  pathwayDefinitionSchema,
  severitySchema,
  timeLimitSchema,
} from './pathways/schema.js'
export { indicatorFigureSchema, statusReportSchema } from './plans/follow-up/schema.js'
export { measurementSchema, planSchema } from './plans/schema.js'
export {
  assemblyFindingSchema,
  assemblySchema,
  codeFaultSchema,
  dateFaultSchema,
  effectSchema,
  factNameSchema,
  knownFactsSchema,
  pathwayEventInputSchema,
  pathwayEventSchema,
  pathwayFactsSchema,
  pathwayInputSchema,
  pathwaySchema,
  registrationSchema,
} from './registrations/schema.js'
export {
  evidenceSchema,
  languageSchema,
  sourceSchema,
} from './sources/schema.js'
export {
  findingSchema,
  findingTextsSchema,
  ownFindingSchema,
  ownRuleDataSchema,
  ownRuleHitSchema,
  ownRuleIdSchema,
  pathwayFieldSchema,
  raisedAtSchema,
  registrationCheckSchema,
  ruleIdSchema,
  ruleSchema,
  ruleScopeSchema,
} from './validation/schema.js'
