import { dayOf } from '../../calendar/scan-day.js'
import { civilOf } from '../../calendar/write-day.js'
import type { Language } from '../../sources/schema.js'

/** A mark on a time axis. */
export interface TimeTick {
  /** Days since 1970-01-01. */
  readonly day: number
  /** What stands by it. */
  readonly label: string
}

const months = {
  nb: 'jan feb mar apr mai jun jul aug sep okt nov des',
  nn: 'jan feb mar apr mai jun jul aug sep okt nov des',
  en: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec',
}

/** The marks of a time axis between two days: as many as `most`, at days, months or years. */
export function timeTicks(
  [from, to]: readonly [number, number],
  most: number,
  language: Language,
): readonly TimeTick[] {
  const step = [1, 7, 14].find((days) => (to - from) / days <= most)
  if (step !== undefined && to - from <= 70) {
    return Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, at) => ({
      day: from + at * step,
      label: shortDay(from + at * step, language),
    }))
  }
  const first = civilOf(from)
  const start = first.year * 12 + first.month - 1 + (first.day > 1 ? 1 : 0)
  const last = civilOf(to).year * 12 + civilOf(to).month - 1
  const every = [1, 2, 3, 6, 12, 24, 60, 120, 600, 6000].find(
    (months) => (last - start) / months <= most - 1,
  ) as number
  const ticks: TimeTick[] = []
  for (let at = Math.ceil(start / every) * every; at <= last; at += every) {
    const [year, month] = [Math.floor(at / 12), at % 12]
    const name = months[language].split(' ')[month]
    ticks.push({
      day: dayOf(year, month + 1, 1),
      label: every < 12 ? `${name} ${year}` : `${year}`,
    })
  }
  return ticks
}

/** A day without its year: `12. feb`, in English `12 Feb`. */
export function shortDay(day: number, language: Language): string {
  const civil = civilOf(day)
  return `${civil.day}${language === 'en' ? '' : '.'} ${months[language].split(' ')[civil.month - 1]}`
}
