import { dayFaults } from '../../calendar/scan-day.js'
import type { DateFormat } from './date-format.js'
import { dayInRange, dayOfSerial } from './read-day.js'

/** What a date is that is neither a text nor a value that its formats read. */
export const faultOfKind = -(2 ** 30)

/** The day of a value that is no text: a `Date`, or a number of Excel where the formats have it. */
export function dayOfValue(formats: readonly DateFormat[], value: unknown): number {
  if (value instanceof Date) return dayOfDate(formats, value)
  const isSerial = formats.some(({ kind }) => kind === 'excel-serial')
  return typeof value === 'number' && isSerial ? dayOfSerial(value) : faultOfKind
}

const millisecondsInDay = 86_400_000

/**
 * The civil day of a `Date` of a database driver, as the mapping says it is meant: at midnight, or
 * with a time of which the date counts, of the own zone or of UTC. One that is not at the midnight
 * that the mapping says is of no use: its day would be another one.
 */
function dayOfDate(formats: readonly DateFormat[], date: Date): number {
  const time = date.getTime()
  if (Number.isNaN(time)) return dayFaults.notADate
  const utcDay = Math.floor(time / millisecondsInDay)
  for (const { name } of formats) {
    if (name === 'utc-midnight') {
      return utcDay * millisecondsInDay === time ? dayInRange(utcDay) : dayFaults.notADate
    }
    if (name === 'utc-time') return dayInRange(utcDay)
    if (name !== 'local-midnight' && name !== 'local-time') continue
    const [year, month, day] = [date.getFullYear(), date.getMonth(), date.getDate()] as const
    const midnight = new Date(year, month, day).getTime()
    if (name === 'local-midnight' && midnight !== time) return dayFaults.notADate
    const civil = new Date(0)
    civil.setUTCFullYear(year, month, day)
    return dayInRange(civil.getTime() / millisecondsInDay)
  }
  return faultOfKind
}
