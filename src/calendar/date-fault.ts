import { dayFaults } from './scan-day.js'

/** The name of the fault that `scanDay` answers instead of a day number. */
export function dateFault(
  day: number,
): 'not-a-date' | 'no-such-day' | 'out-of-range' | 'has-offset' {
  if (day === dayFaults.noSuchDay) return 'no-such-day'
  if (day === dayFaults.outOfRange) return 'out-of-range'
  return day === dayFaults.hasOffset ? 'has-offset' : 'not-a-date'
}
