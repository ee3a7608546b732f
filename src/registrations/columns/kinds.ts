import { kindOf } from '../../misuse/misuse.js'

/** The kinds of value, as messages name them; a column tells them by place. */
export const kinds = [
  'undefined',
  'null',
  'string',
  'number',
  'boolean',
  'bigint',
  'symbol',
  'array',
  'object',
  'function',
] as const

/** The place of the kind of a value. */
export function kindPlace(value: unknown): number {
  return kinds.indexOf(kindOf(value) as (typeof kinds)[number])
}

/** Absent is what a CSV reader or a database makes of an empty column. */
export function isAbsent(value: unknown): value is undefined | null | '' {
  return value === undefined || value === null || value === ''
}

/** A text that is more than blanks; one that begins with a plain letter or digit is at once. */
export function isName(value: unknown): value is string {
  if (typeof value !== 'string') return false
  const first = value.charCodeAt(0)
  return (first > 32 && first < 128) || value.trim() !== ''
}
