import * as z from 'zod/mini'

/** What is wrong with a value, by zod's codes. */
export const issueCodeSchema = z.enum([
  'invalid_type',
  'invalid_value',
  'invalid_format',
  'invalid_union',
  'invalid_key',
  'invalid_element',
  'unrecognized_keys',
  'too_small',
  'too_big',
  'not_multiple_of',
  'custom',
])

/** One thing that is wrong with a value: where, what, and in words of one language. */
export interface DescribedIssue {
  /** Where: keys and places from the outside in. */
  readonly path: readonly (string | number)[]
  /** What is wrong, by zod's codes. */
  readonly code: IssueCode
  /** What is wrong, in words. */
  readonly message: string
}

/** What is wrong with a value, by zod's codes. */
export type IssueCode = z.infer<typeof issueCodeSchema>

/** What the texts read of an issue of zod, raw (with `input`) or finished. */
export interface IssueLike {
  /** What is wrong, by zod’s codes. */
  readonly code?: string | undefined
  /** Where it is wrong. */
  readonly path?: readonly PropertyKey[] | undefined
  /** What was refused; only its kind is told. */
  readonly input?: unknown
  /** The kind that it must have. */
  readonly expected?: unknown
  /** The values that it can have. */
  readonly values?: readonly unknown[]
  /** The values that it can have, in a union. */
  readonly options?: readonly unknown[]
  /** The keys that are too many. */
  readonly keys?: readonly unknown[]
  /** What is too small or too big. */
  readonly origin?: string
  /** The least that it can be. */
  readonly minimum?: number | bigint
  /** The most that it can be. */
  readonly maximum?: number | bigint
  /** Whether the bound itself is allowed. */
  readonly inclusive?: boolean
  /** What it must be a multiple of. */
  readonly divisor?: number | bigint
  /** The pattern that a text must have. */
  readonly pattern?: string | undefined
  /** The issues of each form of a union. */
  readonly errors?: readonly (readonly IssueLike[])[]
  /** The issues of a key or an element. */
  readonly issues?: readonly IssueLike[]
}
