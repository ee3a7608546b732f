import type { CodeSystem } from '../schema.js'

/** 9189: which event table a code of the register's message is of. */
export const codeSystem9189 = {
  id: '9189',
  oid: '2.16.578.1.12.4.1.1.9189',
  name: { unknown: 'official name not found' },
  kind: 'event-table',
  description: 'which event table a code is of',
  sources: ['VOLVEN-2024'],
  codes: [
    { code: '1', display: 'Hendelser knyttet til pakkeforløp kreft', evidence: 'official' },
    {
      code: '2',
      display: 'Hendelser knyttet til pakkeforløp for psykisk helse og rus',
      evidence: 'official',
    },
  ],
} as const satisfies CodeSystem
