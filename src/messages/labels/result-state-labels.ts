import type { LabelsOf } from '../schema.js'

/** The words for what a result of a publication is. */
export const resultStateLabels: LabelsOf<'resultState'>['resultState'] = {
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
}
