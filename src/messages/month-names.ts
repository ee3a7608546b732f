import type { Language } from '../sources/schema.js'

// One text each weighs less than twelve; nb and nn have the same.
const norwegian =
  'januar februar mars april mai juni juli august september oktober november desember'

const english =
  'January February March April May June July August September October November December'

/** A date in words: `5. januar 2020` in nb and nn, `5 January 2020` in en. */
export function dateWords(year: number, month: number, day: number, language: Language): string {
  return `${day}${language === 'en' ? '' : '.'} ${monthName(month, language)} ${year}`
}

/** The name of a month, from 1. */
export function monthName(month: number, language: Language): string {
  return (language === 'en' ? english : norwegian).split(' ')[month - 1] as string
}
