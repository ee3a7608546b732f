import type { SuppressionPolicy } from '../schema.js'

/**
 * The rule of the national quality indicators: a unit is not shown when its denominator is below
 * 5 or its numerator is 1–4 (0 is shown). Read on the pages of Helsedirektoratet on waiting time
 * from 2022 and on discharge letters; that it holds for every indicator is inferred. That other
 * figures are hidden too, so that none can be worked out, is this library's addition.
 * https://www.helsedirektoratet.no/statistikk/kvalitetsindikatorer/psykisk-helse-for-barn-og-unge/helsehjelp-innen-65-dager-for-barn-og-unge-i-psykisk-helsevern
 */
export const defaultSuppression = {
  minDenominator: 5,
  smallNumerators: { from: 1, to: 4 },
  complementary: 'full',
} as const satisfies SuppressionPolicy
