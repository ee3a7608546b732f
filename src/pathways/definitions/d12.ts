import { allowedEvents } from '../allowed-events.js'
import type { PathwayDefinition } from '../schema.js'

/** D12: assessment and treatment in mental health care, children and young people. */
export const d12 = {
  type: 'D12',
  name: {
    nb: 'Utredning og behandling i psykisk helsevern, barn og unge',
    nn: 'Utgreiing og behandling i psykisk helsevern, barn og unge',
    en: 'Assessment and treatment in mental health care, children and young people',
  },
  careAreas: { areas: ['PHBU'], evidence: 'official' },
  inUseFrom: '2019-01-01',
  events: /* @__PURE__ */ allowedEvents('D12'),
  timeLimits: [
    {
      pathway: 'D12',
      interval: 'assessment',
      careLevel: 'outpatient',
      maxDays: 42,
      validFrom: '2019-01-01',
      evidence: 'secondary',
      source: 'HMR',
      note: 'the source gives no care-level split; carried as outpatient, inpatient stays unknown',
    },
    {
      pathway: 'D12',
      interval: 'extended-assessment',
      careLevel: 'outpatient',
      maxDays: 42,
      validFrom: '2019-01-01',
      evidence: 'secondary',
      source: 'HMR',
      note: 'the source gives no care-level split; carried as outpatient, inpatient stays unknown',
    },
    {
      pathway: 'D12',
      interval: 'first-evaluation',
      careLevel: 'outpatient',
      maxDays: 42,
      validFrom: '2019-01-01',
      evidence: 'secondary',
      source: 'HMR',
      note: 'the source gives no care-level split; carried as outpatient, inpatient stays unknown; the source counts from the diagnosis',
    },
    {
      pathway: 'D12',
      interval: 'between-evaluations',
      careLevel: 'outpatient',
      maxDays: 84,
      validFrom: '2019-01-01',
      evidence: 'secondary',
      source: 'HMR',
      note: 'the source gives no care-level split; carried as outpatient, inpatient stays unknown',
    },
    {
      pathway: 'D12',
      interval: 'emergency-to-start',
      maxDays: 14,
      validFrom: '2019-01-01',
      evidence: 'official',
      source: 'HD-D12-start',
      note: 'main rule: decision on inclusion within two weeks of the emergency assessment',
    },
  ],
  unknowns: [
    'inpatient limits',
    'every limit of the simplified edition (forenklet-2024) and its in-force date',
  ],
  sources: ['S2', 'S4', 'HD-D12-start', 'HD-simpl', 'HMR'],
} as const satisfies PathwayDefinition
