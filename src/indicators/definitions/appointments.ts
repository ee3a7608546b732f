import type { IndicatorOf } from '../criteria/define-indicator.js'
import { noBaseline } from './caveats.js'

/** Tentative appointments (Helse Vest). */
export const helseVestTentativeAppointments = {
  id: 'hv.tentative_appointments',
  name: {
    nb: 'Andel tentative timer',
    nn: 'Delen tentative timar',
    en: 'Tentative appointments (Helse Vest)',
  },
  subject: 'appointment',
  anchor: 'booked',
  measure: 'share',
  population: { field: 'booked', present: true },
  exclusions: [],
  numerator: { field: 'kind', is: 'tentative' },
  direction: 'lower-is-better',
  targets: [],
  evidence: 'inferred',
  inferred: {
    nb: 'Planen nevner bare målet; lest som andelen av timene satt opp i perioden som er tentative.',
    nn: 'Planen nemner berre målet; lesen som delen av timane sette opp i perioden som er tentative.',
    en: 'The plan names the goal only; read as the share of appointments booked in the period that are tentative.',
  },
  caveats: [noBaseline],
  sources: ['HV-plan-2020'],
} as const satisfies IndicatorOf<'appointment'>
