import { factNames } from './fact-names.js'

/** The fields of a registration; the facts of `PathwayFacts` stand beside the others. */
export const fieldNames = [
  'patient',
  'unit',
  'date',
  'code',
  'pathway',
  'event',
  'outcome',
  'careLevel',
  ...factNames,
] as const

/** A field of a registration; the facts of `PathwayFacts` stand beside the others. */
export type RegistrationField = (typeof fieldNames)[number]
