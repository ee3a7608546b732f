import { pathwayTypes } from '../ids.js'
import type { CodeSystem } from '../schema.js'

/** 9323: outcomes of event C, clinical decision. */
export const codeSystem9323 = {
  id: '9323',
  oid: '2.16.578.1.12.4.1.1.9323',
  name: 'Pakkeforløp PHR utfall klinisk beslutning',
  kind: 'outcome',
  sources: ['S1', 'S2', 'S3', 'S4', 'RS'],
  codes: [
    {
      code: 'A',
      display:
        'Behov for oppfølging fra andre instanser som NAV, PPT, arbeidsgiver, skole, barnevern mm.',
      evidence: 'official',
      pathways: pathwayTypes,
      event: 'C',
    },
    {
      code: 'I',
      display: 'Ikke behov for videre behandling og/eller oppfølging',
      evidence: 'official',
      pathways: pathwayTypes,
      event: 'C',
    },
    {
      code: 'K',
      display:
        'Behov for behandling og/eller oppfølging fra fastlege, kommunal helse- og omsorgstjeneste',
      evidence: 'official',
      pathways: pathwayTypes,
      event: 'C',
    },
    {
      code: 'P',
      display: 'Behov for behandling innen psykisk helsevern',
      evidence: 'official',
      pathways: pathwayTypes,
      event: 'C',
    },
    {
      code: 'S',
      display:
        'Behov for behandling fra annen spesialisthelsetjeneste (ikke Psykisk helsevern eller TSB)',
      evidence: 'official',
      pathways: pathwayTypes,
      event: 'C',
    },
    {
      code: 'T',
      display: 'Behov for behandling innen TSB',
      evidence: 'official',
      pathways: pathwayTypes,
      event: 'C',
    },
    {
      code: 'U',
      display: 'Behov for utvidet utredning',
      evidence: 'official',
      pathways: ['D01', 'D11', 'D12'],
      event: 'C',
    },
  ],
} as const satisfies CodeSystem
