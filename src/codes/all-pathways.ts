import type { PathwayType } from './schema.js'

/** The pathway types of 9321, without those of the draft. */
export const allPathways = [
  'D01',
  'D06',
  'D07',
  'D08',
  'D09',
  'D10',
  'D11',
  'D12',
] as const satisfies readonly PathwayType[]
