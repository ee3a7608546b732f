import { allowedEvents } from '../allowed-events.js'
import type { PathwayDefinition } from '../schema.js'

/** D11: assessment and treatment in mental health care, adults. */
export const d11 = {
  type: 'D11',
  name: {
    nb: 'Utredning og behandling i psykisk helsevern, voksne',
    nn: 'Utgreiing og behandling i psykisk helsevern, vaksne',
    en: 'Assessment and treatment in mental health care, adults',
  },
  careAreas: { areas: ['PHV'], evidence: 'official' },
  inUseFrom: '2019-01-01',
  events: /* @__PURE__ */ allowedEvents('D11'),
  timeLimits: [
    {
      pathway: 'D11',
      interval: 'assessment',
      careLevel: 'outpatient',
      maxDays: 42,
      validFrom: '2019-01-01',
      evidence: 'secondary',
      source: 'VAGA',
      note: 'the source gives no care-level split; carried as outpatient, inpatient stays unknown',
    },
    {
      pathway: 'D11',
      interval: 'extended-assessment',
      careLevel: 'outpatient',
      maxDays: 42,
      validFrom: '2019-01-01',
      evidence: 'secondary',
      source: 'VAGA',
      note: 'the source gives no care-level split; carried as outpatient, inpatient stays unknown',
    },
    {
      pathway: 'D11',
      interval: 'first-evaluation',
      careLevel: 'outpatient',
      maxDays: 42,
      validFrom: '2019-01-01',
      evidence: 'secondary',
      source: 'VAGA',
      note: 'the source gives no care-level split; carried as outpatient, inpatient stays unknown; the source counts from the diagnosis',
    },
    {
      pathway: 'D11',
      interval: 'between-evaluations',
      careLevel: 'outpatient',
      maxDays: 84,
      validFrom: '2019-01-01',
      evidence: 'secondary',
      source: 'VAGA',
      note: 'the source gives no care-level split; carried as outpatient, inpatient stays unknown',
    },
    {
      pathway: 'D11',
      interval: 'emergency-to-start',
      maxDays: 14,
      validFrom: '2019-01-01',
      evidence: 'inferred',
      source: 'HD-D12-start',
      note: 'main rule: decision on inclusion within two weeks of the emergency assessment',
    },
  ],
  unknowns: [
    'inpatient limits',
    'every limit of the simplified edition (forenklet-2024) and its in-force date',
  ],
  sources: ['S2', 'S4', 'HD-simpl', 'VAGA', 'HD-D12-start'],
} as const satisfies PathwayDefinition
