import { labelOf } from '../../messages/label-of.js'
import { describeFollowUp } from '../../messages/plans/describe-follow-up.js'
import { overviewWords } from '../../messages/plans/overview-words.js'
import { isObject } from '../../misuse/arguments.js'
import { plans } from '../../plans/data/plans.js'
import { followUpPlan } from '../../plans/follow-up/follow-up-plan.js'
import type { StatusReport } from '../../plans/follow-up/schema.js'
import type { Plan } from '../../plans/schema.js'
import type { Cell, PlanChoice, PlanView, Tag } from '../views.js'
import { pageWords } from '../words/words-in.js'
import { type Drawing, planPicture } from './pictures.js'
import { number, tableView, text, wide } from './table-view.js'
import { trouble } from './trouble.js'

/** A plan as it stood on a day: a shipped one, or one of a file with its status reports. */
export function planView(choice: PlanChoice & Drawing): PlanView {
  const { asOf, language, width } = choice
  const { plan, reports } = given(choice)
  const followUp = followUpPlan(plan, reports, { asOf })
  const overview = describeFollowUp(followUp, { plan, language })
  const head = (name: keyof typeof overviewWords) => overviewWords[name][language]
  const words = pageWords(language)
  const stateTags = new Map<string, Tag>([
    [labelOf('obligationState', 'overdue', language), 'bad'],
    [labelOf('obligationState', 'done-late', language), 'warn'],
    [labelOf('obligationState', 'deadline-unreadable', language), 'warn'],
    [labelOf('obligationState', 'done', language), 'good'],
  ])
  const stateCell = (state: string): Cell => ({ text: state, tag: stateTags.get(state) ?? 'calm' })
  return {
    plans: Object.values(plans).map((one) => ({
      id: one.id,
      name: one.name[language] ?? one.title,
    })),
    chosen: plan.id,
    title: overview.title,
    summary: overview.summary,
    picture: planPicture(plan, followUp, { language, width }),
    tiltak: tableView(
      words.plans.tiltak,
      [
        number(head('number')),
        wide(head('tiltak')),
        text(head('responsible')),
        text(head('deadline')),
        text(head('state')),
        text(head('done')),
      ],
      overview.tiltak,
      ({ number, tiltak, responsible, deadline, state, done }) => [
        number === null ? '' : `${number}`,
        tiltak,
        responsible,
        deadline,
        state === '' ? '' : stateCell(state),
        done,
      ],
      { size: 1000 },
    ),
    indicators: tableView(
      words.plans.indicators,
      [
        wide(head('indicator')),
        wide(head('tiltak')),
        text(head('baseline')),
        text(head('latest')),
        text(head('target')),
        text(head('change')),
      ],
      overview.indicators,
      ({ indicator, tiltak, baseline, latest, target, change }) => [
        indicator,
        tiltak,
        baseline,
        latest,
        target,
        change,
      ],
      { size: 1000 },
    ),
    remarks: [...new Set(overview.remarks)],
  }
}

function given({ plan, text }: PlanChoice): {
  readonly plan: Plan
  readonly reports: readonly StatusReport[]
} {
  if (text === null) {
    const shipped: readonly Plan[] = Object.values(plans)
    const chosen = shipped.find(({ id }) => id === plan) ?? plans['hv-phv-2020-2024']
    return { plan: chosen, reports: [] }
  }
  let file: unknown
  try {
    file = JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    throw trouble('not-json')
  }
  if (!isObject(file) || !isObject(file['plan'])) return { plan: file as Plan, reports: [] }
  return {
    plan: file['plan'] as unknown as Plan,
    reports: (file['reports'] ?? []) as readonly StatusReport[],
  }
}
