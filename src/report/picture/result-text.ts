import type { IndicatorResult } from '../../indicators/evaluation/schema.js'
import { notComputableLabels } from '../../messages/labels/not-computable-labels.js'
import { resultStateLabels } from '../../messages/labels/result-state-labels.js'
import { writeShare } from '../../messages/write-share.js'
import type { Language } from '../../sources/schema.js'

const words = {
  nb: { of: '{of} av {all}', mean: 'snitt {mean} dager (n = {n})' },
  nn: { of: '{of} av {all}', mean: 'snitt {mean} dagar (n = {n})' },
  en: { of: '{of} of {all}', mean: 'mean {mean} days (n = {n})' },
} as const

/** A result in words: its figure and what that rests on, or why there is none. */
export function resultText(result: IndicatorResult, language: Language): string {
  if (result.state === 'withheld') return result.note
  if (result.state === 'not-computable') {
    const reason = notComputableLabels[result.reason][language]
    return `${resultStateLabels['not-computable'][language]} (${reason})`
  }
  if (result.state === 'suppressed') return resultStateLabels.suppressed[language]
  const { of, mean } = words[language]
  if (result.measure === 'count') return `${result.count}`
  if (result.measure === 'duration') {
    return result.days.mean === null
      ? resultStateLabels.suppressed[language]
      : mean
          .replace('{mean}', decimal(result.days.mean, language))
          .replace('{n}', `${result.days.n}`)
  }
  const { numerator, denominator } = result
  const part = of.replace('{of}', `${numerator}`).replace('{all}', `${denominator}`)
  return `${writeShare({ numerator, denominator }, language)} (${part})`
}

/** A part of one in per cent, as `44 %`. */
export function percent(part: number, language: Language): string {
  return writeShare({ numerator: Math.round(part * 1000), denominator: 1000 }, language)
}

/** A number with at most one decimal, in the sign of the language. */
export function decimal(value: number, language: Language): string {
  const text = `${Math.round(value * 10) / 10}`
  return language === 'en' ? text : text.replace('.', ',')
}

/** The figure of a result on the axis of its indicator; `null` where it is not shown. */
export function figureOf(result: IndicatorResult): number | null {
  if (result.state !== 'value') return null
  if (result.measure === 'share') return result.share
  return result.measure === 'count' ? result.count : result.days.mean
}

/** The bound of the target that the result was judged by; `null` where there is none. */
export function targetOf(result: IndicatorResult): number | null {
  if (result.state !== 'value' || result.measure === 'count') return null
  const target = result.target?.target
  return target?.atLeast ?? target?.atMost ?? target?.below ?? null
}
