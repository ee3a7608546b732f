import { appointmentColumns } from './appointment-columns.js'
import { dischargeColumns } from './discharge-columns.js'
import { forlopstidColumns } from './forlopstid-columns.js'
import { pathwayColumns } from './pathway-columns.js'
import { referralColumns } from './referral-columns.js'
import type { Column, SubjectId } from './schema.js'

/** What indicators count: the documented columns of each subject's flat rows. */
export const subjects = {
  pathway: pathwayColumns,
  forlopstid: forlopstidColumns,
  referral: referralColumns,
  discharge: dischargeColumns,
  appointment: appointmentColumns,
} as const satisfies Record<SubjectId, Readonly<Record<string, Column>>>
