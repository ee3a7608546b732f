import type { IndicatorOf } from '../criteria/define-indicator.js'
import { correctedLater } from './caveats.js'

const closed = {
  all: [
    { field: 'counted', is: true },
    { field: 'end', present: true },
  ],
} as const

/** Closed pathways in which no treatment was given cannot have its activities. */
const untreated = [
  {
    id: 'right-not-granted',
    name: {
      nb: 'Rett til helsehjelp ikke innvilget',
      nn: 'Rett til helsehjelp ikkje innvilga',
      en: 'Right to care not granted',
    },
    when: { field: 'closingOutcome', is: 'R' },
    evidence: 'inferred',
  },
  {
    id: 'not-for-pathway',
    name: {
      nb: 'Skal ikke i pakkeforløp',
      nn: 'Skal ikkje i pakkeforløp',
      en: 'Not to be in a pathway',
    },
    when: { field: 'closingOutcome', is: 'L' },
    evidence: 'inferred',
  },
  {
    id: 'no-treatment-decided',
    name: {
      nb: 'Ingen beslutning om behandling i psykisk helsevern eller TSB',
      nn: 'Inga avgjerd om behandling i psykisk helsevern eller TSB',
      en: 'No decision on treatment in mental health care or TSB',
    },
    when: { field: 'treatmentDecided', is: false },
    evidence: 'inferred',
  },
] as const

const closedTreated = {
  nb: 'Nevneren er ikke publisert: lest som forløp avsluttet i perioden der behandling ble besluttet. Kodegrunnlaget er lest ut av kodeverket.',
  nn: 'Nemnaren er ikkje publisert: lesen som forløp avslutta i perioden der behandling vart avgjord. Kodegrunnlaget er lese ut av kodeverket.',
  en: 'The denominator is not public: read as pathways closed in the period in which treatment was decided. The codes are read out of the code systems.',
} as const

/** Pathways with at least one evaluation. */
export const evaluatedAtLeastOnce = {
  subject: 'pathway',
  anchor: 'end',
  measure: 'share',
  exclusions: untreated,
  direction: 'higher-is-better',
  targets: [],
  evidence: 'inferred',
  inferred: closedTreated,
  id: 'pathway.evaluated_at_least_once',
  name: {
    nb: 'Evalueringspunkter – andel med minst én evaluering',
    nn: 'Evalueringspunkt – delen med minst éi evaluering',
    en: 'Pathways with at least one evaluation',
  },
  population: closed,
  numerator: { field: 'evaluations', atLeast: 1 },
  caveats: [
    {
      nb: 'Kjent bare fra prosjektomtalen; verken publisert definisjon eller resultat er funnet.',
      nn: 'Kjend berre frå prosjektomtalen; verken publisert definisjon eller resultat er funne.',
      en: 'Known from the project page only; no public definition or result was found.',
    },
    correctedLater,
  ],
  sources: ['project-2018'],
} as const satisfies IndicatorOf<'pathway'>

/** Treatment plan made together with the patient. */
export const treatmentPlanWithPatient = {
  subject: 'pathway',
  anchor: 'end',
  measure: 'share',
  exclusions: untreated,
  direction: 'higher-is-better',
  targets: [],
  evidence: 'inferred',
  inferred: closedTreated,
  id: 'pathway.treatment_plan_with_patient',
  name: {
    nb: 'Behandlingsplan utarbeidet sammen med pasienten',
    nn: 'Behandlingsplan utarbeidd saman med pasienten',
    en: 'Treatment plan made together with the patient',
  },
  population: closed,
  numerator: { field: 'planWithPatient', is: true },
  caveats: [
    {
      nb: 'Publisert som nasjonal kvalitetsindikator fra 1. tertial 2021; ordlyden for teller og nevner er ikke funnet.',
      nn: 'Publisert som nasjonal kvalitetsindikator frå 1. tertial 2021; ordlyden for teljar og nemnar er ikkje funnen.',
      en: 'Published as a national quality indicator from 2021-T1; the wording of numerator and denominator was not found.',
    },
    correctedLater,
  ],
  sources: ['NKI-involvement', 'project-2018'],
} as const satisfies IndicatorOf<'pathway'>

/** Patients informed about treatment options. */
export const informedAboutTreatmentOptions = {
  subject: 'pathway',
  anchor: 'end',
  measure: 'share',
  exclusions: untreated,
  direction: 'higher-is-better',
  targets: [],
  evidence: 'inferred',
  inferred: closedTreated,
  id: 'pathway.informed_about_treatment_options',
  name: {
    nb: 'Informasjon om ulike behandlingstilbud – andel informert',
    nn: 'Informasjon om ulike behandlingstilbod – delen informert',
    en: 'Patients informed about treatment options',
  },
  population: closed,
  numerator: { field: 'informedOfOptions', is: true },
  caveats: [
    {
      nb: 'Anbefalingen er offisiell, men verken nasjonal indikator eller resultat er funnet.',
      nn: 'Tilrådinga er offisiell, men verken nasjonal indikator eller resultat er funne.',
      en: 'The recommendation is official, but no national indicator or result was found.',
    },
    correctedLater,
  ],
  sources: ['HD-TSB-beh', 'project-2018'],
} as const satisfies IndicatorOf<'pathway'>

/** Feedback tool used. */
export const feedbackToolUsed = {
  subject: 'pathway',
  anchor: 'end',
  measure: 'share',
  exclusions: untreated,
  direction: 'higher-is-better',
  targets: [],
  evidence: 'inferred',
  inferred: closedTreated,
  id: 'pathway.feedback_tool_used',
  name: {
    nb: 'Bruk av feedbackverktøy',
    nn: 'Bruk av feedbackverktøy',
    en: 'Feedback tool used',
  },
  population: {
    all: [closed, { field: 'type', in: ['D01', 'D06', 'D07', 'D09', 'D10', 'D11', 'D12'] }],
  },
  numerator: { field: 'feedbackTool', is: true },
  caveats: [
    {
      nb: 'Registreres én gang i forløpet, før avslutning, uansett antall ganger. D08 har ikke koden og er ikke med.',
      nn: 'Blir registrert éin gong i forløpet, før avslutning, uansett kor mange gonger. D08 har ikkje koden og er ikkje med.',
      en: 'Registered once in a pathway, before closing, however often it was used. D08 lacks the code and is left out.',
    },
    correctedLater,
  ],
  sources: ['HD-D06-feedback', 'HD-TSB-beh', 'S4'],
} as const satisfies IndicatorOf<'pathway'>

/** Standardised tool used to measure symptoms or functioning. */
export const standardisedToolUsed = {
  subject: 'pathway',
  anchor: 'end',
  measure: 'share',
  exclusions: untreated,
  direction: 'higher-is-better',
  targets: [],
  evidence: 'inferred',
  inferred: closedTreated,
  id: 'pathway.standardised_tool_used',
  name: {
    nb: 'Bruk av standardisert verktøy for måling av symptom eller funksjon',
    nn: 'Bruk av standardisert verktøy for måling av symptom eller funksjon',
    en: 'Standardised tool used to measure symptoms or functioning',
  },
  population: { all: [closed, { field: 'type', in: ['D06', 'D07', 'D08', 'D11', 'D12'] }] },
  numerator: { field: 'standardisedTool', is: true },
  caveats: [
    {
      nb: 'Bare typene der kodeverket har koden er med (D06, D07, D08, D11, D12). CGAS inngår ikke lenger fra 24. juni 2022 (barn og unge).',
      nn: 'Berre typane der kodeverket har koden er med (D06, D07, D08, D11, D12). CGAS er ikkje lenger med frå 24. juni 2022 (barn og unge).',
      en: 'Only the types that have the code are counted (D06, D07, D08, D11, D12). CGAS is no longer part of it from 24 June 2022 (children and young people).',
    },
    correctedLater,
  ],
  sources: ['S4', 'HD-log'],
} as const satisfies IndicatorOf<'pathway'>
