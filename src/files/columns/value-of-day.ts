import { dayFaults, firstDay } from '../../calendar/scan-day.js'
import { writeDay } from '../../calendar/write-day.js'
import { faultOfKind } from '../dates/day-of-value.js'
import { farStandIn } from '../dates/read-day.js'

/** A date as objects have it: its text, or a value with the same fault, in place of the one of the file. */
export function valueOfDay(day: number): unknown {
  return day >= firstDay ? writeDay(day) : (faulty.get(day) ?? '?')
}

const faulty = new Map<number, unknown>([
  [dayFaults.noSuchDay, '2021-02-30'],
  [dayFaults.outOfRange, '1800-01-01'],
  [farStandIn, '9999-12-31'],
  [dayFaults.hasOffset, '2020-01-01T00:00Z'],
  [faultOfKind, Object.freeze({})],
])
