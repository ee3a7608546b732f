import { obligationStateLabels } from '../messages/labels/obligation-state-labels.js'
import { objectArgument, textArgument } from '../misuse/arguments.js'
import { misuse } from '../misuse/misuse.js'
import type { ObligationStatus, PlanFollowUp } from '../plans/follow-up/schema.js'
import type { Plan } from '../plans/schema.js'
import { dayOf } from './picture/days.js'
import { drawPicture, type PictureOptions } from './picture/draw-picture.js'
import { px } from './picture/elements.js'
import { addLegend } from './picture/legend.js'
import { addTitle, linesOf, say } from './picture/sheet.js'
import { addTodayKey } from './picture/time-axis.js'
import { addTiltak } from './plan/add-tiltak.js'
import { planWords } from './plan/plan-words.js'
import { stateMark } from './plan/state-mark.js'

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
  return drawPicture(options, ['plan', 'names'], (sheet) => {
    const { plan, names = {} } = options
    const { language } = sheet
    const { obligations } = followUp
    if (plan.id !== followUp.plan) {
      throw misuse('invalid-argument', 'plan must be the plan that was followed up')
    }
    objectArgument(names, 'names', 'names by id')
    const asOf = dayOf(followUp.asOf)
    const words = planWords[language]
    const holderOf = (one: ObligationStatus) =>
      textArgument(holderName(one, names) ?? words.nobody, 'names')
    const holders = [...new Set(obligations.map(holderOf))]
    const rows = plan.tiltak
      .map(({ id, number, title, text }) => ({
        title: `${number == null ? '' : `${px(number)} `}${textArgument(title[language] ?? text, 'plan.tiltak.text')}`,
        obligations: obligations.filter(({ obligation }) => obligation.tiltak === id),
      }))
      .filter((row) => row.obligations.length > 0)
    addTitle(sheet, plan.name[language] ?? plan.title)
    addTiltak(sheet, rows, { asOf, holders, holderOf })
    addTodayKey(sheet, asOf)
    const states = obligations.map(({ state }) => state)
    addLegend(
      sheet,
      [...new Set(states)].map((state) => {
        const count = states.filter((one) => one === state).length
        const text = `${obligationStateLabels[state][language]} (${count})`
        return [stateMark(state, 0, 0), say(sheet, text)]
      }),
    )
    const numbered = holders.map((name, at) => `${at + 1}\u00a0${name}`).join(' · ')
    if (holders.length > 0) sheet.parts.push(linesOf(sheet, `${words.holders}: ${numbered}`))
  })
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
