import type { CodeSystem } from '../schema.js'

/** 8445: how the waiting time ended. */
export const codeSystem8445 = {
  id: '8445',
  oid: '2.16.578.1.12.4.1.1.8445',
  name: 'Ventetid sluttkode',
  kind: 'waiting-end',
  sources: ['S4', 'SKDE-venteliste'],
  codes: [
    { code: '1', display: 'Helsehjelp er påbegynt', evidence: 'official' },
    { code: '2', display: 'Pasienten ønsker ikke helsehjelp', evidence: 'official' },
    {
      code: '3',
      display:
        'Pasienten er henvist til et annet sykehus/institusjon (unntatt fritt behandlingsvalg)',
      evidence: 'official',
    },
    { code: '4', display: 'Pasienten har valgt annet sykehus/institusjon', evidence: 'official' },
    {
      code: '5',
      display: 'Pasienten mottar helsehjelp ved annet sykehus/institusjon rekvirert av HELFO',
      evidence: 'official',
    },
    {
      code: '7',
      display: 'Pasienten er henvist til avtalespesialist',
      evidence: 'secondary',
      note: 'in SKDE-venteliste; not in the display edition of 2018',
    },
    {
      code: '9',
      display: 'Annen årsak til ventetid slutt/helsehjelp uaktuelt',
      evidence: 'official',
    },
  ],
} as const satisfies CodeSystem
