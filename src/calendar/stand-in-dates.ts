import { firstDay } from './scan-day.js'

/** What systems put in where a date is not known. */
export const standInDates: readonly unknown[] = ['1900-01-01', '9999-12-31']

/** The day of the one that is a date of the library; the other lies beyond 2200. */
export const standInDay = firstDay

/** Whether a value is such a date, alone or with a time. */
export function isStandInDate(value: unknown): boolean {
  return typeof value === 'string' && standInDates.includes(value.slice(0, 10))
}
