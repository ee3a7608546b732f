/** What a programmer can do wrong, as codes; bad data never throws, it is a finding. */
const misuseCodes = [
  'invalid-date',
  'invalid-day',
  'invalid-count',
  'invalid-year',
  'invalid-instant',
  'invalid-period',
  'invalid-argument',
  'unsorted-rows',
  'unknown-code',
  'unknown-pathway-type',
  'unknown-edition',
  'unknown-language',
  'invalid-definition',
  'invalid-rule',
  'invalid-indicator',
  'invalid-plan',
  'invalid-mapping',
  'invalid-table',
  'unknown-option',
  'unknown-indicator',
  'unknown-column',
  'unknown-rule',
  'mixed-definitions',
] as const

/** What a programmer can do wrong. */
export type MisuseCode = (typeof misuseCodes)[number]

/** The error a wrong argument throws: an ordinary `TypeError` with a stable `code`. */
export interface MisuseError extends TypeError {
  /** What was done wrong. */
  readonly code: MisuseCode
}

/**
 * Makes the error for a wrong argument. The message names the argument, what kind of value it
 * got and the way out; never the value itself, which could be a patient's.
 */
export function misuse(code: MisuseCode, message: string): MisuseError {
  return Object.assign(new TypeError(message), { code })
}

/** What kind of value it is, for messages that must not print the value. */
export function kindOf(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value
}

/**
 * Whether an error that was caught is one that this library throws for a wrong argument; its
 * `code` then says which.
 *
 * @example
 * ```ts
 * import { isMisuse, lookupCode } from 'pasientforlop'
 *
 * try {
 *   lookupCode('9322', 'A', null as never)
 * } catch (error) {
 *   isMisuse(error) && error.code // => 'invalid-argument'
 * }
 * ```
 */
export function isMisuse(error: unknown): error is MisuseError {
  return (
    error instanceof TypeError &&
    'code' in error &&
    (misuseCodes as readonly unknown[]).includes(error.code)
  )
}
