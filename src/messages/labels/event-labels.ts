import type { LabelsOf } from '../schema.js'

/** The words for events of 9322, shortened. */
export const eventLabels: LabelsOf<'event'>['event'] = {
  A: { nb: 'start', nn: 'start', en: 'start' },
  P: {
    nb: 'start på symptomer på psykose',
    nn: 'start på symptom på psykose',
    en: 'start of psychosis symptoms',
  },
  M: { nb: 'første fremmøte', nn: 'første frammøte', en: 'first attendance' },
  D: { nb: 'avrusning avsluttet', nn: 'avrusing avslutta', en: 'detoxification ended' },
  L: { nb: 'utsatt av pasienten', nn: 'utsett av pasienten', en: 'postponed by the patient' },
  C: { nb: 'klinisk beslutning', nn: 'klinisk avgjerd', en: 'clinical decision' },
  S: { nb: 'samarbeidsmøte', nn: 'samarbeidsmøte', en: 'meeting with other services' },
  U: { nb: 'utført aktivitet', nn: 'utført aktivitet', en: 'activity carried out' },
  F: {
    nb: 'tilbakemelding til henviser og fastlege',
    nn: 'tilbakemelding til tilvisar og fastlege',
    en: 'feedback to referrer and GP',
  },
  E: { nb: 'evaluering', nn: 'evaluering', en: 'evaluation' },
  T: { nb: 'OCD-behandling avsluttet', nn: 'OCD-behandling avslutta', en: 'OCD treatment ended' },
  H: {
    nb: 'hjelpebehov ved avslutning',
    nn: 'hjelpebehov ved avslutning',
    en: 'need for help at closing',
  },
  X: { nb: 'avslutning', nn: 'avslutning', en: 'closing' },
}
