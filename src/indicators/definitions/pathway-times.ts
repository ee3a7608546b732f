import type { IndicatorOf } from '../criteria/define-indicator.js'
import {
  correctedLater,
  pandemic,
  postponement,
  simplifiedLimits,
  smallTypes,
  unknownLimits,
} from './caveats.js'

const completedInPeriod = {
  nb: 'Offisiell ordlyd er ikke funnet. Nevneren er lest som klokker som er fullført i perioden; telleren som de av dem som er innen anbefalt forløpstid.',
  nn: 'Offisiell ordlyd er ikkje funnen. Nemnaren er lesen som klokker som er fullførte i perioden; teljaren som dei av dei som er innan tilrådd forløpstid.',
  en: 'No official wording was found. The denominator is read as clocks completed in the period; the numerator as those of them within the recommended time.',
} as const

/** Assessment completed within the recommended time. */
export const assessmentWithinTime = {
  id: 'pathway.assessment_within_time',
  name: {
    nb: 'Forløpstid for utredning – andel innen anbefalt forløpstid',
    nn: 'Forløpstid for utgreiing – delen innan tilrådd forløpstid',
    en: 'Assessment completed within the recommended time',
  },
  subject: 'pathway',
  anchor: 'clinicalDecision',
  measure: 'share',
  clock: { days: 'calendar', from: 'firstAttendance', to: 'clinicalDecision' },
  population: {
    all: [
      { field: 'counted', is: true },
      { field: 'firstAttendance', present: true },
      { field: 'clinicalDecision', present: true },
    ],
  },
  exclusions: [
    {
      id: 'clarified',
      name: {
        nb: 'Avklart tilstand: rett innvilget til behandling ved henvisningen',
        nn: 'Avklart tilstand: rett innvilga til behandling ved tilvisinga',
        en: 'Clarified condition: right granted for treatment at referral',
      },
      when: { field: 'clarified', is: true },
      evidence: 'official',
    },
  ],
  numerator: { field: 'assessmentVerdict', is: 'within' },
  direction: 'higher-is-better',
  targets: [
    {
      atLeast: 0.8,
      validFrom: '2020-01-01',
      evidence: 'secondary',
      source: 'press-2020-target',
      note: 'applies from the publication of 2020-T1',
    },
  ],
  evidence: 'inferred',
  inferred: {
    nb: 'Ordlyden for teller og nevner er ikke publisert: lest som forløp med første fremmøte og klinisk beslutning, der beslutningen faller i perioden. Utelukkelsen av avklart tilstand er offisiell.',
    nn: 'Ordlyden for teljar og nemnar er ikkje publisert: lesen som forløp med første frammøte og klinisk avgjerd, der avgjerda fell i perioden. At avklart tilstand skal haldast utanfor, er offisielt.',
    en: 'The wording of numerator and denominator is not public: read as pathways with a first attendance and a clinical decision, the decision falling in the period. The exclusion of clarified conditions is official.',
  },
  caveats: [
    {
      nb: 'Publiserte tall for 2023 tok med avklarte tilstander ved en feil, og ble om lag ett prosentpoeng for høye.',
      nn: 'Publiserte tal for 2023 tok med avklarte tilstandar ved ein feil, og vart om lag eitt prosentpoeng for høge.',
      en: 'Published figures for 2023 included clarified conditions by mistake, and were about one percentage point too high.',
    },
    {
      nb: 'Et forløp der det ikke er registrert hva retten gjelder, kan ikke avgjøres, og er verken i telleren eller nevneren.',
      nn: 'Eit forløp der det ikkje er registrert kva retten gjeld, kan ikkje avgjerast, og er verken i teljaren eller nemnaren.',
      en: 'A pathway for which it is not registered what the right was granted for cannot be decided, and is in neither the numerator nor the denominator.',
    },
    {
      nb: 'Data for Kristiansund, Molde, Ålesund og Volda mangler for april 2024.',
      nn: 'Data for Kristiansund, Molde, Ålesund og Volda manglar for april 2024.',
      en: 'Data are missing for Kristiansund, Molde, Ålesund and Volda for April 2024.',
    },
    unknownLimits,
    simplifiedLimits,
    postponement,
    correctedLater,
    smallTypes,
    pandemic,
  ],
  sources: [
    'HD-stat',
    'HD-TSB-times',
    'HD-SPF-times',
    'HD-OCD-times',
    'HD-GRAV-times',
    'HMR-PHBU',
    'HB-2024',
    'HD-D01-L',
    'press-2020-target',
  ],
} as const satisfies IndicatorOf<'pathway'>

/** Extended assessment completed within the recommended time. */
export const extendedAssessmentWithinTime = {
  id: 'pathway.extended_assessment_within_time',
  name: {
    nb: 'Utvidet utredning – andel innen anbefalt forløpstid',
    nn: 'Utvida utgreiing – delen innan tilrådd forløpstid',
    en: 'Extended assessment completed within the recommended time',
  },
  subject: 'pathway',
  anchor: 'extendedAssessmentTo',
  measure: 'share',
  clock: { days: 'calendar', from: 'extendedAssessmentFrom', to: 'extendedAssessmentTo' },
  population: {
    all: [
      { field: 'counted', is: true },
      { field: 'extendedAssessmentTo', present: true },
    ],
  },
  exclusions: [],
  numerator: { field: 'extendedAssessmentVerdict', is: 'within' },
  direction: 'higher-is-better',
  targets: [],
  evidence: 'inferred',
  inferred: completedInPeriod,
  caveats: [
    {
      nb: 'Ikke kjent som publisert indikator. Grensene (seks uker) er lest hos et helseforetak.',
      nn: 'Ikkje kjend som publisert indikator. Grensene (seks veker) er lesne hos eit helseføretak.',
      en: 'Not known as a published indicator. The limits (six weeks) were read on a page of a trust.',
    },
    unknownLimits,
    simplifiedLimits,
    postponement,
    correctedLater,
  ],
  sources: ['HMR-PHBU', 'HF'],
} as const satisfies IndicatorOf<'pathway'>

/** First evaluation of treatment within the recommended time. */
export const firstEvaluationWithinTime = {
  id: 'pathway.first_evaluation_within_time',
  name: {
    nb: 'Første evaluering – andel innen anbefalt tid',
    nn: 'Første evaluering – delen innan tilrådd tid',
    en: 'First evaluation of treatment within the recommended time',
  },
  subject: 'pathway',
  anchor: 'firstEvaluationTo',
  measure: 'share',
  clock: { days: 'calendar', from: 'firstEvaluationFrom', to: 'firstEvaluationTo' },
  population: {
    all: [
      { field: 'counted', is: true },
      { field: 'firstEvaluationTo', present: true },
    ],
  },
  exclusions: [],
  numerator: { field: 'firstEvaluationVerdict', is: 'within' },
  direction: 'higher-is-better',
  targets: [],
  evidence: 'inferred',
  inferred: completedInPeriod,
  caveats: [
    {
      nb: 'Om forløp som aldri ble evaluert skal med i nevneren, er ikke kjent; her er de ikke med.',
      nn: 'Om forløp som aldri vart evaluerte skal med i nemnaren, er ikkje kjent; her er dei ikkje med.',
      en: 'Whether pathways that were never evaluated belong in the denominator is not known; here they do not.',
    },
    {
      nb: 'Målet på 80 % er kjent for utredning. Om det også gjelder evaluering, er ikke kjent.',
      nn: 'Målet på 80 % er kjent for utgreiing. Om det også gjeld evaluering, er ikkje kjent.',
      en: 'The target of 80 % is known for assessment. Whether it holds for evaluation is not known.',
    },
    {
      nb: 'Tallet for 1. tertial 2020 ble publisert bare for poliklinikk.',
      nn: 'Talet for 1. tertial 2020 vart publisert berre for poliklinikk.',
      en: 'The figure for 2020-T1 was published for outpatients only.',
    },
    unknownLimits,
    simplifiedLimits,
    postponement,
    correctedLater,
  ],
  sources: ['HD-TSB-times', 'HD-SPF-times', 'HD-GRAV-times', 'HMR-PHBU', 'press-2020-report'],
} as const satisfies IndicatorOf<'pathway'>

/** From completed detoxification to further treatment within the recommended time. */
export const detoxToTreatmentWithinTime = {
  id: 'pathway.detox_to_treatment_within_time',
  name: {
    nb: 'Fra avsluttet avrusning til annen behandling – andel innen anbefalt forløpstid',
    nn: 'Frå avslutta avrusing til anna behandling – delen innan tilrådd forløpstid',
    en: 'From completed detoxification to further treatment within the recommended time',
  },
  subject: 'pathway',
  anchor: 'detoxToTreatmentTo',
  measure: 'share',
  clock: { days: 'calendar', from: 'detoxToTreatmentFrom', to: 'detoxToTreatmentTo' },
  population: {
    all: [
      { field: 'counted', is: true },
      { field: 'detoxToTreatmentTo', present: true },
    ],
  },
  exclusions: [],
  numerator: { field: 'detoxToTreatmentVerdict', is: 'within' },
  direction: 'higher-is-better',
  targets: [],
  evidence: 'inferred',
  inferred: completedInPeriod,
  caveats: [
    {
      nb: 'Start av annen behandling har ingen egen kode; datoen kommer fra opplysningen om behandlingsstart. Bare den første avrusningen i forløpet er med.',
      nn: 'Start av anna behandling har ingen eigen kode; datoen kjem frå opplysninga om behandlingsstart. Berre den første avrusinga i forløpet er med.',
      en: 'The start of other treatment has no code of its own; its date is the fact of that name. Only the first detoxification of a pathway is counted.',
    },
    {
      nb: 'Grensen for døgn er 0 dager: behandlingen skal starte samme dag.',
      nn: 'Grensa for døgn er 0 dagar: behandlinga skal starte same dag.',
      en: 'The inpatient limit is 0 days: treatment starts the same day.',
    },
    unknownLimits,
    simplifiedLimits,
    postponement,
    correctedLater,
  ],
  sources: ['HD-TSB-times', 'HD-GRAV-times', 'project-2018'],
} as const satisfies IndicatorOf<'pathway'>

/** Referral received to first attendance within the recommended time. */
export const referralToFirstAttendanceWithinTime = {
  id: 'pathway.referral_to_first_attendance_within_time',
  name: {
    nb: 'Fra mottatt henvisning til første fremmøte – andel innen anbefalt tid',
    nn: 'Frå motteken tilvising til første frammøte – delen innan tilrådd tid',
    en: 'Referral received to first attendance within the recommended time',
  },
  subject: 'pathway',
  anchor: 'referralToAttendanceTo',
  measure: 'share',
  clock: { days: 'calendar', from: 'referralToAttendanceFrom', to: 'referralToAttendanceTo' },
  population: {
    all: [
      { field: 'counted', is: true },
      { field: 'type', in: ['D06', 'D08'] },
      { field: 'referralToAttendanceTo', present: true },
    ],
  },
  exclusions: [],
  numerator: { field: 'referralToAttendanceVerdict', is: 'within' },
  direction: 'higher-is-better',
  targets: [],
  evidence: 'inferred',
  inferred: {
    nb: 'Lest som forløp av de typene som har en publisert grense (D06 og D08), med første fremmøte i perioden.',
    nn: 'Lesen som forløp av dei typane som har ei publisert grense (D06 og D08), med første frammøte i perioden.',
    en: 'Read as pathways of the types that have a published limit (D06 and D08), with first attendance in the period.',
  },
  caveats: [
    {
      nb: 'Alvorlighetsgradene skilles fra hverandre i D08: 7 dager ved alvorlig og, fra 30. september 2022, 28 dager ved mindre alvorlig lidelse. Uten opplysningen er forløpet uavklart. En publisert rapport (2020) brukte 7 dager for alle.',
      nn: 'Alvorsgradene blir skilde frå kvarandre i D08: 7 dagar ved alvorleg og, frå 30. september 2022, 28 dagar ved mindre alvorleg liding. Utan opplysninga er forløpet uavklart. Ein publisert rapport (2020) brukte 7 dagar for alle.',
      en: 'Severity is told apart in D08: 7 days when severe and, from 30 September 2022, 28 days when less severe. Without the fact the pathway is unknown. One published report (2020) used 7 days for all.',
    },
    unknownLimits,
    simplifiedLimits,
    postponement,
    correctedLater,
  ],
  sources: ['HD-SPF-times', 'HD-PSY-start', 'press-2020-report'],
} as const satisfies IndicatorOf<'pathway'>

/** Received by the OCD team to first attendance within the recommended time. */
export const specialistTeamToFirstAttendanceWithinTime = {
  id: 'pathway.specialist_team_to_first_attendance_within_time',
  name: {
    nb: 'Fra mottatt hos OCD-team til første fremmøte – andel innen anbefalt tid',
    nn: 'Frå motteken hos OCD-team til første frammøte – delen innan tilrådd tid',
    en: 'Received by the OCD team to first attendance within the recommended time',
  },
  subject: 'pathway',
  anchor: 'specialistTeamToAttendanceTo',
  measure: 'share',
  clock: {
    days: 'calendar',
    from: 'specialistTeamToAttendanceFrom',
    to: 'specialistTeamToAttendanceTo',
  },
  population: {
    all: [
      { field: 'counted', is: true },
      { field: 'type', is: 'D07' },
      { field: 'specialistTeamToAttendanceTo', present: true },
    ],
  },
  exclusions: [],
  numerator: { field: 'specialistTeamToAttendanceVerdict', is: 'within' },
  direction: 'higher-is-better',
  targets: [],
  evidence: 'inferred',
  inferred: completedInPeriod,
  caveats: [
    {
      nb: 'Klokken starter når OCD-teamet mottar overføringen, ikke ved den opprinnelige henvisningen.',
      nn: 'Klokka startar når OCD-teamet tek imot overføringa, ikkje ved den opphavlege tilvisinga.',
      en: 'The clock starts when the OCD team receives the transfer, not at the original referral.',
    },
    unknownLimits,
    simplifiedLimits,
    postponement,
    correctedLater,
  ],
  sources: ['HD-OCD-times'],
} as const satisfies IndicatorOf<'pathway'>
