import type { IndicatorOf } from '../criteria/define-indicator.js'
import { transferred } from './caveats.js'

/** New pathways. */
export const newReferrals = {
  id: 'pathway.new_referrals',
  name: {
    nb: 'Antall nye pasientforløp',
    nn: 'Talet på nye pasientforløp',
    en: 'New pathways',
  },
  subject: 'pathway',
  anchor: 'start',
  measure: 'count',
  population: {
    all: [
      { field: 'counted', is: true },
      { field: 'start', present: true },
    ],
  },
  exclusions: [],
  direction: 'neutral',
  targets: [],
  evidence: 'inferred',
  inferred: {
    nb: 'Lest som forløp med start i perioden.',
    nn: 'Lesen som forløp med start i perioden.',
    en: 'Read as pathways that start in the period.',
  },
  caveats: [
    {
      nb: 'Startdatoen er mottatt henvisning i utgavene fra 2019 og 2023, men innvilget rett i den forenklede: tallene kan ikke sammenlignes på tvers.',
      nn: 'Startdatoen er motteken tilvising i utgåvene frå 2019 og 2023, men innvilga rett i den forenkla: tala kan ikkje samanliknast på tvers.',
      en: 'The start is the referral received in the editions of 2019 and 2023, but the right granted in the simplified one: the figures do not compare.',
    },
    transferred,
  ],
  sources: ['HD-simpl', 'HD-D12-start', 'HD-stat', 'press-2020-report'],
} as const satisfies IndicatorOf<'pathway'>

/** Closed pathways. */
export const closedPathways = {
  id: 'pathway.closed_pathways',
  name: {
    nb: 'Antall avsluttede pasientforløp',
    nn: 'Talet på avslutta pasientforløp',
    en: 'Closed pathways',
  },
  subject: 'pathway',
  anchor: 'end',
  measure: 'count',
  population: {
    all: [
      { field: 'counted', is: true },
      { field: 'end', present: true },
    ],
  },
  exclusions: [],
  direction: 'neutral',
  targets: [],
  evidence: 'inferred',
  inferred: {
    nb: 'Ingen definisjon er funnet; lest som forløp med avslutning (X) i perioden.',
    nn: 'Ingen definisjon er funnen; lesen som forløp med avslutning (X) i perioden.',
    en: 'No definition was found; read as pathways closed (X) in the period.',
  },
  caveats: [transferred],
  sources: ['HD-stat'],
} as const satisfies IndicatorOf<'pathway'>

/** Referrals not granted a right to care (pathways). */
export const notGrantedRight = {
  id: 'pathway.not_granted_right',
  name: {
    nb: 'Andel henviste uten rett til helsehjelp (pasientforløp)',
    nn: 'Delen tilviste utan rett til helsehjelp (pasientforløp)',
    en: 'Referrals not granted a right to care (pathways)',
  },
  subject: 'pathway',
  anchor: 'start',
  measure: 'share',
  population: {
    all: [
      { field: 'counted', is: true },
      { field: 'edition', in: ['pakkeforlop-2019', 'pasientforlop-2023'] },
      { field: 'start', present: true },
    ],
  },
  exclusions: [],
  // An open pathway is decided once the patient has attended, and unknown before that.
  numerator: {
    all: [
      {
        any: [
          { field: 'end', present: true },
          { field: 'firstAttendance', present: false },
        ],
      },
      { field: 'closingOutcome', is: 'R' },
    ],
  },
  direction: 'lower-is-better',
  targets: [],
  evidence: 'inferred',
  inferred: {
    nb: 'Lest ut av publiserte tall for teller og nevner (2020): nevneren inneholder de avviste. Avslag er avslutning med utfall R; perioden er den da henvisningen ble mottatt.',
    nn: 'Lesen ut av publiserte tal for teljar og nemnar (2020): nemnaren inneheld dei avviste. Avslag er avslutning med utfall R; perioden er den då tilvisinga vart motteken.',
    en: 'Read out of published numerators and denominators (2020): the denominator has the rejected ones. A rejection is a closing with outcome R; the period is that of the referral received.',
  },
  caveats: [
    {
      nb: 'Gjelder bare utgavene fra 2019 og 2023. I den forenklede utgaven får avviste aldri noen start; bruk da referral.not_granted_right.',
      nn: 'Gjeld berre utgåvene frå 2019 og 2023. I den forenkla utgåva får avviste aldri nokon start; bruk då referral.not_granted_right.',
      en: 'Holds for the editions of 2019 and 2023 only. In the simplified edition the rejected never get a start: use referral.not_granted_right.',
    },
    {
      nb: 'I 1. tertial 2020 manglet avslag fra enheter på DIPS Classic.',
      nn: 'I 1. tertial 2020 mangla avslag frå einingar på DIPS Classic.',
      en: 'In 2020-T1 the rejections of units on DIPS Classic were missing.',
    },
    {
      nb: 'Felles henvisningsmottak (2022–2023) gjorde at tallene ikke lenger kan sammenlignes. «Nyhenviste» er ikke en gyldig nevner.',
      nn: 'Felles mottak av tilvisingar (2022–2023) gjorde at tala ikkje lenger kan samanliknast. «Nytilviste» er ikkje ein gyldig nemnar.',
      en: 'Joint referral intake (2022–2023) broke comparability. "Newly referred" is no valid denominator.',
    },
  ],
  sources: ['press-2021-VG', 'press-2020-report', 'Ukom-referrals', 'project-2018'],
} as const satisfies IndicatorOf<'pathway'>
