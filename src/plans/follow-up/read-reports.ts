import type { IsoDate } from '../../calendar/schema.js'
import { isObject } from '../../misuse/arguments.js'
import { findOrganisation } from '../../organisations/find-organisation.js'
import type { Organisation } from '../../organisations/schema.js'
import { planFinding } from '../check/plan-findings.js'
import type { Plan } from '../schema.js'
import { holderKey } from './expand-obligations.js'
import { isDay, isGiven } from './read-figures.js'
import type { Obligation, PlanFinding, StatusReport } from './schema.js'

const valuesOf: Readonly<Record<string, readonly unknown[]>> = {
  lifecycle: ['planned', 'active', 'paused', 'completed', 'discontinued'],
  'traffic-light': ['green', 'yellow', 'red'],
  risk: ['low', 'medium', 'high'],
}

/** What reports are read against. */
export interface ReportContext {
  readonly plan: Plan
  readonly obligations: readonly Obligation[]
  readonly organisations: readonly Organisation[]
  readonly asOf: IsoDate
  readonly findings: PlanFinding[]
}

/**
 * The reports up to a date that can be used, by tiltak, each on the number or role of its holder;
 * the others are findings.
 */
export function readReports(
  reports: readonly StatusReport[],
  { plan, obligations, organisations, asOf, findings }: ReportContext,
): ReadonlyMap<string, readonly StatusReport[]> {
  const known = new Set(plan.tiltak.map(({ id }) => id))
  const holders = new Set(
    obligations.map(({ tiltak, holder }) => JSON.stringify([tiltak, holderKey(holder)])),
  )
  const isHolder = (tiltak: string, holder: string) => holders.has(JSON.stringify([tiltak, holder]))
  const byTiltak = new Map<string, StatusReport[]>()
  for (const [row, report] of reports.entries()) {
    const field = faultOf(report)
    if (field !== undefined) {
      const isPlaced = field !== 'report' && known.has(report.tiltak)
      const at = isPlaced ? report.tiltak : plan.id
      findings.push(planFinding('invalid-report', at, { field, row }))
      continue
    }
    const { tiltak } = report
    const holder = isGiven(report.holder) ? report.holder : null
    const key =
      holder === null || isHolder(tiltak, holder) ? holder : numberOf(holder, organisations)
    const place = { reporter: report.reporter, asOf: report.asOf, about: report.about }
    if (!known.has(tiltak)) {
      findings.push(planFinding('report-on-unknown-tiltak', tiltak, { plan: plan.id, ...place }))
    } else if (key !== null && !isHolder(tiltak, key)) {
      findings.push(planFinding('report-by-no-holder', tiltak, { holder: key, ...place }))
    } else if (report.asOf <= asOf) {
      const completedOn = report.about === 'lifecycle' ? report.completedOn : undefined
      if (isGiven(completedOn) && completedOn > report.asOf) {
        findings.push(planFinding('completed-after-report', tiltak, { ...place, completedOn }))
      } else {
        byTiltak.set(tiltak, [...(byTiltak.get(tiltak) ?? []), { ...report, holder: key }])
      }
    }
  }
  return byTiltak
}

/** The number of an organisation that is named in words; the words where no one is called so. */
function numberOf(holder: string, organisations: readonly Organisation[]): string {
  const found = findOrganisation(holder, organisations)
  return found.state === 'found' ? found.organisation.number : holder
}

/** The first field of a report from outside that cannot be used. */
function faultOf(report: StatusReport): string | undefined {
  if (!isObject(report)) return 'report'
  if (typeof report.tiltak !== 'string') return 'tiltak'
  if (typeof report.reporter !== 'string') return 'reporter'
  if (isGiven(report.holder) && typeof report.holder !== 'string') return 'holder'
  if (!isDay(report.asOf)) return 'asOf'
  if (!isValueOf(report.about, report.value)) return 'value'
  const completedOn = report.about === 'lifecycle' ? report.completedOn : undefined
  return !isGiven(completedOn) || isDay(completedOn) ? undefined : 'completedOn'
}

function isValueOf(about: unknown, value: unknown): boolean {
  return about === 'narrative'
    ? typeof value === 'string'
    : typeof about === 'string' &&
        Object.hasOwn(valuesOf, about) &&
        valuesOf[about]?.includes(value) === true
}
