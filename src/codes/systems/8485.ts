import type { CodeSystem } from '../schema.js'

/** 8485: what the right to care was granted for; 2 is a clarified condition. */
export const codeSystem8485 = {
  id: '8485',
  oid: '2.16.578.1.12.4.1.1.8485',
  name: 'Helsehjelp',
  kind: 'care-kind',
  description: 'what the right to care was granted for',
  sources: ['S4'],
  codes: [
    { code: '1', display: 'Utredning', evidence: 'official' },
    {
      code: '2',
      display: 'Behandling (eventuelt også inkludert videre utredning)',
      evidence: 'official',
    },
    { code: '3', display: 'Kontroll', evidence: 'official' },
    { code: '4', display: 'Generert for Ø-hjelpspasient', evidence: 'official' },
    { code: '5', display: 'Friskt nyfødt barn', evidence: 'official' },
    { code: '6', display: 'Graviditet', evidence: 'official' },
    { code: '7', display: 'Opplæring, kurs, attester og rådgivning', evidence: 'official' },
  ],
} as const satisfies CodeSystem
