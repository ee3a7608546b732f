import * as z from 'zod/mini'
import type { IsoDate } from '../../calendar/schema.js'
import { isoDateSchema } from '../../calendar/schema.js'
import type { CareArea, CareLevel, PathwayType } from '../../codes/schema.js'
import { careAreaSchema, careLevelSchema, pathwayTypeSchema } from '../../codes/schema.js'
import type { ForlopstidState, UnknownBecause } from '../../forlopstid/schema.js'
import { forlopstidStateSchema, unknownBecauseSchema } from '../../forlopstid/schema.js'
import { schemaOf } from '../../misuse/schema-of.js'
import type { EditionId, IntervalId, Severity } from '../../pathways/schema.js'
import { editionIdSchema, intervalIdSchema, severitySchema } from '../../pathways/schema.js'
import { localDatePattern } from '../../registrations/local-date-pattern.js'
import type { Texts } from '../../sources/schema.js'
import { textsSchema } from '../../sources/schema.js'

/** What an indicator counts: one row each. */
export type SubjectId = 'pathway' | 'forlopstid' | 'referral' | 'discharge' | 'appointment'

/** What a column holds. */
export type ColumnKind = 'date' | 'integer' | 'boolean' | 'text'

/** The columns of the clock that a column of days belongs to. */
export interface ColumnClock {
  /** The column of the date on which it began. */
  readonly from: string
  /** The column of the date on which it ended. */
  readonly to: string
  /** The column that says whether it is completed. */
  readonly state: string
}

/** A column of a subject: what criteria may do with it, and what it holds. */
export interface Column {
  /** What it holds. A date is `YYYY-MM-DD`; a local date-time counts by its date part. */
  readonly kind: ColumnKind
  /** Whether a row may lack it. */
  readonly nullable: boolean
  /** The texts that it can hold; any text where left out. */
  readonly values?: readonly string[] | undefined
  /** Whether its dates may lie after the date of the data, as a deadline does. */
  readonly planned?: boolean | undefined
  /** Of a column of days: the clock whose days they are. They are missing while it runs. */
  readonly clock?: ColumnClock | undefined
  /** What it is called. */
  readonly label: Texts
  /** What it says. */
  readonly doc: string
}

/** The verdict of a clock that could be judged; `pending` while it runs within the limit. */
export type DecidedVerdict = 'within' | 'exceeded' | 'pending'

/** The outcomes of X (9326). */
export type ClosingOutcome = 'A' | 'G' | 'L' | 'M' | 'N' | 'O' | 'P' | 'R'

/** One pathway as a flat row. What a pathway does not have is `null`. No patient, only the id. */
export interface PathwayRow {
  /** The opaque id of the pathway; a pseudonym. */
  readonly pathway: string
  /** The unit that registered the pathway. */
  readonly unit: string
  /** The pathway type of 9321. */
  readonly type: PathwayType
  /** The edition of the rules that the pathway follows. */
  readonly edition: EditionId
  /**
   * False for a pathway without a start, or one that started before its type was in use
   * (npr-105, npr-115).
   */
  readonly counted: boolean
  /** Date of A: referral received (2019 and 2023 editions), right granted (simplified edition). */
  readonly start: IsoDate | null
  /** Date of X; null while open. */
  readonly end: IsoDate | null
  /** Outcome of X (9326); null while open, or when several contradict each other. */
  readonly closingOutcome: ClosingOutcome | null
  /** Care level of the first attendance; without one, of the first event that has a care level. */
  readonly careLevel: CareLevel | null
  /** The fact `severity`, which some limits of D08 depend on. */
  readonly severity: Severity | null
  /** True where right was granted for treatment (8485 = 2); null where that is not registered. */
  readonly clarified: boolean | null
  /** The fact of that name (8485); null when not registered. */
  readonly rightGrantedFor: 'assessment' | 'treatment' | null
  /** Date of the first M. */
  readonly firstAttendance: IsoDate | null
  /** Date of the first C. */
  readonly clinicalDecision: IsoDate | null
  /** Whether a C has outcome P or T (treatment in mental health care or in TSB). */
  readonly treatmentDecided: boolean
  /** Whether activity U with outcome U (9325) is registered. */
  readonly planWithPatient: boolean
  /** Whether activity U with outcome B (9325) is registered. */
  readonly informedOfOptions: boolean
  /** Whether activity U with outcome F (9325) is registered. */
  readonly feedbackTool: boolean
  /** Whether activity U with outcome V (9325) is registered. */
  readonly standardisedTool: boolean
  /** Number of days with an E. */
  readonly evaluations: number
  /** Completed intervals from one E to the next. */
  readonly evaluationIntervals: number
  /** Completed intervals with the verdict within. */
  readonly evaluationIntervalsWithin: number
  /** Completed intervals with the verdict exceeded; the rest have no verdict. */
  readonly evaluationIntervalsExceeded: number
  /** Completed intervals in which the patient postponed. */
  readonly evaluationIntervalsPostponed: number
  /**
   * Calendar days of the longest completed interval between evaluations; null when there is none.
   */
  readonly longestEvaluationIntervalDays: number | null
  /** Emergency assessment to start: the date on which the clock began; null when it never did. */
  readonly emergencyToStartFrom: IsoDate | null
  /**
   * Emergency assessment to start: the date on which the clock ended; null while it runs or when it
   * was abandoned.
   */
  readonly emergencyToStartTo: IsoDate | null
  /**
   * Emergency assessment to start: calendar days, `to - from`, of a completed clock; null
   * otherwise. Negative where the dates contradict each other.
   */
  readonly emergencyToStartDays: number | null
  /**
   * Emergency assessment to start: completed, running or abandoned (closed without its end); null
   * when the clock never began.
   */
  readonly emergencyToStartState: ForlopstidState | null
  /**
   * Emergency assessment to start: within, exceeded, or pending while it runs within the limit;
   * null when it is not known (see UnknownBecause) or the clock never began.
   */
  readonly emergencyToStartVerdict: DecidedVerdict | null
  /**
   * Emergency assessment to start: why there is no verdict; null when there is one or the clock
   * never began.
   */
  readonly emergencyToStartUnknownBecause: UnknownBecause | null
  /**
   * Emergency assessment to start: whether the patient postponed while the clock ran (event L); the
   * clock runs on.
   */
  readonly emergencyToStartPostponed: boolean | null
  /** Referral to first attendance: the date on which the clock began; null when it never did. */
  readonly referralToAttendanceFrom: IsoDate | null
  /**
   * Referral to first attendance: the date on which the clock ended; null while it runs or when it
   * was abandoned.
   */
  readonly referralToAttendanceTo: IsoDate | null
  /**
   * Referral to first attendance: calendar days, `to - from`, of a completed clock; null otherwise.
   * Negative where the dates contradict each other.
   */
  readonly referralToAttendanceDays: number | null
  /**
   * Referral to first attendance: completed, running or abandoned (closed without its end); null
   * when the clock never began.
   */
  readonly referralToAttendanceState: ForlopstidState | null
  /**
   * Referral to first attendance: within, exceeded, or pending while it runs within the limit; null
   * when it is not known (see UnknownBecause) or the clock never began.
   */
  readonly referralToAttendanceVerdict: DecidedVerdict | null
  /**
   * Referral to first attendance: why there is no verdict; null when there is one or the clock
   * never began.
   */
  readonly referralToAttendanceUnknownBecause: UnknownBecause | null
  /**
   * Referral to first attendance: whether the patient postponed while the clock ran (event L); the
   * clock runs on.
   */
  readonly referralToAttendancePostponed: boolean | null
  /**
   * Received by the OCD team to first attendance: the date on which the clock began; null when it
   * never did.
   */
  readonly specialistTeamToAttendanceFrom: IsoDate | null
  /**
   * Received by the OCD team to first attendance: the date on which the clock ended; null while it
   * runs or when it was abandoned.
   */
  readonly specialistTeamToAttendanceTo: IsoDate | null
  /**
   * Received by the OCD team to first attendance: calendar days, `to - from`, of a completed clock;
   * null otherwise. Negative where the dates contradict each other.
   */
  readonly specialistTeamToAttendanceDays: number | null
  /**
   * Received by the OCD team to first attendance: completed, running or abandoned (closed without
   * its end); null when the clock never began.
   */
  readonly specialistTeamToAttendanceState: ForlopstidState | null
  /**
   * Received by the OCD team to first attendance: within, exceeded, or pending while it runs within
   * the limit; null when it is not known (see UnknownBecause) or the clock never began.
   */
  readonly specialistTeamToAttendanceVerdict: DecidedVerdict | null
  /**
   * Received by the OCD team to first attendance: why there is no verdict; null when there is one
   * or the clock never began.
   */
  readonly specialistTeamToAttendanceUnknownBecause: UnknownBecause | null
  /**
   * Received by the OCD team to first attendance: whether the patient postponed while the clock ran
   * (event L); the clock runs on.
   */
  readonly specialistTeamToAttendancePostponed: boolean | null
  /** Assessment: the date on which the clock began; null when it never did. */
  readonly assessmentFrom: IsoDate | null
  /** Assessment: the date on which the clock ended; null while it runs or when it was abandoned. */
  readonly assessmentTo: IsoDate | null
  /**
   * Assessment: calendar days, `to - from`, of a completed clock; null otherwise. Negative where
   * the dates contradict each other.
   */
  readonly assessmentDays: number | null
  /**
   * Assessment: completed, running or abandoned (closed without its end); null when the clock never
   * began.
   */
  readonly assessmentState: ForlopstidState | null
  /**
   * Assessment: within, exceeded, or pending while it runs within the limit; null when it is not
   * known (see UnknownBecause) or the clock never began.
   */
  readonly assessmentVerdict: DecidedVerdict | null
  /** Assessment: why there is no verdict; null when there is one or the clock never began. */
  readonly assessmentUnknownBecause: UnknownBecause | null
  /** Assessment: whether the patient postponed while the clock ran (event L); the clock runs on. */
  readonly assessmentPostponed: boolean | null
  /** Extended assessment: the date on which the clock began; null when it never did. */
  readonly extendedAssessmentFrom: IsoDate | null
  /**
   * Extended assessment: the date on which the clock ended; null while it runs or when it was
   * abandoned.
   */
  readonly extendedAssessmentTo: IsoDate | null
  /**
   * Extended assessment: calendar days, `to - from`, of a completed clock; null otherwise. Negative
   * where the dates contradict each other.
   */
  readonly extendedAssessmentDays: number | null
  /**
   * Extended assessment: completed, running or abandoned (closed without its end); null when the
   * clock never began.
   */
  readonly extendedAssessmentState: ForlopstidState | null
  /**
   * Extended assessment: within, exceeded, or pending while it runs within the limit; null when it
   * is not known (see UnknownBecause) or the clock never began.
   */
  readonly extendedAssessmentVerdict: DecidedVerdict | null
  /**
   * Extended assessment: why there is no verdict; null when there is one or the clock never began.
   */
  readonly extendedAssessmentUnknownBecause: UnknownBecause | null
  /**
   * Extended assessment: whether the patient postponed while the clock ran (event L); the clock
   * runs on.
   */
  readonly extendedAssessmentPostponed: boolean | null
  /**
   * Clinical decision to first evaluation: the date on which the clock began; null when it never
   * did.
   */
  readonly firstEvaluationFrom: IsoDate | null
  /**
   * Clinical decision to first evaluation: the date on which the clock ended; null while it runs or
   * when it was abandoned.
   */
  readonly firstEvaluationTo: IsoDate | null
  /**
   * Clinical decision to first evaluation: calendar days, `to - from`, of a completed clock; null
   * otherwise. Negative where the dates contradict each other.
   */
  readonly firstEvaluationDays: number | null
  /**
   * Clinical decision to first evaluation: completed, running or abandoned (closed without its
   * end); null when the clock never began.
   */
  readonly firstEvaluationState: ForlopstidState | null
  /**
   * Clinical decision to first evaluation: within, exceeded, or pending while it runs within the
   * limit; null when it is not known (see UnknownBecause) or the clock never began.
   */
  readonly firstEvaluationVerdict: DecidedVerdict | null
  /**
   * Clinical decision to first evaluation: why there is no verdict; null when there is one or the
   * clock never began.
   */
  readonly firstEvaluationUnknownBecause: UnknownBecause | null
  /**
   * Clinical decision to first evaluation: whether the patient postponed while the clock ran (event
   * L); the clock runs on.
   */
  readonly firstEvaluationPostponed: boolean | null
  /**
   * End of detoxification to other treatment: the date on which the clock began; null when it never
   * did.
   */
  readonly detoxToTreatmentFrom: IsoDate | null
  /**
   * End of detoxification to other treatment: the date on which the clock ended; null while it runs
   * or when it was abandoned.
   */
  readonly detoxToTreatmentTo: IsoDate | null
  /**
   * End of detoxification to other treatment: calendar days, `to - from`, of a completed clock;
   * null otherwise. Negative where the dates contradict each other.
   */
  readonly detoxToTreatmentDays: number | null
  /**
   * End of detoxification to other treatment: completed, running or abandoned (closed without its
   * end); null when the clock never began.
   */
  readonly detoxToTreatmentState: ForlopstidState | null
  /**
   * End of detoxification to other treatment: within, exceeded, or pending while it runs within the
   * limit; null when it is not known (see UnknownBecause) or the clock never began.
   */
  readonly detoxToTreatmentVerdict: DecidedVerdict | null
  /**
   * End of detoxification to other treatment: why there is no verdict; null when there is one or
   * the clock never began.
   */
  readonly detoxToTreatmentUnknownBecause: UnknownBecause | null
  /**
   * End of detoxification to other treatment: whether the patient postponed while the clock ran
   * (event L); the clock runs on.
   */
  readonly detoxToTreatmentPostponed: boolean | null
}

/** One forløpstid as a flat row, with what is needed of its pathway. */
export interface ForlopstidRow {
  /** The opaque id of the pathway; a pseudonym. */
  readonly pathway: string
  /** The unit that registered the pathway. */
  readonly unit: string
  /** The pathway type of 9321. */
  readonly type: PathwayType
  /** The edition of the rules that the pathway follows. */
  readonly edition: EditionId
  /** Which interval is timed. */
  readonly interval: IntervalId
  /** The first, second, … interval of its kind in the pathway. */
  readonly ordinal: number
  /** Date on which the clock began. */
  readonly from: IsoDate
  /** Date on which the clock ended; null while it runs or when it was abandoned. */
  readonly to: IsoDate | null
  /**
   * Calendar days, `to - from`, of a completed clock; null otherwise. Negative where the dates
   * contradict each other.
   */
  readonly days: number | null
  /** The care level by which the limit was chosen. */
  readonly careLevel: CareLevel | null
  /** The recommended maximum in calendar days; null when none is known. */
  readonly limitDays: number | null
  /** Last day within the limit. */
  readonly due: IsoDate | null
  /** completed, running or abandoned (closed without its end). */
  readonly state: ForlopstidState
  /** within, exceeded, or pending while it runs within the limit; null when it is not known. */
  readonly verdict: DecidedVerdict | null
  /** Why there is no verdict; null when there is one. */
  readonly unknownBecause: UnknownBecause | null
  /** Whether the patient postponed while the clock ran (event L); the clock runs on. */
  readonly postponedByPatient: boolean
  /** The fact `severity` of the pathway, which some limits of D08 depend on. */
  readonly severity: Severity | null
}

/** One referral as the register has it. What it does not have may be absent, `null` or empty. */
export interface ReferralRow {
  /** An opaque id of the referral. */
  readonly referral: string
  /** The unit that received the referral. */
  readonly unit: string
  /** PHV (adults), PHBU (children and young people) or TSB (substance use). */
  readonly careArea?: CareArea | '' | null | undefined
  /** Date on which the specialist service received the referral. */
  readonly received?: IsoDate | '' | null | undefined
  /** Date on which the referral was assessed; missing while it is not. */
  readonly assessed?: IsoDate | '' | null | undefined
  /** Whether a right to necessary health care was granted; missing while not assessed. */
  readonly rightGranted?: boolean | '' | null | undefined
  /**
   * The individual legal deadline (juridisk frist) for care to start; missing where none was
   * set.
   */
  readonly deadline?: IsoDate | '' | null | undefined
  /** Date on which care started; missing while it has not. */
  readonly careStarted?: IsoDate | '' | null | undefined
  /** Date on which waiting ended, for whatever reason; missing while waiting. */
  readonly waitingEnded?: IsoDate | '' | null | undefined
  /** Code of 8445: why waiting ended; 1 means that care started. */
  readonly waitingEndCode?: '1' | '2' | '3' | '4' | '5' | '7' | '9' | '' | null | undefined
}

/** One discharge from an inpatient stay (døgnopphold). */
export interface DischargeRow {
  /** An opaque id of the discharge. */
  readonly discharge: string
  /** The unit that discharged. */
  readonly unit: string
  /** PHV (adults), PHBU (children and young people) or TSB (substance use). */
  readonly careArea?: CareArea | '' | null | undefined
  /** Date of admission. */
  readonly admitted?: IsoDate | '' | null | undefined
  /** Date of discharge from the inpatient stay. */
  readonly discharged?: IsoDate | '' | null | undefined
  /** Date on which the discharge letter was sent; missing while it has not been. */
  readonly letterSent?: IsoDate | '' | null | undefined
  /** Date of the next unplanned admission after the discharge; missing when there has been none. */
  readonly nextUnplannedAdmission?: IsoDate | '' | null | undefined
}

/** One booked appointment. */
export interface AppointmentRow {
  /** An opaque id of the appointment. */
  readonly appointment: string
  /** The unit of the appointment. */
  readonly unit: string
  /** PHV (adults), PHBU (children and young people) or TSB (substance use). */
  readonly careArea?: CareArea | '' | null | undefined
  /** Date on which the appointment was booked. */
  readonly booked?: IsoDate | '' | null | undefined
  /** Date that the appointment is for. */
  readonly appointed?: IsoDate | '' | null | undefined
  /** tentative (not confirmed) or timed (with a time that the patient was told). */
  readonly kind?: 'tentative' | 'timed' | '' | null | undefined
  /** Whether the appointment was held; missing before its date. */
  readonly held?: boolean | '' | null | undefined
}

/** The row type of each subject. */
export interface SubjectRows {
  /** One a pathway. */
  readonly pathway: PathwayRow
  /** One a timed interval of a pathway. */
  readonly forlopstid: ForlopstidRow
  /** One a referral. */
  readonly referral: ReferralRow
  /** One a discharge from inpatient care. */
  readonly discharge: DischargeRow
  /** One a booked appointment. */
  readonly appointment: AppointmentRow
}

/** What an indicator counts: one row each. */
export const subjectIdSchema: z.ZodMiniType<SubjectId> = schemaOf<SubjectId>()(
  z.enum(['pathway', 'forlopstid', 'referral', 'discharge', 'appointment']),
)

/** A column of a subject. */
export const columnSchema: z.ZodMiniType<Column> = schemaOf<Column>()(
  z.object({
    kind: z.enum(['date', 'integer', 'boolean', 'text']),
    nullable: z.boolean(),
    values: z.optional(z.readonly(z.array(z.string()))),
    planned: z.optional(z.boolean()),
    clock: z.optional(z.object({ from: z.string(), to: z.string(), state: z.string() })),
    label: textsSchema,
    doc: z.string(),
  }),
)

/** The verdict of a clock that could be judged; `pending` while it runs within the limit. */
const decidedVerdictSchema = z.enum(['within', 'exceeded', 'pending'])

/** The outcomes of X (9326). */
const closingOutcomeSchema = z.enum(['A', 'G', 'L', 'M', 'N', 'O', 'P', 'R'])

const from = z.nullable(isoDateSchema)
const to = z.nullable(isoDateSchema)
const days = z.nullable(z.int())
const state = z.nullable(forlopstidStateSchema)
const verdict = z.nullable(decidedVerdictSchema)
const unknownBecause = z.nullable(unknownBecauseSchema)
const postponed = z.nullable(z.boolean())

/** What a user may leave out, as nothing, `null` or an empty text. */
const written = <Value extends z.ZodMiniType>(value: Value) =>
  z.optional(z.nullable(z.union([value, z.literal('')])))

/** A date, or a local date-time, as a system writes it; the date part counts. */
const writtenDate = written(z.string().check(z.regex(localDatePattern)))

/** One pathway as a flat row. What a pathway does not have is `null`. No patient, only the id. */
export const pathwayRowSchema: z.ZodMiniType<PathwayRow> = schemaOf<PathwayRow>()(
  z.object({
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
  }),
)

/** One forløpstid as a flat row, with what is needed of its pathway. */
export const forlopstidRowSchema: z.ZodMiniType<ForlopstidRow> = schemaOf<ForlopstidRow>()(
  z.object({
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
  }),
)

/** One referral as the register has it. `waitingEndCode` is of 8445. */
export const referralRowSchema: z.ZodMiniType<ReferralRow> = schemaOf<ReferralRow>()(
  z.object({
    referral: z.string(),
    unit: z.string(),
    careArea: written(careAreaSchema),
    received: writtenDate,
    assessed: writtenDate,
    rightGranted: written(z.boolean()),
    deadline: writtenDate,
    careStarted: writtenDate,
    waitingEnded: writtenDate,
    waitingEndCode: written(z.enum(['1', '2', '3', '4', '5', '7', '9'])),
  }),
)

/** One discharge from an inpatient stay (døgnopphold). */
export const dischargeRowSchema: z.ZodMiniType<DischargeRow> = schemaOf<DischargeRow>()(
  z.object({
    discharge: z.string(),
    unit: z.string(),
    careArea: written(careAreaSchema),
    admitted: writtenDate,
    discharged: writtenDate,
    letterSent: writtenDate,
    nextUnplannedAdmission: writtenDate,
  }),
)

/** One booked appointment. */
export const appointmentRowSchema: z.ZodMiniType<AppointmentRow> = schemaOf<AppointmentRow>()(
  z.object({
    appointment: z.string(),
    unit: z.string(),
    careArea: written(careAreaSchema),
    booked: writtenDate,
    appointed: writtenDate,
    kind: written(z.enum(['tentative', 'timed'])),
    held: written(z.boolean()),
  }),
)
