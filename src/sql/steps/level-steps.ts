import type { SqlContext, Step } from '../context.js'
import type { SqlLevel } from '../levels.js'
import { queryOfValues } from '../rows-of-values.js'
import { spoken } from '../write.js'

/** What belongs to what in a level of the hierarchy. */
export function levelStep({ dialect }: SqlContext, { name, column, of, rows }: SqlLevel): Step {
  return {
    name,
    about: `What belongs to what, from which day to which, in the level ${spoken(column)} of ${spoken(of)}.`,
    query: queryOfValues(
      dialect,
      { member: 'text', belongs_to: 'text', from_day: 'integer', to_day: 'integer' },
      rows,
    ),
  }
}
