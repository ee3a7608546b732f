import type {
  AggregateCell,
  Funnel,
  Indicator,
  IndicatorResult,
  SuppressedResult,
} from '../schema.js'
import { judgeFigure, judgeShare, targetFor } from './judge-target.js'
import { summariseDays } from './summarise-days.js'
import { wilsonInterval } from './wilson-interval.js'

type Place = Omit<SuppressedResult, 'state'>

/** The result of a cell that may be shown: a value, or why there is none. */
export function resultOf(
  indicator: Indicator,
  place: Place,
  cell: AggregateCell | undefined,
): IndicatorResult {
  if (indicator.measure === 'count') {
    const funnel = funnelOf(indicator, cell ?? emptyCell(indicator))
    return { ...place, state: 'value', measure: 'count', funnel, count: funnel.denominator }
  }
  if (cell === undefined || cell.population === 0) {
    return { ...place, state: 'not-computable', reason: 'empty-population' }
  }
  if (cell.denominator === 0) {
    const reason = cell.unknown > 0 ? 'nothing-decided' : 'all-excluded'
    return { ...place, state: 'not-computable', reason }
  }
  const funnel = funnelOf(indicator, cell)
  const target = targetFor(indicator, place.period, place.group)
  if (indicator.measure === 'duration') {
    const days = summariseDays(cell.days)
    const judged =
      target?.unit === 'days' ? { target: { target, verdict: judgeFigure(target, days.mean) } } : {}
    return { ...place, state: 'value', measure: 'duration', funnel, days, ...judged }
  }
  const { numerator, denominator } = cell
  const share = numerator / denominator
  const interval = wilsonInterval(numerator, denominator)
  const judged =
    target?.unit === 'percent'
      ? { target: { target, verdict: judgeShare(target, share, interval) } }
      : {}
  return {
    ...place,
    state: 'value',
    measure: 'share',
    funnel,
    numerator,
    denominator,
    share,
    interval,
    ...judged,
  }
}

function funnelOf(indicator: Indicator, cell: AggregateCell): Funnel {
  return {
    populationUnknown: cell.populationUnknown,
    population: cell.population,
    excluded: indicator.exclusions.map(({ id }, at) => ({ id, count: cell.excluded[at] ?? 0 })),
    unknown: cell.unknown,
    denominator: cell.denominator,
    ...(indicator.measure === 'share' && { numerator: cell.numerator }),
  }
}

function emptyCell({ exclusions }: Indicator): AggregateCell {
  return {
    slot: 0,
    key: [],
    populationUnknown: 0,
    population: 0,
    excluded: exclusions.map(() => 0),
    unknown: 0,
    denominator: 0,
    numerator: 0,
    days: [],
  }
}
