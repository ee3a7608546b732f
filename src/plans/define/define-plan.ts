import type { IndicatorId } from '../../indicators/indicators.js'
import {
  listArgument,
  objectArgument,
  optionsArgument,
  type RecordOrList,
} from '../../misuse/arguments.js'
import type { Organisation, Role, RoleId } from '../../organisations/schema.js'
import { planArgument } from '../check/plan-argument.js'
import type { Plan } from '../schema.js'
import { makePlan } from './make-plan.js'
import type { PlanInput } from './plan-input.js'

/** Tables of a planner's own, which the plan may refer to beside the shipped ones. */
export interface DefinePlanOptions<Own extends string = never, OwnRole extends string = never> {
  /** Own indicators, by id. */
  readonly indicators?: Readonly<Record<Own, OwnIndicator>> | undefined
  /** Own roles, by id; they take the place of the shipped ones. */
  readonly roles?: Readonly<Record<OwnRole, Role>> | undefined
  /** Own organisations; they take the place of the shipped ones. */
  readonly organisations?: RecordOrList<Organisation> | undefined
}

/** What is read of an indicator of a planner's own. */
export interface OwnIndicator {
  /** Which way is better; higher if left out. */
  readonly direction?: 'higher-is-better' | 'lower-is-better' | 'neutral' | undefined
  /** What it measures; a share if left out. */
  readonly measure?: 'share' | 'count' | 'duration' | undefined
}

const optionKeys = ['indicators', 'roles', 'organisations']

/**
 * Makes a plan of what a planner writes: title, owner, and each tiltak with who and when in words.
 *
 * Ids are made of the titles; the words of who is responsible and of the deadline are read as
 * `readResponsible` and `parseDeadline` do, and kept beside what was read. A name in one language is
 * enough: it is null in the others, which `checkPlan` tells (`not-translated`), as it tells words
 * that were not read. A share is from 0 to 1. Areas, benefits, tiltak, roles and indicators that the
 * plan does not have do not compile where they are written out.
 *
 * @throws `invalid-plan` where a reference leads nowhere, an id stands twice, the period cannot be
 * read or a part does not pass the schema (a share of 70 says that 0.7 is meant); `unknown-option`.
 *
 * @example
 * ```ts
 * import { definePlan, followUpPlan } from 'pasientforlop/plans'
 *
 * const plan = definePlan({
 *   title: 'Handlingsplan psykisk helsevern',
 *   owner: '983658725',
 *   period: '2026–2028',
 *   language: 'nn',
 *   tiltak: [
 *     { text: 'Felles mottak', responsible: 'Lokalt helseføretak', deadline: 'medio 2026' },
 *     { text: 'Epikrise innan 1 dag', responsible: 'Helse Bergen HF', deadline: '1/6-26',
 *       indicators: [{ indicator: 'hv.epikrise_1d', baseline: 0.42, target: 0.7 }] },
 *   ],
 * })
 * plan.tiltak.map(({ id }) => id)
 * // => ['handlingsplan-psykisk-helsevern/felles-mottak',
 * //     'handlingsplan-psykisk-helsevern/epikrise-innan-1-dag']
 * followUpPlan(plan, [], { asOf: '2026-06-15' }).tiltak.map(({ state }) => state)
 * // => ['not-due', 'overdue']
 * ```
 */
export function definePlan<
  const Id extends string = never,
  const AreaId extends string = never,
  const BenefitId extends string = never,
  const Own extends string = never,
  const OwnRole extends string = never,
>(
  plan: PlanInput<Id, AreaId, BenefitId, RoleId | NoInfer<OwnRole>, IndicatorId | NoInfer<Own>>,
  options: DefinePlanOptions<Own, OwnRole> = {},
): Plan {
  optionsArgument(options, optionKeys)
  objectArgument(plan, 'plan', 'an object with title, owner and tiltak', 'invalid-plan')
  listArgument(plan.tiltak, 'plan.tiltak', 'invalid-plan')
  const made = makePlan(plan as PlanInput<string, string, string, string, string>, options)
  return planArgument(made)
}
