import { labelOf } from '../../messages/label-of.js'
import { describePlanFinding } from '../../messages/plans/describe-plan-finding.js'
import { followUpPlan } from '../../plans/follow-up/follow-up-plan.js'
import type { ObligationStatus } from '../../plans/follow-up/schema.js'
import type { Asked } from '../arguments.js'
import { openInput, wholeOf } from '../open-input.js'
import type { Cell, Output } from '../output.js'
import { planIn, withPlan } from '../plan-file.js'
import { problem } from '../problem.js'
import { jsonIn } from '../read-json.js'
import type { Terminal } from '../terminal.js'
import { wordsIn } from '../words/words-in.js'

/**
 * A plan from a JSON file, followed up: the plan itself, or `{ plan, reports }` with its status
 * reports.
 */
export async function plan(asked: Asked, terminal: Terminal): Promise<Output> {
  const { asOf, language } = asked
  const input = await openInput(asked.subject, terminal)
  if (asOf === null) throw problem('no-as-of')
  const { plan, reports } = planIn(jsonIn(input.name, await wholeOf(input)))
  const followUp = withPlan(input.name, () => followUpPlan(plan, reports, { asOf }))
  const findings = followUp.findings.map((finding) => describePlanFinding(finding, language))
  const records = followUp.obligations.map(recordOf)
  const lines = followUp.obligations.map(({ obligation, state, due }) => {
    const word = labelOf('obligationState', state, language)
    return `${due ?? '          '}  ${word}: ${obligation.tiltak}, ${nameOf(obligation.holder)}`
  })
  return {
    json: followUp,
    columns: ['tiltak', 'holder', 'state', 'due', 'days', 'completed_on', 'reports'],
    records,
    text: [...lines, '', ...(findings.length === 0 ? [wordsIn(language).planSound] : findings)],
    sarif: null,
    fails: () => findings.length > 0 && asked.failOn !== 'never',
  }
}

function recordOf(status: ObligationStatus): Readonly<Record<string, Cell>> {
  const { obligation, state, due, days, completedOn, reports } = status
  return {
    tiltak: obligation.tiltak,
    holder: nameOf(obligation.holder),
    state,
    due,
    days,
    completed_on: completedOn,
    reports,
  }
}

function nameOf(holder: ObligationStatus['obligation']['holder']): string {
  return 'name' in holder ? holder.name : ''
}
