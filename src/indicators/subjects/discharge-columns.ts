import type { Column, DischargeRow } from './schema.js'

/** The columns of a discharge row: one inpatient stay that has ended. */
export const dischargeColumns = {
  discharge: {
    kind: 'text',
    nullable: false,
    label: { nb: 'utskrivningens id', nn: 'id-en til utskrivinga', en: 'discharge id' },
    doc: 'An opaque id of the discharge.',
  },
  unit: {
    kind: 'text',
    nullable: false,
    label: { nb: 'enhet', nn: 'eining', en: 'unit' },
    doc: 'The unit that discharged.',
  },
  careArea: {
    kind: 'text',
    nullable: true,
    values: ['PHV', 'PHBU', 'TSB'],
    label: { nb: 'fagområde', nn: 'fagområde', en: 'care area' },
    doc: 'PHV (adults), PHBU (children and young people) or TSB (substance use).',
  },
  admitted: {
    kind: 'date',
    nullable: true,
    label: { nb: 'innlagt', nn: 'innlagd', en: 'admitted' },
    doc: 'Date of admission.',
  },
  discharged: {
    kind: 'date',
    nullable: true,
    label: { nb: 'utskrevet', nn: 'utskriven', en: 'discharged' },
    doc: 'Date of discharge from the inpatient stay.',
  },
  letterSent: {
    kind: 'date',
    nullable: true,
    label: { nb: 'epikrise sendt', nn: 'epikrise send', en: 'discharge letter sent' },
    doc: 'Date on which the discharge letter was sent; missing while it has not been.',
  },
  nextUnplannedAdmission: {
    kind: 'date',
    nullable: true,
    label: {
      nb: 'neste ikke-planlagte innleggelse',
      nn: 'neste ikkje-planlagde innlegging',
      en: 'next unplanned admission',
    },
    doc: 'Date of the next unplanned admission after the discharge; missing when there has been none.',
  },
} as const satisfies Record<keyof DischargeRow, Column>
