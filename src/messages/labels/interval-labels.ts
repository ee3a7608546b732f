import type { LabelsOf } from '../schema.js'

/** The words for what forløpstider time. */
export const intervalLabels: LabelsOf<'interval'>['interval'] = {
  'emergency-to-start': {
    nb: 'øyeblikkelig hjelp-vurdering til start',
    nn: 'augeblikkeleg hjelp-vurdering til start',
    en: 'emergency assessment to start',
  },
  'referral-to-attendance': {
    nb: 'henvisning mottatt til første fremmøte',
    nn: 'tilvising motteken til første frammøte',
    en: 'referral received to first attendance',
  },
  'specialist-team-to-attendance': {
    nb: 'mottatt hos OCD-team til første fremmøte',
    nn: 'motteken hos OCD-team til første frammøte',
    en: 'received by the OCD team to first attendance',
  },
  assessment: { nb: 'utredning', nn: 'utgreiing', en: 'assessment' },
  'extended-assessment': {
    nb: 'utvidet utredning',
    nn: 'utvida utgreiing',
    en: 'extended assessment',
  },
  'first-evaluation': {
    nb: 'klinisk beslutning til første evaluering',
    nn: 'klinisk avgjerd til første evaluering',
    en: 'clinical decision to first evaluation',
  },
  'between-evaluations': {
    nb: 'tid mellom evalueringer',
    nn: 'tid mellom evalueringar',
    en: 'time between evaluations',
  },
  'detox-to-treatment': {
    nb: 'avsluttet avrusning til annen behandling',
    nn: 'avslutta avrusing til anna behandling',
    en: 'end of detoxification to other treatment',
  },
}
