import type { DaysSummary, IndicatorResult, Publication } from '../indicators/evaluation/schema.js'
import { resultStateLabels } from '../messages/labels/result-state-labels.js'
import { countArgument } from '../misuse/arguments.js'
import { misuse } from '../misuse/misuse.js'
import { dayWords } from './days/day-words.js'
import { boxAt, lineAt, named, shapeAt, textAt } from './picture/elements.js'
import { unitsOf } from './picture/groups-of.js'
import { fitText, wrapText } from './picture/measure-text.js'
import { namesArgument } from './picture/names-argument.js'
import { type PictureOptions, pictureOptions } from './picture/picture-options.js'
import {
  groupingOf,
  type PublicationOptions,
  publicationArgument,
  publicationKeys,
  resultOf,
} from './picture/publication-argument.js'
import { decimal, resultText } from './picture/result-text.js'
import { scaleOf, ticksTo } from './picture/scale-of.js'
import {
  addLegend,
  fill,
  finishSheet,
  hatched,
  margin,
  newSheet,
  type Sheet,
} from './picture/sheet.js'

/** What a distribution of days is drawn of. */
export interface DaysOptions extends PictureOptions, PublicationOptions {
  /** The id of the period. */
  readonly period: string
  /** The columns of the grouping, one of the publication; its first one by default, `[]` for none. */
  readonly by?: readonly string[] | undefined
  /** The recommended maximum in days, where there is one. */
  readonly limit?: number | undefined
  /** What values of groups are called, such as `{ '983974724': 'Helse Bergen' }`. */
  readonly names?: Readonly<Record<string, string>> | undefined
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
  const drawn = pictureOptions(options, [...publicationKeys, 'period', 'by', 'limit', 'names'])
  const { indicator, period, limit, language } = drawn
  const names = namesArgument(drawn.names)
  const all = publicationArgument(publication, drawn)
  const total = resultOf(publication, all, period, {})
  if (total.measure !== 'duration') {
    throw misuse('invalid-argument', 'indicator must be one that measures days (duration)')
  }
  if (limit !== undefined) countArgument(limit, 'limit', 0)
  const by = groupingOf(publication.by, drawn.by)
  const rows = [
    ...unitsOf([total], period, [], names, language),
    ...(by.length === 0 ? [] : unitsOf(all, period, by, names, language)),
  ]
  const sheet = newSheet(drawn, `${indicator.name[language]}, ${period}`)
  addRows(sheet, rows, limit)
  const most = limit === undefined ? [] : [fill(dayWords[language].limit, { days: limit })]
  const said = rows.map(({ name, result }) => `${name}: ${daysText(result, sheet)}`)
  return finishSheet(sheet, [sheet.title, ...most, said.join('; ')].join('. '))
}

type Row = { readonly name: string; readonly result: IndicatorResult }

function addRows(sheet: Sheet, rows: readonly Row[], limit: number | undefined): void {
  const { parts, width, language } = sheet
  const words = dayWords[language]
  const figures = rows.flatMap(({ result }) => {
    const days = daysOf(result)
    return days === null ? [] : [days.mean ?? 0, days.percentile90 ?? 0, days.lowerQuartile ?? 0]
  })
  const ticks = ticksTo(Math.max(limit ?? 0, ...figures))
  const least = Math.min(0, ...figures)
  const xOf = scaleOf([least, ticks.at(-1) as number], [margin + 6, width - margin - 12])
  const body: string[] = []
  let y = sheet.height + 10
  const top = y
  for (const row of rows) {
    const text = daysText(row.result, sheet)
    const lines = wrapText(text, width - 2 * margin)
    const labels = [
      textAt(margin, y + 14, 'ink bold', fitText(row.name, (width - 2 * margin) * 0.93)),
      ...lines.map((line, at) => textAt(margin, y + 30 + at * 16, 'soft', line)),
    ]
    const middle = y + 30 + lines.length * 16
    body.push(
      named(
        `${row.name}: ${text}`,
        'days',
        labels.join('') + boxOf(sheet, row.result, middle, xOf),
      ),
    )
    y = middle + 14
  }
  for (const tick of ticks) {
    const x = xOf(tick)
    parts.push(lineAt(x, top, x, y, 'grid-line'), textAt(x, y + 15, 'soft mid', `${tick}`))
  }
  if (limit !== undefined) parts.push(lineAt(xOf(limit), top, xOf(limit), y, 'mark-line edge'))
  parts.push(...body)
  sheet.height = y + 18
  addLegend(sheet, [
    { mark: boxAt(-8, -5, 16, 10, 'class="good"'), text: words.half },
    { mark: lineAt(-8, 0, 8, 0, 'good-line edge'), text: words.nine },
    { mark: shapeAt('diamond', 0, 0, 'bad', 4), text: words.mean },
    ...(limit === undefined
      ? []
      : [
          {
            mark: lineAt(0, -7, 0, 7, 'mark-line edge'),
            text: fill(words.limit, { days: limit }),
          },
        ]),
    ...(rows.some(({ result }) => result.state === 'suppressed' || result.state === 'withheld')
      ? [
          {
            mark: boxAt(-8, -4, 16, 8, hatched(sheet)),
            text: resultStateLabels.suppressed[language],
          },
        ]
      : []),
  ])
}

function daysOf(result: IndicatorResult): DaysSummary | null {
  return result.state === 'value' && result.measure === 'duration' ? result.days : null
}

/** The distribution in words; the mean alone where quartiles are of too few. */
function daysText(result: IndicatorResult, { language }: Sheet): string {
  const days = daysOf(result)
  if (days === null || days.median === null) {
    const few = days === null ? '' : `, ${dayWords[language].few}`
    return `${resultText(result, language)}${few}`
  }
  const number = (value: number | null) => decimal(value ?? 0, language)
  return fill(dayWords[language].days, {
    median: number(days.median),
    from: number(days.lowerQuartile),
    to: number(days.upperQuartile),
    nine: number(days.percentile90),
    n: days.n,
  })
}

function boxOf(
  sheet: Sheet,
  result: IndicatorResult,
  y: number,
  xOf: (value: number) => number,
): string {
  const days = daysOf(result)
  if (days === null) {
    const start = margin + 6
    return result.state === 'not-computable'
      ? shapeAt('dash', start + 6, y, 'none', 5)
      : boxAt(start, y - 4, sheet.width - 2 * margin - 14, 8, hatched(sheet))
  }
  const { lowerQuartile: lower, upperQuartile: upper, median, percentile90, mean } = days
  const box =
    lower === null || upper === null || median === null || percentile90 === null
      ? ''
      : lineAt(xOf(upper), y, xOf(percentile90), y, 'good-line edge') +
        lineAt(xOf(percentile90), y - 4, xOf(percentile90), y + 4, 'good-line edge') +
        boxAt(xOf(lower), y - 6, Math.max(2, xOf(upper) - xOf(lower)), 12, 'class="good"') +
        lineAt(xOf(median), y - 6, xOf(median), y + 6, 'paper-line edge')
  return box + (mean === null ? '' : shapeAt('diamond', xOf(mean), y, 'bad', 4))
}
