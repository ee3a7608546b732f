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
    'stand-in-date': {
      nb: 'datoen står for en ukjent dato',
      nn: 'datoen står for ein ukjend dato',
      en: 'the date stands for an unknown one',
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
  notice: {
    'column-without-values': {
      nb: 'ingen rader har kolonnen',
      nn: 'ingen rader har kolonnen',
      en: 'no row has the column',
    },
    'dates-after-as-of': {
      nb: 'datoer etter dagen dataene er fra, er ikke lest',
      nn: 'datoar etter dagen dataa er frå, er ikkje lesne',
      en: 'dates after the date of the data are not read',
    },
    'repeated-rows': {
      nb: 'noen rader har samme id, og hver id er talt én gang',
      nn: 'nokre rader har same id, og kvar id er talt éin gong',
      en: 'some rows have the same id, and each id is counted once',
    },
    'unreadable-rows': {
      nb: 'noen rader kan ikke leses',
      nn: 'nokre rader kan ikkje lesast',
      en: 'some rows cannot be read',
    },
    'grouping-left-out': {
      nb: 'radene mangler kolonner i grupperingen',
      nn: 'radene manglar kolonnar i grupperinga',
      en: 'the rows lack columns of the grouping',
    },
    'outside-hierarchy': {
      nb: 'noen verdier har ingen plass i hierarkiet',
      nn: 'nokre verdiar har ingen plass i hierarkiet',
      en: 'some values have no place in the hierarchy',
    },
    'nothing-withheld': {
      nb: 'noe som skal holdes tilbake, har ingen rader',
      nn: 'noko som skal haldast tilbake, har ingen rader',
      en: 'something to withhold has no rows',
    },
  },
  countBeside: {
    undated: { nb: 'uten dato', nn: 'utan dato', en: 'without a date' },
    outsidePeriods: { nb: 'utenfor periodene', nn: 'utanfor periodane', en: 'outside the periods' },
    unusable: {
      nb: 'med en verdi som ikke kan brukes',
      nn: 'med ein verdi som ikkje kan brukast',
      en: 'with a value that cannot be used',
    },
  },
}
