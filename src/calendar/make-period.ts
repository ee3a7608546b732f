import { kindOf, misuse } from '../misuse/misuse.js'
import { dayOf, monthLength } from './scan-day.js'
import type { Period, PeriodKind } from './schema.js'
import { writeDay } from './write-day.js'

/** How many months a period of each kind has. */
const monthsIn = {
  year: 12,
  'half-year': 6,
  tertial: 4,
  quarter: 3,
  month: 1,
} as const satisfies Record<PeriodKind, number>

/** The period of a kind by its ordinal in a year; all three are known to be valid. */
export function makePeriod(kind: PeriodKind, year: number, ordinal: number): Period {
  const lastMonth = ordinal * monthsIn[kind]
  return {
    id: writeId(kind, year, ordinal),
    kind,
    year,
    ordinal,
    from: writeDay(dayOf(year, lastMonth - monthsIn[kind] + 1, 1)),
    to: writeDay(dayOf(year, lastMonth, monthLength(year, lastMonth))),
  }
}

function writeId(kind: PeriodKind, year: number, ordinal: number): string {
  if (kind === 'year') return `${year}`
  if (kind === 'half-year') return `${year}-H${ordinal}`
  if (kind === 'tertial') return `${year}-T${ordinal}`
  if (kind === 'quarter') return `${year}-Q${ordinal}`
  return ordinal < 10 ? `${year}-0${ordinal}` : `${year}-${ordinal}`
}

/** The months of a kind of period; an unknown kind is misuse. */
export function monthsOf(kind: PeriodKind): number {
  if (typeof kind === 'string' && Object.hasOwn(monthsIn, kind)) return monthsIn[kind]
  throw misuse(
    'invalid-period',
    `kind must be ${Object.keys(monthsIn).join(', ')}; got another value of kind ${kindOf(kind)}`,
  )
}
