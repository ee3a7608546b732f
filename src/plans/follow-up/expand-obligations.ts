import { dayArgument } from '../../calendar/day-argument.js'
import type { IsoDate } from '../../calendar/schema.js'
import { optionsArgument, type RecordOrList } from '../../misuse/arguments.js'
import type { Organisation, Role } from '../../organisations/schema.js'
import { successorsAt } from '../../organisations/valid-at.js'
import { organisationsArgument, planArgument, rolesArgument } from '../check/plan-argument.js'
import { planFinding, sortPlanFindings } from '../check/plan-findings.js'
import type { Plan, Responsible, Tiltak } from '../schema.js'
import { tiltakTree } from '../tiltak-tree.js'
import { type ExpansionContext, expandRole } from './expand-role.js'
import type { Holder, Obligation, PlanFinding } from './schema.js'

/** The date and the tables by which roles become organisations. */
export interface ExpandOptions {
  /** The date on which organisations must be in being. */
  readonly at: IsoDate
  /** The organisations, by number; the shipped ones by default. */
  readonly organisations?: RecordOrList<Organisation> | undefined
  /** The roles with their rules, by id; the shipped ones by default. */
  readonly roles?: RecordOrList<Role> | undefined
}

/** What `expandObligations` answers. */
export interface Expansion {
  /** One for each holder of each tiltak, in the order of the plan. */
  readonly obligations: readonly Obligation[]
  /** Roles and organisations that could not be told. */
  readonly findings: readonly PlanFinding[]
}

const strength = ['lead', 'co-owner', 'coordinator', 'contributor', 'unknown']

/**
 * Turns a plan's responsible parties into obligations: one for each holder of each tiltak.
 *
 * A role becomes the organisations that its rule selects on the date `at`: "Lokalt helseføretak"
 * the owner's trusts that give care in the plan's areas, and the private parties with an agreement
 * where the plan joins them. One holder named twice has one obligation, in the strongest way (lead,
 * co-owner, coordinator, contributor). An organisation that has ended passes its obligation on to
 * its successors. A role that stands for no organisation, and a tiltak that names nobody, keep an
 * obligation of their own, so that no tiltak is lost. Organisations whose care areas are unknown
 * are not counted in, and are findings (`service-unknown`).
 *
 * @throws `invalid-date` for a wrong `at`; `invalid-plan` where the plan does not pass its schema;
 * `invalid-argument` for tables of another shape; `unknown-option`.
 *
 * @example
 * ```ts
 * import { expandObligations, plans } from 'pasientforlop/plans'
 *
 * const { obligations } = expandObligations(plans['hv-phv-2020-2024'], { at: '2021-06-30' })
 * const first = obligations.filter(({ tiltak }) => tiltak === 'hv-phv-2020-2024/1')
 * const leads = first.filter(({ as }) => as === 'lead')
 * leads.map(({ holder }) => holder.kind === 'organisation' && holder.name)
 * // => ['Helse Stavanger HF', 'Helse Fonna HF', 'Helse Bergen HF', 'Helse Førde HF']
 * ```
 */
export function expandObligations(plan: Plan, options: ExpandOptions): Expansion {
  const { at } = optionsArgument(options, ['at', 'organisations', 'roles'])
  dayArgument(at, 'at')
  planArgument(plan)
  const organisations = organisationsArgument(options.organisations)
  const roles = rolesArgument(options.roles)
  const context: ExpansionContext = {
    plan,
    parents: tiltakTree(plan).parents,
    at,
    organisations,
    byNumber: new Map(organisations.map((organisation) => [organisation.number, organisation])),
    roles: new Map(roles.map((role) => [role.id, role])),
    findings: [],
  }
  const obligations = plan.tiltak.flatMap((tiltak) => ofTiltak(tiltak, context))
  return { obligations, findings: sortPlanFindings(context.findings) }
}

function ofTiltak(tiltak: Tiltak, context: ExpansionContext): readonly Obligation[] {
  const { plan, parents } = context
  const id = (key: string) => `${tiltak.id}#${key}`
  if ('unknown' in tiltak.responsible || tiltak.responsible.length === 0) {
    if (parents.has(tiltak.id)) return []
    const reason =
      'unknown' in tiltak.responsible ? tiltak.responsible.unknown : 'the plan names nobody'
    const holder = { kind: 'unknown', reason } as const
    const place = { id: id('unknown'), plan: plan.id, tiltak: tiltak.id }
    return [{ ...place, holder, as: 'unknown', role: null, evidence: 'inferred' }]
  }
  const byHolder = new Map<string, Obligation>()
  for (const responsible of withJoined(tiltak.responsible, plan)) {
    for (const holder of holdersOf(responsible, tiltak, context)) {
      const key = holderKey(holder)
      const known = byHolder.get(key)
      const { kind, role, evidence } = responsible
      if (known !== undefined && strength.indexOf(known.as) <= strength.indexOf(kind)) continue
      byHolder.set(key, {
        id: id(key),
        plan: plan.id,
        tiltak: tiltak.id,
        holder,
        as: kind,
        role: role ?? null,
        evidence,
      })
    }
  }
  return [...byHolder.values()].sort(
    (a, b) =>
      strength.indexOf(a.as) - strength.indexOf(b.as) ||
      (holderKey(a.holder) < holderKey(b.holder) ? -1 : 1),
  )
}

/** The parties that the plan's own words join to those of a role. */
function withJoined(responsible: readonly Responsible[], plan: Plan): readonly Responsible[] {
  return [
    ...responsible,
    ...plan.joining
      .filter((joining) => responsible.some(({ role }) => role === joining.with))
      .map(({ kind, role, raw, evidence }) => ({ kind, role, raw, evidence })),
  ]
}

function holdersOf(
  { organisation, role }: Responsible,
  tiltak: Tiltak,
  context: ExpansionContext,
): readonly Holder[] {
  if (organisation === undefined) {
    const found = role === undefined ? undefined : expandRole(role, tiltak, context)
    if (found === undefined) return [{ kind: 'role', role: role ?? 'unknown' }]
    return found.map(({ number, name }) => ({ kind: 'organisation', organisation: number, name }))
  }
  const found = successorsAt(organisation, context.at, context.byNumber)
  if (found.length > 0) {
    return found.map(({ number, name }) => ({ kind: 'organisation', organisation: number, name }))
  }
  context.findings.push(planFinding('organisation-not-valid', tiltak.id, { organisation }))
  const name = context.byNumber.get(organisation)?.name ?? ''
  return [{ kind: 'organisation', organisation, name }]
}

/** What identifies a holder: organisation number, role id, or nothing named. */
export function holderKey(holder: Holder): string {
  return holder.kind === 'organisation'
    ? holder.organisation
    : holder.kind === 'role'
      ? holder.role
      : 'unknown'
}
