import * as z from 'zod/mini'
import { schemaOf } from '../../misuse/schema-of.js'

/** Counts from one to another, both included. */
export interface CountRange {
  /** The least, 1 or more: none is never hidden. */
  readonly from: number
  /** The greatest. */
  readonly to: number
}

/** When a figure is not shown, and what is hidden with it. */
export interface ProtectionPolicy {
  /** A figure over fewer rows than this is hidden. */
  readonly minDenominator: number
  /** Numerators that are hidden; `null` where none are. */
  readonly smallNumerators: CountRange | null
  /** Complements (denominator less numerator) that are hidden; `null` where none are. */
  readonly smallComplements: CountRange | null
  /** The fewest rows whose mean of days is shown: a duration of fewer is hidden, as below `minDenominator`. */
  readonly minMean: number
  /** The fewest rows whose median and other quantiles of days are shown. */
  readonly minQuantiles: number
  /**
   * `full`: other figures are hidden with the small ones, until none of them can be worked out.
   * `none`: only what is small itself is hidden, as on the national pages.
   */
  readonly complementary: 'full' | 'none'
  /**
   * Columns whose groups know their own rows, such as `unit`: with what they know of themselves they
   * must not find out what is hidden of others. None by default, so that a unit which knows its own
   * hidden figure can work out another's where the two hide each other.
   */
  readonly insiders: readonly string[]
}

const count = z.int().check(z.minimum(0))
const range = z.strictObject({
  from: z.int().check(z.minimum(1)),
  to: z.int().check(z.minimum(1)),
})

/** When a figure is not shown, and what is hidden with it. */
export const protectionPolicySchema: z.ZodMiniType<ProtectionPolicy> = schemaOf<ProtectionPolicy>()(
  z.strictObject({
    minDenominator: count,
    smallNumerators: z.nullable(range),
    smallComplements: z.nullable(range),
    minMean: count,
    minQuantiles: count,
    complementary: z.enum(['full', 'none']),
    insiders: z.readonly(z.array(z.string())),
  }),
)
