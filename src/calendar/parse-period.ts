import { kindOf, misuse } from '../misuse/misuse.js'
import { makePeriod, monthsOf } from './make-period.js'
import type { Period, PeriodKind } from './schema.js'

const written = /^(\d{4})(?:-(?:([HTQ])([1-4])|(0[1-9]|1[0-2])))?$/

/**
 * Reads a reporting period: year `2020`, half-year `2020-H1`, tertial `2020-T1`, quarter
 * `2020-Q1` or month `2020-01`, in 1900–2200, with its first and last day.
 *
 * A tertial is four months, as Norwegian trusts report. Anything else throws `invalid-period`;
 * there is no trimming and no case folding.
 *
 * @example
 * ```ts
 * import { parsePeriod } from 'pasientforlop/calendar'
 *
 * parsePeriod('2020-T1')
 * // => { id: '2020-T1', kind: 'tertial', year: 2020, ordinal: 1,
 * //      from: '2020-01-01', to: '2020-04-30' }
 * parsePeriod('2020-T4') // throws 'invalid-period'
 * ```
 */
export function parsePeriod(id: string): Period {
  const match = typeof id === 'string' ? written.exec(id) : null
  if (match !== null) {
    const [, digits, letter, part, month] = match
    const year = Number(digits)
    const kind =
      letter !== undefined ? kindOfLetter(letter) : month !== undefined ? 'month' : 'year'
    const ordinal = Number(part ?? month ?? 1)
    if (year >= 1900 && year <= 2200 && ordinal * monthsOf(kind) <= 12) {
      return makePeriod(kind, year, ordinal)
    }
  }
  throw misuse(
    'invalid-period',
    `period must be written as 2020, 2020-H1, 2020-T1, 2020-Q1 or 2020-01, in 1900–2200; got another value of kind ${kindOf(id)}`,
  )
}

function kindOfLetter(letter: string): PeriodKind {
  if (letter === 'H') return 'half-year'
  return letter === 'T' ? 'tertial' : 'quarter'
}
