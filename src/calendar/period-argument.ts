import { kindOf, misuse } from '../misuse/misuse.js'
import { parsePeriod } from './parse-period.js'
import type { Period } from './schema.js'

/** A period that the programmer vouches for, by its id or as it was given; another is misuse. */
export function periodArgument(period: Period | string, name = 'period'): Period {
  const id = typeof period === 'object' && period !== null ? period.id : period
  const answer = parsePeriod(id)
  if (answer.ok) {
    const { ok: _, ...parsed } = answer
    return parsed
  }
  throw misuse(
    'invalid-period',
    `${name} must be written as 2020, 2020-H1, 2020-T1, 2020-Q1 or 2020-01, in 1900–2200; got another value of kind ${kindOf(id)}`,
  )
}
