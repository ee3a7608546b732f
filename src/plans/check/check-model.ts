import { checkShape, type Shape } from '../../calendar/shapes.js'
import type { CodeSystem } from '../../codes/schema.js'
import { objectArgument } from '../../misuse/arguments.js'
import { kindOf, type MisuseCode, misuse } from '../../misuse/misuse.js'
import type { Organisation, Role } from '../../organisations/schema.js'
import type { PathwayDefinition } from '../../pathways/schema.js'
import type { Source } from '../../sources/schema.js'
import type { PlanFinding } from '../follow-up/schema.js'
import type { Plan } from '../schema.js'
import { checkOrganisations } from './check-organisations.js'
import { checkCodeSystems, checkPathways } from './check-pathways.js'
import { checkPlan } from './check-plan.js'
import { checkUnique } from './check-references.js'
import { sortPlanFindings } from './plan-findings.js'
import { organisationShape, planShape, roleShape } from './plan-shape.js'

/** An indicator as far as a plan needs it; with a `reason` it is one that cannot be computed. */
export interface KnownIndicator {
  readonly id: string
  readonly reason?: string
}

type Table<Value> = readonly Value[] | Readonly<Record<string, Value>>

/** The parts of a model, each a list or a table by id. References to a part not given are not checked. */
export interface Model {
  readonly plans?: Table<Plan>
  readonly indicators?: Table<KnownIndicator>
  readonly codeSystems?: Table<CodeSystem>
  readonly pathways?: Table<PathwayDefinition>
  readonly organisations?: Table<Organisation>
  readonly roles?: Table<Role>
  readonly sources?: Table<Source>
}

const codeShape: Shape = {
  fields: {
    code: 'text',
    validFrom: { optional: 'text' },
    validTo: { optional: 'text' },
    outcomeCodeSystem: { optional: 'text' },
  },
}

const definitionShape: Shape = {
  fields: {
    type: 'text',
    events: { listOf: { fields: { event: 'text', outcomes: { listOf: 'text' } } } },
    timeLimits: {
      listOf: {
        fields: {
          pathway: 'text',
          interval: 'text',
          validFrom: 'date',
          validTo: { optional: 'date' },
        },
      },
    },
  },
}

const withId: Shape = { fields: { id: 'text' } }

const shapes: Readonly<Record<keyof Model, readonly [Shape, MisuseCode]>> = {
  plans: [planShape, 'invalid-plan'],
  indicators: [withId, 'invalid-argument'],
  codeSystems: [{ fields: { id: 'text', codes: { listOf: codeShape } } }, 'invalid-argument'],
  pathways: [definitionShape, 'invalid-definition'],
  organisations: [organisationShape, 'invalid-argument'],
  roles: [roleShape, 'invalid-argument'],
  sources: [withId, 'invalid-argument'],
}

/**
 * Checks that a model hangs together: every reference resolves, every date lies in its parent, ids
 * are unique, the indicators of tiltak and benefits can be computed, numbers pass MOD-11, deadlines
 * are those of their raw cells, pathways use codes that exist.
 *
 * Findings, not exceptions, sorted by what they are about; an empty list is a sound model. The
 * shipped plans, indicators, pathways and organisations are one. A part that has not the shape of its
 * type throws `invalid-plan`, `invalid-definition` or `invalid-argument`: what comes from a file goes
 * through its schema first.
 *
 * @example
 * ```ts
 * import { checkModel, helseVestPhv2020, organisations, roles } from 'pasientforlop/plans'
 *
 * checkModel({ plans: [helseVestPhv2020], organisations, roles }) // => []
 * const adrift = { ...helseVestPhv2020, owner: '983658776', period: { raw: '2020', from: '2020-01-01', to: '2019-12-31' } }
 * checkModel({ plans: [{ ...adrift, tiltak: [] }], organisations, roles })
 * // => [{ rule: 'ends-before-start', at: 'hv-phv-2020-2024',
 * //       params: { field: 'period', from: '2020-01-01', to: '2019-12-31' } }]
 * ```
 */
export function checkModel(model: Model): readonly PlanFinding[] {
  checkParts(model)
  const plans = listOf(model.plans)
  const organisations = listOf(model.organisations)
  const indicators = listOf(model.indicators)
  const systems = listOf(model.codeSystems)
  const tiltak = plans.flatMap((plan) => plan.tiltak.map(({ id }) => id))
  const known = {
    organisations:
      model.organisations === undefined
        ? undefined
        : new Set(organisations.map(({ number }) => number)),
    roles: idsOf(model.roles),
    indicators: idsOf(model.indicators),
    notComputable: new Set(
      indicators.filter(({ reason }) => reason !== undefined).map(({ id }) => id),
    ),
    sources: idsOf(model.sources),
    tiltak: new Set(tiltak),
  }
  const benefits = plans.flatMap((plan) => ('unknown' in plan.benefits ? [] : plan.benefits))
  return sortPlanFindings([
    ...checkUnique(
      'plan',
      plans.map(({ id }) => id),
    ),
    ...checkUnique('tiltak', tiltak),
    ...checkUnique(
      'benefit',
      benefits.map(({ id }) => id),
    ),
    ...checkUnique(
      'deliverable',
      plans.flatMap((plan) => plan.deliverables.map(({ id }) => id)),
    ),
    ...checkUnique(
      'indicator',
      indicators.map(({ id }) => id),
    ),
    ...checkUnique(
      'role',
      listOf(model.roles).map(({ id }) => id),
    ),
    ...plans.flatMap((plan) =>
      checkUnique(
        'area',
        plan.areas.map(({ id }) => `${plan.id} ${id}`),
      ),
    ),
    ...plans.flatMap((plan) => checkPlan(plan, known)),
    ...checkOrganisations(organisations),
    ...checkCodeSystems(systems),
    ...checkPathways(
      listOf(model.pathways),
      model.codeSystems === undefined
        ? undefined
        : new Map(systems.map((system) => [system.id as string, system])),
    ),
  ])
}

function checkParts(model: Model): void {
  objectArgument(model, 'model', 'an object with the parts of a model')
  for (const part of Object.keys(shapes) as (keyof Model)[]) {
    const table: unknown = model[part]
    if (table === undefined) continue
    const [shape, code] = shapes[part]
    if (typeof table !== 'object' || table === null) {
      throw misuse(code, `model.${part} must be a list or a table by id, not ${kindOf(table)}`)
    }
    checkShape(Object.values(table), { listOf: shape }, `model.${part}`, code)
  }
}

function listOf<Value>(table: Table<Value> = []): readonly Value[] {
  return Object.values(table)
}

function idsOf(table: Table<{ readonly id: string }> | undefined) {
  return table === undefined ? undefined : new Set(listOf(table).map(({ id }) => id))
}
