import type { IndicatorGroup, LabelsOf } from '../schema.js'
import { notComputableLabels } from './not-computable-labels.js'
import { resultStateLabels } from './result-state-labels.js'

/** The words for codes of publications, figures and explanations. */
export const indicatorLabels: LabelsOf<IndicatorGroup> = {
  resultState: resultStateLabels,
  notComputable: notComputableLabels,
  targetVerdict: {
    met: { nb: 'nådd', nn: 'nådd', en: 'met' },
    'not-met': { nb: 'ikke nådd', nn: 'ikkje nådd', en: 'not met' },
    undecided: { nb: 'uavklart', nn: 'uavklart', en: 'undecided' },
  },
  unusable: {
    'not-a-date': {
      nb: 'verdien er ikke en dato',
      nn: 'verdien er ikkje ein dato',
      en: 'the value is not a date',
    },
    'not-an-integer': {
      nb: 'verdien er ikke et heltall',
      nn: 'verdien er ikkje eit heiltal',
      en: 'the value is not a whole number',
    },
    'not-a-boolean': {
      nb: 'verdien er verken ja eller nei (true eller false)',
      nn: 'verdien er verken ja eller nei (true eller false)',
      en: 'the value is neither true nor false',
    },
    'not-a-text': {
      nb: 'verdien er ikke en tekst',
      nn: 'verdien er ikkje ein tekst',
      en: 'the value is not a text',
    },
    'not-a-listed-value': {
      nb: 'verdien er ikke blant dem kolonnen kan ha',
      nn: 'verdien er ikkje blant dei kolonnen kan ha',
      en: 'the value is not one that the column can have',
    },
  },
  rowOutcome: {
    'outside-population': {
      nb: 'utenfor populasjonen',
      nn: 'utanfor populasjonen',
      en: 'outside the population',
    },
    'population-unknown': {
      nb: 'uvisst om den hører til populasjonen',
      nn: 'uvisst om ho høyrer til populasjonen',
      en: 'unknown whether it belongs to the population',
    },
    excluded: { nb: 'holdt utenfor', nn: 'halden utanfor', en: 'left out' },
    unknown: { nb: 'kan ikke avgjøres', nn: 'kan ikkje avgjerast', en: 'cannot be decided' },
    'in-numerator': { nb: 'i telleren', nn: 'i teljaren', en: 'in the numerator' },
    'in-denominator-only': {
      nb: 'bare i nevneren',
      nn: 'berre i nemnaren',
      en: 'in the denominator only',
    },
    counted: { nb: 'talt med', nn: 'talt med', en: 'counted' },
  },
  hiddenBecause: {
    small: { nb: 'tallet er lite', nn: 'talet er lite', en: 'the figure is small' },
    difference: {
      nb: 'det ville røpe et lite tall',
      nn: 'det ville røpe eit lite tal',
      en: 'it would tell a small figure',
    },
    range: {
      nb: 'det ville snevre inn et lite tall',
      nn: 'det ville snevre inn eit lite tal',
      en: 'it would narrow a small figure',
    },
    budget: {
      nb: 'det lot seg ikke avgjøre innen rammen',
      nn: 'det let seg ikkje avgjere innanfor ramma',
      en: 'it could not be decided within the bound',
    },
  },
}
