import type { IsoDate } from '../../calendar/schema.js'
import { isDate } from '../../calendar/shapes.js'
import { planFinding } from '../check/plan-findings.js'
import type { IndicatorLink, Measurement } from '../schema.js'
import type { IndicatorFigure, IndicatorFollowUp, PlanFinding } from './schema.js'

export interface FigureContext {
  readonly asOf: IsoDate
  readonly figures: readonly IndicatorFigure[]
  readonly baselines: readonly IndicatorFigure[]
  /** The plan's owner, whose figures are those of the plan as a whole. */
  readonly owner: string
  readonly findings: PlanFinding[]
}

const states: readonly unknown[] = ['value', 'suppressed', 'not-computable', 'withheld']

const units: readonly unknown[] = ['share', 'days', 'count', undefined]

/** An indicator beside its tiltak: for each group with a figure, and each holder without one. */
export function followIndicator(
  link: IndicatorLink,
  holders: readonly string[],
  context: FigureContext,
): readonly IndicatorFollowUp[] {
  const figures = context.figures.filter(
    ({ indicator, period }) => indicator === link.indicator && period.to <= context.asOf,
  )
  // No group, the plan as a whole, comes first; `sort` would put undefined last.
  const groups = new Set([...figures.map(({ group = '' }) => group), ...holders])
  if (groups.size === 0) groups.add('')
  return [...groups]
    .sort(compare)
    .map((group) => ofGroup(link, group === '' ? undefined : group, figures, context))
}

function compare(a: string, b: string) {
  return a < b ? -1 : a > b ? 1 : 0
}

function ofGroup(
  link: IndicatorLink,
  group: string | undefined,
  figures: readonly IndicatorFigure[],
  { asOf, baselines, owner, findings }: FigureContext,
): IndicatorFollowUp {
  const latest = newest(figures, group, findings)
  const isWhole = group === undefined || group === owner
  const ownBaseline = isWhole ? known(link.baseline) : undefined
  const measured =
    ownBaseline === undefined
      ? asMeasurement(
          newest(
            baselines.filter(({ indicator }) => indicator === link.indicator),
            group,
            findings,
          ),
        )
      : undefined
  const baseline = ownBaseline ?? measured
  const target = targetFor(link, latest, asOf)
  const measurement = asMeasurement(latest)
  return {
    indicator: link.indicator,
    link: link.link,
    better: link.better,
    ...(group === undefined ? {} : { group }),
    baseline:
      baseline ??
      ('unknown' in link.baseline ? link.baseline : { unknown: 'no baseline for this group' }),
    latest,
    target,
    change: changeOf(link.better, baseline, measurement),
    targetMet: metBy(link.better, known(target), measurement),
  }
}

/** The newest figure of a group by its period's end, then the shorter period; ties are findings. */
function newest(
  figures: readonly IndicatorFigure[],
  group: string | undefined,
  findings: PlanFinding[],
): IndicatorFollowUp['latest'] {
  const ofGroup = figures.filter((figure) => figure.group === group)
  const key = ({ period }: IndicatorFigure) => `${period.to} ${period.from}`
  const last = ofGroup.map(key).sort().at(-1)
  const [first, ...others] = ofGroup
    .filter((figure) => key(figure) === last)
    .sort((a, b) => compare(contentOf(a), contentOf(b)))
  if (first === undefined) return { unknown: 'no figure' }
  if (others.some(({ state, value }) => state !== first.state || value !== first.value)) {
    const { indicator, period } = first
    findings.push(
      planFinding('conflicting-figures', indicator, {
        ...(group === undefined ? {} : { group }),
        from: period.from,
        to: period.to,
      }),
    )
    return { unknown: 'figures for the same period contradict each other' }
  }
  return first
}

/** All that tells figures of one indicator, group and period apart, as a text to sort by. */
function contentOf({ state, value, unit, numerator, denominator, source }: IndicatorFigure) {
  return JSON.stringify([state, value, unit, numerator, denominator, source])
}

function known(measurement: IndicatorLink['baseline']) {
  return 'unknown' in measurement ? undefined : measurement
}

function asMeasurement(figure: IndicatorFollowUp['latest']): Measurement | undefined {
  return 'unknown' in figure || figure.state !== 'value' || figure.value === undefined
    ? undefined
    : {
        value: figure.value,
        unit: figure.unit ?? 'share',
        ...figure.period,
        ...(figure.source === undefined ? {} : { source: figure.source }),
      }
}

/** The target that is valid through the figure's period; without a figure, on the date. */
function targetFor(
  { targets }: IndicatorLink,
  latest: IndicatorFollowUp['latest'],
  asOf: IsoDate,
): IndicatorFollowUp['target'] {
  if ('unknown' in targets) return targets
  const { from, to } = 'unknown' in latest ? { from: asOf, to: asOf } : latest.period
  const valid = targets.filter((target) => (target.from ?? from) <= from && to <= (target.to ?? to))
  return valid.at(-1) ?? { unknown: 'no target is known for this time' }
}

function changeOf(
  better: IndicatorLink['better'],
  baseline: Measurement | undefined,
  latest: Measurement | undefined,
): IndicatorFollowUp['change'] {
  if (baseline === undefined || latest === undefined || baseline.unit !== latest.unit) {
    return 'unknown'
  }
  if (baseline.value === latest.value) return 'unchanged'
  return latest.value > baseline.value === (better === 'higher') ? 'better' : 'worse'
}

function metBy(
  better: IndicatorLink['better'],
  target: Measurement | undefined,
  latest: Measurement | undefined,
): IndicatorFollowUp['targetMet'] {
  if (target === undefined || latest === undefined || target.unit !== latest.unit) return 'unknown'
  const isMet = better === 'higher' ? latest.value >= target.value : latest.value <= target.value
  return isMet ? 'met' : 'not-met'
}

/** Figures that can be read: the others are findings, named by their indicator if they have one. */
export function readFigures(
  figures: readonly IndicatorFigure[],
  plan: string,
  findings: PlanFinding[],
): readonly IndicatorFigure[] {
  return figures.filter((figure) => {
    if (isSound(figure)) return true
    const indicator: unknown = figure?.indicator
    findings.push(planFinding('invalid-figure', typeof indicator === 'string' ? indicator : plan))
    return false
  })
}

function isSound(figure: IndicatorFigure): boolean {
  if (typeof figure !== 'object' || figure === null) return false
  const { indicator, period, group, state, value, unit, numerator, denominator, source } = figure
  return (
    typeof indicator === 'string' &&
    (group === undefined || typeof group === 'string') &&
    isDate(period?.from) &&
    isDate(period.to) &&
    period.from <= period.to &&
    states.includes(state) &&
    (state !== 'value' || Number.isFinite(value)) &&
    [value, numerator, denominator].every(isNumberOrAbsent) &&
    units.includes(unit) &&
    (source === undefined || typeof source === 'string')
  )
}

function isNumberOrAbsent(value: unknown) {
  return value === undefined || Number.isFinite(value)
}
