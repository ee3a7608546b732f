import { firstDay, lastDay } from '../../calendar/scan-day.js'
import { isWorking } from '../../calendar/working-days.js'
import type { SqlContext, Step } from '../context.js'
import { queryOfValues } from '../rows-of-values.js'
import { indent } from '../write.js'

/** How many working days there are up to and with every day from 1900 to 2200. */
export function workingDaysStep({ dialect }: SqlContext): Step {
  const holidays: number[][] = []
  for (let day = firstDay; day <= lastDay; day += 1) {
    if (!isWorking(day) && (day - firstDay) % 7 < 5) holidays.push([day])
  }
  return {
    name: 'working_days',
    about:
      'How many working days there are from 1900 up to and with each day: Monday to Friday but for the\nNorwegian holidays, which are written out. 1 January 1900 was a Monday.',
    query: `select n as day, cast(sum(case when (n - ${firstDay}) % 7 < 5 and holidays.holiday is null then 1 else 0 end) over (order by n rows between unbounded preceding and current row) as integer) as working_days
from (${dialect.series(firstDay, lastDay)}) as days
left join (
${indent(queryOfValues(dialect, { holiday: 'integer' }, holidays))}
) as holidays on holidays.holiday = days.n`,
  }
}

/** The same number for one day. */
export function workingDaysThrough(day: number): number {
  let count = 0
  for (let one = firstDay; one <= day; one += 1) if (isWorking(one)) count += 1
  return count
}
