import type { Language } from '../sources/schema.js'

/** The words that definitions of indicators are told in. */
export interface IndicatorWords {
  readonly and: string
  readonly or: string
  readonly not: string
  readonly is: string
  readonly takes: string
  readonly theClock: string
  readonly daysOf: string
  readonly yes: string
  readonly no: string
  readonly present: string
  readonly absent: string
  readonly atLeast: string
  readonly atMost: string
  readonly below: string
  readonly fromDate: string
  readonly toDate: string
  readonly from: string
  readonly to: string
  readonly day: string
  readonly days: string
  readonly workingDay: string
  readonly workingDays: string
  readonly asOf: string
  readonly notYet: string
  readonly percent: string
  readonly decimal: string
  readonly since: string
  readonly until: string
  readonly forWhich: string
  /** What values of columns are called that have no labels of their own. */
  readonly values: Readonly<Record<string, string>>
  readonly subject: Readonly<
    Record<'pathway' | 'forlopstid' | 'referral' | 'discharge' | 'appointment', string>
  >
  readonly measure: Readonly<Record<'share' | 'count' | 'duration', string>>
  readonly direction: Readonly<Record<'higher-is-better' | 'lower-is-better' | 'neutral', string>>
  readonly heading: Readonly<
    Record<
      | 'measure'
      | 'period'
      | 'clock'
      | 'population'
      | 'exclusion'
      | 'numerator'
      | 'target'
      | 'direction'
      | 'evidence'
      | 'inferred'
      | 'caveat'
      | 'source',
      string
    >
  >
}

export const indicatorWords = {
  nb: {
    and: 'og',
    or: 'eller',
    not: 'ikke',
    is: 'er',
    takes: 'tar',
    theClock: 'forløpstiden',
    daysOf: 'dager med',
    yes: 'ja',
    no: 'nei',
    present: 'er registrert',
    absent: 'er ikke registrert',
    atLeast: 'minst',
    atMost: 'høyst',
    below: 'under',
    fromDate: 'fra og med',
    toDate: 'til og med',
    from: 'fra',
    to: 'til',
    day: 'dag',
    days: 'dager',
    workingDay: 'virkedag',
    workingDays: 'virkedager',
    asOf: 'datoen dataene er fra',
    notYet: 'det som ikke har skjedd, regnes frem til datoen dataene er fra',
    percent: '\u00a0%',
    decimal: ',',
    since: 'fra',
    until: 'til',
    forWhich: 'for',
    values: {
      tentative: 'tentativ',
      timed: 'med tidspunkt',
      assessment: 'utredning',
      treatment: 'behandling',
    },
    subject: {
      pathway: 'pasientforløp',
      forlopstid: 'forløpstider',
      referral: 'henvisninger',
      discharge: 'utskrivninger fra døgnbehandling',
      appointment: 'timer',
    },
    measure: { share: 'andel av', count: 'antall', duration: 'varighet, for' },
    direction: {
      'higher-is-better': 'høyere er bedre',
      'lower-is-better': 'lavere er bedre',
      neutral: 'verken høyt eller lavt er best',
    },
    heading: {
      measure: 'Måles som',
      period: 'Perioden bestemmes av',
      clock: 'Klokke',
      population: 'Populasjon',
      exclusion: 'Holdes utenfor',
      numerator: 'Teller',
      target: 'Måltall',
      direction: 'Retning',
      evidence: 'Grunnlag',
      inferred: 'Vår tolkning',
      caveat: 'Forbehold',
      source: 'Kilde',
    },
  },
  nn: {
    and: 'og',
    or: 'eller',
    not: 'ikkje',
    is: 'er',
    takes: 'tek',
    theClock: 'forløpstida',
    daysOf: 'dagar med',
    yes: 'ja',
    no: 'nei',
    present: 'er registrert',
    absent: 'er ikkje registrert',
    atLeast: 'minst',
    atMost: 'høgst',
    below: 'under',
    fromDate: 'frå og med',
    toDate: 'til og med',
    from: 'frå',
    to: 'til',
    day: 'dag',
    days: 'dagar',
    workingDay: 'verkedag',
    workingDays: 'verkedagar',
    asOf: 'datoen data er frå',
    notYet: 'det som ikkje har skjedd, blir rekna fram til datoen data er frå',
    percent: '\u00a0%',
    decimal: ',',
    since: 'frå',
    until: 'til',
    forWhich: 'for',
    values: {
      tentative: 'tentativ',
      timed: 'med tidspunkt',
      assessment: 'utgreiing',
      treatment: 'behandling',
    },
    subject: {
      pathway: 'pasientforløp',
      forlopstid: 'forløpstider',
      referral: 'tilvisingar',
      discharge: 'utskrivingar frå døgnbehandling',
      appointment: 'timar',
    },
    measure: { share: 'delen av', count: 'talet på', duration: 'varigheit, for' },
    direction: {
      'higher-is-better': 'høgare er betre',
      'lower-is-better': 'lågare er betre',
      neutral: 'verken høgt eller lågt er best',
    },
    heading: {
      measure: 'Blir målt som',
      period: 'Perioden blir bestemt av',
      clock: 'Klokke',
      population: 'Populasjon',
      exclusion: 'Blir halde utanfor',
      numerator: 'Teljar',
      target: 'Måltal',
      direction: 'Retning',
      evidence: 'Grunnlag',
      inferred: 'Vår tolking',
      caveat: 'Atterhald',
      source: 'Kjelde',
    },
  },
  en: {
    and: 'and',
    or: 'or',
    not: 'not',
    is: 'is',
    takes: 'takes',
    theClock: 'the interval',
    daysOf: 'days of',
    yes: 'yes',
    no: 'no',
    present: 'is registered',
    absent: 'is not registered',
    atLeast: 'at least',
    atMost: 'at most',
    below: 'below',
    fromDate: 'from',
    toDate: 'through',
    from: 'from',
    to: 'to',
    day: 'day',
    days: 'days',
    workingDay: 'working day',
    workingDays: 'working days',
    asOf: 'the date of the data',
    notYet: 'what has not happened counts up to the date of the data',
    percent: '%',
    decimal: '.',
    since: 'from',
    until: 'to',
    forWhich: 'for',
    values: {},
    subject: {
      pathway: 'pathways',
      forlopstid: 'forløpstider (timed intervals)',
      referral: 'referrals',
      discharge: 'discharges from inpatient care',
      appointment: 'appointments',
    },
    measure: { share: 'share of', count: 'number of', duration: 'duration, for' },
    direction: {
      'higher-is-better': 'higher is better',
      'lower-is-better': 'lower is better',
      neutral: 'neither high nor low is best',
    },
    heading: {
      measure: 'Measure',
      period: 'Period by',
      clock: 'Clock',
      population: 'Population',
      exclusion: 'Left out',
      numerator: 'Numerator',
      target: 'Target',
      direction: 'Direction',
      evidence: 'Evidence',
      inferred: 'Our reading',
      caveat: 'Caveat',
      source: 'Source',
    },
  },
} as const satisfies Readonly<Record<Language, IndicatorWords>>
