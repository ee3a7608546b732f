import type { LabelsOf } from '../schema.js'

/** The words for why a forløpstid has no verdict. */
export const unknownBecauseLabels: LabelsOf<'unknownBecause'>['unknownBecause'] = {
  'no-limit': {
    nb: 'ingen kjent anbefalt tid',
    nn: 'inga kjend tilrådd tid',
    en: 'no recommended time is known',
  },
  'no-care-level': {
    nb: 'omsorgsnivået er ukjent',
    nn: 'omsorgsnivået er ukjent',
    en: 'the care level is unknown',
  },
  'no-severity': {
    nb: 'alvorlighetsgraden er ukjent',
    nn: 'alvorsgraden er ukjend',
    en: 'the severity is unknown',
  },
  abandoned: {
    nb: 'forløpet ble avsluttet uten hendelsen som tiden måles til',
    nn: 'forløpet vart avslutta utan hendinga som tida blir målt til',
    en: 'the pathway was closed without the event that ends the time',
  },
  negative: {
    nb: 'sluttdatoen er før startdatoen',
    nn: 'sluttdatoen er før startdatoen',
    en: 'the end date is before the start date',
  },
}
