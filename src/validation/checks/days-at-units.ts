/** Days in order, each with its unit and the place of the next day at another unit. */
export interface DaysAtUnits {
  readonly days: readonly number[]
  readonly units: readonly string[]
  readonly nextElsewhere: readonly number[]
}

/** Sorts days at units, so that `isNear` need not look at every one of a unit. */
export function daysAtUnits(
  entries: readonly { readonly day: number; readonly unit: string }[],
): DaysAtUnits {
  const sorted = [...entries].sort((a, b) => a.day - b.day)
  const units = sorted.map(({ unit }) => unit)
  const nextElsewhere: number[] = new Array(units.length)
  for (let at = units.length - 1; at >= 0; at -= 1) {
    nextElsewhere[at] = units[at] === units[at + 1] ? (nextElsewhere[at + 1] as number) : at + 1
  }
  return { days: sorted.map(({ day }) => day), units, nextElsewhere }
}

/** Whether one of the days at another unit lies within some days before or after a day. */
export function isNear(
  { days, units, nextElsewhere }: DaysAtUnits,
  day: number,
  unit: string,
  withinDays: number,
): boolean {
  const first = countBefore(days, day - withinDays)
  const place = units[first] === unit ? (nextElsewhere[first] as number) : first
  return (days[place] ?? Number.POSITIVE_INFINITY) <= day + withinDays
}

/** How many of some ascending days are before a day. */
export function countBefore(days: readonly number[], day: number): number {
  let low = 0
  let high = days.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((days[middle] as number) < day) low = middle + 1
    else high = middle
  }
  return low
}
