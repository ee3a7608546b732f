import { dayArgument } from '../calendar/day-argument.js'
import type { IsoDate } from '../calendar/schema.js'
import { editions } from './editions.js'
import type { Edition } from './schema.js'

/**
 * Finds the edition in force on a date: that of the pathways that start on it.
 *
 * Never `forenklet-2024`, whose in-force date no source gives: it is chosen by name only. Before
 * 2019-01-01 there was none, and the answer is `undefined`. What is no date throws `invalid-date`.
 *
 * @example
 * ```ts
 * import { editionAt } from 'pasientforlop'
 *
 * editionAt('2022-12-31')?.id // => 'pakkeforlop-2019'
 * editionAt('2023-01-01')?.id // => 'pasientforlop-2023'
 * editionAt('2018-12-31') // => undefined
 * ```
 */
export function editionAt(date: IsoDate): Edition | undefined {
  dayArgument(date, 'date')
  // Oldest first, so the last that had begun is the one in force.
  const begun = editions.filter(
    ({ validFrom }) => typeof validFrom === 'string' && validFrom <= date,
  )
  return begun[begun.length - 1]
}
