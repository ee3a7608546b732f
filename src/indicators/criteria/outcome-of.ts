import type { RowExplanation } from './schema.js'

/** Where the answers of its criteria bring a row. */
export function outcomeOf(
  { population, exclusions, numerator }: Omit<RowExplanation, 'outcome' | 'excludedBy'>,
  missingDays: boolean,
): RowExplanation['outcome'] {
  if (population.answer === false) return 'outside-population'
  if (population.answer === 'unknown') return 'population-unknown'
  if (exclusions.some(({ explanation }) => explanation.answer === true)) return 'excluded'
  if (exclusions.some(({ explanation }) => explanation.answer === 'unknown')) return 'unknown'
  if (missingDays || numerator?.answer === 'unknown') return 'unknown'
  if (numerator === null) return 'counted'
  return numerator.answer === true ? 'in-numerator' : 'in-denominator-only'
}
