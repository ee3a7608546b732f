import { dayOf } from '../calendar/scan-day.js'
import { writeDay } from '../calendar/write-day.js'
import type { Deadline, DeadlineInterval } from './schema.js'

/**
 * "Årsskiftet 2025/2026": by the last day of the first year. With one year only, it is not said
 * which of its two ends is meant.
 */
export function yearTurn(tokens: readonly string[], from: number): Deadline | undefined {
  const at = tokens[from] === 'ved' ? from + 1 : from
  if (tokens[at] !== 'årsskiftet') return undefined
  const [first, sign, second, ...rest] = tokens.slice(at + 1)
  const year = /^\d{4}$/.test(first ?? '') ? Number(first) : Number.NaN
  if (!(year > 1900 && year < 2200) || rest.length > 0) return undefined
  if (sign === undefined) {
    const readings = [lastDayOf(year - 1), lastDayOf(year)]
    return { kind: 'unreadable', reason: 'ambiguous', readings }
  }
  const isNext =
    Number(second) === year + 1 || (second?.length === 2 && Number(second) === (year + 1) % 100)
  return ['/', '-', '–'].includes(sign) && isNext ? lastDayOf(year) : undefined
}

function lastDayOf(year: number): DeadlineInterval {
  const due = writeDay(dayOf(year, 12, 31))
  return {
    kind: 'interval',
    from: null,
    to: due,
    due,
    precision: 'day',
    reading: 'by',
    evidence: 'inferred',
  }
}
