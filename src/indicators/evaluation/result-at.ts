import { objectArgument, optionsArgument, wordsOfAnswer } from '../../misuse/arguments.js'
import { misuse } from '../../misuse/misuse.js'
import { findResult } from './find-result.js'
import type {
  IndicatorResult,
  IndicatorResults,
  Measures,
  Publication,
  ResultGroup,
} from './schema.js'

/**
 * The result of an indicator in a period and group of a publication; its type knows what the
 * indicator measures. Without a group it is the total.
 *
 * A group that has no rows in the period answers `not-computable`, `not-listed`.
 *
 * @throws `unknown-indicator` and `invalid-period` for what the publication does not have;
 * `unknown-column` for a group of columns that it is not grouped by; `unknown-option`.
 *
 * @example
 * ```ts
 * import { evaluateIndicators, indicators, resultAt } from 'pasientforlop'
 *
 * const appointments = Array.from({ length: 30 }, (_, at) => ({
 *   appointment: `a${at}`, unit: '983974724', booked: '2021-03-01', kind: 'timed' as const,
 * }))
 * const publication = evaluateIndicators(
 *   indicators['hv.tentative_appointments'],
 *   { appointment: appointments },
 *   { periods: ['2021-T1'], by: ['unit'], asOf: '2021-05-10' },
 * )
 * const at = { indicator: 'hv.tentative_appointments', period: '2021-T1' } as const
 * const result = resultAt(publication, { ...at, group: { unit: '983974724' } })
 * result.state === 'value' && result.share // => 0
 * resultAt(publication, { ...at, group: { unit: '974706490' } }).state // => 'not-computable'
 * ```
 */
export function resultAt<M extends Measures, const Id extends keyof M & string>(
  publication: Publication<M>,
  place: {
    readonly indicator: Id
    readonly period: string
    readonly group?: ResultGroup | undefined
  },
): IndicatorResult<M[Id]> {
  objectArgument(publication, 'publication', 'what evaluateIndicators answered')
  const {
    indicator,
    period,
    group = {},
  } = optionsArgument(place, ['indicator', 'period', 'group'], 'place')
  return wordsOfAnswer('publication', 'what evaluateIndicators answered', () =>
    resultOf(publication, indicator, period, group),
  )
}

function resultOf<M extends Measures, Id extends keyof M & string>(
  publication: Publication<M>,
  indicator: Id,
  period: string,
  group: ResultGroup,
): IndicatorResult<M[Id]> {
  const { indicators, periods, by } = publication
  if (typeof indicator !== 'string' || !Object.hasOwn(indicators, indicator)) {
    throw misuse(
      'unknown-indicator',
      `place.indicator must be one of the publication: ${Object.keys(indicators).join(', ')}`,
    )
  }
  if (!periods.some(({ id }) => id === period)) {
    throw misuse('invalid-period', 'place.period must be one of the publication')
  }
  const fields = Object.keys(objectArgument(group, 'place.group', 'an object'))
  const isGrouped = (one: readonly string[]) =>
    one.length === fields.length && one.every((field) => fields.includes(field))
  if (fields.length > 0 && !by.some(isGrouped)) {
    throw misuse('unknown-column', 'place.group must have the columns of one grouping')
  }
  return findResult(indicators[indicator] as IndicatorResults<M[Id]>, period, group)
}
