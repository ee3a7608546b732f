import { resultStateLabels } from '../../messages/labels/result-state-labels.js'
import { boxAt, lineAt, shapeAt } from '../picture/elements.js'
import { decimal, percent, resultText, targetOf } from '../picture/result-text.js'
import { fill, hatched, type LegendItem, type Sheet } from '../picture/sheet.js'
import type { PeriodPoint } from './add-plot.js'
import type { ControlChart, Signal } from './control-chart.js'
import { fewestPoints } from './control-chart.js'
import { periodWords } from './period-words.js'

/** What the chart says in words: below it, and for those who do not see it. */
export function describePeriods(
  { language, title }: Sheet,
  points: readonly PeriodPoint[],
  chart: ControlChart | null,
): { readonly notes: readonly string[]; readonly description: string } {
  const words = periodWords[language]
  const shown = points.filter(({ figure }) => figure !== null).length
  const counts = fill(words.counts, { all: points.length, shown })
  const found = (['beyond-limits', 'run', 'trend', 'outer-third'] as const).flatMap((signal) => {
    const own = signalsOf(chart).filter(({ signals }) => signals.includes(signal))
    return own.length === 0
      ? []
      : [`${words.signals[signal]}: ${own.map(({ at }) => points[at]?.id).join(', ')}`]
  })
  const isShare = points.some(({ result }) => result.measure === 'share')
  const notes = [
    ...(chart === null && isShare ? [fill(words.few, { least: fewestPoints })] : []),
    ...(chart === null
      ? []
      : [found.length === 0 ? words.noSignals : `${words.found}. ${found.join('; ')}.`]),
  ]
  const all = points.map(({ id, result }) => `${id}: ${resultText(result, language)}`).join('; ')
  const centre = chart === null ? [] : [`${words.centre}: ${percent(chart.centre, language)}.`]
  return { notes, description: [`${title}.`, counts, ...centre, ...notes, all].join(' ') }
}

/** What the marks of a chart mean: those that it has. */
export function legendOf(
  sheet: Sheet,
  points: readonly PeriodPoint[],
  chart: ControlChart | null,
): readonly LegendItem[] {
  const { language } = sheet
  const words = periodWords[language]
  const has = (state: PeriodPoint['result']['state']) =>
    points.some(({ result, figure }) => result.state === state && figure === null)
  const targets = [...new Set(points.map(({ result }) => targetOf(result)))].filter(
    (target) => target !== null,
  )
  const isShare = points.some(({ result }) => result.measure === 'share')
  const items: [isShown: boolean, mark: string, text: string][] = [
    [true, shapeAt('circle', 0, 0, 'good'), isShare ? words.share : words.figure],
    [signalsOf(chart).length > 0, shapeAt('square', 0, 0, 'bad', 5), words.signal],
    [chart !== null, lineAt(-8, 0, 8, 0, 'none-line'), words.centre],
    [chart !== null, lineAt(-8, 0, 8, 0, 'none-line dash'), words.limits],
    [
      targets.length > 0,
      lineAt(-8, 0, 8, 0, 'mark-line edge'),
      fill(words.target, {
        target: targets
          .map((target) => (isShare ? percent(target, language) : decimal(target, language)))
          .join(', '),
      }),
    ],
    [
      has('suppressed') || has('withheld') || has('value'),
      boxAt(-8, -6, 16, 12, hatched(sheet)),
      resultStateLabels.suppressed[language],
    ],
    [
      has('not-computable'),
      shapeAt('dash', 0, 0, 'none', 5),
      resultStateLabels['not-computable'][language],
    ],
  ]
  return items.filter(([isShown]) => isShown).map(([, mark, text]) => ({ mark, text }))
}

function signalsOf(
  chart: ControlChart | null,
): readonly { readonly at: number; readonly signals: readonly Signal[] }[] {
  return (chart?.points ?? []).flatMap((point, at) =>
    point === null || point.signals.length === 0 ? [] : [{ at, signals: point.signals }],
  )
}
