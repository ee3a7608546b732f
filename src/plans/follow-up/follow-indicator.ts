import type { IsoDate } from '../../calendar/schema.js'
import { compareTexts } from '../../misuse/compare-texts.js'
import { planFinding } from '../check/plan-findings.js'
import type { IndicatorLink, Measurement } from '../schema.js'
import { effectOf } from './effect.js'
import { figureOf, measuredFigure } from './plan-figure.js'
import { isGiven } from './read-figures.js'
import type {
  FigureReason,
  FigureUnknown,
  IndicatorFigure,
  IndicatorFollowUp,
  PlanFigure,
  PlanFinding,
} from './schema.js'

export interface FigureContext {
  readonly asOf: IsoDate
  readonly figures: readonly IndicatorFigure[]
  readonly baselines: readonly IndicatorFigure[]
  /** The plan's owner, whose figures are those of the plan as a whole. */
  readonly owner: string
  readonly findings: PlanFinding[]
}

/** An indicator beside its tiltak: for each group with a figure, and each holder without one. */
export function followIndicator(
  link: IndicatorLink,
  holders: readonly string[],
  context: FigureContext,
): readonly IndicatorFollowUp[] {
  const isOfLink = ({ indicator }: IndicatorFigure) => indicator === link.indicator
  const figures = context.figures.filter(isOfLink).filter(({ period }) => period.to <= context.asOf)
  const baselines = context.baselines.filter(isOfLink)
  // No group, the plan as a whole, comes first; the plan's own baseline is of it.
  const groups = new Set([...figures.map(groupOf), ...holders])
  const hasWhole = groups.has('') || groups.has(context.owner)
  if (groups.size === 0 || (!hasWhole && !('unknown' in link.baseline))) groups.add('')
  return [...groups].sort(compareTexts).map((group) =>
    ofGroup(
      link,
      group,
      figures.filter((figure) => groupOf(figure) === group),
      baselines.filter((figure) => groupOf(figure) === group),
      context,
    ),
  )
}

function groupOf({ group }: IndicatorFigure): string {
  return isGiven(group) ? group : ''
}

function ofGroup(
  link: IndicatorLink,
  group: string,
  figures: readonly IndicatorFigure[],
  baselines: readonly IndicatorFigure[],
  { asOf, owner, findings }: FigureContext,
): IndicatorFollowUp {
  const newestFigure = newest(figures, findings)
  const latest = figureOf(newestFigure, 'no-figure')
  const isWhole = group === '' || group === owner
  const lacking = isWhole ? 'no-baseline-in-plan' : 'no-baseline-for-group'
  const baseline =
    isWhole && !('unknown' in link.baseline)
      ? measuredFigure(link.baseline)
      : figureOf(newest(before(baselines, newestFigure), findings), lacking)
  const series = seriesOf(figures)
  const target = targetFor(link, known(latest), asOf)
  return {
    indicator: link.indicator,
    link: link.link,
    better: link.better,
    group: group === '' ? null : group,
    baseline,
    latest,
    target,
    series,
    ...effectOf(link, known(baseline), known(latest), series),
    targetMet: metBy(link.better, target, known(latest)),
  }
}

/** The newest figure of a group by its period's end, then the shorter period; ties are findings. */
function newest(
  figures: readonly IndicatorFigure[],
  findings: PlanFinding[],
): IndicatorFigure | 'conflicting-figures' | undefined {
  const last = figures.map(periodKey).sort().at(-1)
  const [first, ...others] = figures
    .filter((figure) => periodKey(figure) === last)
    .sort((a, b) => compareTexts(contentOf(a), contentOf(b)))
  if (first === undefined) return undefined
  if (others.every((other) => saysSame(first, other))) return first
  const { indicator, period, group } = first
  const place = { group: isGiven(group) ? group : null, from: period.from, to: period.to }
  findings.push(planFinding('conflicting-figures', indicator, place))
  return 'conflicting-figures'
}

function saysSame(a: IndicatorFigure, b: IndicatorFigure): boolean {
  return a.state === b.state && a.value === b.value
}

function periodKey({ period }: IndicatorFigure): string {
  return `${period.to} ${period.from}`
}

/** All that tells figures of one indicator, group and period apart, as a text to sort by. */
function contentOf({ state, value, unit, numerator, denominator, source }: IndicatorFigure) {
  return JSON.stringify([state, value, unit, numerator, denominator, source])
}

/** Baselines that end before the latest figure begins. */
function before(
  baselines: readonly IndicatorFigure[],
  latest: IndicatorFigure | FigureReason | undefined,
): readonly IndicatorFigure[] {
  if (latest === undefined || typeof latest === 'string') return baselines
  return baselines.filter(({ period }) => period.to < latest.period.from)
}

/** Figures whose periods do not overlap, oldest first; of those that do, the one that ends last. */
function seriesOf(figures: readonly IndicatorFigure[]): readonly PlanFigure[] {
  const series: PlanFigure[] = []
  const keys = [...new Set(figures.map(periodKey))].sort(compareTexts).reverse()
  for (const key of keys) {
    const [figure, ...others] = figures
      .filter((one) => periodKey(one) === key)
      .sort((a, b) => compareTexts(contentOf(a), contentOf(b)))
    if (figure === undefined || others.some((other) => !saysSame(figure, other))) continue
    const read = known(figureOf(figure, 'no-figure'))
    const next = series[0]
    if (read === undefined || (next !== undefined && figure.period.to >= (next.from ?? '')))
      continue
    series.unshift(read)
  }
  return series
}

function known(figure: PlanFigure | FigureUnknown): PlanFigure | undefined {
  return 'unknown' in figure ? undefined : figure
}

/** The target that is valid through the figure's period; without a figure, on the date. */
function targetFor(
  { targets }: IndicatorLink,
  latest: PlanFigure | undefined,
  asOf: IsoDate,
): Measurement | FigureUnknown {
  if ('unknown' in targets) return { unknown: 'no-target-in-plan' }
  const from = latest?.from ?? asOf
  const to = latest?.to ?? asOf
  const valid = targets.filter((target) => (target.from ?? from) <= from && to <= (target.to ?? to))
  return valid.at(-1) ?? { unknown: 'no-target-for-period' }
}

function metBy(
  better: IndicatorLink['better'],
  target: Measurement | FigureUnknown,
  latest: PlanFigure | undefined,
): IndicatorFollowUp['targetMet'] {
  if ('unknown' in target || latest === undefined || target.unit !== latest.unit) return 'unknown'
  const { interval, value } = latest
  if (interval !== null && interval.lower < target.value && target.value < interval.upper) {
    return 'undecided'
  }
  return (better === 'higher' ? value >= target.value : value <= target.value) ? 'met' : 'not-met'
}
