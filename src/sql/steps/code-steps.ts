import { scanDay } from '../../calendar/scan-day.js'
import { eventOrder } from '../../codes/event-order.js'
import type { SqlContext, Step } from '../context.js'
import { type Cell, queryOfValues } from '../rows-of-values.js'

/** The table of allowed codes. `code_key` is what a row is looked up by: see `keyOfCode`. */
export function codesStep({ dialect, definitions }: SqlContext): Step {
  const rows: Cell[][] = []
  for (const { type, events } of definitions) {
    for (const { event, outcomes, validFrom, validTo } of events) {
      for (const outcome of outcomes.length === 0 ? [''] : outcomes) {
        rows.push([
          type + event + outcome,
          type,
          event,
          outcome,
          eventOrder.indexOf(event) + 1,
          dayOrNull(validFrom),
          dayOrNull(validTo),
        ])
      }
    }
  }
  return {
    name: 'codes',
    about:
      'The composite codes of 9327, taken apart, with the rank of the event within a day.\nDays are whole numbers: days since 1970-01-01.',
    query: queryOfValues(
      dialect,
      [
        { name: 'code', kind: 'text' },
        { name: 'type', kind: 'text' },
        { name: 'event', kind: 'text' },
        { name: 'outcome', kind: 'text' },
        { name: 'event_rank', kind: 'integer' },
        { name: 'valid_from', kind: 'integer' },
        { name: 'valid_to', kind: 'integer' },
      ],
      rows,
    ),
  }
}

function dayOrNull(date: string | undefined): number | null {
  return date === undefined ? null : scanDay(date)
}
