import { capital } from '../../messages/capital.js'
import { shapeAt } from '../picture/elements.js'
import { acrossKey, type LegendItem } from '../picture/legend.js'
import { notShownKeys } from '../picture/not-shown.js'
import { figureText, percent, resultText, targetOf } from '../picture/result-text.js'
import { resultWords } from '../picture/result-words.js'
import { fill, type Sheet } from '../picture/sheet.js'
import type { PeriodPoint } from './add-plot.js'
import { type ControlChart, fewestPoints, type Signal } from './control-chart.js'
import { periodWords } from './period-words.js'

/** What a chart says: what its marks mean, what stands below it, and all of it in words. */
export function describePeriods(
  sheet: Sheet,
  points: readonly PeriodPoint[],
  chart: ControlChart | null,
): {
  readonly legend: readonly LegendItem[]
  readonly notes: readonly string[]
  readonly said: readonly string[]
} {
  const { language } = sheet
  const [words, own] = [periodWords[language], resultWords[language]]
  const measure = points[0]?.result.measure
  const isShare = measure === 'share'
  const found = (Object.keys(words.signals) as Signal[]).flatMap((signal) => {
    const ids = points.filter((_, at) => chart?.points[at]?.signals.includes(signal))
    return ids.length === 0
      ? []
      : [`${words.signals[signal]}: ${ids.map(({ id }) => id).join(', ')}`]
  })
  const targets = [...new Set(points.map(({ result }) => targetOf(result)))]
  const goals = targets.flatMap((target) =>
    target === null ? [] : [figureText(target, measure, language)],
  )
  const notes =
    chart !== null
      ? [found.length > 0 ? `${capital(words.signal)}: ${found.join('; ')}` : words.noSignals]
      : isShare
        ? [fill(words.few, { least: fewestPoints })]
        : []
  const shown = points.filter(({ figure }) => figure !== null)
  return {
    legend: [
      [shapeAt('circle', 0, 0, 'good'), isShare ? own.share : own.figure],
      found.length > 0 && [shapeAt('square', 0, 0, 'bad', 5), words.signal],
      chart !== null && [acrossKey('none-line'), words.centre],
      chart !== null && [acrossKey('none-line dash'), words.limits],
      goals.length > 0 && [acrossKey('mark-line edge'), `${own.target} ${goals.join(', ')}`],
      ...notShownKeys(
        sheet,
        points.map(({ result }) => result),
      ),
    ],
    notes,
    said: [
      fill(words.counts, { all: points.length, shown: shown.length }),
      ...(chart === null ? [] : [`${words.centre}: ${percent(chart.centre, language)}`]),
      ...notes,
      points.map(({ id, result }) => `${id}: ${resultText(result, language)}`).join('; '),
    ],
  }
}
