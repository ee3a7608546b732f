import { pathwayTypes } from '../ids.js'
import type { CodeSystem } from '../schema.js'

/** 9325: outcomes of event U, activity carried out. */
export const codeSystem9325 = {
  id: '9325',
  oid: '2.16.578.1.12.4.1.1.9325',
  name: 'Pakkeforløp PHR utfall utførte aktiviteter',
  kind: 'outcome',
  sources: ['S1', 'S2', 'S3', 'S4', 'HD-D06-feedback'],
  codes: [
    {
      code: 'B',
      display:
        'Pasient og/eller foreldre og eventuelt pårørende er informert om de ulike behandlingsformer enheten tilbyr for aktuell lidelse',
      evidence: 'official',
      pathways: pathwayTypes,
      event: 'U',
    },
    {
      code: 'E',
      display: 'Eksponeringsterapi for tvangslidelse',
      evidence: 'official',
      pathways: ['D07'],
      event: 'U',
    },
    {
      code: 'F',
      display: 'Brukt feedbackverktøy',
      evidence: 'official',
      pathways: ['D01', 'D06', 'D07', 'D09', 'D10', 'D11', 'D12'],
      event: 'U',
    },
    {
      code: 'M',
      display: 'Legemiddelbehandling for tvangslidelse',
      evidence: 'official',
      pathways: ['D07'],
      event: 'U',
    },
    {
      code: 'S',
      display: 'Familiebasert behandling spesifikt for spiseforstyrrelser',
      evidence: 'official',
      pathways: ['D08'],
      event: 'U',
    },
    {
      code: 'U',
      display:
        'Pasient og/eller foreldre og eventuelt pårørende er involvert i utarbeidelse av behandlingsplan',
      evidence: 'official',
      pathways: pathwayTypes,
      event: 'U',
    },
    {
      code: 'V',
      display: 'Brukt standardisert verktøy for måling av symptom og/eller funksjon',
      evidence: 'official',
      pathways: ['D06', 'D07', 'D08', 'D11', 'D12'],
      event: 'U',
    },
  ],
} as const satisfies CodeSystem
