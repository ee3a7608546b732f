import * as z from 'zod/mini'
import { schemaOf } from '../misuse/schema-of.js'
import type { IndicatorId } from './indicators.js'

/** The id of a shipped indicator. */
export const indicatorIdSchema: z.ZodMiniType<IndicatorId> = schemaOf<IndicatorId>()(
  z.enum([
    'pathway.assessment_within_time',
    'pathway.extended_assessment_within_time',
    'pathway.first_evaluation_within_time',
    'pathway.detox_to_treatment_within_time',
    'pathway.referral_to_first_attendance_within_time',
    'pathway.specialist_team_to_first_attendance_within_time',
    'pathway.evaluated_at_least_once',
    'pathway.treatment_plan_with_patient',
    'pathway.informed_about_treatment_options',
    'pathway.feedback_tool_used',
    'pathway.standardised_tool_used',
    'pathway.new_referrals',
    'pathway.closed_pathways',
    'pathway.not_granted_right',
    'pathway.evaluation_interval_within_time',
    'referral.assessed_within_10_working_days',
    'nki.tsb.assessment_guarantee_breach',
    'nki.phv.assessment_guarantee_breach',
    'referral.not_granted_right',
    'nki.phv.deadline_breach_waiting',
    'nki.deadline_breach_started',
    'nki.mean_wait',
    'nki.phbu.help_within_65_days',
    'nki.phv.epikrise_1d',
    'nki.phv.epikrise_7d',
    'hv.epikrise_1d',
    'hv.readmission_day5',
    'hv.tentative_appointments',
  ]),
)
