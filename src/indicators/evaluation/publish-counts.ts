import { optionsArgument } from '../../misuse/arguments.js'
import { misuse } from '../../misuse/misuse.js'
import type { SubjectCount } from '../counting/count-rows.js'
import { levelOf } from '../counting/group-columns.js'
import { hierarchyArgument, type Level } from '../counting/hierarchy.js'
import { type Plan, planEvaluation } from '../counting/plan-evaluation.js'
import { policyArgument } from '../protection/policy-argument.js'
import type { ProtectionPolicy } from '../protection/schema.js'
import type { Indicator } from '../schema.js'
import type { SubjectId } from '../subjects/schema.js'
import { subjects } from '../subjects/subjects.js'
import type { EvaluateOptions } from './evaluate-indicators.js'
import { type IndicatorsInput, indicatorsArgument } from './indicators-argument.js'
import { keepLog } from './protection-log.js'
import { publishSubject } from './publish-subject.js'
import type { Notice, Publication } from './schema.js'
import { type Noted, withholdArgument } from './withhold-argument.js'

/** What is asked for, checked. */
export interface Evaluation {
  readonly asked: readonly Indicator[]
  readonly plan: Plan
  readonly levels: readonly Level[]
  readonly policy: ProtectionPolicy | 'open'
  readonly noted: readonly Noted[]
  readonly definitions: EvaluateOptions['definitions']
}

/** Publishes what was counted of each subject, protected together. */
export function publishCounts(
  { asked, plan, levels, policy, noted }: Evaluation,
  counts: readonly SubjectCount[],
): Publication {
  checkGroupings(plan, counts, levels)
  const published = counts.map((count) => publishSubject(count, plan, policy, noted))
  const results = new Map(
    published.flatMap((one) => one.results.map((of) => [of.indicator, of] as const)),
  )
  const publication: Publication = {
    version: 1,
    asOf: plan.asOf,
    policy,
    periods: plan.periods,
    by: plan.by,
    indicators: Object.fromEntries(asked.map(({ id }) => [id, results.get(id) as never])),
    notices: [...counts.flatMap(({ notices }) => notices), ...unmet(noted)],
  }
  keepLog(publication, plan, published)
  return publication
}

/** Refuses a grouping that no subject can have results by. */
function checkGroupings(
  plan: Plan,
  counts: readonly SubjectCount[],
  levels: readonly Level[],
): void {
  for (const fields of plan.by) {
    const isKnown = counts.some(({ by }) => by.some((one) => one.join() === fields.join()))
    if (isKnown) continue
    const made = fields.filter((field) => levelOf(levels, field) !== undefined)
    throw misuse(
      'unknown-column',
      `by names a column that no row has: ${fields.join(' + ')}${made.length > 0 ? ', or the hierarchy is made of one' : ''}`,
    )
  }
}

function unmet(noted: readonly Noted[]): readonly Notice[] {
  return noted.flatMap(({ met }, at): Notice[] =>
    met.times > 0 ? [] : [{ notice: 'nothing-withheld', at }],
  )
}

/** Reads what is asked for; what is wrong with it is misuse. */
export function openEvaluation(indicators: IndicatorsInput, options: EvaluateOptions): Evaluation {
  const asked = indicatorsArgument(indicators)
  const { policy, hierarchy, withhold, definitions } = optionsArgument(options, [
    'asOf',
    'periods',
    'by',
    'hierarchy',
    'policy',
    'withhold',
    'definitions',
  ])
  const plan = planEvaluation(options)
  const levels = hierarchyArgument(hierarchy)
  return {
    asked,
    plan,
    levels,
    policy: policyArgument(policy, plan.by),
    noted: withholdArgument(withhold, asked, plan),
    definitions,
  }
}

/** The subjects of indicators, in their own order. */
export function subjectsOf(asked: readonly Indicator[]): readonly SubjectId[] {
  const all = Object.keys(subjects) as SubjectId[]
  return all.filter((subject) => asked.some((indicator) => indicator.subject === subject))
}
