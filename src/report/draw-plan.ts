import { dayArgument } from '../calendar/day-argument.js'
import { obligationStateLabels } from '../messages/labels/obligation-state-labels.js'
import { choiceArgument, listArgument, objectArgument, textArgument } from '../misuse/arguments.js'
import { misuse } from '../misuse/misuse.js'
import type { ObligationStatus, PlanFollowUp } from '../plans/follow-up/schema.js'
import type { ObligationState } from '../plans/ids.js'
import type { Plan } from '../plans/schema.js'
import { namesArgument } from './picture/names-argument.js'
import { type PictureOptions, pictureOptions } from './picture/picture-options.js'
import { addLegend, addLines, fill, finishSheet, newSheet } from './picture/sheet.js'
import { addTiltak, type DrawnTiltak } from './plan/add-tiltak.js'
import { planSpan } from './plan/plan-span.js'
import { planWords } from './plan/plan-words.js'
import { stateMark } from './plan/state-mark.js'

const stateIds = /* @__PURE__ */ Object.keys(obligationStateLabels) as ObligationState[]

/** What a plan is drawn with. */
export interface PlanPictureOptions extends PictureOptions {
  /** The plan that was followed up: its name and those of its tiltak. */
  readonly plan: Plan
  /** What roles, and organisations without a name, are called: by id or number. */
  readonly names?: Readonly<Record<string, string>> | undefined
}

/**
 * Draws where a plan stands, as SVG text: a row a tiltak, a mark for each of its holders, and the
 * deadlines on a time axis with the date that it is looked at from. Each state of an obligation has a
 * shape and a colour of its own. A deadline that cannot be read is a question mark, never none.
 *
 * Holders have numbers, which the words below the picture name.
 *
 * @throws `invalid-argument` for what is no follow-up, for one of another plan, and for an id that is
 * no id; `invalid-date`; `invalid-count` for the width; `unknown-language`; `unknown-option`.
 *
 * @example
 * ```ts
 * import { followUpPlan, plans } from 'pasientforlop/plans'
 * import { drawPlan } from 'pasientforlop/report'
 *
 * const plan = plans['hv-phv-2020-2024']
 * const followUp = followUpPlan(plan, [], { asOf: '2021-06-30', kinds: ['lead'] })
 * const svg = drawPlan(followUp, { id: 'plan', language: 'nn', plan })
 * svg.includes('over fristen') // => true
 * svg.includes('1 ') // => true
 * ```
 */
export function drawPlan(followUp: PlanFollowUp, options: PlanPictureOptions): string {
  objectArgument(followUp, 'followUp', 'what followUpPlan answered')
  const drawn = pictureOptions(options, ['plan', 'names'])
  const { plan, language } = drawn
  const names = namesArgument(drawn.names)
  objectArgument(plan, 'plan', 'the plan that was followed up')
  listArgument(plan.tiltak, 'plan.tiltak')
  objectArgument(plan.name, 'plan.name', 'a name in nb, nn and en')
  if (plan.id !== followUp.plan) {
    throw misuse('invalid-argument', 'plan must be the plan that was followed up')
  }
  const asOf = dayArgument(followUp.asOf, 'followUp.asOf')
  const obligations = listArgument(followUp.obligations, 'followUp.obligations')
  for (const one of [...obligations]) {
    objectArgument(one, 'followUp.obligations', 'what followUpPlan answered')
    statusArgument(one)
  }
  const words = planWords[language]
  const nameOf = (one: ObligationStatus) => holderName(one, names) ?? words.nobody
  const holders = [...new Set(obligations.map((one) => nameOf(one)))]
  const rows = [...plan.tiltak].flatMap((tiltak): DrawnTiltak[] => {
    objectArgument(tiltak, 'plan.tiltak', 'tiltak with id, text and title')
    objectArgument(tiltak.title, 'plan.tiltak.title', 'a name in nb, nn and en')
    const own = obligations.filter(({ obligation }) => obligation.tiltak === tiltak.id)
    const number = tiltak.number === undefined ? '' : `${tiltak.number} `
    return own.length === 0
      ? []
      : [
          {
            title: `${number}${textArgument(tiltak.title[language] ?? tiltak.text, 'plan.tiltak.text')}`,
            obligations: own,
          },
        ]
  })
  const sheet = newSheet(drawn, textArgument(plan.name[language] ?? plan.title, 'plan.title'))
  const span = planSpan(sheet, obligations, asOf)
  const placeOf = (one: ObligationStatus) => holders.indexOf(nameOf(one))
  addTiltak(sheet, span, rows, { holders: holders.length, placeOf })
  const states = [...new Set(obligations.map(({ state }) => state))]
  addLegend(
    sheet,
    states.map((state) => ({
      mark: stateMark(state, 0, 0, 5),
      text: `${obligationStateLabels[state][language]} (${obligations.filter((one) => one.state === state).length})`,
    })),
  )
  const named = holders.map((name, at) => `${at + 1}\u00a0${name}`).join(' · ')
  if (holders.length > 0) addLines(sheet, `${words.holders}: ${named}`)
  const counts = states.map(
    (state) =>
      `${obligationStateLabels[state][language]}: ${obligations.filter((one) => one.state === state).length}`,
  )
  const said = rows.map(
    ({ title, obligations: own }) =>
      `${title}: ${own
        .map(
          (one) =>
            `${nameOf(one)}, ${obligationStateLabels[one.state][language]}${one.due === null ? '' : ` (${one.due})`}`,
        )
        .join('; ')}`,
  )
  const summary = fill(words.summary, { tiltak: rows.length, count: obligations.length })
  return finishSheet(
    sheet,
    [`${sheet.title}, ${followUp.asOf}`, summary, ...counts, ...said].join('. '),
  )
}

/** What a picture needs of an obligation. */
function statusArgument({ obligation, state, due }: ObligationStatus): void {
  objectArgument(obligation, 'followUp.obligations.obligation', 'what followUpPlan answered')
  const holder = objectArgument(
    obligation.holder,
    'followUp.obligations.obligation.holder',
    'a holder',
  )
  choiceArgument(state, 'followUp.obligations.state', stateIds)
  if (due !== null) dayArgument(due, 'followUp.obligations.due')
  if (holder.kind === 'organisation') {
    textArgument(holder.name, 'holder.name')
    textArgument(holder.organisation, 'holder.organisation')
  } else if (holder.kind === 'role') textArgument(holder.role, 'holder.role')
}

function holderName(
  { obligation: { holder } }: ObligationStatus,
  names: Readonly<Record<string, string>>,
): string | null {
  if (holder.kind === 'unknown') return null
  if (holder.kind === 'organisation' && holder.name !== '') return holder.name
  const id = holder.kind === 'organisation' ? holder.organisation : holder.role
  return Object.hasOwn(names, id) ? (names[id] as string) : id
}
