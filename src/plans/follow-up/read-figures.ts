import { scanDay } from '../../calendar/scan-day.js'
import { isObject } from '../../misuse/arguments.js'
import { planFinding } from '../check/plan-findings.js'
import type { IndicatorFigure, PlanFinding } from './schema.js'

/** What figures may be of. */
export interface FigureScope {
  readonly plan: string
  /** Indicators that a tiltak is linked to. */
  readonly indicators: ReadonlySet<string>
  /** Holders, the owner, and every organisation that is known. */
  readonly groups: ReadonlySet<string>
}

const states: readonly unknown[] = ['value', 'suppressed', 'not-computable', 'withheld']

const units: readonly unknown[] = ['share', 'days', 'count']

/**
 * The figures that can be used. The others are findings: those that cannot be read, and those of
 * an indicator that no tiltak is linked to, once each. Of a group that is not known, the figure is
 * kept, and told.
 */
export function readFigures(
  figures: readonly IndicatorFigure[],
  list: string,
  { plan, indicators, groups }: FigureScope,
  findings: PlanFinding[],
): readonly IndicatorFigure[] {
  const strange = { indicators: new Set<string>(), groups: new Set<string>() }
  const usable = figures.filter((figure, row) => {
    const field = faultOf(figure)
    if (field === 'share') {
      const value = figure.value as number
      const place = { list, row, value, instead: value / 100 }
      findings.push(planFinding('share-above-one', figure.indicator, place))
      return false
    }
    if (field !== undefined) {
      const indicator: unknown = figure?.indicator
      const at = typeof indicator === 'string' ? indicator : plan
      findings.push(planFinding('invalid-figure', at, { list, row, field }))
      return false
    }
    const { indicator, group } = figure
    if (isGiven(group) && !groups.has(group)) strange.groups.add(group)
    if (indicators.has(indicator)) return true
    strange.indicators.add(indicator)
    return false
  })
  for (const indicator of strange.indicators) {
    findings.push(planFinding('figure-of-unknown-indicator', indicator, { list, plan }))
  }
  for (const group of strange.groups) {
    findings.push(planFinding('figure-of-unknown-group', plan, { list, group }))
  }
  return usable
}

/** The first field of a figure from outside that cannot be used; `share` where it is above 1. */
function faultOf(figure: IndicatorFigure): string | undefined {
  if (!isObject(figure)) return 'figure'
  const { indicator, group, state, value, unit, numerator, denominator, source } = figure
  const period: unknown = figure.period
  if (typeof indicator !== 'string') return 'indicator'
  if (isGiven(group) && typeof group !== 'string') return 'group'
  if (!isObject(period) || !isDay(period['from']) || !isDay(period['to'])) return 'period'
  if ((period['from'] as string) > (period['to'] as string)) return 'period'
  if (!states.includes(state)) return 'state'
  if (isGiven(unit) && !units.includes(unit)) return 'unit'
  if (state === 'value' && !isNumber(value)) return 'value'
  if (isGiven(value) && !isNumber(value)) return 'value'
  if (isGiven(value) && (unit ?? 'share') === 'share' && value > 1) return 'share'
  if (isGiven(numerator) && !isNumber(numerator)) return 'numerator'
  if (isGiven(denominator) && !isNumber(denominator)) return 'denominator'
  if ((numerator ?? 0) > (denominator ?? Number.POSITIVE_INFINITY)) return 'numerator'
  return isGiven(source) && typeof source !== 'string' ? 'source' : undefined
}

/** Absent, null and the empty text are the same: missing. */
export function isGiven<Value>(value: Value | null | undefined): value is Value {
  return value !== undefined && value !== null && value !== ''
}

export function isDay(value: unknown): value is string {
  return typeof value === 'string' && value.length === 10 && scanDay(value) > -1e6
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0
}
