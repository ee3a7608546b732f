import type { Language } from '../sources/schema.js'

// One text each weighs less than twelve; nb and nn have the same.
const norwegian =
  'januar februar mars april mai juni juli august september oktober november desember'

const english =
  'January February March April May June July August September October November December'

/** The name of a month, from 1. */
export function monthName(month: number, language: Language): string {
  return (language === 'en' ? english : norwegian).split(' ')[month - 1] as string
}
