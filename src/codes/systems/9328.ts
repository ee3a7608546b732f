import { pathwayTypes } from '../ids.js'
import type { CodeSystem } from '../schema.js'

/** 9328: outcomes of event H, need for help at closing. */
export const codeSystem9328 = {
  id: '9328',
  oid: '2.16.578.1.12.4.1.1.9328',
  name: { unknown: 'official name not found' },
  kind: 'outcome',
  description: 'outcomes of event H, need for help at closing',
  sources: ['S3', 'S4'],
  codes: [
    {
      code: 'A',
      display:
        'Behov for oppfølging fra andre instanser som NAV, PPT, arbeidsgiver, skole, barnevern mm.',
      evidence: 'official',
      pathways: pathwayTypes,
      event: 'H',
    },
    {
      code: 'I',
      display: 'Ikke behov for videre behandling og/eller oppfølging',
      evidence: 'official',
      pathways: pathwayTypes,
      event: 'H',
    },
    {
      code: 'K',
      display:
        'Behov for behandling og/eller oppfølging fra fastlege, kommunal helse- og omsorgstjeneste',
      evidence: 'official',
      pathways: pathwayTypes,
      event: 'H',
    },
    {
      code: 'P',
      display: 'Behov for behandling innen psykisk helsevern',
      evidence: 'official',
      pathways: pathwayTypes,
      event: 'H',
    },
    {
      code: 'S',
      display:
        'Behov for behandling fra annen spesialisthelsetjeneste (ikke Psykisk helsevern eller TSB)',
      evidence: 'official',
      pathways: pathwayTypes,
      event: 'H',
    },
    {
      code: 'T',
      display: 'Behov for behandling innen TSB',
      evidence: 'official',
      pathways: pathwayTypes,
      event: 'H',
    },
  ],
} as const satisfies CodeSystem
