/** Plans with their tiltak, deadlines and follow-up; the organisations and roles that they name. */

export type { IsoDate } from './calendar/schema.js'
export { formatDeadline } from './deadlines/format-deadline.js'
export { type DeadlineOptions, parseDeadline } from './deadlines/parse-deadline.js'
export type {
  Deadline,
  DeadlinePrecision,
  DeadlineReading,
  DeadlineReason,
  DeadlineRecurrence,
} from './deadlines/schema.js'
export { describePlanFinding } from './messages/describe-plan-finding.js'
export { planFindingTexts } from './messages/plan-finding-texts.js'
export { planLabels } from './messages/plan-labels.js'
export { isOrganisationNumber } from './organisations/is-organisation-number.js'
export { organisations } from './organisations/organisations.js'
export { roles } from './organisations/roles.js'
export type {
  Organisation,
  OrganisationKind,
  OrganisationNumber,
  Role,
  RoleRule,
  Service,
} from './organisations/schema.js'
export { checkModel, type KnownIndicator, type Model } from './plans/check/check-model.js'
export { helseMidtPhv2016 } from './plans/data/helse-midt-phv-2016.js'
export { helseMidtTsb2016 } from './plans/data/helse-midt-tsb-2016.js'
export { helseVestPhv2020 } from './plans/data/helse-vest-phv-2020.js'
export { pakkeforlopProject } from './plans/data/pakkeforlop-project.js'
export { planSources } from './plans/data/plan-sources.js'
export { plans } from './plans/data/plans.js'
export { solliDps2019 } from './plans/data/solli-dps-2019.js'
export { diffPlans } from './plans/diff-plans.js'
export {
  type ExpandOptions,
  type Expansion,
  expandObligations,
} from './plans/follow-up/expand-obligations.js'
export { type FollowUpOptions, followUpPlan } from './plans/follow-up/follow-up-plan.js'
export { listFigures } from './plans/follow-up/list-figures.js'
export type {
  Holder,
  IndicatorFigure,
  IndicatorFollowUp,
  Obligation,
  ObligationState,
  ObligationStatus,
  PlanFinding,
  PlanFollowUp,
  PlanRuleId,
  StateCounts,
  StatusReport,
  TiltakStatus,
} from './plans/follow-up/schema.js'
export { type RevisedPlan, revisePlan } from './plans/revise-plan.js'
export type { PlanDiff, PlanRevision } from './plans/revision-schema.js'
export type {
  Actor,
  Area,
  Benefit,
  Certainty,
  Deliverable,
  DutyRole,
  IndicatorLink,
  Lifecycle,
  Measurement,
  Plan,
  Responsible,
  ResponsibleKind,
  Revision,
  Risk,
  Tiltak,
  TrafficLight,
} from './plans/schema.js'
