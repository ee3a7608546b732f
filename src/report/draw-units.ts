import type { Publication } from '../indicators/evaluation/schema.js'
import { choiceArgument } from '../misuse/arguments.js'
import { misuse } from '../misuse/misuse.js'
import type { PictureOptions } from './picture/draw-picture.js'
import { drawResults, groupingOf, type PublicationOptions } from './picture/draw-results.js'
import { addTitle } from './picture/sheet.js'
import { addBars } from './units/add-bars.js'
import { addFunnelPlot } from './units/add-funnel-plot.js'

/** What units beside each other are drawn of. */
export interface UnitsOptions extends PictureOptions, PublicationOptions {
  /** The id of the period. */
  readonly period: string
  /** The columns of the grouping, one of the publication; its first one by default. */
  readonly by?: readonly string[] | undefined
  /**
   * `bars`: a line a group, with the 95 % interval of a share; `funnel`: shares by their denominator,
   * with the limits of chance about the share of the total. `bars` by default.
   */
  readonly form?: 'bars' | 'funnel' | undefined
}

/**
 * Draws the groups of one period beside each other, as SVG text, in the order of the publication and
 * never ranked: as bars with intervals, or as a funnel plot, where small units are not taken for bad
 * ones because they vary more. The limits of a funnel plot hold 95 % and 99.8 % of units that differ by
 * chance alone; a unit beyond the outer ones is a square with its name.
 *
 * A group that is not shown has a striped line in its place; a funnel plot says how many there are.
 *
 * @throws `invalid-argument` for what is no publication, for one with the policy `open` unless
 * `openPolicy` is `allow`, for a funnel plot of what is no share, and for an id that is no id;
 * `unknown-column` for a grouping that it does not have; `unknown-indicator`; `invalid-period`;
 * `invalid-count` for the width; `unknown-language`; `unknown-option`.
 *
 * @example
 * ```ts
 * import { evaluateIndicators, indicators } from 'pasientforlop'
 * import { drawUnits } from 'pasientforlop/report'
 *
 * const indicator = indicators['nki.phv.epikrise_1d']
 * const discharge = Array.from({ length: 40 }, (_, at) => ({
 *   discharge: `d${at}`, unit: at % 2 ? 'u1' : 'u2', careArea: 'PHV' as const,
 *   discharged: '2022-03-01', letterSent: at < 15 ? '2022-03-09' : '2022-03-02',
 * }))
 * const publication = evaluateIndicators(
 *   indicator, { discharge }, { periods: ['2022-T1'], by: ['unit'], asOf: '2022-06-01' },
 * )
 * const names = { u1: 'Poliklinikken' }
 * const svg = drawUnits(publication, { id: 'u', language: 'nb', indicator, period: '2022-T1', names })
 * svg.includes('Poliklinikken: 65\u00a0% (13 av 20)') // => true
 * ```
 */
export function drawUnits(publication: Publication, options: UnitsOptions): string {
  return drawResults(
    publication,
    options,
    ['period', 'by', 'form'],
    ({ sheet, name, ...drawn }) => {
      const { period, form = 'bars' } = options
      const total = drawn.resultAt(period, {})
      choiceArgument(form, 'form', ['bars', 'funnel'])
      if (form === 'funnel' && total.measure !== 'share') {
        throw misuse('invalid-argument', 'indicator must be a share where form is funnel')
      }
      const units = drawn.groupsOf(period, groupingOf(publication.by, options.by))
      addTitle(sheet, `${name}, ${period}`)
      const add = form === 'funnel' ? addFunnelPlot : addBars
      add(sheet, units, total)
    },
  )
}
