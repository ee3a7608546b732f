import { kindOf, misuse } from '../misuse/misuse.js'
import { easterDay } from './easter-day.js'
import { type FixedFeast, fixedFeasts, movableFeasts } from './feasts.js'
import { dayOf } from './scan-day.js'
import type { Holiday } from './schema.js'
import { writeDay } from './write-day.js'

/**
 * The public holidays of Norway in a year, by date: the feasts of lov om helligdager og
 * helligdagsfred § 2, and 1 and 17 May.
 *
 * Two feasts on one date are both there (Ascension Day on 17 May 2012). Christmas Eve and New
 * Year's Eve are no public holidays. 1 and 17 May are there from 1947, when an act made them
 * public holidays; the feasts of the church are assumed to be the same in all years. Anything but
 * a whole year in 1900–2200 throws `invalid-year`.
 *
 * @example
 * ```ts
 * import { norwegianHolidays } from 'pasientforlop/calendar'
 *
 * norwegianHolidays(2020).length // => 12
 * norwegianHolidays(2020)[1]
 * // => { date: '2020-04-09', id: 'maundy-thursday',
 * //      name: { nb: 'Skjærtorsdag', nn: 'Skjærtorsdag', en: 'Maundy Thursday' } }
 * norwegianHolidays(2300) // throws 'invalid-year'
 * ```
 */
export function norwegianHolidays(year: number): readonly Holiday[] {
  if (!Number.isInteger(year) || year < 1900 || year > 2200) {
    throw misuse(
      'invalid-year',
      `year must be a whole number from 1900 to 2200, got a value of kind ${kindOf(year)}`,
    )
  }
  const easter = easterDay(year)
  const fixed = fixedFeasts.filter((feast: FixedFeast) => (feast.since ?? year) <= year)
  return [
    ...movableFeasts.map(({ id, name, daysAfterEaster }) => ({
      day: easter + daysAfterEaster,
      id,
      name,
    })),
    ...fixed.map(({ id, name, month, day }) => ({ day: dayOf(year, month, day), id, name })),
  ]
    .sort((a, b) => a.day - b.day)
    .map(({ day, id, name }) => ({ date: writeDay(day), id, name: { ...name } }))
}
