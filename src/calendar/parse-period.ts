import { makePeriod, monthsOf } from './make-period.js'
import type { ParsedPeriod, PeriodFault, PeriodKind } from './schema.js'

const written = /^(\d{4})(?:-(?:([HTQ])([1-4])|(0[1-9]|1[0-2])))?$/

/**
 * Reads a reporting period from outside: year `2020`, half-year `2020-H1`, tertial `2020-T1`,
 * quarter `2020-Q1` or month `2020-01`, in 1900–2200, with its first and last day.
 *
 * A tertial is four months, as Norwegian trusts report. Whatever else comes in is answered, never
 * thrown: `missing` (undefined, null, empty text), `not-a-string`, `not-a-period` (another form)
 * and `out-of-range` (another year). There is no trimming and no case folding.
 *
 * @example
 * ```ts
 * import { parsePeriod } from 'pasientforlop/calendar'
 *
 * parsePeriod('2020-T1')
 * // => { ok: true, id: '2020-T1', kind: 'tertial', year: 2020, ordinal: 1,
 * //      from: '2020-01-01', to: '2020-04-30' }
 * parsePeriod('2020-T4') // => { ok: false, fault: 'not-a-period' }
 * ```
 */
export function parsePeriod(text: unknown): ParsedPeriod {
  if (text === undefined || text === null || text === '') return refuse('missing')
  if (typeof text !== 'string') return refuse('not-a-string')
  const match = written.exec(text)
  if (match === null) return refuse('not-a-period')
  const [, digits, letter, part, month] = match
  const year = Number(digits)
  const kind = letter !== undefined ? kindOfLetter(letter) : month !== undefined ? 'month' : 'year'
  const ordinal = Number(part ?? month ?? 1)
  if (ordinal * monthsOf(kind) > 12) return refuse('not-a-period')
  if (year < 1900 || year > 2200) return refuse('out-of-range')
  return { ok: true, ...makePeriod(kind, year, ordinal) }
}

function refuse(fault: PeriodFault): ParsedPeriod {
  return { ok: false, fault }
}

function kindOfLetter(letter: string): PeriodKind {
  if (letter === 'H') return 'half-year'
  return letter === 'T' ? 'tertial' : 'quarter'
}
