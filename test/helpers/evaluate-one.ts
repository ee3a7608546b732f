import {
  type EvaluateOptions,
  evaluateIndicators,
  type Indicator,
  type IndicatorResults,
  type Publication,
} from 'pasientforlop'

const numbered = (subject: Indicator['subject'], rows: readonly unknown[]): readonly unknown[] =>
  Array.isArray(rows)
    ? rows.map((row, at) =>
        typeof row === 'object' && row !== null && !Array.isArray(row)
          ? { ...row, [subject === 'forlopstid' ? 'pathway' : subject]: `id${at}` }
          : row,
      )
    : rows

/**
 * The results of one indicator over rows of its subject, with what the publication says of all. The rows
 * get ids of their own, so that none is taken for another.
 */
export const evaluateOne = <I extends Indicator>(
  indicator: I,
  rows: readonly object[],
  options: EvaluateOptions,
): IndicatorResults<I['measure']> & Pick<Publication, 'policy' | 'notices'> => {
  const { indicators, policy, notices } = evaluateIndicators(
    indicator as Indicator,
    { [indicator.subject]: numbered(indicator.subject, rows) },
    options,
  )
  return { ...(indicators[indicator.id] as IndicatorResults<I['measure']>), policy, notices }
}
