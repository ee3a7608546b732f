import type { AppointmentRow, Column } from './schema.js'

/** The columns of an appointment row. */
export const appointmentColumns = {
  appointment: {
    kind: 'text',
    nullable: false,
    label: { nb: 'timens id', nn: 'id-en til timen', en: 'appointment id' },
    doc: 'An opaque id of the appointment.',
  },
  unit: {
    kind: 'text',
    nullable: false,
    label: { nb: 'enhet', nn: 'eining', en: 'unit' },
    doc: 'The unit of the appointment.',
  },
  careArea: {
    kind: 'text',
    nullable: true,
    values: ['PHV', 'PHBU', 'TSB'],
    label: { nb: 'fagområde', nn: 'fagområde', en: 'care area' },
    doc: 'PHV (adults), PHBU (children and young people) or TSB (substance use).',
  },
  booked: {
    kind: 'date',
    nullable: true,
    label: { nb: 'time satt opp', nn: 'time sett opp', en: 'booked' },
    doc: 'Date on which the appointment was booked.',
  },
  appointed: {
    kind: 'date',
    planned: true,
    nullable: true,
    label: { nb: 'dato for timen', nn: 'dato for timen', en: 'date of the appointment' },
    doc: 'Date that the appointment is for.',
  },
  kind: {
    kind: 'text',
    nullable: true,
    values: ['tentative', 'timed'],
    label: { nb: 'type time', nn: 'type time', en: 'kind of appointment' },
    doc: 'tentative (not confirmed) or timed (with a time that the patient was told).',
  },
  held: {
    kind: 'boolean',
    nullable: true,
    label: { nb: 'time gjennomført', nn: 'time gjennomført', en: 'held' },
    doc: 'Whether the appointment was held; missing before its date.',
  },
} as const satisfies Record<keyof AppointmentRow, Column>
