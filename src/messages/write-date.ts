import { scanDay } from '../calendar/scan-day.js'
import type { IsoDate } from '../calendar/schema.js'
import { civilOf } from '../calendar/write-day.js'
import type { Language } from '../sources/schema.js'
import { dateWords } from './month-names.js'

/** A date in words: `5. januar 2020` in nb and nn, `5 January 2020` in en. */
export function writeDate(date: IsoDate, language: Language): string {
  const { year, month, day } = civilOf(scanDay(date))
  return dateWords(year, month, day, language)
}
