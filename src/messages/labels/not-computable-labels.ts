import type { LabelsOf } from '../schema.js'

/** The words for why there is nothing to compute a result from. */
export const notComputableLabels: LabelsOf<'notComputable'>['notComputable'] = {
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
}
