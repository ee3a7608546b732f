import { dayFaults, firstDay, scanDay } from './scan-day.js'
import type { IsoDateFault, ParsedIsoDate } from './schema.js'

/**
 * Reads a date from outside: the civil date and its day number, or why it is none.
 *
 * Accepted are `YYYY-MM-DD` and the local date-time `YYYY-MM-DDTHH:mm[:ss]` (00:00–23:59:59),
 * whose date part counts; real days of the years 1900–2200 only, with no trimming. Whatever else
 * comes in is answered, never thrown: `missing` (undefined, null, empty text), `not-a-string`,
 * `not-a-date` (another form), `no-such-day` (30 February), `out-of-range` (another year) and
 * `has-offset` (Z or an offset: which civil date that is depends on the zone, see `osloDate`).
 * A text with several faults gets the first of `not-a-date`, `has-offset`, `no-such-day` and
 * `out-of-range`.
 *
 * @example
 * ```ts
 * import { parseIsoDate } from 'pasientforlop/calendar'
 *
 * parseIsoDate('2020-02-29') // => { ok: true, date: '2020-02-29', day: 18321 }
 * parseIsoDate('2020-02-29T08:30') // => { ok: true, date: '2020-02-29', day: 18321 }
 * parseIsoDate('2021-02-29') // => { ok: false, fault: 'no-such-day' }
 * parseIsoDate('2020-02-29T23:30:00Z') // => { ok: false, fault: 'has-offset' }
 * parseIsoDate('29.02.2020') // => { ok: false, fault: 'not-a-date' }
 * ```
 */
export function parseIsoDate(text: unknown): ParsedIsoDate {
  if (text === undefined || text === null || text === '') return refuse('missing')
  if (typeof text !== 'string') return refuse('not-a-string')
  const day = scanDay(text)
  return day < firstDay ? refuse(dateFault(day)) : { ok: true, date: text.slice(0, 10), day }
}

function refuse(fault: IsoDateFault): ParsedIsoDate {
  return { ok: false, fault }
}

/** The name of the fault that `scanDay` answers instead of a day number. */
export function dateFault(day: number): Exclude<IsoDateFault, 'missing' | 'not-a-string'> {
  if (day === dayFaults.noSuchDay) return 'no-such-day'
  if (day === dayFaults.outOfRange) return 'out-of-range'
  return day === dayFaults.hasOffset ? 'has-offset' : 'not-a-date'
}
