import { lastDay } from '../calendar/scan-day.js'
import type { IsoDate } from '../calendar/schema.js'
import { writeDay } from '../calendar/write-day.js'
import type { CareLevel } from '../codes/schema.js'
import type { IntervalId, NoTimeLimit, TimeLimit } from '../pathways/schema.js'
import type { Pathway } from '../registrations/schema.js'
import type { Forlopstid, ForlopstidState, Verdict } from './schema.js'

/** The answer of a clock. */
export function writeClock(
  { id: pathway, type }: Pathway,
  interval: IntervalId,
  ordinal: number,
  from: IsoDate,
  fromDay: number,
  to: IsoDate | undefined,
  days: number,
  careLevel: CareLevel | undefined,
  limit: TimeLimit | NoTimeLimit,
  state: ForlopstidState,
  verdict: Verdict,
  postponedByPatient: boolean,
): Forlopstid {
  const reason = days < 0 ? 'negative' : state === 'abandoned' ? 'abandoned' : null
  const known = typeof limit === 'string' ? null : limit
  // A due date after 2200 is no date of the library's: the clock is judged all the same.
  const dueDay = known === null ? lastDay + 1 : fromDay + known.maxDays
  return {
    pathway,
    type,
    interval,
    ordinal,
    from,
    to: to ?? null,
    days,
    careLevel: careLevel ?? null,
    limit: known,
    due: dueDay <= lastDay ? writeDay(dueDay) : null,
    state,
    verdict,
    unknownBecause: reason ?? (typeof limit === 'string' ? limit : null),
    postponedByPatient,
  }
}
