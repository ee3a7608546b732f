import { kindOf, misuse } from '../misuse/misuse.js'
import { dayOf, firstDay, lastDay } from './scan-day.js'
import type { IsoDate } from './schema.js'
import { writeDay } from './write-day.js'

const millisecondsInDay = 86_400_000

// Made at the first call, once: making one costs a thousand times as much as using it.
let formatter: Intl.DateTimeFormat | undefined

/**
 * The civil date in Norway (zone Europe/Oslo) at an instant: a `Date`, or milliseconds since
 * 1970-01-01T00:00Z.
 *
 * For those who hold a UTC instant, such as a text with Z: late in the evening in UTC the next
 * day has begun in Norway. The zone's history is the one of the runtime's `Intl`, which is
 * reliable from 1970 on. An invalid `Date`, another kind of value, or a date outside 1900–2200
 * throws `invalid-instant`.
 *
 * @example
 * ```ts
 * import { osloDate } from 'pasientforlop/calendar'
 *
 * osloDate(new Date('2020-02-29T22:59:59Z')) // => '2020-02-29'
 * osloDate(new Date('2020-02-29T23:00:00Z')) // => '2020-03-01'
 * osloDate(Date.UTC(2020, 6, 1, 22)) // => '2020-07-02'
 * osloDate(Number.NaN) // throws 'invalid-instant'
 * ```
 */
export function osloDate(instant: Date | number): IsoDate {
  const milliseconds = instant instanceof Date ? instant.getTime() : instant
  // A day to spare on both sides: before year 1 the formatter would count years backwards.
  if (
    typeof milliseconds !== 'number' ||
    !(milliseconds >= (firstDay - 1) * millisecondsInDay) ||
    !(milliseconds <= (lastDay + 2) * millisecondsInDay)
  ) {
    throw refuse(instant)
  }
  let year = 0
  let month = 0
  let date = 0
  for (const { type, value } of osloFormatter().formatToParts(milliseconds)) {
    if (type === 'year') year = Number(value)
    else if (type === 'month') month = Number(value)
    else if (type === 'day') date = Number(value)
  }
  const day = dayOf(year, month, date)
  if (day < firstDay || day > lastDay) throw refuse(instant)
  return writeDay(day)
}

function refuse(instant: unknown) {
  return misuse(
    'invalid-instant',
    `instant must be a valid Date or the milliseconds since 1970-01-01T00:00Z, in 1900–2200, got a value of kind ${kindOf(instant)}; a date without a clock needs no conversion`,
  )
}

function osloFormatter() {
  formatter ??= new Intl.DateTimeFormat('en', {
    timeZone: 'Europe/Oslo',
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  })
  return formatter
}
