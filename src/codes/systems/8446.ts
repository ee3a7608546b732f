import type { CodeSystem } from '../schema.js'

/** 8446: why care was postponed, and by whom. */
export const codeSystem8446 = {
  id: '8446',
  oid: '2.16.578.1.12.4.1.1.8446',
  name: 'Utsettelseskode',
  kind: 'postponement',
  sources: ['S4'],
  codes: [
    {
      code: '1',
      display: 'Institusjonen/sykehuset har bestemt utsettelsen av kapasitetsgrunner',
      evidence: 'official',
    },
    { code: '21', display: 'Pasienten har ikke møtt opp', evidence: 'official' },
    {
      code: '22',
      display: 'Pasienten har selv bestemt utsettelsen av velferdsgrunner',
      evidence: 'official',
    },
    {
      code: '3',
      display: 'Medisinske årsaker hos pasienten til utsettelsen',
      evidence: 'official',
    },
    {
      code: '4',
      display:
        'Oppstart av helsehjelp er utsatt grunnet manglende kapasitet ved påfølgende behandlingssted',
      evidence: 'official',
    },
    {
      code: '5',
      display:
        'Pasienten har takket nei til tilbud fra HF om helsehjelp ved annet behandlingssted enn sitt primære ønske',
      evidence: 'official',
    },
    {
      code: '6',
      display:
        'Pasienten har takket nei til tilbud fra Helfo om helsehjelp ved annet behandlingssted enn sitt primære ønske',
      evidence: 'official',
    },
  ],
} as const satisfies CodeSystem
