import type {
  DaysSummary,
  IndicatorResult,
  ShareValue,
} from '../../indicators/evaluation/schema.js'
import type { Measure } from '../../indicators/schema.js'
import { notComputableLabels } from '../../messages/labels/not-computable-labels.js'
import { resultStateLabels } from '../../messages/labels/result-state-labels.js'
import { writeShare } from '../../messages/write-share.js'
import type { Language } from '../../sources/schema.js'
import { px } from './elements.js'
import { resultWords } from './result-words.js'
import { fill } from './sheet.js'

/** A result in words: its figure and what that rests on, or why there is none. */
export function resultText(result: IndicatorResult, language: Language): string {
  if (result.state === 'withheld') return result.note
  if (result.state === 'not-computable') {
    const reason = notComputableLabels[result.reason][language]
    return `${resultStateLabels['not-computable'][language]} (${reason})`
  }
  if (figureOf(result) === null || result.state !== 'value') {
    return resultStateLabels.suppressed[language]
  }
  const { of, mean } = resultWords[language]
  if (result.measure === 'count') return decimal(result.count, language)
  if (result.measure === 'duration') {
    const { days } = result
    return fill(mean, { mean: decimal(days.mean ?? 0, language), n: px(days.n) })
  }
  const { numerator, denominator } = result
  return `${writeShare(result, language)} (${fill(of, { of: numerator, all: denominator })})`
}

/** A part of one in per cent, as `44 %`. */
export function percent(part: number, language: Language): string {
  return writeShare({ numerator: Math.round(part * 1000), denominator: 1000 }, language)
}

/** A number with at most one decimal, in the sign of the language. */
export function decimal(value: number, language: Language): string {
  return language === 'en' ? px(value) : px(value).replace('.', ',')
}

/** A figure in words: a share in per cent, any other as a number. */
export function figureText(
  value: number,
  measure: Measure | undefined,
  language: Language,
): string {
  return (measure === 'share' ? percent : decimal)(value, language)
}

/** Whether a result is a share that is shown. */
export function isShare(result: IndicatorResult): result is ShareValue {
  return result.state === 'value' && result.measure === 'share'
}

/** The figure of a result on the axis of its indicator; `null` where it is not shown. */
export function figureOf(result: IndicatorResult): number | null {
  if (result.state !== 'value') return null
  if (result.measure === 'share') return result.share
  return result.measure === 'count' ? result.count : result.days.mean
}

/** The days of a result; `null` where they are not shown. */
export function daysOf(result: IndicatorResult): DaysSummary | null {
  return result.state === 'value' && result.measure === 'duration' ? result.days : null
}

/** The bound of the target that the result was judged by; `null` where there is none. */
export function targetOf(result: IndicatorResult): number | null {
  if (result.state !== 'value' || result.measure === 'count') return null
  const target = result.target?.target
  return target?.atLeast ?? target?.atMost ?? target?.below ?? null
}
