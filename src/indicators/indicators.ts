import { helseVestTentativeAppointments } from './definitions/appointments.js'
import {
  helseVestLetterWithin1Day,
  helseVestReadmissionByDay5,
  letterWithin1Day,
  letterWithin7Days,
} from './definitions/discharges.js'
import { evaluationIntervalWithinTime } from './definitions/evaluation-intervals.js'
import {
  evaluatedAtLeastOnce,
  feedbackToolUsed,
  informedAboutTreatmentOptions,
  standardisedToolUsed,
  treatmentPlanWithPatient,
} from './definitions/pathway-care.js'
import { closedPathways, newReferrals, notGrantedRight } from './definitions/pathway-flow.js'
import {
  assessmentWithinTime,
  detoxToTreatmentWithinTime,
  extendedAssessmentWithinTime,
  firstEvaluationWithinTime,
  referralToFirstAttendanceWithinTime,
  specialistTeamToFirstAttendanceWithinTime,
} from './definitions/pathway-times.js'
import {
  deadlineBreachStarted,
  meanWait,
  phbuHelpWithin65Days,
  phvAssessmentGuaranteeBreach,
  phvDeadlineBreachWaiting,
  referralAssessedWithin10WorkingDays,
  referralNotGrantedRight,
  tsbAssessmentGuaranteeBreach,
} from './definitions/referrals.js'
import type { ShippedIndicators } from './shipped-indicators.js'

/** The shipped indicators by id: each with its population, sources, evidence and caveats. */
export const indicators: ShippedIndicators = {
  'pathway.assessment_within_time': assessmentWithinTime,
  'pathway.extended_assessment_within_time': extendedAssessmentWithinTime,
  'pathway.first_evaluation_within_time': firstEvaluationWithinTime,
  'pathway.detox_to_treatment_within_time': detoxToTreatmentWithinTime,
  'pathway.referral_to_first_attendance_within_time': referralToFirstAttendanceWithinTime,
  'pathway.specialist_team_to_first_attendance_within_time':
    specialistTeamToFirstAttendanceWithinTime,
  'pathway.evaluated_at_least_once': evaluatedAtLeastOnce,
  'pathway.treatment_plan_with_patient': treatmentPlanWithPatient,
  'pathway.informed_about_treatment_options': informedAboutTreatmentOptions,
  'pathway.feedback_tool_used': feedbackToolUsed,
  'pathway.standardised_tool_used': standardisedToolUsed,
  'pathway.new_referrals': newReferrals,
  'pathway.closed_pathways': closedPathways,
  'pathway.not_granted_right': notGrantedRight,
  'pathway.evaluation_interval_within_time': evaluationIntervalWithinTime,
  'referral.assessed_within_10_working_days': referralAssessedWithin10WorkingDays,
  'nki.tsb.assessment_guarantee_breach': tsbAssessmentGuaranteeBreach,
  'nki.phv.assessment_guarantee_breach': phvAssessmentGuaranteeBreach,
  'referral.not_granted_right': referralNotGrantedRight,
  'nki.phv.deadline_breach_waiting': phvDeadlineBreachWaiting,
  'nki.deadline_breach_started': deadlineBreachStarted,
  'nki.mean_wait': meanWait,
  'nki.phbu.help_within_65_days': phbuHelpWithin65Days,
  'nki.phv.epikrise_1d': letterWithin1Day,
  'nki.phv.epikrise_7d': letterWithin7Days,
  'hv.epikrise_1d': helseVestLetterWithin1Day,
  'hv.readmission_day5': helseVestReadmissionByDay5,
  'hv.tentative_appointments': helseVestTentativeAppointments,
}

/** The id of a shipped indicator. */
export type IndicatorId = keyof ShippedIndicators
