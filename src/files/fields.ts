import { appointmentColumns } from '../indicators/subjects/appointment-columns.js'
import { dischargeColumns } from '../indicators/subjects/discharge-columns.js'
import { referralColumns } from '../indicators/subjects/referral-columns.js'
import type { FieldName, MappingKind, RegistrationField } from './schema.js'

/** What the values of a field are. */
export type FieldKind = 'text' | 'date' | 'integer' | 'boolean'

/** The fields of a registration, in the order of `PathwayFacts` where they are facts. */
export const registrationFields = {
  patient: 'text',
  unit: 'text',
  date: 'date',
  code: 'text',
  pathway: 'text',
  event: 'text',
  outcome: 'text',
  careLevel: 'text',
  birthDate: 'date',
  birthYear: 'integer',
  severity: 'text',
  rightGrantedFor: 'text',
  referralReceived: 'date',
  referralAssessed: 'date',
  emergencyAssessed: 'date',
  specialistTeamReceived: 'date',
  treatmentStarted: 'date',
} as const satisfies Record<RegistrationField, FieldKind>

/** The fields of a kind of row, and what their values are. */
export function fieldsOf(kind: MappingKind): ReadonlyMap<FieldName, FieldKind> {
  if (kind === 'registration') {
    return new Map(Object.entries(registrationFields) as [RegistrationField, FieldKind][])
  }
  const columns =
    kind === 'referral'
      ? referralColumns
      : kind === 'discharge'
        ? dischargeColumns
        : appointmentColumns
  return new Map(
    Object.entries(columns).map(([name, { kind }]) => [
      name as FieldName,
      kind === 'date' || kind === 'boolean' ? kind : 'text',
    ]),
  )
}
