import type { IndicatorOf } from '../criteria/define-indicator.js'
import { missingSites, noBaseline } from './caveats.js'

const letterClock = { days: 'calendar', from: 'discharged', to: 'letterSent' } as const

const letterInferred = {
  nb: 'På siden står det andel av sendte epikriser; nevneren er her utskrivninger, slik at en epikrise som ikke er sendt, regnes som ikke sendt innen fristen.',
  nn: 'På sida står det delen av sende epikrisar; nemnaren er her utskrivingar, slik at ein epikrise som ikkje er send, blir rekna som ikkje send innan fristen.',
  en: 'The page writes of letters sent; the denominator here is discharges, so that a letter never sent counts as not in time.',
} as const

const seriesBreak = {
  nb: 'Brudd i serien fra 2022 for de fire gruppene av private med avtale.',
  nn: 'Brot i serien frå 2022 for dei fire gruppene av private med avtale.',
  en: 'Break in the series from 2022 for the four groups of contracted private providers.',
} as const

const letterTargets = [
  {
    atLeast: 0.5,
    validFrom: '2020-01-01',
    validTo: '2020-12-31',
    evidence: 'official',
    source: 'NKI-letter',
    note: 'the commission document of 2020; none was read for 2021',
  },
  {
    atLeast: 0.7,
    validFrom: '2022-01-01',
    evidence: 'official',
    source: 'NKI-letter',
    note: 'the commission document of 2022',
  },
] as const

/** Discharge letter sent within 1 day (adults). */
export const letterWithin1Day = {
  id: 'nki.phv.epikrise_1d',
  name: {
    nb: 'Psykisk helse for voksne – epikrise sendt innen 1 dag',
    nn: 'Psykisk helse for vaksne – epikrise send innan 1 dag',
    en: 'Discharge letter sent within 1 day (adults)',
  },
  subject: 'discharge',
  anchor: 'discharged',
  measure: 'share',
  clock: letterClock,
  population: {
    all: [
      { field: 'discharged', present: true },
      { field: 'careArea', is: 'PHV' },
    ],
  },
  exclusions: [],
  numerator: {
    days: 'calendar',
    from: 'discharged',
    to: 'letterSent',
    atMost: 1,
    missingTo: 'not-yet',
    negative: 'undecided',
  },
  direction: 'higher-is-better',
  targets: letterTargets,
  evidence: 'official',
  inferred: letterInferred,
  caveats: [seriesBreak, missingSites],
  sources: ['NKI-letter'],
} as const satisfies IndicatorOf<'discharge'>

/** Discharge letter sent within 7 days (adults). */
export const letterWithin7Days = {
  id: 'nki.phv.epikrise_7d',
  name: {
    nb: 'Psykisk helse for voksne – epikrise sendt innen 7 dager',
    nn: 'Psykisk helse for vaksne – epikrise send innan 7 dagar',
    en: 'Discharge letter sent within 7 days (adults)',
  },
  subject: 'discharge',
  anchor: 'discharged',
  measure: 'share',
  clock: letterClock,
  population: {
    all: [
      { field: 'discharged', present: true },
      { field: 'careArea', is: 'PHV' },
    ],
  },
  exclusions: [],
  numerator: {
    days: 'calendar',
    from: 'discharged',
    to: 'letterSent',
    atMost: 7,
    missingTo: 'not-yet',
    negative: 'undecided',
  },
  direction: 'higher-is-better',
  targets: [
    {
      atLeast: 1,
      validFrom: '2020-01-01',
      evidence: 'official',
      source: 'NKI-letter',
      note: 'the commission document of 2020: all within seven days',
    },
  ],
  evidence: 'official',
  inferred: letterInferred,
  caveats: [seriesBreak, missingSites],
  sources: ['NKI-letter'],
} as const satisfies IndicatorOf<'discharge'>

/** Discharge letter sent within 1 day (Helse Vest). */
export const helseVestLetterWithin1Day = {
  id: 'hv.epikrise_1d',
  name: {
    nb: 'Epikrise sendt innen 1 dag etter utskrivning fra døgnbehandling',
    nn: 'Epikrise send innan 1 dag etter utskriving frå døgnbehandling',
    en: 'Discharge letter sent within 1 day (Helse Vest)',
  },
  subject: 'discharge',
  anchor: 'discharged',
  measure: 'share',
  clock: letterClock,
  population: {
    all: [
      { field: 'discharged', present: true },
      { field: 'careArea', in: ['PHV', 'TSB'] },
    ],
  },
  exclusions: [],
  numerator: {
    days: 'calendar',
    from: 'discharged',
    to: 'letterSent',
    atMost: 1,
    missingTo: 'not-yet',
    negative: 'undecided',
  },
  direction: 'higher-is-better',
  targets: [],
  evidence: 'inferred',
  inferred: {
    nb: 'Planen nevner bare målet; teller og nevner er lest som i den nasjonale indikatoren, for psykisk helsevern for voksne og TSB.',
    nn: 'Planen nemner berre målet; teljar og nemnar er lesne som i den nasjonale indikatoren, for psykisk helsevern for vaksne og TSB.',
    en: 'The plan names the goal only; numerator and denominator are read as in the national indicator, for adults and TSB.',
  },
  caveats: [noBaseline],
  sources: ['HV-plan-2020', 'NKI-letter'],
} as const satisfies IndicatorOf<'discharge'>

/** Unplanned readmission by day 5 (Helse Vest). */
export const helseVestReadmissionByDay5 = {
  id: 'hv.readmission_day5',
  name: {
    nb: 'Reinnleggelse innen dag 5',
    nn: 'Reinnlegging innan dag 5',
    en: 'Unplanned readmission by day 5 (Helse Vest)',
  },
  subject: 'discharge',
  anchor: 'discharged',
  measure: 'share',
  clock: { days: 'calendar', from: 'discharged', to: 'nextUnplannedAdmission' },
  population: {
    all: [
      { field: 'discharged', present: true },
      { field: 'careArea', in: ['PHV', 'TSB'] },
    ],
  },
  exclusions: [],
  numerator: {
    days: 'calendar',
    from: 'discharged',
    to: 'nextUnplannedAdmission',
    atMost: 5,
    missingTo: 'not-yet',
    negative: 'undecided',
  },
  direction: 'lower-is-better',
  targets: [],
  evidence: 'inferred',
  inferred: {
    nb: 'Planen nevner bare målet; lest som ikke-planlagt innleggelse 0–5 dager etter utskrivning.',
    nn: 'Planen nemner berre målet; lesen som ikkje-planlagd innlegging 0–5 dagar etter utskriving.',
    en: 'The plan names the goal only; read as an unplanned admission 0–5 days after discharge.',
  },
  caveats: [
    noBaseline,
    {
      nb: 'Utskrivninger de siste fem dagene før datadatoen er uavklarte.',
      nn: 'Utskrivingar dei siste fem dagane før datadatoen er uavklarte.',
      en: 'Discharges in the last five days before the date of the data are unknown.',
    },
  ],
  sources: ['HV-plan-2020'],
} as const satisfies IndicatorOf<'discharge'>
