import { wilsonInterval } from '../../indicators/evaluation/wilson-interval.js'
import type { Measurement } from '../schema.js'
import { isGiven } from './read-figures.js'
import type {
  FigureInterval,
  FigureReason,
  FigureUnknown,
  IndicatorFigure,
  PlanFigure,
} from './schema.js'

/** A figure as it stands beside a tiltak, or why there is none. */
export function figureOf(
  figure: IndicatorFigure | FigureReason | undefined,
  lacking: FigureReason,
): PlanFigure | FigureUnknown {
  if (figure === undefined) return { unknown: lacking }
  if (typeof figure === 'string') return { unknown: figure }
  const { state, value, unit, period, numerator, denominator, source } = figure
  if (state !== 'value') return { unknown: state }
  return {
    value: value as number,
    unit: unit ?? 'share',
    from: period.from,
    to: period.to,
    numerator: numerator ?? null,
    denominator: denominator ?? null,
    interval: (unit ?? 'share') === 'share' ? intervalOf(numerator, denominator) : null,
    source: isGiven(source) ? source : null,
  }
}

/** A measurement that the plan gives: the rows behind it are not known. */
export function measuredFigure({ value, unit, from, to, source }: Measurement): PlanFigure {
  return {
    value,
    unit,
    from: from ?? null,
    to: to ?? null,
    numerator: null,
    denominator: null,
    interval: null,
    source: source ?? null,
  }
}

function intervalOf(
  numerator: number | null | undefined,
  denominator: number | null | undefined,
): FigureInterval | null {
  if (!Number.isInteger(numerator) || !Number.isInteger(denominator)) return null
  return denominator === 0 ? null : wilsonInterval(numerator as number, denominator as number)
}
