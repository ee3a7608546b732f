import type { EventCode } from './schema.js'

/** The events in the order in which those of one day are read (one order for all of the library). */
export const eventOrder = [
  'A',
  'P',
  'M',
  'D',
  'L',
  'C',
  'S',
  'U',
  'F',
  'E',
  'T',
  'H',
  'X',
] as const satisfies readonly EventCode[]
