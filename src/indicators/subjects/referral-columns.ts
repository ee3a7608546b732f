import type { Column, ReferralRow } from './schema.js'

/** The columns of a referral row. */
export const referralColumns = {
  referral: {
    kind: 'text',
    nullable: false,
    label: { nb: 'henvisningens id', nn: 'id-en til tilvisinga', en: 'referral id' },
    doc: 'An opaque id of the referral.',
  },
  unit: {
    kind: 'text',
    nullable: false,
    label: { nb: 'enhet', nn: 'eining', en: 'unit' },
    doc: 'The unit that received the referral.',
  },
  careArea: {
    kind: 'text',
    nullable: true,
    values: ['PHV', 'PHBU', 'TSB'],
    label: { nb: 'fagområde', nn: 'fagområde', en: 'care area' },
    doc: 'PHV (adults), PHBU (children and young people) or TSB (substance use).',
  },
  received: {
    kind: 'date',
    nullable: true,
    label: { nb: 'henvisning mottatt', nn: 'tilvising motteken', en: 'referral received' },
    doc: 'Date on which the specialist service received the referral.',
  },
  assessed: {
    kind: 'date',
    nullable: true,
    label: { nb: 'henvisning vurdert', nn: 'tilvising vurdert', en: 'referral assessed' },
    doc: 'Date on which the referral was assessed; missing while it is not.',
  },
  rightGranted: {
    kind: 'boolean',
    nullable: true,
    label: {
      nb: 'rett til helsehjelp innvilget',
      nn: 'rett til helsehjelp innvilga',
      en: 'right to care granted',
    },
    doc: 'Whether a right to necessary health care was granted; missing while not assessed.',
  },
  deadline: {
    kind: 'date',
    planned: true,
    nullable: true,
    label: {
      nb: 'frist for start av helsehjelp',
      nn: 'frist for start av helsehjelp',
      en: 'deadline for care to start',
    },
    doc: 'The individual legal deadline (juridisk frist) for care to start; missing where none was set.',
  },
  careStarted: {
    kind: 'date',
    nullable: true,
    label: { nb: 'helsehjelp startet', nn: 'helsehjelp starta', en: 'care started' },
    doc: 'Date on which care started; missing while it has not.',
  },
  waitingEnded: {
    kind: 'date',
    nullable: true,
    label: { nb: 'slutten på ventetiden', nn: 'slutten på ventetida', en: 'end of waiting' },
    doc: 'Date on which waiting ended, for whatever reason; missing while waiting.',
  },
  waitingEndCode: {
    kind: 'text',
    nullable: true,
    values: ['1', '2', '3', '4', '5', '7', '9'],
    label: { nb: 'sluttkode for ventetid', nn: 'sluttkode for ventetid', en: 'waiting end code' },
    doc: 'Code of 8445: why waiting ended; 1 means that care started.',
  },
} as const satisfies Record<keyof ReferralRow, Column>
