import { misuse } from '../../misuse/misuse.js'
import type { HierarchyLevel } from '../counting/hierarchy.js'
import type { Plan } from '../counting/plan-evaluation.js'
import type { GivenRows } from '../evaluation/rows-argument.js'
import type { Aggregate } from '../evaluation/schema.js'
import type { Indicator } from '../schema.js'
import { checkAggregate } from './check-aggregate.js'
import { aggregateFingerprint } from './fingerprint.js'

/** The aggregate of each indicator of a subject that has no rows. */
export function aggregatesFor(
  own: readonly Indicator[],
  { aggregates }: GivenRows,
  plan: Plan,
  hierarchy: readonly HierarchyLevel[] | undefined,
): readonly (readonly [Indicator, Aggregate])[] {
  return own.map((indicator) => {
    const found = aggregates.filter((one) => one?.indicator === indicator.id)
    const [aggregate] = found
    if (aggregate === undefined || found.length > 1) {
      throw misuse(
        'invalid-argument',
        `rows must have rows of the subject ${indicator.subject}, or one aggregate of each of its indicators; merge aggregates first`,
      )
    }
    checkAggregate(aggregate, 'an aggregate')
    const isSame =
      aggregate.fingerprint === aggregateFingerprint(indicator, hierarchy) &&
      aggregate.asOf === plan.asOf &&
      JSON.stringify(aggregate.periods) === JSON.stringify(plan.periods.map(({ id }) => id)) &&
      JSON.stringify(aggregate.by) === JSON.stringify(plan.by.filter(isCountedBy(aggregate)))
    if (isSame) return [indicator, aggregate]
    throw misuse(
      'mixed-definitions',
      'an aggregate was made with another definition, asOf, periods, groupings or hierarchy',
    )
  })
}

/** Which groupings an aggregate should have: all but those that its subject lacks columns of. */
function isCountedBy({ notices }: Aggregate): (fields: readonly string[]) => boolean {
  const leftOut = notices.flatMap((notice) =>
    notice.notice === 'grouping-left-out' ? [JSON.stringify(notice.by)] : [],
  )
  return (fields) => !leftOut.includes(JSON.stringify(fields))
}
