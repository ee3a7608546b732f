import type { SqlContext, Step } from '../../context.js'
import { columns } from '../../write.js'
import { levelName } from '../care-level.js'
import { clockName } from './clock-ids.js'
import { judgementPart, judgementWord } from './clock-judgement.js'

/** The clocks in words, for those who look them up, and for the worklist. */
export function clocksStep({ dialect, table }: SqlContext): Step {
  const { divide } = dialect
  return {
    name: 'clocks',
    about: `The forløpstider: every interval that has begun in a pathway that counts. Days are calendar days, from
its begin to its end; while it runs, to the day of the answer; where it was abandoned, to the
closing. Within means days <= max_days, by the limit that was valid on the start of the pathway.`,
    query: `select
${columns([
  'pathways.pathway',
  'pathways.patient',
  'pathways.unit',
  'pathways.type',
  'pathways.edition',
  'pathways.severity',
  `${clockName('measures.clock_number')} as clock`,
  'measures.ordinal',
  'measures.from_day',
  'measures.to_day',
  'measures.days',
  `${levelName('measures.level')} as care_level`,
  'measures.max_days',
  'limits.source as limit_source',
  'due_day',
  `${judgementWord(divide, 'state')} as state`,
  `${judgementWord(divide, 'verdict')} as verdict`,
  `${judgementWord(divide, 'unknown_because')} as unknown_because`,
  `${judgementPart(divide, 'is_postponed')} as is_postponed`,
])}
from ${table('measures')} as measures
join ${table('pathways')} as pathways
  on pathways.course = measures.course and pathways.ordinal = measures.course_ordinal
left join ${table('limits')} as limits on limits.limit_number = measures.limit_number`,
  }
}
