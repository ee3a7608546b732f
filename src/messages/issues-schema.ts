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
export const describedIssueSchema = z.object({
  path: z.readonly(z.array(z.union([z.string(), z.int()]))),
  code: issueCodeSchema,
  message: z.string(),
})

/** What is wrong with a value, by zod's codes. */
export type IssueCode = z.infer<typeof issueCodeSchema>
/** One thing that is wrong with a value: where, what, and in words of one language. */
export type DescribedIssue = Readonly<z.infer<typeof describedIssueSchema>>

/** What the texts read of an issue of zod, raw (with `input`) or finished. */
export interface IssueLike {
  readonly code?: string | undefined
  readonly path?: readonly PropertyKey[] | undefined
  readonly input?: unknown
  readonly expected?: unknown
  readonly values?: readonly unknown[]
  readonly options?: readonly unknown[]
  readonly keys?: readonly unknown[]
  readonly origin?: string
  readonly minimum?: number | bigint
  readonly maximum?: number | bigint
  readonly inclusive?: boolean
  readonly divisor?: number | bigint
  readonly pattern?: string | undefined
  readonly errors?: readonly (readonly IssueLike[])[]
  readonly issues?: readonly IssueLike[]
}
