import type { IsoDate } from '../calendar/schema.js'
import { editions } from './editions.js'
import type { Edition } from './schema.js'

/**
 * The edition in force on a date: that of the pathways that start on it. Never `forenklet-2024`,
 * whose in-force date no source gives: it is chosen by name only. Before 2019 there was none.
 */
export function editionAt(date: IsoDate): Edition | undefined {
  // Oldest first, so the last that had begun is the one in force.
  const begun = Object.values(editions).filter(
    ({ validFrom }) => typeof validFrom === 'string' && validFrom <= date,
  )
  return begun[begun.length - 1]
}
