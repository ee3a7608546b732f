import { compositeParts } from './composite-parts.js'
import { eventOrder } from './event-order.js'
import { pathwayTypes } from './ids.js'
import type { CompositeFault } from './schema.js'

/** Why these three do not make a code of 9327, from left to right; asked once it is known. */
export function compositeFault(pathway: string, event: string, outcome: string): CompositeFault {
  if (!holds(pathwayTypes, pathway)) return 'unknown-pathway'
  if (!holds(eventOrder, event)) return 'unknown-event'
  const allowed = [...compositeParts.values()].filter(
    (parts) => parts.pathway === pathway && parts.event === event,
  )
  if (allowed.length === 0) return 'event-not-allowed'
  return outcome === '' ? 'outcome-missing' : 'outcome-not-allowed'
}

function holds(values: readonly string[], value: string) {
  return values.includes(value)
}
