import { parseDeadline } from '../../deadlines/parse-deadline.js'
import type { Deadline } from '../../deadlines/schema.js'
import { objectArgument } from '../../misuse/arguments.js'
import { misuse } from '../../misuse/misuse.js'
import type { FigurePeriod } from '../follow-up/schema.js'
import { type CellReader, readCell } from '../read/read-responsible.js'
import type { Dependency, Responsible, Tiltak } from '../schema.js'
import type { OwnIndicator } from './define-plan.js'
import { makeLink } from './make-link.js'
import { idsApart, textsOf } from './names.js'
import type { PartiesRead, TiltakInput } from './plan-input.js'

/** What the tiltak of a plan are made with. */
export interface TiltakContext {
  readonly plan: string
  readonly language: 'nb' | 'nn'
  readonly planPeriod: FigurePeriod | undefined
  readonly areas: ReadonlySet<string>
  readonly benefits: ReadonlySet<string>
  readonly indicators: Readonly<Record<string, OwnIndicator>>
  readonly reader: CellReader
}

/** The tiltak of a plan, their ids made where they have none; references are within the plan. */
export function makeTiltak(
  inputs: readonly TiltakInput[],
  context: TiltakContext,
): readonly Tiltak[] {
  const given = new Set<string>()
  for (const [at, input] of inputs.entries()) {
    objectArgument(input, `plan.tiltak[${at}]`, 'an object with a text', 'invalid-plan')
    if (typeof input.text !== 'string' || input.text.trim() === '') {
      throw misuse('invalid-plan', `plan.tiltak[${at}].text must be a text`)
    }
    if (!input.id) continue
    if (given.has(input.id)) {
      throw misuse('invalid-plan', `plan.tiltak[${at}].id is that of another tiltak`)
    }
    given.add(input.id)
  }
  const newId = idsApart(given)
  return inputs.map((input, at) =>
    oneTiltak(input, input.id || newId(input.text), `plan.tiltak[${at}]`, given, context),
  )
}

function oneTiltak(
  input: TiltakInput,
  own: string,
  at: string,
  ids: ReadonlySet<string>,
  context: TiltakContext,
): Tiltak {
  const { plan, language, planPeriod, reader } = context
  const { text, responsible, deadline } = input
  const { responsible: parties, notes } = partiesOf(responsible, at, reader)
  const due =
    typeof deadline === 'string' ? parseDeadline(deadline, { planPeriod }) : (deadline ?? undefined)
  const isNone = due === undefined || (due.kind === 'none' && due.reason === 'empty')
  const link = makeLink(context.indicators, at)
  return {
    id: `${plan}/${own}`,
    ...(input.parent ? { parent: `${plan}/${known(input.parent, ids, `${at}.parent`)}` } : {}),
    ...(isGiven(input.number) ? { number: input.number } : {}),
    text,
    title: textsOf(input.title || text, language),
    ...(input.priority ? { priority: input.priority } : {}),
    areas: listOf(input.areas, `${at}.areas`).map((area) => ({
      area: known(area, context.areas, `${at}.areas`),
      evidence: 'secondary',
      reason: 'the plan says so',
    })),
    ...(isGiven(input.careAreas) ? { careAreas: input.careAreas } : {}),
    responsible:
      parties.length === 0 ? { unknown: 'the plan names nobody that is known' } : parties,
    ...(isNone ? {} : { deadline: due as Deadline }),
    indicators: listOf(input.indicators, `${at}.indicators`).map(link),
    benefits: listOf(input.benefits, `${at}.benefits`).map((benefit) =>
      known(`${plan}/${benefit}`, context.benefits, `${at}.benefits`),
    ),
    dependencies: listOf(input.dependencies, `${at}.dependencies`).map(
      (one): Dependency =>
        typeof one === 'string'
          ? {
              tiltak: `${plan}/${known(one, ids, `${at}.dependencies`)}`,
              text: one,
              evidence: 'secondary',
            }
          : one,
    ),
    notes,
    raw: {
      tiltak: text,
      ...(typeof responsible === 'string' && responsible !== '' ? { responsible } : {}),
      ...(typeof deadline === 'string' && deadline !== '' ? { deadline } : {}),
    },
    source: plan,
  }
}

function partiesOf(
  responsible: TiltakInput['responsible'],
  at: string,
  reader: CellReader,
): PartiesRead {
  if (!isGiven(responsible)) return { responsible: [], notes: [] }
  if (typeof responsible === 'string') return readCell(responsible, reader)
  const parties = listOf(responsible, `${at}.responsible`).map((one): Responsible => {
    objectArgument(one, `${at}.responsible`, 'a role or an organisation', 'invalid-plan')
    const { kind, role, organisation, raw } = one
    if (!role === !organisation) {
      throw misuse('invalid-plan', `${at}.responsible must have a role or an organisation`)
    }
    return {
      kind: kind ?? 'lead',
      ...(role ? { role } : {}),
      ...(organisation ? { organisation } : {}),
      raw: raw ?? '',
      evidence: 'secondary',
    }
  })
  return { responsible: parties, notes: [] }
}

/** A reference that the plan has; another leads nowhere. */
function known(id: string, ids: ReadonlySet<string>, at: string): string {
  if (ids.has(id)) return id
  throw misuse('invalid-plan', `${at} refers to what the plan does not have`)
}

function listOf<Item>(list: readonly Item[] | null | undefined, at: string): readonly Item[] {
  if (!isGiven(list)) return []
  if (Array.isArray(list)) return list
  throw misuse('invalid-plan', `${at} must be a list`)
}

function isGiven<Value>(value: Value | null | undefined): value is Value {
  return value !== undefined && value !== null
}
