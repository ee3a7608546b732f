import { indicators } from '../../indicators/indicators.js'
import { organisations } from '../../organisations/organisations.js'
import type { FigureUnknown, IndicatorFollowUp, PlanFigure } from '../../plans/follow-up/schema.js'
import type { Measurement } from '../../plans/schema.js'
import type { Language } from '../../sources/schema.js'
import { labelOf } from '../label-of.js'
import { overviewWords } from './overview-words.js'

/** An indicator beside its tiltak in an overview, in words. */
export interface OverviewIndicator {
  /** Id of the tiltak. */
  readonly id: string
  /** Its name. */
  readonly tiltak: string
  /** The indicator's name. */
  readonly indicator: string
  /** Whose figures: an organisation, or the plan as a whole. */
  readonly group: string
  /** The baseline with its 95 % interval, or why there is none. */
  readonly baseline: string
  /** The latest figure with its interval and period, or why there is none. */
  readonly latest: string
  /** The target, or why there is none. */
  readonly target: string
  /** Which way it went, and by how much. */
  readonly change: string
  /** Whether the target is met. */
  readonly targetMet: string
  /** What the change does not show. */
  readonly caveats: readonly string[]
}

/** The indicators of a tiltak in words. */
export function describeIndicatorRows(
  id: string,
  tiltak: string,
  followUps: readonly IndicatorFollowUp[],
  language: Language,
): readonly OverviewIndicator[] {
  return followUps.map((one) => ({
    id,
    tiltak,
    indicator: indicatorName(one.indicator, language),
    group:
      one.group === null
        ? overviewWords.whole[language]
        : (organisations[one.group]?.name ?? one.group),
    baseline: figureText(one.baseline, language),
    latest: figureText(one.latest, language),
    target: figureText(one.target, language),
    change: changeText(one, language),
    targetMet: labelOf('targetMet', one.targetMet, language),
    caveats: one.caveats.map((caveat) => labelOf('effectCaveat', caveat, language)),
  }))
}

function indicatorName(id: string, language: Language): string {
  return Object.hasOwn(indicators, id)
    ? indicators[id as keyof typeof indicators].name[language]
    : id
}

function figureText(figure: PlanFigure | Measurement | FigureUnknown, language: Language): string {
  if ('unknown' in figure) return labelOf('figureReason', figure.unknown, language)
  const value = valueText(figure.value, figure.unit, language)
  const interval = 'interval' in figure ? figure.interval : null
  const { from, to } = figure
  const period = from && to ? `, ${from}–${to}` : ''
  return interval === null
    ? `${value}${period}`
    : `${value} (${numberText(interval.lower * 100, language)}–${numberText(interval.upper * 100, language)})${period}`
}

/** A share never rounds to none or to all where it is neither. */
function valueText(value: number, unit: PlanFigure['unit'], language: Language): string {
  if (unit === 'days') return `${numberText(value, language)} ${overviewWords.days_unit[language]}`
  if (unit === 'count') return `${value}`
  const percent = value * 100
  const sign = language === 'en' ? '%' : ' %'
  if (percent > 0 && percent < 0.05) return `< ${numberText(0.1, language)}${sign}`
  if (percent < 100 && percent >= 99.95) return `> ${numberText(99.9, language)}${sign}`
  return `${numberText(percent, language)}${sign}`
}

function numberText(value: number, language: Language): string {
  const text = value.toFixed(1)
  return language === 'en' ? text : text.replace('.', ',')
}

function changeText({ change, difference, latest }: IndicatorFollowUp, language: Language): string {
  const label = labelOf('change', change, language)
  if (difference === null || 'unknown' in latest || difference.value === 0) return label
  const scale = latest.unit === 'share' ? 100 : 1
  const sign = difference.value > 0 ? '+' : '−'
  const size = numberText(Math.abs(difference.value) * scale, language)
  const unit = latest.unit === 'share' ? (language === 'en' ? ' pp' : ' prosentpoeng') : ''
  return `${label} (${sign}${size}${unit})`
}
