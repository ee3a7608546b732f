import { parseDeadline } from '../../deadlines/parse-deadline.js'
import type { IndicatorId } from '../../indicators/indicators.js'
import type { NotComputableId } from '../../indicators/not-computable-indicators.js'
import { listArgument, objectArgument, optionsArgument, type RecordOrList } from '../../misuse/arguments.js'
import { misuse } from '../../misuse/misuse.js'
import type { Organisation, Role, RoleId } from '../../organisations/schema.js'
import { organisationsArgument, planArgument, rolesArgument } from '../check/plan-argument.js'
import { partyNames } from '../read/party-names.js'
import type { Area, Benefit, Plan, PlanPeriod } from '../schema.js'
import { idOf, type NameInput, textsOf } from './names.js'
import type { PlanInput } from './plan-input.js'
import { makeTiltak, type TiltakContext } from './make-tiltak.js'

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

const noPeriod = { unknown: 'the plan gives no period' }

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
  plan: PlanInput<
    Id,
    AreaId,
    BenefitId,
    RoleId | NoInfer<OwnRole>,
    IndicatorId | NotComputableId | NoInfer<Own>
  >,
  options: DefinePlanOptions<Own, OwnRole> = {},
): Plan {
  optionsArgument(options, optionKeys)
  objectArgument(plan, 'plan', 'an object with title, owner and tiltak', 'invalid-plan')
  listArgument(plan.tiltak, 'plan.tiltak', 'invalid-plan')
  const made = makePlan(plan as PlanInput<string, string, string, string, string>, options)
  return planArgument(made)
}

/** The plan of an input whose top-level kinds are right; its schema judges the rest. */
export function makePlan(
  input: PlanInput<string, string, string, string, string>,
  options: DefinePlanOptions<string, string>,
): Plan {
  const language = input.language ?? 'nb'
  const title = textArgument(input.title, 'plan.title')
  const id = input.id || idOf(title)
  const period = periodOf(input.period)
  const areas = areasOf(input.areas ?? {}, language)
  const benefits = benefitsOf(input.benefits ?? {}, id, language)
  const roles = rolesArgument(options.roles)
  const context: TiltakContext = {
    plan: id,
    language,
    planPeriod: 'unknown' in period || period.to === undefined ? undefined : { from: period.from, to: period.to },
    areas: new Set(areas.map((area) => area.id)),
    benefits: new Set(benefits.map((benefit) => benefit.id)),
    indicators: options.indicators ?? {},
    reader: {
      names: partyNames(organisationsArgument(options.organisations), roles),
      owner: input.owner,
      ownRole: roles.find(({ rule }) => rule.select === 'plan-owner')?.id,
    },
  }
  const { premises = [], aims = [], needs = [], phases = [], joining = [], revisions = [] } = input
  const { deliverables = [], actors = [], dutyRoles = [], organisation = [] } = input
  const { complements = [], attachments = [], unknowns = [], sources = [id] } = input
  return {
    id,
    kind: input.kind ?? 'action-plan',
    title,
    name: textsOf(input.name || title, language),
    owner: input.owner,
    language,
    period,
    careAreas: input.careAreas ?? ['PHV', 'PHBU', 'TSB'],
    ...(input.lastUpdated === undefined ? {} : { lastUpdated: input.lastUpdated }),
    ...(input.phase === undefined ? {} : { phase: input.phase }),
    phases,
    premises,
    aims,
    targetGroup: input.targetGroup ?? { unknown: 'the plan does not say' },
    needs,
    areas,
    tiltak: makeTiltak(input.tiltak, context),
    benefits: benefits.length === 0 ? { unknown: 'the plan names none' } : benefits,
    deliverables,
    actors,
    dutyRoles,
    organisation,
    joining,
    revision: input.revision ?? { unknown: 'the plan does not say' },
    revisions,
    complements,
    attachments,
    unknowns,
    sources,
  }
}

function textArgument(text: unknown, name: string): string {
  if (typeof text === 'string' && text.trim() !== '') return text
  throw misuse('invalid-plan', `${name} must be a text`)
}

/** "2026–2028", "2026" or dates; a period that cannot be read would move every deadline of it. */
function periodOf(period: PlanInput['period']): Plan['period'] {
  if (period === undefined || period === null || period === '') return noPeriod
  if (typeof period !== 'string') return period as PlanPeriod
  const read = parseDeadline(period)
  if (read.kind === 'interval' && read.from !== null) {
    return { raw: period, from: read.from, to: read.to }
  }
  if (read.kind === 'start') return { raw: period, from: read.from }
  throw misuse('invalid-plan', 'plan.period cannot be read; write it as 2026–2028, or as dates')
}

function areasOf(areas: Readonly<Record<string, NameInput>>, language: 'nb' | 'nn'): readonly Area[] {
  return Object.entries(objectArgument(areas, 'plan.areas', 'a record by id', 'invalid-plan')).map(
    ([id, name]) => ({ id, ...named(name, `plan.areas.${id}`, language) }),
  )
}

function benefitsOf(
  benefits: Readonly<Record<string, NameInput>>,
  plan: string,
  language: 'nb' | 'nn',
): readonly Benefit[] {
  const notSaid = { unknown: 'the plan does not say' }
  return Object.entries(
    objectArgument(benefits, 'plan.benefits', 'a record by id', 'invalid-plan'),
  ).map(([id, name]) => ({
    id: `${plan}/${id}`,
    ...named(name, `plan.benefits.${id}`, language),
    kind: 'unstated',
    owner: notSaid,
    responsible: notSaid,
    indicators: notSaid,
    source: plan,
  }))
}

function named(name: NameInput, at: string, language: 'nb' | 'nn') {
  if (typeof name !== 'string') objectArgument(name, at, 'a name', 'invalid-plan')
  const texts = textsOf(name, language)
  return { text: texts[language] ?? texts.nb ?? texts.nn ?? texts.en ?? '', name: texts }
}
