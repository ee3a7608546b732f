import { appointmentColumns } from './appointment-columns.js'
import { dischargeColumns } from './discharge-columns.js'
import { forlopstidColumns } from './forlopstid-columns.js'
import { pathwayColumns } from './pathway-columns.js'
import { referralColumns } from './referral-columns.js'
import type { Column, SubjectId, SubjectRows } from './schema.js'

/** The clocks that a pathway row has columns of. */
type ClockOfRow =
  | 'emergencyToStart'
  | 'referralToAttendance'
  | 'specialistTeamToAttendance'
  | 'assessment'
  | 'extendedAssessment'
  | 'firstEvaluation'
  | 'detoxToTreatment'

/** A date is a text to the compiler, so the columns of dates are named. */
interface DateColumns {
  readonly pathway:
    | 'start'
    | 'end'
    | 'firstAttendance'
    | 'clinicalDecision'
    | `${ClockOfRow}${'From' | 'To'}`
  readonly forlopstid: 'from' | 'to' | 'due'
  readonly referral: 'received' | 'assessed' | 'deadline' | 'careStarted' | 'waitingEnded'
  readonly discharge: 'admitted' | 'discharged' | 'letterSent' | 'nextUnplannedAdmission'
  readonly appointment: 'booked' | 'appointed'
}

type Known<Value> = Exclude<Value, '' | null | undefined>

type KindOf<S extends SubjectId, C extends keyof SubjectRows[S]> = C extends DateColumns[S]
  ? 'date'
  : Known<SubjectRows[S][C]> extends number
    ? 'integer'
    : Known<SubjectRows[S][C]> extends boolean
      ? 'boolean'
      : 'text'

/** The columns of each subject, with the kind of each known to the compiler. */
export type Subjects = {
  readonly [S in SubjectId]: {
    readonly [C in keyof SubjectRows[S]]-?: Column & { readonly kind: KindOf<S, C> }
  }
}

/** What indicators count: the documented columns of each subject's flat rows. */
export const subjects: Subjects = {
  pathway: pathwayColumns,
  forlopstid: forlopstidColumns,
  referral: referralColumns,
  discharge: dischargeColumns,
  appointment: appointmentColumns,
}
