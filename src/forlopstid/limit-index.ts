import { scanDay } from '../calendar/scan-day.js'
import { writeDay } from '../calendar/write-day.js'
import { findTimeLimit } from '../pathways/find-time-limit.js'
import { intervalIds } from '../pathways/ids.js'
import type { PathwayDefinition, TimeLimit } from '../pathways/schema.js'
import { careLevels, severities } from '../registrations/columns/registration-columns.js'
import { nothing } from '../registrations/columns/table-column.js'
import { editionIds } from '../registrations/pathway-columns.js'
import { reasons } from './clock-columns.js'

/** The limits of some definitions, each found once for all clocks that it holds for. */
export interface LimitIndex {
  readonly limits: readonly TimeLimit[]
  /**
   * The place of the limit of a clock, or -1 less the place of the reason for none. All are places:
   * of the type in the definitions, the interval, the care level, the severity (or `nothing`) and
   * the edition.
   */
  readonly find: (
    type: number,
    interval: number,
    level: number,
    severity: number,
    edition: number,
    start: number,
  ) => number
}

const unsought = -100

/** An index of the limits of definitions, in their order. */
export function limitIndexOf(definitions: readonly PathwayDefinition[]): LimitIndex {
  const limits: TimeLimit[] = []
  const placeOf = new Map<TimeLimit, number>()
  const borders = definitions.map(bordersOf)
  const tables = borders.map((days) =>
    new Int16Array((days.length + 1) * intervalIds.length * 4 * 3 * editionIds.length).fill(
      unsought,
    ),
  )
  return {
    limits,
    find(type, interval, level, severity, edition, start) {
      const days = borders[type] as readonly number[]
      let span = 0
      while (span < days.length && start >= (days[span] as number)) span += 1
      const severe = severity === nothing ? 2 : severity
      const key =
        (((span * intervalIds.length + interval) * 4 + level) * 3 + severe) * editionIds.length +
        edition
      const table = tables[type] as Int16Array
      const known = table[key] as number
      if (known !== unsought) return known
      const found = findTimeLimit(
        (definitions[type] as PathwayDefinition).timeLimits,
        intervalIds[interval] as (typeof intervalIds)[number],
        careLevels[level] ?? undefined,
        severities[severe],
        writeDay(start),
        editionIds[edition] as (typeof editionIds)[number],
      )
      const place = typeof found === 'string' ? -1 - reasons.indexOf(found) : addLimit(found)
      table[key] = place
      return place
    },
  }

  function addLimit(limit: TimeLimit): number {
    const known = placeOf.get(limit)
    if (known !== undefined) return known
    placeOf.set(limit, limits.length)
    return limits.push(limit) - 1
  }
}

/** The days on which a limit begins, or has ended: between two of them the answer is the same. */
function bordersOf({ timeLimits }: PathwayDefinition): readonly number[] {
  const days = timeLimits.flatMap(({ validFrom, validTo }) => [
    scanDay(validFrom),
    ...(validTo === undefined ? [] : [scanDay(validTo) + 1]),
  ])
  return [...new Set(days)].sort((a, b) => a - b)
}
