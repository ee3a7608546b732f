import { osloDate } from '../../calendar/oslo-date.js'
import { firstDay, scanDay } from '../../calendar/scan-day.js'
import { isMisuse } from '../../misuse/misuse.js'
import type { FaultList } from './fault-list.js'
import { textAt, valueAt } from './fhir-values.js'

/** The day of a procedure in Norway; what is no day is given as it stands, for the row's finding. */
export function dayOfProcedure(resource: unknown, place: number, faults: FaultList): string {
  const period = valueAt(resource, 'performedPeriod')
  const [start, end] = [textAt(period, 'start'), textAt(period, 'end')]
  const text = textAt(resource, 'performedDateTime') ?? start
  if (text === null) {
    faults.add('no-date', place)
    return ''
  }
  const day = dayOf(text)
  if (day === null) {
    faults.add('date-is-no-day', place)
    return text
  }
  if (day !== text.slice(0, 10)) faults.add('instant-moved', place)
  const isOfPeriod = textAt(resource, 'performedDateTime') === null
  if (isOfPeriod && (end === null || dayOf(end) !== day)) faults.add('date-from-period', place)
  return day
}

/** The day that a date or a time is in Norway; null for a year, a month, or no date at all. */
function dayOf(text: string): string | null {
  const [, date, time, offset] =
    /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?)(Z|[+-]\d\d:\d\d)?)?$/.exec(text) ?? []
  if (date === undefined) return null
  if (time === undefined || offset === undefined) return date
  // Engines take 30 February for 1 March.
  if (scanDay(date) < firstDay) return null
  try {
    return osloDate(Date.parse(`${date}T${time}${offset}`))
  } catch (error) {
    // A time that there is not, such as 25:00, or a year far away.
    if (isMisuse(error)) return null
    throw error
  }
}
