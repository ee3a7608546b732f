import type { IndicatorResult } from '../../indicators/evaluation/schema.js'
import { labelOf } from '../../messages/label-of.js'
import type { Language } from '../../sources/schema.js'
import {
  daysOf,
  decimal,
  figureOf,
  figureText,
  percent,
  resultText,
  targetOf,
} from '../picture/result-text.js'
import type { TableCell } from './html.js'

/** The cells of a result after its name: figure, interval, target, and whether it is met. */
export function figureCells(result: IndicatorResult, language: Language): readonly TableCell[] {
  const text = resultText(result, language)
  if (figureOf(result) === null || result.state !== 'value') return [text]
  if (result.measure === 'count') return [text, '', '', '']
  const target = targetOf(result)
  const interval =
    result.measure === 'share'
      ? `${percent(result.interval.lower, language)}–${percent(result.interval.upper, language)}`
      : ''
  return [
    text,
    interval,
    target === null ? '' : figureText(target, result.measure, language),
    result.target === null ? '' : labelOf('targetVerdict', result.target.verdict, language),
  ]
}

/** The cells of days after their name; the state in words where they are not shown. */
export function dayCells(result: IndicatorResult, language: Language): readonly TableCell[] {
  const days = daysOf(result)
  if (days === null) return [resultText(result, language)]
  const { n, mean, lowerQuartile, median, upperQuartile, percentile90 } = days
  const number = (value: number | null) => (value === null ? '' : decimal(value, language))
  return [n, ...[mean, lowerQuartile, median, upperQuartile, percentile90].map(number)]
}
