import { pathwayTypes } from '../ids.js'
import type { CodeSystem } from '../schema.js'

/** 9324: outcomes of event S, meeting with other services. */
export const codeSystem9324 = {
  id: '9324',
  oid: '2.16.578.1.12.4.1.1.9324',
  name: 'Pakkeforløp PHR utfall samarbeidsmøte',
  kind: 'outcome',
  sources: ['S1', 'S2', 'S3', 'S4'],
  codes: [
    {
      code: 'I',
      display: 'Vurdert ikke behov for møte',
      evidence: 'official',
      pathways: pathwayTypes,
      event: 'S',
    },
    {
      code: 'M',
      display: 'Gjennomført møte',
      evidence: 'official',
      pathways: pathwayTypes,
      event: 'S',
    },
  ],
} as const satisfies CodeSystem
