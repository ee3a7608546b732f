import type { CodeSystem } from '../schema.js'

/** 8410: the letter for the code system of a procedure code; `T` is 9327. */
export const codeSystem8410 = {
  id: '8410',
  oid: '2.16.578.1.12.4.1.1.8410',
  name: 'Medisinske kodeverk',
  kind: 'code-system-letter',
  description: 'letter for the code system of a procedure code',
  sources: ['S4'],
  codes: [
    { code: 'A', display: 'Utredning kartlegging rusmisbruk', evidence: 'official' },
    { code: 'B', display: 'Aksene 5 og 6 i BUP klassifikasjon', evidence: 'official' },
    { code: 'D', display: 'ICD-10', evidence: 'official' },
    { code: 'F', display: 'ATC', evidence: 'official' },
    { code: 'H', display: 'ICPC', evidence: 'official' },
    { code: 'K', display: 'NCSP-N', evidence: 'official' },
    { code: 'M', display: 'NCMP', evidence: 'official' },
    { code: 'N', display: 'Intervensjon rus', evidence: 'official' },
    { code: 'P', display: 'Pakkeforløp kreft prosedyrekoder', evidence: 'official' },
    { code: 'Q', display: 'NCSP/NCMP/NCRP', evidence: 'official' },
    { code: 'R', display: 'NCRP', evidence: 'official' },
    { code: 'S', display: 'Midlertidige nasjonale særkoder', evidence: 'official' },
    { code: 'T', display: 'Pakkeforløp psykisk helse og rus prosedyrekoder', evidence: 'official' },
    { code: 'X', display: 'NORAKO', evidence: 'official' },
  ],
} as const satisfies CodeSystem
