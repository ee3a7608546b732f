import { parseDeadline } from '../../deadlines/parse-deadline.js'
import { choiceArgument, objectArgument } from '../../misuse/arguments.js'
import { misuse } from '../../misuse/misuse.js'
import { organisationsArgument, rolesArgument } from '../check/plan-argument.js'
import { planPeriodOf } from '../plan-period.js'
import { partyNames } from '../read/party-names.js'
import type { Area, Benefit, Plan, PlanPeriod } from '../schema.js'
import type { DefinePlanOptions } from './define-plan.js'
import { makeTiltak, type TiltakContext } from './make-tiltak.js'
import { idOf, type NameInput, textsOf } from './names.js'
import type { PlanInput } from './plan-input.js'

const noPeriod = { unknown: 'the plan gives no period' }

/** The plan of an input whose top-level kinds are right; its schema judges the rest. */
export function makePlan(
  input: PlanInput<string, string, string, string, string>,
  options: DefinePlanOptions<string, string>,
): Plan {
  const language = choiceArgument(input.language || 'nb', 'language', ['nb', 'nn'], 'invalid-plan')
  const title = textArgument(input.title, 'plan.title')
  const id = textArgument(input.id || idOf(title), 'plan.id')
  const period = periodOf(input.period)
  const areas = areasOf(input.areas ?? {}, language)
  const benefits = benefitsOf(input.benefits ?? {}, id, language)
  const roles = rolesArgument(options.roles)
  const context: TiltakContext = {
    plan: id,
    language,
    planPeriod: planPeriodOf({ period }),
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
  if (typeof period !== 'string') {
    return objectArgument(period, 'plan.period', 'a text or dates', 'invalid-plan') as PlanPeriod
  }
  const read = parseDeadline(period)
  if (read.kind === 'interval' && read.from !== null) {
    return { raw: period, from: read.from, to: read.to }
  }
  if (read.kind === 'start') return { raw: period, from: read.from }
  throw misuse('invalid-plan', 'plan.period cannot be read; write it as 2026–2028, or as dates')
}

function areasOf(
  areas: Readonly<Record<string, NameInput>>,
  language: 'nb' | 'nn',
): readonly Area[] {
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
