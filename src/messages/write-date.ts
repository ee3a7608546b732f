import { scanDay } from '../calendar/scan-day.js'
import type { IsoDate } from '../calendar/schema.js'
import { civilOf } from '../calendar/write-day.js'
import type { Language } from '../sources/schema.js'

// date-fns/format would do, at the price of a cold import longer than that of the whole library.
const norwegianMonths =
  'januar februar mars april mai juni juli august september oktober november desember'

const englishMonths =
  'January February March April May June July August September October November December'

/** A date in words: `5. januar 2020` in nb and nn, `5 January 2020` in en. */
export function writeDate(date: IsoDate, language: Language): string {
  const { year, month, day } = civilOf(scanDay(date))
  const months = (language === 'en' ? englishMonths : norwegianMonths).split(' ')
  return `${day}${language === 'en' ? '' : '.'} ${months[month - 1]} ${year}`
}
