import { allowedEvents } from '../allowed-events.js'
import type { PathwayDefinition } from '../schema.js'

/** D07: assessment and treatment of obsessive-compulsive disorder. */
export const d07 = {
  type: 'D07',
  name: {
    nb: 'Utredning og behandling av tvangslidelse (OCD)',
    nn: 'Utgreiing og behandling av tvangsliding (OCD)',
    en: 'Assessment and treatment of obsessive-compulsive disorder (OCD)',
  },
  careAreas: {
    areas: ['PHV', 'PHBU'],
    evidence: 'inferred',
    note: 'the official page is for patients of all ages, referred to BUP or DPS',
  },
  inUseFrom: '2019-02-15',
  events: /* @__PURE__ */ allowedEvents('D07'),
  timeLimits: [
    {
      pathway: 'D07',
      interval: 'specialist-team-to-attendance',
      careLevel: 'outpatient',
      maxDays: 42,
      validFrom: '2019-02-15',
      evidence: 'official',
      source: 'HD-OCD-times',
      note: 'the clock starts when the OCD team receives the transfer or internal referral, not at the original referral',
    },
    {
      pathway: 'D07',
      interval: 'assessment',
      careLevel: 'outpatient',
      maxDays: 56,
      validFrom: '2019-02-15',
      evidence: 'official',
      source: 'HD-OCD-times',
      note: 'the source labels this row treatment',
    },
    {
      pathway: 'D07',
      interval: 'specialist-team-to-attendance',
      careLevel: 'inpatient',
      maxDays: 42,
      validFrom: '2019-02-15',
      evidence: 'official',
      source: 'HD-OCD-times',
      note: 'the clock starts when the OCD team receives the transfer or internal referral, not at the original referral',
    },
    {
      pathway: 'D07',
      interval: 'assessment',
      careLevel: 'inpatient',
      maxDays: 56,
      validFrom: '2019-02-15',
      evidence: 'official',
      source: 'HD-OCD-times',
      note: 'the source labels this row treatment',
    },
    {
      pathway: 'D07',
      interval: 'emergency-to-start',
      maxDays: 14,
      validFrom: '2019-02-15',
      evidence: 'inferred',
      source: 'HD-D12-start',
      note: 'main rule: decision on inclusion within two weeks of the emergency assessment',
    },
  ],
  unknowns: ['evaluation limits'],
  sources: ['S2', 'S4', 'HD-OCD-start', 'HD-OCD-times', 'HD-D12-start'],
} as const satisfies PathwayDefinition
