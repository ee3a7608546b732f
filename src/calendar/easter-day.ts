import { dayOf } from './scan-day.js'

/**
 * The day number of Easter Sunday in a Gregorian year, by the algorithm of Meeus, Jones and
 * Butcher (J. Meeus, Astronomical Algorithms, chapter 8).
 */
export function easterDay(year: number): number {
  const golden = year % 19
  const century = (year / 100) | 0
  const yearOfCentury = year % 100
  const moonShift = ((century + 8) / 25) | 0
  const moonCorrection = ((century - moonShift + 1) / 3) | 0
  const epact = (19 * golden + century - (century >> 2) - moonCorrection + 15) % 30
  const weekday =
    (32 + 2 * (century & 3) + 2 * (yearOfCentury >> 2) - epact - (yearOfCentury & 3)) % 7
  const late = ((golden + 11 * epact + 22 * weekday) / 451) | 0
  const daysAfterMarch = epact + weekday - 7 * late + 114
  return dayOf(year, (daysAfterMarch / 31) | 0, (daysAfterMarch % 31) + 1)
}
