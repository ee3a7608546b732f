import type { IndicatorGroup, LabelsOf } from '../schema.js'

/** The words for codes of publications, figures and explanations. */
export const indicatorLabels: LabelsOf<IndicatorGroup> = {
  resultState: {
    value: { nb: 'har en verdi', nn: 'har ein verdi', en: 'has a value' },
    suppressed: {
      nb: 'vises ikke av personvernhensyn',
      nn: 'blir ikkje vist av personvernomsyn',
      en: 'not shown, to protect privacy',
    },
    'not-computable': {
      nb: 'kan ikke beregnes',
      nn: 'kan ikkje reknast ut',
      en: 'cannot be computed',
    },
    withheld: { nb: 'holdes tilbake', nn: 'blir halde tilbake', en: 'withheld' },
  },
  notComputable: {
    'empty-population': {
      nb: 'ingen hører til populasjonen',
      nn: 'ingen høyrer til populasjonen',
      en: 'none belong to the population',
    },
    'all-excluded': {
      nb: 'alle er holdt utenfor',
      nn: 'alle er haldne utanfor',
      en: 'all are left out',
    },
    'nothing-decided': {
      nb: 'ingen kan avgjøres: opplysninger mangler eller kan ikke brukes',
      nn: 'ingen kan avgjerast: opplysningar manglar eller kan ikkje brukast',
      en: 'none can be decided: values are missing or cannot be used',
    },
    'not-listed': {
      nb: 'gruppen har ingen rader i perioden',
      nn: 'gruppa har ingen rader i perioden',
      en: 'the group has no rows in the period',
    },
  },
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
