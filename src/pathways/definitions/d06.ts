import { allowedEvents } from '../allowed-events.js'
import type { PathwayDefinition } from '../schema.js'

/** D06: developing psychosis and psychotic disorders. */
export const d06 = {
  type: 'D06',
  name: {
    nb: 'Psykoseutvikling og psykoselidelser',
    nn: 'Psykoseutvikling og psykoselidingar',
    en: 'Developing psychosis and psychotic disorders',
  },
  careAreas: {
    areas: ['PHV', 'PHBU'],
    evidence: 'inferred',
    note: 'the official page is for children, young people and adults',
  },
  inUseFrom: '2019-02-15',
  events: /* @__PURE__ */ allowedEvents('D06'),
  timeLimits: [
    {
      pathway: 'D06',
      interval: 'referral-to-attendance',
      maxDays: 7,
      validFrom: '2019-02-15',
      evidence: 'official',
      source: 'HD-PSY-start',
      note: 'worded as preferably within',
    },
    {
      pathway: 'D06',
      interval: 'emergency-to-start',
      maxDays: 14,
      validFrom: '2019-02-15',
      evidence: 'official',
      source: 'HD-PSY-start',
      note: 'main rule: decision on inclusion within two weeks of the emergency assessment',
    },
  ],
  unknowns: ['assessment and evaluation limits'],
  sources: ['S2', 'S4', 'HD-D06-feedback', 'HD-PSY-start'],
} as const satisfies PathwayDefinition
