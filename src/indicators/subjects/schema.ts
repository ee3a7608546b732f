import * as z from 'zod/mini'
import { isoDateSchema } from '../../calendar/schema.js'
import { careAreaSchema, careLevelSchema, pathwayTypeSchema } from '../../codes/schema.js'
import { forlopstidStateSchema, unknownBecauseSchema } from '../../forlopstid/schema.js'
import { editionIdSchema, intervalIdSchema, severitySchema } from '../../pathways/schema.js'
import { textsSchema } from '../../sources/schema.js'

/** What an indicator counts: one row each. */
export const subjectIdSchema = z.enum([
  'pathway',
  'forlopstid',
  'referral',
  'discharge',
  'appointment',
])

export const columnKindSchema = z.enum(['date', 'integer', 'boolean', 'string'])

/** A column of a subject: what criteria may do with it, and what it holds. */
export const columnSchema = z.object({
  kind: columnKindSchema,
  nullable: z.boolean(),
  values: z.optional(z.readonly(z.array(z.string()))),
  label: textsSchema,
  doc: z.string(),
})

/** The verdict of a clock that could be judged. */
export const decidedVerdictSchema = z.enum(['within', 'exceeded', 'pending'])

/** The outcomes of X (9326). */
export const closingOutcomeSchema = z.enum(['A', 'G', 'L', 'M', 'N', 'O', 'P', 'R'])

const from = z.nullable(isoDateSchema)
const to = z.nullable(isoDateSchema)
const days = z.nullable(z.int())
const state = z.nullable(forlopstidStateSchema)
const verdict = z.nullable(decidedVerdictSchema)
const unknownBecause = z.nullable(unknownBecauseSchema)
const postponed = z.nullable(z.boolean())

/** One pathway as a flat row. What a pathway does not have is `null`. No patient, only the id. */
export const pathwayRowSchema = z.object({
  pathway: z.string(),
  unit: z.string(),
  type: pathwayTypeSchema,
  edition: editionIdSchema,
  counted: z.boolean(),
  start: z.nullable(isoDateSchema),
  end: z.nullable(isoDateSchema),
  closingOutcome: z.nullable(closingOutcomeSchema),
  careLevel: z.nullable(careLevelSchema),
  severity: z.nullable(severitySchema),
  clarified: z.nullable(z.boolean()),
  rightGrantedFor: z.nullable(z.enum(['assessment', 'treatment'])),
  firstAttendance: z.nullable(isoDateSchema),
  clinicalDecision: z.nullable(isoDateSchema),
  treatmentDecided: z.boolean(),
  planWithPatient: z.boolean(),
  informedOfOptions: z.boolean(),
  feedbackTool: z.boolean(),
  standardisedTool: z.boolean(),
  evaluations: z.int(),
  evaluationIntervals: z.int(),
  evaluationIntervalsWithin: z.int(),
  evaluationIntervalsExceeded: z.int(),
  evaluationIntervalsPostponed: z.int(),
  longestEvaluationIntervalDays: days,
  emergencyToStartFrom: from,
  emergencyToStartTo: to,
  emergencyToStartDays: days,
  emergencyToStartState: state,
  emergencyToStartVerdict: verdict,
  emergencyToStartUnknownBecause: unknownBecause,
  emergencyToStartPostponed: postponed,
  referralToAttendanceFrom: from,
  referralToAttendanceTo: to,
  referralToAttendanceDays: days,
  referralToAttendanceState: state,
  referralToAttendanceVerdict: verdict,
  referralToAttendanceUnknownBecause: unknownBecause,
  referralToAttendancePostponed: postponed,
  specialistTeamToAttendanceFrom: from,
  specialistTeamToAttendanceTo: to,
  specialistTeamToAttendanceDays: days,
  specialistTeamToAttendanceState: state,
  specialistTeamToAttendanceVerdict: verdict,
  specialistTeamToAttendanceUnknownBecause: unknownBecause,
  specialistTeamToAttendancePostponed: postponed,
  assessmentFrom: from,
  assessmentTo: to,
  assessmentDays: days,
  assessmentState: state,
  assessmentVerdict: verdict,
  assessmentUnknownBecause: unknownBecause,
  assessmentPostponed: postponed,
  extendedAssessmentFrom: from,
  extendedAssessmentTo: to,
  extendedAssessmentDays: days,
  extendedAssessmentState: state,
  extendedAssessmentVerdict: verdict,
  extendedAssessmentUnknownBecause: unknownBecause,
  extendedAssessmentPostponed: postponed,
  firstEvaluationFrom: from,
  firstEvaluationTo: to,
  firstEvaluationDays: days,
  firstEvaluationState: state,
  firstEvaluationVerdict: verdict,
  firstEvaluationUnknownBecause: unknownBecause,
  firstEvaluationPostponed: postponed,
  detoxToTreatmentFrom: from,
  detoxToTreatmentTo: to,
  detoxToTreatmentDays: days,
  detoxToTreatmentState: state,
  detoxToTreatmentVerdict: verdict,
  detoxToTreatmentUnknownBecause: unknownBecause,
  detoxToTreatmentPostponed: postponed,
})

/** One forløpstid as a flat row, with what is needed of its pathway. */
export const forlopstidRowSchema = z.object({
  pathway: z.string(),
  unit: z.string(),
  type: pathwayTypeSchema,
  edition: editionIdSchema,
  interval: intervalIdSchema,
  ordinal: z.int(),
  from: isoDateSchema,
  to: z.nullable(isoDateSchema),
  days: z.nullable(z.int()),
  careLevel: z.nullable(careLevelSchema),
  limitDays: z.nullable(z.int()),
  due: z.nullable(isoDateSchema),
  state: forlopstidStateSchema,
  verdict,
  unknownBecause: z.nullable(unknownBecauseSchema),
  postponedByPatient: z.boolean(),
  severity: z.nullable(severitySchema),
})

/** One referral as the register has it. `waitingEndCode` is of 8445. */
export const referralRowSchema = z.object({
  referral: z.string(),
  unit: z.string(),
  careArea: z.nullish(careAreaSchema),
  received: z.nullish(isoDateSchema),
  assessed: z.nullish(isoDateSchema),
  rightGranted: z.nullish(z.boolean()),
  deadline: z.nullish(isoDateSchema),
  careStarted: z.nullish(isoDateSchema),
  waitingEnded: z.nullish(isoDateSchema),
  waitingEndCode: z.nullish(z.enum(['1', '2', '3', '4', '5', '9'])),
})

/** One discharge from an inpatient stay (døgnopphold). */
export const dischargeRowSchema = z.object({
  discharge: z.string(),
  unit: z.string(),
  careArea: z.nullish(careAreaSchema),
  admitted: z.nullish(isoDateSchema),
  discharged: z.nullish(isoDateSchema),
  letterSent: z.nullish(isoDateSchema),
  nextUnplannedAdmission: z.nullish(isoDateSchema),
})

/** One booked appointment. */
export const appointmentRowSchema = z.object({
  appointment: z.string(),
  unit: z.string(),
  careArea: z.nullish(careAreaSchema),
  booked: z.nullish(isoDateSchema),
  appointed: z.nullish(isoDateSchema),
  kind: z.nullish(z.enum(['tentative', 'timed'])),
  held: z.nullish(z.boolean()),
})

/** What an indicator counts: one row each. */
export type SubjectId = z.infer<typeof subjectIdSchema>
export type ColumnKind = z.infer<typeof columnKindSchema>
/** A column of a subject: what criteria may do with it, and what it holds. */
export type Column = Readonly<z.infer<typeof columnSchema>>
/** One pathway as a flat row. */
export type PathwayRow = Readonly<z.infer<typeof pathwayRowSchema>>
/** One forløpstid as a flat row, with what is needed of its pathway. */
export type ForlopstidRow = Readonly<z.infer<typeof forlopstidRowSchema>>
/** One referral as the register has it. */
export type ReferralRow = Readonly<z.infer<typeof referralRowSchema>>
/** One discharge from an inpatient stay (døgnopphold). */
export type DischargeRow = Readonly<z.infer<typeof dischargeRowSchema>>
/** One booked appointment. */
export type AppointmentRow = Readonly<z.infer<typeof appointmentRowSchema>>

/** The row type of each subject. */
export interface SubjectRows {
  readonly pathway: PathwayRow
  readonly forlopstid: ForlopstidRow
  readonly referral: ReferralRow
  readonly discharge: DischargeRow
  readonly appointment: AppointmentRow
}
