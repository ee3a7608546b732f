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
  readonly all: readonly TimeLimit[]
  /** By limit its days at most: as numbers, since limits are objects of many shapes. */
  readonly maxDays: readonly number[]
  /**
   * What decides the limits of all clocks of a pathway: places of its type in the definitions and of
   * its severity (or `nothing`) and edition, and the day of its start.
   */
  readonly caseOf: (type: number, severity: number, edition: number, start: number) => number
  /**
   * The place of the limit of an interval at a care level, or -1 less the place of the reason for
   * none; `start` is the one that the case was asked for with.
   */
  readonly find: (
    type: number,
    which: number,
    interval: number,
    level: number,
    start: number,
  ) => number
}

const unsought = -100

/** An index of the limits of definitions, in their order. */
export function limitIndexOf(definitions: readonly PathwayDefinition[]): LimitIndex {
  const all: TimeLimit[] = []
  const maxDays: number[] = []
  const placeOf = new Map<TimeLimit, number>()
  const borders = definitions.map(bordersOf)
  // A case has one limit an interval and care level.
  const caseSize = intervalIds.length * careLevels.length
  const tables = borders.map((days) =>
    new Int16Array((days.length + 1) * 3 * editionIds.length * caseSize).fill(unsought),
  )
  return {
    all,
    maxDays,
    caseOf(type, severity, edition, start) {
      const days = borders[type] as readonly number[]
      let span = 0
      while (span < days.length && start >= (days[span] as number)) span += 1
      const severe = severity === nothing ? 2 : severity
      return (span * 3 + severe) * editionIds.length + edition
    },
    find(type, which, interval, level, start) {
      const key = which * caseSize + interval * careLevels.length + level
      const table = tables[type] as Int16Array
      const known = table[key] as number
      if (known !== unsought) return known
      const found = findTimeLimit(
        (definitions[type] as PathwayDefinition).timeLimits,
        intervalIds[interval] as (typeof intervalIds)[number],
        careLevels[level] ?? undefined,
        severities[Math.floor(which / editionIds.length) % 3],
        writeDay(start),
        editionIds[which % editionIds.length] as (typeof editionIds)[number],
      )
      const place = typeof found === 'string' ? -1 - reasons.indexOf(found) : addLimit(found)
      table[key] = place
      return place
    },
  }

  function addLimit(limit: TimeLimit): number {
    const known = placeOf.get(limit)
    if (known !== undefined) return known
    placeOf.set(limit, all.length)
    maxDays.push(limit.maxDays)
    return all.push(limit) - 1
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
