import type { SqlContext, Step } from '../../context.js'
import { columns } from '../../write.js'

/** Which running clocks are listed. */
export interface WorklistChoice {
  readonly withinDays: number
  readonly sinceDays: number | null
  readonly withoutLimit: 'omit' | 'list'
}

/** The running clocks that run out soon, or have. */
export function worklistStep({ dialect, table }: SqlContext, choice: WorklistChoice): Step {
  const { withinDays, sinceDays, withoutLimit } = choice
  const limited = `max_days is not null and max_days - days <= ${withinDays}${sinceDays === null ? '' : ` and days - max_days <= ${sinceDays}`}`
  const unlimited = `max_days is null${sinceDays === null ? '' : ` and days <= ${sinceDays}`}`
  return {
    name: 'worklist',
    about: `The running clocks that run out within ${withinDays} days or already have. Soonest first: order by days_left
nulls last, days desc, pathway, interval, ordinal.`,
    query: `select
${columns([
  'pathway',
  'patient',
  'unit',
  'type',
  `clock as ${dialect.name('interval')}`,
  'ordinal',
  `${dialect.dateOf('from_day')} as ${dialect.name('from')}`,
  'days',
  `${dialect.dateOf('due_day')} as due`,
  'max_days - days as days_left',
  'max_days as limit_days',
  'unknown_because',
  'care_level',
  'is_postponed = 1 as postponed_by_patient',
])}
from ${table('clocks')}
where state = 'running' and ${withoutLimit === 'omit' ? limited : `((${limited}) or (${unlimited}))`}`,
  }
}
