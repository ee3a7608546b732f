import { capital } from '../../messages/capital.js'
import { shapeAt } from '../picture/elements.js'
import { acrossKey, addLegend, uprightKey } from '../picture/legend.js'
import { notShownKeys } from '../picture/not-shown.js'
import { figureText, percent, targetOf } from '../picture/result-text.js'
import { resultWords } from '../picture/result-words.js'
import { addLines, fill, type Sheet, say } from '../picture/sheet.js'
import type { PeriodPoint } from './add-plot.js'
import { type ControlChart, fewestPoints, type Signal } from './control-chart.js'
import { periodWords } from './period-words.js'

/** Adds what the marks of a chart mean, and what in it is no chance. */
export function explainPlot(
  sheet: Sheet,
  points: readonly PeriodPoint[],
  chart: ControlChart | null,
): void {
  const { language } = sheet
  const [words, own] = [periodWords[language], resultWords[language]]
  const results = points.map(({ result }) => result)
  const measure = results[0]?.measure
  const isShare = measure === 'share'
  const found = (Object.keys(words.signals) as Signal[]).flatMap((signal) => {
    const ids = points.filter((_, at) => chart?.points[at]?.signals.includes(signal))
    return ids.length === 0
      ? []
      : [`${words.signals[signal]}: ${ids.map(({ id }) => id).join(', ')}`]
  })
  const targets = [...new Set(results.flatMap((result) => targetOf(result) ?? []))]
  const goals = targets.map((target) => figureText(target, measure, language))
  addLegend(sheet, [
    [shapeAt('circle', 0, 0, 'good'), isShare ? own.share : own.figure],
    chart === null && isShare && [uprightKey('good-line'), own.interval],
    found.length > 0 && [shapeAt('square', 0, 0, 'bad'), words.signal],
    chart !== null && [
      acrossKey('none-line'),
      say(sheet, `${words.centre} ${percent(chart.centre, language)}`),
    ],
    chart !== null && [acrossKey('none-line dash'), words.limits],
    goals.length > 0 && [
      acrossKey('mark-line edge'),
      say(sheet, `${own.target} ${goals.join(', ')}`),
    ],
    ...notShownKeys(sheet, results),
  ])
  if (chart !== null) {
    addLines(sheet, `${capital(words.signal)}: ${found.join('; ') || own.nothing}`)
  } else if (isShare) {
    addLines(sheet, `${capital(words.limits)}: ${fill(words.least, { least: fewestPoints })}`)
  }
}
