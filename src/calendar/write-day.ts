import type { IsoDate } from './schema.js'

const twoDigits = Array.from({ length: 100 }, (_, n) => (n < 10 ? `0${n}` : `${n}`))

/**
 * The civil date of a day number, by counting 400-year eras that begin on 1 March, so that the
 * leap day ends a year (the well-known algorithm of Hinnant, `civil_from_days`).
 */
export const civilOf = (day: number): { year: number; month: number; day: number } => {
  const shifted = day + 719468
  const era = Math.floor(shifted / 146097)
  const dayOfEra = shifted - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36524) -
      Math.floor(dayOfEra / 146096)) /
      365,
  )
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  }
}

/** Writes a day number within 1900–2200 as `YYYY-MM-DD`; the caller knows that it is within. */
export const writeDay = (dayNumber: number): IsoDate => {
  const { year, month, day } = civilOf(dayNumber)
  const century = twoDigits[Math.floor(year / 100)] as string
  return `${century}${twoDigits[year % 100]}-${twoDigits[month]}-${twoDigits[day]}`
}
