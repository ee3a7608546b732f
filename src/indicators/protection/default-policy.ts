import type { ProtectionPolicy } from './schema.js'

/**
 * The rule of the national quality indicators: a unit is not shown when its denominator is below
 * 5 or its numerator is 1–4 (0 is shown). Read on the pages of Helsedirektoratet on waiting time
 * from 2022 and on discharge letters; that it holds for every indicator is inferred. This
 * library's additions: that other figures are hidden too, so that none can be worked out, and how
 * many rows the mean and the quantiles of days must be of, as those of few are the patients' own.
 * https://www.helsedirektoratet.no/statistikk/kvalitetsindikatorer/psykisk-helse-for-barn-og-unge/helsehjelp-innen-65-dager-for-barn-og-unge-i-psykisk-helsevern
 */
export const defaultPolicy: ProtectionPolicy = {
  minDenominator: 5,
  smallNumerators: { from: 1, to: 4 },
  smallComplements: null,
  minMean: 5,
  minQuantiles: 20,
  complementary: 'full',
  insiders: [],
}
