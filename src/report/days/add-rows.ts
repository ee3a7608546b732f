import type { DaysSummary, IndicatorResult } from '../../indicators/evaluation/schema.js'
import { resultStateLabels } from '../../messages/labels/result-state-labels.js'
import { boxAt, lineAt, named, shapeAt, textAt } from '../picture/elements.js'
import type { NamedResult } from '../picture/groups-of.js'
import { fitText, wrapText } from '../picture/measure-text.js'
import { decimal, resultText } from '../picture/result-text.js'
import { scaleOf, ticksTo } from '../picture/scale-of.js'
import { addLegend, fill, hatched, margin, type Sheet } from '../picture/sheet.js'
import { dayWords } from './day-words.js'

/** Draws a row a group: its words, and its box on an axis of days. */
export function addRows(
  sheet: Sheet,
  rows: readonly NamedResult[],
  limit: number | undefined,
): void {
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
    ...(rows.some(({ result }) => daysOf(result)?.median != null)
      ? [
          { mark: boxAt(-8, -5, 16, 10, 'class="good"'), text: words.half },
          { mark: lineAt(-8, 0, 8, 0, 'good-line edge'), text: words.nine },
        ]
      : []),
    ...(rows.some(({ result }) => daysOf(result)?.mean != null)
      ? [{ mark: shapeAt('diamond', 0, 0, 'bad', 4), text: words.mean }]
      : []),
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
export function daysText(result: IndicatorResult, { language }: Sheet): string {
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
