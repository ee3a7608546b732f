import type { IndicatorOf } from '../criteria/define-indicator.js'
import { missingSites } from './caveats.js'

const endedUnassessed = {
  id: 'ended-unassessed',
  name: {
    nb: 'Ventetiden tok slutt før henvisningen var vurdert',
    nn: 'Ventetida tok slutt før tilvisinga var vurdert',
    en: 'Waiting ended before the referral was assessed',
  },
  when: {
    all: [
      { field: 'assessed', present: false },
      { field: 'waitingEnded', present: true },
    ],
  },
  evidence: 'inferred',
} as const

const notAssessedWithin10 = {
  days: 'working',
  from: 'received',
  to: 'assessed',
  atLeast: 11,
  missingTo: 'not-yet',
  negative: 'undecided',
} as const

const breachInferred = {
  nb: 'Teksten gir telleren; at perioden er den da henvisningen ble mottatt, er antatt.',
  nn: 'Teksten gir teljaren; at perioden er den då tilvisinga vart motteken, er ei tolking.',
  en: 'The text gives the numerator; that the period is that of the referral received is inferred.',
} as const

const lawOnly = {
  nb: 'Loven gir grensen; et tallfestet mål er ikke lest.',
  nn: 'Lova gir grensa; eit talfesta mål er ikkje lese.',
  en: 'The limit is in the law; no target figure was read.',
} as const

const withoutCovidException = {
  nb: 'Fristen var 30 virkedager fra 27. mars til 27. mai 2020. De publiserte tallene tar ikke hensyn til det, og det gjør heller ikke denne: bruk referral.assessed_within_10_working_days.',
  nn: 'Fristen var 30 verkedagar frå 27. mars til 27. mai 2020. Dei publiserte tala tek ikkje omsyn til det, og det gjer heller ikkje denne: bruk referral.assessed_within_10_working_days.',
  en: 'The limit was 30 working days from 27 March to 27 May 2020. The published figures ignore that, and so does this one: use referral.assessed_within_10_working_days.',
} as const

const noDuty = {
  nb: 'Plikten til å sette frist falt bort fra 27. mars til 1. oktober 2020; tallene derfra viser ikke reelle fristbrudd. Henvisninger uten frist telles som uavklarte.',
  nn: 'Plikta til å setje frist fall bort frå 27. mars til 1. oktober 2020; tala derfrå viser ikkje reelle fristbrot. Tilvisingar utan frist blir talde som uavklarte.',
  en: 'The duty to set a deadline lapsed from 27 March to 1 October 2020; figures from then do not show real breaches. Referrals without a deadline count as unknown.',
} as const

/** Referral assessed within 10 working days. */
export const referralAssessedWithin10WorkingDays = {
  id: 'referral.assessed_within_10_working_days',
  name: {
    nb: 'Henvisning vurdert innen 10 virkedager',
    nn: 'Tilvising vurdert innan 10 verkedagar',
    en: 'Referral assessed within 10 working days',
  },
  subject: 'referral',
  anchor: 'received',
  measure: 'share',
  clock: { days: 'working', from: 'received', to: 'assessed' },
  population: { field: 'received', present: true },
  exclusions: [endedUnassessed],
  numerator: {
    any: [
      {
        days: 'working',
        from: 'received',
        to: 'assessed',
        atMost: 10,
        missingTo: 'not-yet',
        negative: 'undecided',
      },
      {
        all: [
          { field: 'received', atLeast: '2020-03-27', atMost: '2020-05-27' },
          {
            days: 'working',
            from: 'received',
            to: 'assessed',
            atMost: 30,
            missingTo: 'not-yet',
            negative: 'undecided',
          },
        ],
      },
    ],
  },
  direction: 'higher-is-better',
  targets: [],
  evidence: 'inferred',
  inferred: {
    nb: 'Fristen i pasient- og brukerrettighetsloven § 2-2 er offisiell. At unntaket under pandemien (30 virkedager) gjelder henvisninger mottatt fra 27. mars til 27. mai 2020, er vår tolkning.',
    nn: 'Fristen i pasient- og brukarrettslova § 2-2 er offisiell. At unntaket under pandemien (30 verkedagar) gjeld tilvisingar mottekne frå 27. mars til 27. mai 2020, er vår tolking.',
    en: 'The limit of the patients’ rights act § 2-2 is official. That the exception of the pandemic (30 working days) holds for referrals received from 27 March to 27 May 2020 is our reading.',
  },
  caveats: [lawOnly],
  sources: ['NKI-guarantee-TSB'],
} as const satisfies IndicatorOf<'referral'>

/** Referrals not assessed within 10 working days (TSB). */
export const tsbAssessmentGuaranteeBreach = {
  id: 'nki.tsb.assessment_guarantee_breach',
  name: {
    nb: 'Rusbehandling – brudd på vurderingsgarantien',
    nn: 'Rusbehandling – brot på vurderingsgarantien',
    en: 'Referrals not assessed within 10 working days (TSB)',
  },
  subject: 'referral',
  anchor: 'received',
  measure: 'share',
  clock: { days: 'working', from: 'received', to: 'assessed' },
  population: {
    all: [
      { field: 'received', present: true },
      { field: 'careArea', is: 'TSB' },
    ],
  },
  exclusions: [],
  numerator: notAssessedWithin10,
  direction: 'lower-is-better',
  targets: [],
  evidence: 'official',
  inferred: breachInferred,
  caveats: [
    withoutCovidException,
    lawOnly,
    {
      nb: 'Registreringsveilederen gir rom for tolkning; praksis varierer mellom helseforetakene.',
      nn: 'Registreringsrettleiaren gir rom for tolking; praksis varierer mellom helseføretaka.',
      en: 'The registration guide leaves room for interpretation; practice differs between trusts.',
    },
  ],
  sources: ['NKI-guarantee-TSB'],
} as const satisfies IndicatorOf<'referral'>

/** Referrals not assessed within 10 working days (adults). */
export const phvAssessmentGuaranteeBreach = {
  id: 'nki.phv.assessment_guarantee_breach',
  name: {
    nb: 'Psykisk helse for voksne – henvisninger ikke vurdert innen 10 virkedager',
    nn: 'Psykisk helse for vaksne – tilvisingar ikkje vurderte innan 10 verkedagar',
    en: 'Referrals not assessed within 10 working days (adults)',
  },
  subject: 'referral',
  anchor: 'received',
  measure: 'share',
  clock: { days: 'working', from: 'received', to: 'assessed' },
  population: {
    all: [
      { field: 'received', present: true },
      { field: 'careArea', is: 'PHV' },
    ],
  },
  exclusions: [],
  numerator: notAssessedWithin10,
  direction: 'lower-is-better',
  targets: [],
  evidence: 'official',
  inferred: breachInferred,
  caveats: [withoutCovidException, lawOnly],
  sources: ['NKI-list'],
} as const satisfies IndicatorOf<'referral'>

/** Referrals not granted a right to care (referrals). */
export const referralNotGrantedRight = {
  id: 'referral.not_granted_right',
  name: {
    nb: 'Andel henviste uten rett til helsehjelp (henvisninger)',
    nn: 'Delen tilviste utan rett til helsehjelp (tilvisingar)',
    en: 'Referrals not granted a right to care (referrals)',
  },
  subject: 'referral',
  anchor: 'assessed',
  measure: 'share',
  population: { field: 'assessed', present: true },
  exclusions: [],
  numerator: { field: 'rightGranted', is: false },
  direction: 'lower-is-better',
  targets: [],
  evidence: 'inferred',
  inferred: {
    nb: 'Lest ut av publiserte tall for teller og nevner (2020): nevneren inneholder de avviste. Perioden er den da henvisningen ble vurdert.',
    nn: 'Lesen ut av publiserte tal for teljar og nemnar (2020): nemnaren inneheld dei avviste. Perioden er den då tilvisinga vart vurdert.',
    en: 'Read out of published numerators and denominators (2020): the denominator has the rejected ones. The period is that of the assessment.',
  },
  caveats: [
    {
      nb: 'To serier finnes side om side: registrert i pasientforløp, og henvisninger i NPR. De gir ulike tall.',
      nn: 'To seriar finst side om side: registrert i pasientforløp, og tilvisingar i NPR. Dei gir ulike tal.',
      en: 'Two series stand side by side: registered in pathways, and referrals of the register. They differ.',
    },
    {
      nb: 'Felles henvisningsmottak (2022–2023) gjorde at tallene ikke lenger kan sammenlignes: flere henvisninger når et DPS.',
      nn: 'Felles mottak av tilvisingar (2022–2023) gjorde at tala ikkje lenger kan samanliknast: fleire tilvisingar når eit DPS.',
      en: 'Joint referral intake (2022–2023) broke comparability: more referrals reach a DPS.',
    },
  ],
  sources: ['press-2021-VG', 'Ukom-referrals'],
} as const satisfies IndicatorOf<'referral'>

/** Deadline breaches among adults still waiting. */
export const phvDeadlineBreachWaiting = {
  id: 'nki.phv.deadline_breach_waiting',
  name: {
    nb: 'Psykisk helse for voksne – fristbrudd for voksne på venteliste',
    nn: 'Psykisk helse for vaksne – fristbrot for vaksne på venteliste',
    en: 'Deadline breaches among adults still waiting',
  },
  subject: 'referral',
  anchor: 'asOf',
  measure: 'share',
  population: {
    all: [
      { field: 'careArea', is: 'PHV' },
      { field: 'rightGranted', is: true },
      { field: 'careStarted', present: false },
      { field: 'waitingEnded', present: false },
    ],
  },
  exclusions: [],
  numerator: { days: 'calendar', from: 'deadline', to: 'asOf', atLeast: 1 },
  direction: 'lower-is-better',
  targets: [],
  evidence: 'official',
  inferred: {
    nb: 'Teksten gir teller og nevner; at ventelisten telles på datoen dataene er fra, er antatt.',
    nn: 'Teksten gir teljar og nemnar; at ventelista blir talt på datoen data er frå, er ei tolking.',
    en: 'The text gives numerator and denominator; that the waiting list is counted on the date of the data is inferred.',
  },
  caveats: [
    {
      nb: 'Et øyeblikksbilde: bare perioden der datadatoen ligger, får et tall.',
      nn: 'Eit augeblikksbilete: berre perioden der datadatoen ligg, får eit tal.',
      en: 'A census: only the period in which the date of the data lies has a figure.',
    },
    noDuty,
    lawOnly,
  ],
  sources: ['NKI-breach-waiting'],
} as const satisfies IndicatorOf<'referral'>

/** Deadline breaches among patients who started care. */
export const deadlineBreachStarted = {
  id: 'nki.deadline_breach_started',
  name: {
    nb: 'Fristbrudd blant pasienter avviklet fra venteliste',
    nn: 'Fristbrot blant pasientar avvikla frå venteliste',
    en: 'Deadline breaches among patients who started care',
  },
  subject: 'referral',
  anchor: 'careStarted',
  measure: 'share',
  population: {
    all: [
      { field: 'rightGranted', is: true },
      { field: 'careStarted', present: true },
      {
        any: [
          { field: 'waitingEndCode', present: false },
          { field: 'waitingEndCode', is: '1' },
        ],
      },
    ],
  },
  exclusions: [],
  numerator: { days: 'calendar', from: 'deadline', to: 'careStarted', atLeast: 1 },
  direction: 'lower-is-better',
  targets: [],
  evidence: 'secondary',
  inferred: {
    nb: 'Ordinært avviklet er lest som helsehjelp påbegynt (8445 = 1), hos pasienter med innvilget rett.',
    nn: 'Ordinært avvikla er lese som helsehjelp påbyrja (8445 = 1), hos pasientar med innvilga rett.',
    en: 'Ordinarily taken off the list is read as care started (8445 = 1), for patients granted a right.',
  },
  caveats: [noDuty, lawOnly],
  sources: ['HD-breach-2016'],
} as const satisfies IndicatorOf<'referral'>

/** Mean waiting time from referral received to care started. */
export const meanWait = {
  id: 'nki.mean_wait',
  name: {
    nb: 'Gjennomsnittlig ventetid',
    nn: 'Gjennomsnittleg ventetid',
    en: 'Mean waiting time from referral received to care started',
  },
  subject: 'referral',
  anchor: 'careStarted',
  measure: 'duration',
  clock: { days: 'calendar', from: 'received', to: 'careStarted' },
  population: { field: 'careStarted', present: true },
  exclusions: [],
  duration: { days: 'calendar', from: 'received', to: 'careStarted' },
  direction: 'lower-is-better',
  targets: [
    {
      below: 40,
      validFrom: '2019-01-01',
      validTo: '2019-12-31',
      when: { careArea: 'PHBU' },
      evidence: 'secondary',
      source: 'press-2019-waiting',
    },
    {
      below: 45,
      validFrom: '2019-01-01',
      validTo: '2019-12-31',
      when: { careArea: 'PHV' },
      evidence: 'secondary',
      source: 'press-2019-waiting',
    },
    {
      below: 35,
      validFrom: '2019-01-01',
      validTo: '2019-12-31',
      when: { careArea: 'TSB' },
      evidence: 'secondary',
      source: 'press-2019-waiting',
    },
    {
      below: 35,
      validFrom: '2021-01-01',
      validTo: '2021-12-31',
      when: { careArea: 'PHBU' },
      evidence: 'secondary',
      source: 'press-2019-waiting',
    },
    {
      below: 40,
      validFrom: '2021-01-01',
      validTo: '2021-12-31',
      when: { careArea: 'PHV' },
      evidence: 'secondary',
      source: 'press-2019-waiting',
    },
    {
      below: 30,
      validFrom: '2021-01-01',
      validTo: '2021-12-31',
      when: { careArea: 'TSB' },
      evidence: 'secondary',
      source: 'press-2019-waiting',
    },
  ],
  evidence: 'official',
  caveats: [
    {
      nb: 'Målene gjelder hvert fagområde: grupper på fagområde for å få dem vurdert. For 2020 og etter 2021 er ingen mål lest.',
      nn: 'Måla gjeld kvart fagområde: grupper på fagområde for å få dei vurderte. For 2020 og etter 2021 er ingen mål lesne.',
      en: 'The targets are for each care area: group by care area to have them judged. For 2020 and after 2021 no target was read.',
    },
    {
      nb: 'Gjennomsnittet påvirkes av noen få svært lange ventetider; medianen står ved siden av.',
      nn: 'Gjennomsnittet blir påverka av nokre få svært lange ventetider; medianen står ved sida av.',
      en: 'The mean is moved by a few very long waits; the median stands beside it.',
    },
    {
      nb: 'Tallene for St. Olavs hospital er usikre i 2022–2023 (nytt journalsystem), og med dem Helse Midt-Norge og landet.',
      nn: 'Tala for St. Olavs hospital er usikre i 2022–2023 (nytt journalsystem), og med dei Helse Midt-Noreg og landet.',
      en: 'Figures of St. Olavs hospital are uncertain in 2022–2023 (new journal system), and with them Helse Midt-Norge and the nation.',
    },
  ],
  sources: ['NKI-wait-TSB', 'NKI-list', 'press-2019-waiting'],
} as const satisfies IndicatorOf<'referral'>

/** Care started within 65 working days (children and young people). */
export const phbuHelpWithin65Days = {
  id: 'nki.phbu.help_within_65_days',
  name: {
    nb: 'Psykisk helse for barn og unge – andel startet helsehjelp innen 65 virkedager',
    nn: 'Psykisk helse for barn og unge – delen som starta helsehjelp innan 65 verkedagar',
    en: 'Care started within 65 working days (children and young people)',
  },
  subject: 'referral',
  anchor: 'assessed',
  measure: 'share',
  clock: { days: 'working', from: 'assessed', to: 'careStarted' },
  population: {
    all: [
      { field: 'careArea', is: 'PHBU' },
      { field: 'rightGranted', is: true },
    ],
  },
  exclusions: [
    {
      id: 'ended-without-care',
      name: {
        nb: 'Ventetiden tok slutt uten at helsehjelp startet',
        nn: 'Ventetida tok slutt utan at helsehjelp starta',
        en: 'Waiting ended without care',
      },
      when: {
        all: [
          { field: 'waitingEndCode', present: true },
          { field: 'waitingEndCode', in: ['2', '3', '4', '5', '7', '9'] },
        ],
      },
      evidence: 'inferred',
    },
  ],
  numerator: {
    days: 'working',
    from: 'assessed',
    to: 'careStarted',
    atMost: 65,
    missingTo: 'not-yet',
    negative: 'undecided',
  },
  direction: 'higher-is-better',
  targets: [
    {
      atLeast: 1,
      validFrom: '2022-01-01',
      evidence: 'official',
      source: 'NKI-65-days',
      note: 'read on the page with the figures of 2022; for earlier years it was not read',
    },
  ],
  evidence: 'official',
  inferred: {
    nb: 'Teksten gir teller og nevner; perioden (vurdert) og utelukkelsen er antatt. Aldersgrensen på 23 år er ikke en kolonne: fagområdet står for den.',
    nn: 'Teksten gir teljar og nemnar; perioden (vurdert) og det som blir halde utanfor, er ei tolking. Aldersgrensa på 23 år er ikkje ein kolonne: fagområdet står for henne.',
    en: 'The text gives numerator and denominator; the period (assessed) and the exclusion are inferred. The age limit of 23 is no column: the care area stands for it.',
  },
  caveats: [
    {
      nb: 'Siden veksler mellom 65 dager og 65 virkedager.',
      nn: 'Sida vekslar mellom 65 dagar og 65 verkedagar.',
      en: 'The page alternates between 65 days and 65 working days.',
    },
    missingSites,
  ],
  sources: ['NKI-65-days'],
} as const satisfies IndicatorOf<'referral'>
