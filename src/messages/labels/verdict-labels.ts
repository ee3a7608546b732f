import type { LabelsOf } from '../schema.js'

/** The words for what a forløpstid is by its limit. */
export const verdictLabels: LabelsOf<'verdict'>['verdict'] = {
  within: {
    nb: 'innen anbefalt tid',
    nn: 'innan tilrådd tid',
    en: 'within the recommended time',
  },
  exceeded: { nb: 'over anbefalt tid', nn: 'over tilrådd tid', en: 'over the recommended time' },
  pending: {
    nb: 'løper, innen anbefalt tid',
    nn: 'går, innan tilrådd tid',
    en: 'running, within the recommended time',
  },
  unknown: { nb: 'ukjent', nn: 'ukjend', en: 'unknown' },
}
