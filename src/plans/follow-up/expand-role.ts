import type { IsoDate } from '../../calendar/schema.js'
import type { Organisation, Role } from '../../organisations/schema.js'
import { isValidAt, successorsAt } from '../../organisations/valid-at.js'
import { planFinding } from '../check/plan-findings.js'
import type { Plan, Tiltak } from '../schema.js'
import type { PlanFinding } from './schema.js'

export interface ExpansionContext {
  readonly plan: Plan
  /** The ids of tiltak that have others below them. */
  readonly parents: ReadonlySet<string>
  readonly at: IsoDate
  readonly organisations: readonly Organisation[]
  readonly byNumber: ReadonlyMap<string, Organisation>
  readonly roles: ReadonlyMap<string, Role>
  readonly findings: PlanFinding[]
}

type Care = 'given' | 'unknown'

/** The organisations that a role stands for in a tiltak; undefined when it stands for none. */
export function expandRole(
  roleId: string,
  tiltak: Tiltak,
  { plan, at, organisations, byNumber, roles, findings }: ExpansionContext,
): readonly Organisation[] | undefined {
  const rule = roles.get(roleId)?.rule
  if (rule === undefined) {
    findings.push(planFinding('unknown-role', tiltak.id, { role: roleId }))
    return undefined
  }
  if (rule.select === 'none') return undefined
  const found = (() => {
    if (rule.select === 'plan-owner') return successorsAt(plan.owner, at, byNumber)
    const areas = tiltak.careAreas ?? plan.careAreas
    return organisations.filter((organisation) => {
      if (organisation.kind !== rule.kind || !isValidAt(organisation, at)) return false
      if (!isTied(organisation, plan.owner, rule.relation)) return false
      if (rule.service === 'any') return true
      const care = careIn(organisation, areas, at)
      if (care === 'unknown') {
        findings.push(
          planFinding('service-unknown', plan.id, {
            role: roleId,
            organisation: organisation.number,
            areas: areas.join(' '),
          }),
        )
      }
      return care === 'given'
    })
  })()
  if (found.length > 0) return found
  findings.push(planFinding('role-without-organisation', tiltak.id, { role: roleId }))
  return undefined
}

function isTied(organisation: Organisation, owner: string, relation: string) {
  return 'unknown' in organisation.parents
    ? false
    : organisation.parents.some(
        (parent) => parent.organisation === owner && parent.relation === relation,
      )
}

/** Whether it is known to give care in one of the areas on the date; else that is unknown. */
function careIn({ services }: Organisation, areas: readonly string[], at: IsoDate): Care | 'ended' {
  if ('unknown' in services) return 'unknown'
  const inAreas = services.filter(({ area }) => areas.includes(area))
  if (inAreas.length === 0) return 'unknown'
  return inAreas.some(({ from, to }) => (from ?? at) <= at && at <= (to ?? at)) ? 'given' : 'ended'
}
