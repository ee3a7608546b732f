import { isObject } from '../misuse/arguments.js'
import { kindOf, type MisuseCode, misuse } from '../misuse/misuse.js'
import { firstDay, scanDay } from './scan-day.js'

/**
 * What a value from the programmer must look like, as far as the library reads it: less than its
 * schema demands, so that what is merely odd stays the business of the checks that tell of it.
 */
export type Shape =
  | 'text'
  | 'number'
  | 'count'
  | 'date'
  /** A text, a number or a boolean. */
  | 'scalar'
  | { readonly oneOf: readonly string[] }
  | { readonly listOf: Shape }
  /** An object whose values all have the shape. */
  | { readonly tableOf: Shape }
  | { readonly fields: Readonly<Record<string, Shape>> }
  | { readonly optional: Shape }
  | { readonly orNull: Shape }
  /** The shape, or `{ unknown: reason }`. */
  | { readonly orUnknown: Shape }

interface ShapeFault {
  readonly place: string
  readonly expected: string
  readonly value: unknown
}

const simple = {
  text: ['a text', (value: unknown) => typeof value === 'string'],
  number: ['a number', (value: unknown) => Number.isFinite(value)],
  count: ['a whole number, 0 or more', (value: unknown) => isCount(value)],
  scalar: ['a text, a number or a boolean', (value: unknown) => isScalar(value)],
  date: ["a date 'YYYY-MM-DD' in 1900–2200", isDate],
} as const

export function isDate(value: unknown): value is string {
  return typeof value === 'string' && value.length === 10 && scanDay(value) >= firstDay
}

/** Refuses a value of another shape, naming the first place that is wrong. */
export function checkShape(value: unknown, shape: Shape, name: string, code: MisuseCode): void {
  const fault = faultOf(value, shape)
  if (fault === undefined) return
  throw misuse(
    code,
    `${name}${fault.place} must be ${fault.expected}, got a value of kind ${kindOf(fault.value)}; to find all that is wrong with a value from outside, use its schema in pasientforlop/schemas`,
  )
}

/** The first place where a value has another shape; the place is built on the way out only. */
function faultOf(value: unknown, shape: Shape): ShapeFault | undefined {
  if (typeof shape === 'string') {
    const [expected, isRight] = simple[shape]
    return isRight(value) ? undefined : { place: '', expected, value }
  }
  if ('oneOf' in shape) {
    return shape.oneOf.includes(value as string)
      ? undefined
      : { place: '', expected: shape.oneOf.join(' | '), value }
  }
  if ('optional' in shape) return value === undefined ? undefined : faultOf(value, shape.optional)
  if ('orNull' in shape) return value === null ? undefined : faultOf(value, shape.orNull)
  if ('orUnknown' in shape) {
    return isObject(value) && 'unknown' in value
      ? faultOf(value, { fields: { unknown: 'text' } })
      : faultOf(value, shape.orUnknown)
  }
  if ('listOf' in shape) {
    if (!Array.isArray(value)) return { place: '', expected: 'a list', value }
    for (let at = 0; at < value.length; at += 1) {
      const fault = faultOf(value[at], shape.listOf)
      if (fault !== undefined) return { ...fault, place: `[${at}]${fault.place}` }
    }
    return undefined
  }
  if (!isObject(value)) return { place: '', expected: 'an object', value }
  const names = 'fields' in shape ? shape.fields : value
  for (const field in names) {
    const inner = 'fields' in shape ? (shape.fields[field] as Shape) : shape.tableOf
    const fault = faultOf(value[field], inner)
    if (fault !== undefined) {
      // A name that the caller chose could be a patient's, and is not printed.
      return { ...fault, place: `.${'fields' in shape ? field : '…'}${fault.place}` }
    }
  }
  return undefined
}

function isCount(value: unknown) {
  return Number.isSafeInteger(value) && (value as number) >= 0
}

function isScalar(value: unknown) {
  return typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value)
}
