import type { ValueMap } from './schema.js'

/**
 * The shipped maps of values. 8406: the care level; its code 8 (outpatient contact of a patient who
 * stays for radiotherapy) is no care level of these pathways. 8485: what the right was granted for;
 * its codes 3–7 say neither assessment nor treatment.
 */
export const valueMaps = {
  'kodeverk-8406': { '1': 'inpatient', '2': 'day', '3': 'outpatient' },
  'kodeverk-8485': { '1': 'assessment', '2': 'treatment' },
} as const satisfies Record<Extract<ValueMap, string>, Readonly<Record<string, string>>>
