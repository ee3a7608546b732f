import type { CodeSystem } from '../schema.js'

/** 8476: kinds of unit. */
export const codeSystem8476 = {
  id: '8476',
  oid: '2.16.578.1.12.4.1.1.8476',
  name: 'Type enhet',
  kind: 'unit-kind',
  sources: ['S4'],
  codes: [
    { code: '1', display: 'Behandlingssted', evidence: 'official' },
    { code: '2', display: 'Fagenhet', evidence: 'official' },
    { code: '3', display: 'Tjenesteenhet', evidence: 'official' },
    { code: '4', display: 'Klinikk', evidence: 'official' },
    { code: '5', display: 'Poliklinikk', evidence: 'official' },
    { code: '6', display: 'Post', evidence: 'official' },
    { code: '7', display: 'Avdeling', evidence: 'official' },
  ],
} as const satisfies CodeSystem
