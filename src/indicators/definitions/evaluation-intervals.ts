import type { IndicatorOf } from '../criteria/define-indicator.js'
import { postponement, simplifiedLimits, unknownLimits } from './caveats.js'

/** Time between evaluations within the recommended interval. */
export const evaluationIntervalWithinTime = {
  id: 'pathway.evaluation_interval_within_time',
  name: {
    nb: 'Tid mellom hver evaluering – andel innen anbefalt tid',
    nn: 'Tid mellom kvar evaluering – delen innan tilrådd tid',
    en: 'Time between evaluations within the recommended interval',
  },
  subject: 'forlopstid',
  anchor: 'to',
  measure: 'share',
  clock: { days: 'calendar', from: 'from', to: 'to' },
  population: {
    all: [
      { field: 'interval', is: 'between-evaluations' },
      { field: 'state', is: 'completed' },
    ],
  },
  exclusions: [],
  numerator: { field: 'verdict', is: 'within' },
  direction: 'higher-is-better',
  targets: [],
  evidence: 'inferred',
  inferred: {
    nb: 'Om intervaller eller forløp skal telles, er ikke kjent; lest som fullførte intervaller der den siste evalueringen faller i perioden.',
    nn: 'Om intervall eller forløp skal teljast, er ikkje kjent; lesen som fullførte intervall der den siste evalueringa fell i perioden.',
    en: 'Whether intervals or pathways count is not known; read as completed intervals whose later evaluation falls in the period.',
  },
  caveats: [
    {
      nb: 'For TSB gjelder grensene behandling over tre måneder, som et minimum det første året.',
      nn: 'For TSB gjeld grensene behandling over tre månader, som eit minimum det første året.',
      en: 'For TSB the limits are for treatment over three months, as a minimum in the first year.',
    },
    unknownLimits,
    simplifiedLimits,
    postponement,
  ],
  sources: ['HD-TSB-times', 'HD-TSB-evaluation', 'HD-SPF-times', 'HD-GRAV-times', 'HMR-PHBU'],
} as const satisfies IndicatorOf<'forlopstid'>
