import type { IsoDate } from '../../calendar/schema.js'
import { dateWords } from '../../messages/month-names.js'
import { misuse } from '../../misuse/misuse.js'
import type { Language } from '../../sources/schema.js'

// Days of axes are read by the engine's own `Date`, in UTC: the calendar reads faster, but weighs more
// than a picture may. A test holds that both say the same of every day.
const long = 86_400_000

/** The day of a date of the years 1900–2200, since 1970-01-01; any other value is misuse. */
export function dayOf(date: IsoDate, name = 'a date'): number {
  const day = dayIn(date)
  if (day !== null && date.length === 10) return day
  throw misuse('invalid-date', `${name} must be a date 'YYYY-MM-DD' in 1900–2200`)
}

/** The day of a date or local date-time of a row; `null` where it is none. */
export function dayIn(date: IsoDate | null): number | null {
  if (typeof date !== 'string' || !/^(19|2[01]|2200)\d*-\d\d-\d\d([T ][\d:.]+)?$/.test(date))
    return null
  const day = Date.parse(date.slice(0, 10)) / long
  // Some engines take the 30th of February for a day in March.
  return dateOf(day) === date.slice(0, 10) ? day : null
}

function dateOf(day: number): IsoDate | undefined {
  return new Date(day * long).toJSON()?.slice(0, 10)
}

/** The day on which a month begins: of months since January 1970. */
export function monthStart(month: number): number {
  return Date.UTC(1970, month) / long
}

/** A day in words: `5. januar 2020`, in English `5 January 2020`. */
export function dayText(day: number, language: Language): string {
  return dateWords(...partsOf(day), language)
}

/** A day without its year: `12. feb`, in English `12 Feb`. */
export function shortDay(day: number, language: Language): string {
  const [date, month = ''] = dayText(day, language).split(' ')
  return `${date} ${month.slice(0, 3)}`
}

/** The year, month and date of a day. */
export function partsOf(day: number): readonly [year: number, month: number, date: number] {
  return dateOf(day)?.split('-').map(Number) as unknown as [number, number, number]
}
