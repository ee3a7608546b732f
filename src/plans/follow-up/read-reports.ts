import type { IsoDate } from '../../calendar/schema.js'
import { isDate } from '../../calendar/shapes.js'
import { planFinding } from '../check/plan-findings.js'
import type { Plan } from '../schema.js'
import { holderKey } from './expand-obligations.js'
import type { Obligation, PlanFinding, StatusReport } from './schema.js'

const valuesOf: Readonly<Record<string, readonly unknown[]>> = {
  lifecycle: ['planned', 'active', 'paused', 'completed', 'discontinued'],
  'traffic-light': ['green', 'yellow', 'red'],
  risk: ['low', 'medium', 'high'],
}

/** The reports up to a date that can be used, by tiltak; the others are findings. */
export function readReports(
  plan: Plan,
  reports: readonly StatusReport[],
  obligations: readonly Obligation[],
  asOf: IsoDate,
  findings: PlanFinding[],
): ReadonlyMap<string, readonly StatusReport[]> {
  const known = new Set(plan.tiltak.map(({ id }) => id))
  const holders = new Set(
    obligations.map(({ tiltak, holder }) => JSON.stringify([tiltak, holderKey(holder)])),
  )
  const byTiltak = new Map<string, StatusReport[]>()
  for (const report of reports) {
    const fault = faultOf(report)
    if (fault !== undefined) {
      const isPlaced = fault !== 'report' && known.has(report.tiltak)
      const at = isPlaced ? report.tiltak : plan.id
      findings.push(planFinding('invalid-report', at, { field: fault }))
      continue
    }
    const { tiltak, holder } = report
    const place = { reporter: report.reporter, asOf: report.asOf, about: report.about }
    if (!known.has(tiltak)) {
      findings.push(planFinding('report-on-unknown-tiltak', tiltak, place))
    } else if (holder !== undefined && !holders.has(JSON.stringify([tiltak, holder]))) {
      findings.push(planFinding('report-by-no-holder', tiltak, { ...place, holder }))
    } else if (report.asOf <= asOf) {
      const completedOn = report.about === 'lifecycle' ? report.completedOn : undefined
      if (completedOn !== undefined && completedOn > report.asOf) {
        findings.push(planFinding('completed-after-report', tiltak, { ...place, completedOn }))
      } else {
        byTiltak.set(tiltak, [...(byTiltak.get(tiltak) ?? []), report])
      }
    }
  }
  return byTiltak
}

/** The first field of a report from outside that cannot be used. */
function faultOf(report: StatusReport): string | undefined {
  if (typeof report !== 'object' || report === null) return 'report'
  if (typeof report.tiltak !== 'string') return 'tiltak'
  if (typeof report.reporter !== 'string') return 'reporter'
  if (report.holder !== undefined && typeof report.holder !== 'string') return 'holder'
  if (!isDate(report.asOf)) return 'asOf'
  if (!isValueOf(report.about, report.value)) return 'value'
  const completedOn = report.about === 'lifecycle' ? report.completedOn : undefined
  return completedOn === undefined || isDate(completedOn) ? undefined : 'completedOn'
}

function isValueOf(about: unknown, value: unknown): boolean {
  return about === 'narrative'
    ? typeof value === 'string'
    : typeof about === 'string' &&
        Object.hasOwn(valuesOf, about) &&
        valuesOf[about]?.includes(value) === true
}
