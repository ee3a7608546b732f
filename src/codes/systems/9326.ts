import { pathwayTypes } from '../ids.js'
import type { CodeSystem } from '../schema.js'

/** 9326: outcomes of event X, closing. The value announced for 2023 has no known code. */
export const codeSystem9326 = {
  id: '9326',
  oid: '2.16.578.1.12.4.1.1.9326',
  name: 'Pakkeforløp PHR utfall avslutning',
  kind: 'outcome',
  sources: ['S1', 'S2', 'S3', 'S4'],
  codes: [
    {
      code: 'A',
      display: 'Avslutning av andre årsaker',
      evidence: 'official',
      pathways: pathwayTypes,
      event: 'X',
      earlierDisplays: [{ when: '2018-09 (S1)', text: 'Avbrudd av andre årsaker' }],
    },
    {
      code: 'G',
      display: 'Avslutning av gjennomført pakkeforløp',
      evidence: 'official',
      pathways: pathwayTypes,
      event: 'X',
    },
    {
      code: 'L',
      display: 'Skal ikke i pakkeforløp',
      evidence: 'official',
      note: 'removed from the DIPS value set 2018-11-28 but present in S2 and S4',
      pathways: pathwayTypes,
      event: 'X',
    },
    {
      code: 'M',
      display: 'Avbrudd fordi pasienten ikke har møtt',
      evidence: 'official',
      pathways: ['D01', 'D07', 'D08', 'D09', 'D10', 'D11', 'D12'],
      event: 'X',
    },
    {
      code: 'N',
      display: 'Overført til annet pakkeforløp innen psykisk helse eller rus',
      evidence: 'official',
      pathways: pathwayTypes,
      event: 'X',
    },
    {
      code: 'O',
      display:
        'Overført til annet helseforetak/ privat behandlingssted for videreføring av pågående pakkeforløp',
      evidence: 'official',
      pathways: pathwayTypes,
      event: 'X',
      earlierDisplays: [
        { when: '2018-10-03 (S3)', text: 'Overført til annet helseforetak/privat behandlingssted' },
      ],
    },
    {
      code: 'P',
      display: 'Avbrudd etter pasientens/foresattes eget ønske',
      evidence: 'official',
      pathways: pathwayTypes,
      event: 'X',
    },
    {
      code: 'R',
      display: 'Rett til helsehjelp ikke innvilget',
      evidence: 'official',
      pathways: pathwayTypes,
      event: 'X',
    },
  ],
  announced: [
    {
      display:
        'overføring til avtalespesialist for ferdigbehandling og avslutning av nasjonalt pasientforløp',
      event: 'X',
      validFrom: '2023-01-01',
      evidence: 'announced',
      code: { unknown: 'no public source gives the code' },
      note: 'that it is an outcome of event X is our reading',
    },
  ],
} as const satisfies CodeSystem
