import { lastDay } from '../calendar/scan-day.js'
import type { IsoDate } from '../calendar/schema.js'
import type { PathwayType } from '../codes/schema.js'
import { intervalIds } from '../pathways/ids.js'
import type { IntervalId } from '../pathways/schema.js'
import { careLevels } from '../registrations/columns/registration-columns.js'
import { nothing, textAt } from '../registrations/columns/table-column.js'
import { dateText } from '../registrations/make-pathway.js'
import { type ClockColumns, reasons, states, verdicts } from './clock-columns.js'
import type { Forlopstid, ForlopstidState, Verdict } from './schema.js'

/** A clock as an object, by its place. */
export function makeForlopstid(clocks: ClockColumns, at: number): Forlopstid {
  const { pathways } = clocks
  const pathway = clocks.pathwayOf[at] as number
  const limit = clocks.limitOf[at] as number
  return {
    pathway: pathways.idOf(pathway),
    type: pathways.types[pathways.typeOf[pathway] as number] as PathwayType,
    interval: intervalIds[clocks.intervals[at] as number] as IntervalId,
    ordinal: clocks.ordinals[at] as number,
    from: dateText(clocks.froms[at] as number) as IsoDate,
    to: dateText(clocks.tos[at] as number),
    days: clocks.days[at] as number,
    careLevel: careLevels[clocks.levels[at] as number] ?? null,
    limit: limit < 0 ? null : (clocks.limits.all[limit] ?? null),
    due: dateText(dueDay(clocks, at)),
    state: states[clocks.stateOf[at] as number] as ForlopstidState,
    verdict: verdicts[clocks.verdictOf[at] as number] as Verdict,
    unknownBecause: textAt(reasons, clocks.reasonOf[at] as number),
    postponedByPatient: clocks.postponed[at] === 1,
  }
}

/** The last day within the limit; `nothing` without a limit, or after the year 2200. */
export function dueDay(clocks: ClockColumns, at: number): number {
  const limit = clocks.limitOf[at] as number
  if (limit < 0) return nothing
  const due = (clocks.froms[at] as number) + (clocks.limits.maxDays[limit] as number)
  return due <= lastDay ? due : nothing
}
