import type { Publication } from '../indicators/evaluation/schema.js'
import { boundedArgument } from '../misuse/arguments.js'
import { misuse } from '../misuse/misuse.js'
import { addDays } from './days/add-days.js'
import type { PictureOptions } from './picture/draw-picture.js'
import { drawResults, groupingOf, type PublicationOptions } from './picture/draw-results.js'
import { addTitle } from './picture/sheet.js'

/** What a distribution of days is drawn of. */
export interface DaysOptions extends PictureOptions, PublicationOptions {
  /** The id of the period. */
  readonly period: string
  /** The columns of the grouping, one of the publication; its first one by default, `[]` for none. */
  readonly by?: readonly string[] | undefined
  /** The recommended maximum in days, where there is one: 0 to 36,500. */
  readonly limit?: number | undefined
}

/**
 * Draws how days are distributed against a recommended maximum, as SVG text: of the total and each
 * group of one period a box from the lower to the upper quartile with the median in it, a line to where
 * nine of ten lie, and a diamond at the mean. It is drawn of a publication: what is of few is not
 * there, since a patient's own days would be seen, and a row of which only the mean is shown has only that.
 *
 * @throws `invalid-argument` for what is no publication, for one with the policy `open` unless
 * `openPolicy` is `allow`, for an indicator that is no duration, and for an id that is no id;
 * `invalid-count` for the limit and the width; `unknown-column` for a grouping that it does not have;
 * `unknown-indicator`; `invalid-period`; `unknown-language`; `unknown-option`.
 *
 * @example
 * ```ts
 * import { evaluateIndicators, indicators } from 'pasientforlop'
 * import { drawDays } from 'pasientforlop/report'
 *
 * const indicator = indicators['nki.mean_wait']
 * const referral = Array.from({ length: 40 }, (_, at) => ({
 *   referral: `r${at}`, unit: 'u1', careArea: 'PHV' as const, received: '2022-01-01',
 *   careStarted: `2022-02-${10 + (at % 15)}`,
 * }))
 * const publication = evaluateIndicators(
 *   indicator, { referral }, { periods: ['2022-T1'], asOf: '2022-06-01' },
 * )
 * const options = { id: 'd', language: 'nb', indicator, period: '2022-T1', limit: 40 } as const
 * drawDays(publication, options).includes('median 46 dager, halvparten 43–49,3') // => true
 * ```
 */
export function drawDays(publication: Publication, options: DaysOptions): string {
  return drawResults(
    publication,
    options,
    ['period', 'by', 'limit'],
    ({ sheet, name, ...drawn }) => {
      const { period, limit } = options
      if (drawn.resultAt(period, {}).measure !== 'duration') {
        throw misuse('invalid-argument', 'indicator must be a duration')
      }
      if (limit !== undefined) boundedArgument(limit, 'limit', 0, 36_500)
      const by = groupingOf(publication.by, options.by)
      addTitle(sheet, `${name}, ${period}`)
      addDays(
        sheet,
        [...drawn.groupsOf(period, []), ...(by.length === 0 ? [] : drawn.groupsOf(period, by))],
        limit,
      )
    },
  )
}
