import type { IndicatorOf } from './criteria/define-indicator.js'
import type { Measure } from './schema.js'
import type { SubjectId } from './subjects/schema.js'

/** A shipped indicator: what it measures is known to the compiler, and its columns are. */
type Shipped<Id extends string, S extends SubjectId, M extends Measure> = IndicatorOf<S> & {
  readonly id: Id
  readonly measure: M
}

/** The shipped indicators by id, so that results are typed by what each measures. */
export type ShippedIndicators = {
  /** Assessment completed within the recommended time. */
  readonly 'pathway.assessment_within_time': Shipped<
    'pathway.assessment_within_time',
    'pathway',
    'share'
  >
  /** Extended assessment completed within the recommended time. */
  readonly 'pathway.extended_assessment_within_time': Shipped<
    'pathway.extended_assessment_within_time',
    'pathway',
    'share'
  >
  /** First evaluation of treatment within the recommended time. */
  readonly 'pathway.first_evaluation_within_time': Shipped<
    'pathway.first_evaluation_within_time',
    'pathway',
    'share'
  >
  /** From completed detoxification to further treatment within the recommended time. */
  readonly 'pathway.detox_to_treatment_within_time': Shipped<
    'pathway.detox_to_treatment_within_time',
    'pathway',
    'share'
  >
  /** Referral received to first attendance within the recommended time. */
  readonly 'pathway.referral_to_first_attendance_within_time': Shipped<
    'pathway.referral_to_first_attendance_within_time',
    'pathway',
    'share'
  >
  /** Received by the OCD team to first attendance within the recommended time. */
  readonly 'pathway.specialist_team_to_first_attendance_within_time': Shipped<
    'pathway.specialist_team_to_first_attendance_within_time',
    'pathway',
    'share'
  >
  /** Pathways with at least one evaluation. */
  readonly 'pathway.evaluated_at_least_once': Shipped<
    'pathway.evaluated_at_least_once',
    'pathway',
    'share'
  >
  /** Treatment plan made together with the patient. */
  readonly 'pathway.treatment_plan_with_patient': Shipped<
    'pathway.treatment_plan_with_patient',
    'pathway',
    'share'
  >
  /** Patients informed about treatment options. */
  readonly 'pathway.informed_about_treatment_options': Shipped<
    'pathway.informed_about_treatment_options',
    'pathway',
    'share'
  >
  /** Feedback tool used. */
  readonly 'pathway.feedback_tool_used': Shipped<'pathway.feedback_tool_used', 'pathway', 'share'>
  /** Standardised tool used to measure symptoms or functioning. */
  readonly 'pathway.standardised_tool_used': Shipped<
    'pathway.standardised_tool_used',
    'pathway',
    'share'
  >
  /** New pathways. */
  readonly 'pathway.new_referrals': Shipped<'pathway.new_referrals', 'pathway', 'count'>
  /** Closed pathways. */
  readonly 'pathway.closed_pathways': Shipped<'pathway.closed_pathways', 'pathway', 'count'>
  /** Referrals not granted a right to care (pathways). */
  readonly 'pathway.not_granted_right': Shipped<'pathway.not_granted_right', 'pathway', 'share'>
  /** Time between evaluations within the recommended interval. */
  readonly 'pathway.evaluation_interval_within_time': Shipped<
    'pathway.evaluation_interval_within_time',
    'forlopstid',
    'share'
  >
  /** Referral assessed within 10 working days. */
  readonly 'referral.assessed_within_10_working_days': Shipped<
    'referral.assessed_within_10_working_days',
    'referral',
    'share'
  >
  /** Referrals not assessed within 10 working days (TSB). */
  readonly 'nki.tsb.assessment_guarantee_breach': Shipped<
    'nki.tsb.assessment_guarantee_breach',
    'referral',
    'share'
  >
  /** Referrals not assessed within 10 working days (adults). */
  readonly 'nki.phv.assessment_guarantee_breach': Shipped<
    'nki.phv.assessment_guarantee_breach',
    'referral',
    'share'
  >
  /** Referrals not granted a right to care (referrals). */
  readonly 'referral.not_granted_right': Shipped<'referral.not_granted_right', 'referral', 'share'>
  /** Deadline breaches among adults still waiting. */
  readonly 'nki.phv.deadline_breach_waiting': Shipped<
    'nki.phv.deadline_breach_waiting',
    'referral',
    'share'
  >
  /** Deadline breaches among patients who started care. */
  readonly 'nki.deadline_breach_started': Shipped<
    'nki.deadline_breach_started',
    'referral',
    'share'
  >
  /** Mean waiting time from referral received to care started. */
  readonly 'nki.mean_wait': Shipped<'nki.mean_wait', 'referral', 'duration'>
  /** Care started within 65 working days (children and young people). */
  readonly 'nki.phbu.help_within_65_days': Shipped<
    'nki.phbu.help_within_65_days',
    'referral',
    'share'
  >
  /** Discharge letter sent within 1 day (adults). */
  readonly 'nki.phv.epikrise_1d': Shipped<'nki.phv.epikrise_1d', 'discharge', 'share'>
  /** Discharge letter sent within 7 days (adults). */
  readonly 'nki.phv.epikrise_7d': Shipped<'nki.phv.epikrise_7d', 'discharge', 'share'>
  /** Discharge letter sent within 1 day (Helse Vest). */
  readonly 'hv.epikrise_1d': Shipped<'hv.epikrise_1d', 'discharge', 'share'>
  /** Unplanned readmission by day 5 (Helse Vest). */
  readonly 'hv.readmission_day5': Shipped<'hv.readmission_day5', 'discharge', 'share'>
  /** Tentative appointments (Helse Vest). */
  readonly 'hv.tentative_appointments': Shipped<'hv.tentative_appointments', 'appointment', 'share'>
}
