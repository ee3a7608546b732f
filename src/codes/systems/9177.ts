import type { CodeSystem } from '../schema.js'

/** 9177: which outcome table a code of the register's message is of. */
export const codeSystem9177 = {
  id: '9177',
  oid: '2.16.578.1.12.4.1.1.9177',
  name: { unknown: 'official name not found' },
  kind: 'outcome-table',
  description: 'which outcome table a code is of; 7 was not there in October 2018',
  sources: ['VOLVEN-2024'],
  codes: [
    { code: '1', display: 'Klinisk beslutning pakkeforløp kreft', evidence: 'official' },
    { code: '2', display: 'Initiell behandling pakkeforløp kreft', evidence: 'official' },
    { code: '3', display: 'Pakkeforløp PHR - Utfall - Klinisk beslutning', evidence: 'official' },
    { code: '4', display: 'Pakkeforløp PHR - Utfall - Samarbeidsmøte', evidence: 'official' },
    { code: '5', display: 'Pakkeforløp PHR - Utfall - Utførte aktiviteter', evidence: 'official' },
    { code: '6', display: 'Pakkeforløp PHR - Utfall - Avslutning', evidence: 'official' },
    { code: '7', display: 'Pakkeforløp PHR - Utfall - Hjelpebehov', evidence: 'official' },
  ],
} as const satisfies CodeSystem
