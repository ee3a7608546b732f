import type { Language } from '../../sources/schema.js'
import { dayText, monthStart, partsOf, shortDay } from './days.js'

/** A mark on a time axis. */
export interface TimeTick {
  /** Days since 1970-01-01. */
  readonly day: number
  /** What stands by it. */
  readonly label: string
}

/** The marks of a time axis between two days: as many as `most`, at days, months or years. */
export function timeTicks(
  [from, to]: readonly [number, number],
  most: number,
  language: Language,
): readonly TimeTick[] {
  const ticks: TimeTick[] = []
  const days = [1, 7, 14].find((step) => (to - from) / step <= most)
  if (days !== undefined && to - from <= 70) {
    for (let day = from; day <= to; day += days) ticks.push({ day, label: shortDay(day, language) })
    return ticks
  }
  const [first, last] = [monthOf(from - 1) + 1, monthOf(to)]
  const every = [1, 2, 3, 6, 12, 24, 60, 120, 600, 6000].find(
    (months) => (last - first) / months <= most - 1,
  ) as number
  for (let month = Math.ceil(first / every) * every; month <= last; month += every) {
    const day = monthStart(month)
    const [, name = '', year = ''] = dayText(day, language).split(' ')
    ticks.push({ day, label: every < 12 ? `${name.slice(0, 3)} ${year}` : year })
  }
  return ticks
}

/** Months since January 1970. */
function monthOf(day: number): number {
  const [year, month] = partsOf(day)
  return (year - 1970) * 12 + month - 1
}
