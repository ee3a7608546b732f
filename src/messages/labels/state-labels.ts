import type { LabelsOf } from '../schema.js'

/** The words for whether a forløpstid is over. */
export const stateLabels: LabelsOf<'state'>['state'] = {
  completed: { nb: 'fullført', nn: 'fullført', en: 'completed' },
  running: { nb: 'løper', nn: 'går', en: 'running' },
  abandoned: { nb: 'avbrutt', nn: 'avbroten', en: 'abandoned' },
}
