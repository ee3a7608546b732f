import { kindOf, type MisuseCode, misuse } from '../misuse/misuse.js'
import { dayFaults, firstDay, lastDay, scanDay } from './scan-day.js'
import type { IsoDate } from './schema.js'
import { writeDay } from './write-day.js'

/** The day number of a date that the programmer vouches for; a wrong one is misuse. */
export function dayArgument(
  date: IsoDate,
  name: string,
  code: MisuseCode = 'invalid-date',
): number {
  const day = typeof date === 'string' && date.length === 10 ? scanDay(date) : dayFaults.notADate
  if (day >= firstDay) return day
  throw misuse(
    code,
    `${name} must be a date 'YYYY-MM-DD' in 1900–2200, got a value of kind ${kindOf(date)}; parseIsoDate tells what is wrong with a text from outside`,
  )
}

/** Writes the day that a calculation came to; outside 1900–2200 its arguments were misuse. */
export function writeResult(day: number): IsoDate {
  if (day >= firstDay && day <= lastDay) return writeDay(day)
  throw misuse(
    'invalid-day',
    'the resulting day lies outside 1900-01-01 to 2200-12-31, the range of the library; use a smaller count',
  )
}
