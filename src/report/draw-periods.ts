import { dayArgument } from '../calendar/day-argument.js'
import type { Period, PeriodKind } from '../calendar/schema.js'
import type { Publication, ResultGroup } from '../indicators/evaluation/schema.js'
import { choiceArgument } from '../misuse/arguments.js'
import { addPlot } from './periods/add-plot.js'
import { controlChart } from './periods/control-chart.js'
import { describePeriods, legendOf } from './periods/describe-periods.js'
import { groupName } from './picture/group-name.js'
import { namesArgument } from './picture/names-argument.js'
import { type PictureOptions, pictureOptions } from './picture/picture-options.js'
import {
  type PublicationOptions,
  publicationArgument,
  publicationKeys,
  resultOf,
} from './picture/publication-argument.js'
import { figureOf } from './picture/result-text.js'
import { addLegend, addLines, finishSheet, newSheet } from './picture/sheet.js'

/** What a chart over periods is drawn of. */
export interface PeriodsOptions extends PictureOptions, PublicationOptions {
  /** The values of the group, by column; the total without it. */
  readonly group?: ResultGroup | undefined
  /** The kind of period, where the publication has several; that of which it has most by default. */
  readonly kind?: PeriodKind | undefined
  /** What values of groups are called, such as `{ '983974724': 'Helse Bergen' }`. */
  readonly names?: Readonly<Record<string, string>> | undefined
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
  const drawn = pictureOptions(options, [...publicationKeys, 'group', 'kind', 'names'])
  const { indicator, group = {}, kind, language } = drawn
  const names = namesArgument(drawn.names)
  const all = publicationArgument(publication, drawn)
  const points = periodsOf(publication.periods, kind).map((period) => {
    const result = resultOf(publication, all, period.id, group)
    const [from, to] = [dayArgument(period.from, 'period'), dayArgument(period.to, 'period') + 1]
    return { id: period.id, from, to, result, figure: figureOf(result) }
  })
  const shares = points.map(({ result }) =>
    result.state === 'value' && result.measure === 'share' ? result : null,
  )
  const chart = controlChart(shares)
  const sheet = newSheet(drawn, `${indicator.name[language]}, ${groupName(group, names, language)}`)
  addPlot(sheet, points, chart)
  addLegend(sheet, legendOf(sheet, points, chart))
  const { notes, description } = describePeriods(sheet, points, chart)
  for (const note of notes) addLines(sheet, note)
  return finishSheet(sheet, description)
}

/** The periods of one kind, in order of time. */
function periodsOf(periods: readonly Period[], kind?: PeriodKind): readonly Period[] {
  const kinds = [...new Set(periods.map((period) => period.kind))]
  const countOf = (one: PeriodKind) => periods.filter((period) => period.kind === one).length
  const [most] = kinds.sort((a, b) => countOf(b) - countOf(a))
  const wanted = kind === undefined ? most : choiceArgument(kind, 'kind', kinds, 'invalid-period')
  return periods
    .filter((period) => period.kind === wanted)
    .sort((a, b) => (a.from < b.from ? -1 : 1))
}
