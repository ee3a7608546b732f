import type { CodeSystem } from '../schema.js'

/** 9172: the families of pathways. */
export const codeSystem9172 = {
  id: '9172',
  oid: '2.16.578.1.12.4.1.1.9172',
  name: 'Overordnet type forløp',
  kind: 'pathway-group',
  sources: ['S1', 'S4'],
  codes: [
    { code: '1', display: 'Pakkeforløp for kreft', evidence: 'official' },
    { code: '2', display: 'Pakkeforløp for psykisk helse og rus', evidence: 'official' },
  ],
} as const satisfies CodeSystem
