import type { CodeSystem } from '../schema.js'

/** 8406: care level of the register message. */
export const codeSystem8406 = {
  id: '8406',
  oid: '2.16.578.1.12.4.1.1.8406',
  name: 'Omsorgsnivå',
  kind: 'care-level',
  sources: ['S4'],
  codes: [
    { code: '1', display: 'Døgnopphold', evidence: 'official' },
    { code: '2', display: 'Dagbehandling', evidence: 'official' },
    { code: '3', display: 'Poliklinisk konsultasjon/kontakt', evidence: 'official' },
    {
      code: '8',
      display: 'Poliklinisk kontakt for inneliggende pasient for stråleterapi',
      evidence: 'official',
    },
  ],
} as const satisfies CodeSystem
