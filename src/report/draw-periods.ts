import type { Period, PeriodKind } from '../calendar/schema.js'
import type { Publication, ResultGroup } from '../indicators/evaluation/schema.js'
import { choiceArgument } from '../misuse/arguments.js'
import { addPlot } from './periods/add-plot.js'
import { controlChart } from './periods/control-chart.js'
import { explainPlot } from './periods/explain-plot.js'
import { dayOf } from './picture/days.js'
import type { PictureOptions } from './picture/draw-picture.js'
import { drawResults, type PublicationOptions } from './picture/draw-results.js'
import { isShare } from './picture/result-text.js'
import { addTitle } from './picture/sheet.js'

/** What a chart over periods is drawn of. */
export interface PeriodsOptions extends PictureOptions, PublicationOptions {
  /** The values of the group, by column; the total without it. */
  readonly group?: ResultGroup | undefined
  /** The kind of period, where the publication has several; that of which it has most by default. */
  readonly kind?: PeriodKind | undefined
}

/**
 * Draws an indicator over the periods of a publication, as SVG text. Shares are a p-chart from
 * twelve shown periods on: a centre line (the share of all that is shown), limits of chance three
 * standard deviations from it by the denominator of each period, and squares where a point is
 * unlikely to be chance: beyond the limits, one of seven on one side, one of seven rising or falling,
 * two of three in the outer third. With fewer periods each point has its 95 % interval instead.
 *
 * The axis of shares goes from 0 to 100 %, that of counts and days from 0. What is not shown is a
 * striped gap: no line goes through it, no run goes on past it, and it counts in no centre line. The target stands
 * where it held. The rules are those of `NHSRplotthedots`; nothing is rebased.
 *
 * @throws `invalid-argument` for what is no publication, for one with the policy `open` unless
 * `openPolicy` is `allow`, and for an id that is no id; `invalid-period` for a kind that it does not
 * have; `unknown-indicator`; `unknown-column`; `invalid-count` for the width; `unknown-language`;
 * `unknown-option`.
 *
 * @example
 * ```ts
 * import { evaluateIndicators, indicators } from 'pasientforlop'
 * import { drawPeriods } from 'pasientforlop/report'
 *
 * const indicator = indicators['nki.phv.epikrise_1d']
 * const discharge = Array.from({ length: 40 }, (_, at) => ({
 *   discharge: `d${at}`, unit: 'u1', careArea: 'PHV' as const, discharged: '2022-03-01',
 *   letterSent: at < 10 ? '2022-03-09' : '2022-03-02',
 * }))
 * const publication = evaluateIndicators(
 *   indicator, { discharge }, { periods: ['2021-T3', '2022-T1'], asOf: '2022-06-01' },
 * )
 * const svg = drawPeriods(publication, { id: 'p', language: 'nb', indicator })
 * svg.includes('2022-T1: 75\u00a0% (30 av 40)') // => true
 * svg.includes('2021-T3: kan ikke beregnes') // => true
 * ```
 */
export function drawPeriods(publication: Publication, options: PeriodsOptions): string {
  return drawResults(publication, options, ['group', 'kind'], ({ sheet, name, ...drawn }) => {
    const { group = {}, kind } = options
    const points = periodsOf(publication.periods, kind).map(({ id, from, to }) => {
      const result = drawn.resultAt(id, group)
      return { id, from: dayOf(from), to: dayOf(to) + 1, result }
    })
    const chart = controlChart(points.map(({ result }) => (isShare(result) ? result : null)))
    addTitle(sheet, `${name}, ${drawn.nameOf(group)}`)
    addPlot(sheet, points, chart)
    explainPlot(sheet, points, chart)
  })
}

/** The periods of one kind, in order of time. */
function periodsOf(periods: readonly Period[], kind?: PeriodKind): readonly Period[] {
  const kinds = [...new Set(periods.map((period) => period.kind))]
  const ofKind = (one?: PeriodKind) => periods.filter((period) => period.kind === one)
  const [most] = kinds.sort((a, b) => ofKind(b).length - ofKind(a).length)
  const wanted = kind === undefined ? most : choiceArgument(kind, 'kind', kinds, 'invalid-period')
  // Of one kind no two begin on the same day.
  return ofKind(wanted).sort((a, b) => (a.from < b.from ? -1 : 1))
}
