import type { IsoDate } from '../../calendar/schema.js'
import { compareTexts } from '../../misuse/compare-texts.js'
import { planFinding } from '../check/plan-findings.js'
import { isGiven } from './read-figures.js'
import type { PlanFinding, StatusReport } from './schema.js'

/** Of values told on the same date the one that promises least counts. */
const caution = [
  'planned',
  'paused',
  'active',
  'discontinued',
  'completed',
  'red',
  'yellow',
  'green',
  'high',
  'medium',
  'low',
]

/** One report a date, oldest first: a holder's own goes before one on the tiltak as a whole. */
export function oneADate<Report extends StatusReport>(
  reports: readonly Report[],
  findings: PlanFinding[],
): readonly Report[] {
  const byDate = new Map<IsoDate, Report[]>()
  for (const report of reports) {
    byDate.set(report.asOf, [...(byDate.get(report.asOf) ?? []), report])
  }
  return [...byDate.entries()]
    .sort(([a], [b]) => compareTexts(a, b))
    .map(([asOf, all]) => {
      const own = all.filter(({ holder }) => isGiven(holder))
      const sorted = (own.length > 0 ? own : all).sort(byCaution)
      const first = sorted[0] as Report
      if (sorted.some((other) => !saysSame(first, other))) {
        const { tiltak, about, holder } = first
        findings.push(
          planFinding('conflicting-reports', tiltak, {
            about,
            asOf,
            holder: isGiven(holder) ? holder : null,
            values: [...new Set(sorted.map(({ value }) => value))].sort().join(' | '),
          }),
        )
      }
      return first
    })
}

/** Cautious first; then the later completion, the value and the reporter: never by position. */
function byCaution(a: StatusReport, b: StatusReport) {
  return (
    rank(a) - rank(b) ||
    compareTexts(completedOnOf(b), completedOnOf(a)) ||
    compareTexts(a.value, b.value) ||
    compareTexts(a.reporter, b.reporter)
  )
}

function rank({ value }: StatusReport) {
  return caution.indexOf(value)
}

function completedOnOf(report: StatusReport) {
  return (report.about === 'lifecycle' ? report.completedOn : undefined) ?? ''
}

function saysSame(a: StatusReport, b: StatusReport) {
  return a.value === b.value && completedOnOf(a) === completedOnOf(b)
}
