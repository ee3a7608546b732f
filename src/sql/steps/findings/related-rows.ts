import { missedBy } from '../../../validation/relate-set-aside.js'
import type { SqlContext } from '../../context.js'

/**
 * The rows that could be the event that a finding misses, had they not been set aside: of the same
 * patient, unit and type. Repeats could not, nor what has not happened yet.
 */
export function candidatesQuery({ dialect, table }: SqlContext): string {
  return `select patient, unit, meant, ${dialect.list(`cast(row_id as ${dialect.text})`, 'row_id')} as candidate_rows
from (
  select row_id, patient, unit,
    case
      when code_fault is null then type || event
      when meant_code is not null then substring(meant_code, 1, 4)
      when code_fault in ('outcome-missing', 'outcome-not-allowed') then said_type_and_event end as meant
  from ${table('rows')}
  where is_placed = 0 and is_future = 0 and patient_fault is null and unit_fault is null
  union all
  select row_id, patient, unit, type || event as meant
  from ${table('row_places')}
  where place in ('npr-105', 'npr-106', 'npr-225')
) as candidates
where meant is not null
group by patient, unit, meant`
}

/** The event that the finding of a rule misses, as SQL; null where it misses none. */
export function missedEvent(rule: string): string {
  const cases = Object.entries(missedBy).map(([id, event]) => `when '${id}' then '${event}'`)
  return `case ${rule} ${cases.join(' ')} end`
}
