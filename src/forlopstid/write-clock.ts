import { lastDay } from '../calendar/scan-day.js'
import type { IsoDate } from '../calendar/schema.js'
import { writeDay } from '../calendar/write-day.js'
import type { CareLevel } from '../codes/schema.js'
import type { IntervalId, NoTimeLimit, TimeLimit } from '../pathways/schema.js'
import type { Pathway } from '../registrations/schema.js'
import type { Forlopstid, ForlopstidState, Verdict } from './schema.js'

type Parts = { readonly [K in keyof Forlopstid]: Forlopstid[K] | undefined }

/**
 * The answer of a clock, without keys for what it has not. The common shapes are whole literals: a
 * property added later would cost an allocation of its own.
 */
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
  const reason = days < 0 ? 'negative' : state === 'abandoned' ? 'abandoned' : undefined
  if (typeof limit === 'string') {
    const unknownBecause = reason ?? limit
    if (careLevel !== undefined) {
      return to === undefined
        ? {
            pathway,
            type,
            interval,
            ordinal,
            from,
            days,
            careLevel,
            state,
            verdict,
            unknownBecause,
            postponedByPatient,
          }
        : {
            pathway,
            type,
            interval,
            ordinal,
            from,
            to,
            days,
            careLevel,
            state,
            verdict,
            unknownBecause,
            postponedByPatient,
          }
    }
    return withoutAbsent({
      pathway,
      type,
      interval,
      ordinal,
      from,
      to,
      days,
      careLevel,
      limit: undefined,
      due: undefined,
      state,
      verdict,
      unknownBecause,
      postponedByPatient,
    })
  }
  // A due date after 2200 is no date of the library's: the clock is judged all the same.
  const dueDay = fromDay + limit.maxDays
  const due = dueDay <= lastDay ? writeDay(dueDay) : undefined
  if (careLevel !== undefined && due !== undefined) {
    if (reason === undefined) {
      return to === undefined
        ? {
            pathway,
            type,
            interval,
            ordinal,
            from,
            days,
            careLevel,
            limit,
            due,
            state,
            verdict,
            postponedByPatient,
          }
        : {
            pathway,
            type,
            interval,
            ordinal,
            from,
            to,
            days,
            careLevel,
            limit,
            due,
            state,
            verdict,
            postponedByPatient,
          }
    }
    if (to === undefined) {
      return {
        pathway,
        type,
        interval,
        ordinal,
        from,
        days,
        careLevel,
        limit,
        due,
        state,
        verdict,
        unknownBecause: reason,
        postponedByPatient,
      }
    }
  }
  return withoutAbsent({
    pathway,
    type,
    interval,
    ordinal,
    from,
    to,
    days,
    careLevel,
    limit,
    due,
    state,
    verdict,
    unknownBecause: reason,
    postponedByPatient,
  })
}

/** A clock of a rarer shape, without keys for what it has not. */
function withoutAbsent(clock: Parts): Forlopstid {
  const answer: Record<string, unknown> = {}
  for (const key in clock) {
    const value = clock[key as keyof Forlopstid]
    if (value !== undefined) answer[key] = value
  }
  return answer as Forlopstid
}
