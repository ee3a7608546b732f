/**
 * The zod schemas of what users parse or what crosses the border of a language, and the words for
 * what they refuse.
 */

export { isoDateSchema, periodSchema } from './calendar/schema.js'
export { codeSystemSchema } from './codes/schema.js'
export { deadlineSchema } from './deadlines/schema.js'
export { mappingSchema } from './files/schema.js'
export { forlopstidSchema, worklistItemSchema } from './forlopstid/schema.js'
export { rowExplanationSchema } from './indicators/criteria/schema.js'
export {
  aggregateSchema,
  indicatorResultsSchema,
  publicationSchema,
} from './indicators/evaluation/schema.js'
export { protectionPolicySchema } from './indicators/protection/schema.js'
export {
  criterionSchema,
  indicatorDescriptionSchema,
  indicatorSchema,
  notComputableIndicatorSchema,
} from './indicators/schema.js'
export {
  appointmentRowSchema,
  dischargeRowSchema,
  forlopstidRowSchema,
  pathwayRowSchema,
  referralRowSchema,
} from './indicators/subjects/schema.js'
export { describeIssues } from './messages/describe-issues.js'
export { issueMessagesIn } from './messages/issue-messages-in.js'
export type { DescribedIssue, IssueCode, IssueLike } from './messages/issues-schema.js'
export { findingDescriptionSchema } from './messages/schema.js'
export { organisationSchema, roleSchema } from './organisations/schema.js'
export { editionSchema, pathwayDefinitionSchema, timeLimitSchema } from './pathways/schema.js'
export { indicatorFigureSchema, statusReportSchema } from './plans/follow-up/schema.js'
export { planSchema } from './plans/schema.js'
export {
  assemblySchema,
  pathwayFactsSchema,
  pathwayInputSchema,
  pathwaySchema,
  registrationSchema,
} from './registrations/schema.js'
export { sourceSchema } from './sources/schema.js'
export {
  findingSchema,
  ownFindingSchema,
  ownRuleDataSchema,
  registrationCheckSchema,
  ruleSchema,
} from './validation/schema.js'
