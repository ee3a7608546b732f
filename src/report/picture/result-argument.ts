import type { IndicatorResult } from '../../indicators/evaluation/schema.js'
import { notComputableLabels } from '../../messages/labels/not-computable-labels.js'
import { isObject } from '../../misuse/arguments.js'
import { misuse } from '../../misuse/misuse.js'

/** A result of a publication, once it is known to have what pictures draw. */
export function resultArgument(result: IndicatorResult): IndicatorResult {
  if (isObject(result) && typeof result.period === 'string' && isGroup(result.group)) {
    if (isSound(result)) return result
  }
  throw misuse('invalid-argument', 'publication must be what evaluateIndicators answered')
}

/** Whether it is a group: values by column. */
export function isGroup(group: unknown): boolean {
  return (
    isObject(group) &&
    Object.values(group).every(
      (value) => value === null || ['string', 'boolean'].includes(typeof value) || isFigure(value),
    )
  )
}

function isSound(result: IndicatorResult): boolean {
  if (!['share', 'count', 'duration'].includes(result.measure)) return false
  if (result.state === 'suppressed') return true
  if (result.state === 'withheld') return typeof result.note === 'string'
  if (result.state === 'not-computable') {
    return Object.hasOwn(notComputableLabels, `${result.reason}`) && isFunnel(result.funnel)
  }
  if (result.state !== 'value' || !isFunnel(result.funnel)) return false
  if (result.measure === 'count') return isCount(result.count)
  if (result.target !== null && !(isObject(result.target) && isObject(result.target.target))) {
    return false
  }
  if (result.measure === 'duration') {
    return isObject(result.days) && Object.values(result.days).every(isFigure)
  }
  const { share, numerator, denominator, interval } = result
  return (
    isCount(numerator) &&
    isCount(denominator) &&
    numerator <= denominator &&
    denominator > 0 &&
    isObject(interval) &&
    [share, interval.lower, interval.upper].every((part) => part >= 0 && part <= 1)
  )
}

function isFunnel(funnel: unknown): boolean {
  if (funnel === null) return true
  if (!isObject(funnel) || !Array.isArray(funnel['excluded'])) return false
  const counts = ['populationUnknown', 'population', 'unknown', 'denominator'].map(
    (key) => funnel[key],
  )
  return (
    counts.every(isCount) &&
    (funnel['numerator'] === null || isCount(funnel['numerator'])) &&
    [...funnel['excluded']].every(
      (one) => isObject(one) && isCount(one['count']) && typeof one['id'] === 'string',
    )
  )
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0
}

function isFigure(value: unknown): boolean {
  return value === null || Number.isFinite(value)
}
