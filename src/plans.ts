/** Plans with their tiltak, deadlines and follow-up; the organisations and roles that they name. */

export type { IsoDate } from './calendar/schema.js'
export { describeDeadline } from './deadlines/describe-deadline.js'
export { type DeadlineOptions, parseDeadline } from './deadlines/parse-deadline.js'
export type {
  Deadline,
  DeadlineInterval,
  DeadlineNone,
  DeadlineOngoing,
  DeadlineReason,
  DeadlineStart,
  DeadlineUnreadable,
} from './deadlines/schema.js'
export {
  type OrganisationHierarchyOptions,
  organisationHierarchy,
} from './indicators/evaluation/organisation-hierarchy.js'
export {
  type DescribeFollowUpOptions,
  describeFollowUp,
  type PlanOverview,
} from './messages/plans/describe-follow-up.js'
export { describePlanDiff } from './messages/plans/describe-plan-diff.js'
export { describePlanFinding } from './messages/plans/describe-plan-finding.js'
export { type WriteOverviewOptions, writeOverview } from './messages/plans/write-overview.js'
export { isOrganisationNumber } from './organisations/is-organisation-number.js'
export { organisations } from './organisations/organisations.js'
export { roles } from './organisations/roles.js'
export type { Organisation, Role } from './organisations/schema.js'
export { type CheckPlanOptions, checkPlan } from './plans/check/check-plan.js'
export { plans } from './plans/data/plans.js'
export { type DefinePlanOptions, definePlan } from './plans/define/define-plan.js'
export type { PlanInput, TiltakInput } from './plans/define/plan-input.js'
export { diffPlans, type PlanDiff } from './plans/diff-plans.js'
export {
  type ExpandOptions,
  type Expansion,
  expandObligations,
} from './plans/follow-up/expand-obligations.js'
export {
  followPlanOverTime,
  type OverTimeOptions,
  type PlanEdition,
  type PlanOverTime,
} from './plans/follow-up/follow-plan-over-time.js'
export type { FollowUpOptions } from './plans/follow-up/follow-up-options.js'
export { followUpPlan } from './plans/follow-up/follow-up-plan.js'
export type {
  Holder,
  IndicatorFigure,
  IndicatorFollowUp,
  Obligation,
  ObligationState,
  ObligationStatus,
  PlanFigure,
  PlanFinding,
  PlanFollowUp,
  PlanRuleId,
  StatusReport,
  TiltakStatus,
} from './plans/follow-up/schema.js'
export {
  type PlanFromTable,
  type PlanTableMapping,
  planFromTable,
} from './plans/read/plan-from-table.js'
export {
  type ReadResponsible,
  type ReadResponsibleOptions,
  readResponsible,
} from './plans/read/read-responsible.js'
export {
  type ReportsFromTable,
  type ReportTableMapping,
  reportsFromTable,
} from './plans/read/reports-from-table.js'
export type {
  Benefit,
  IndicatorLink,
  Measurement,
  Plan,
  Responsible,
  Tiltak,
} from './plans/schema.js'
