import { compositeParts } from '../codes/composite-parts.js'
import { eventOrder } from '../codes/event-order.js'
import type { PathwayType } from '../codes/schema.js'
import type { AllowedEvent } from './schema.js'

/**
 * The events that 9327 allows in a pathway type, in the order of `eventOrder`, each with the
 * outcomes it must have one of, in the order of the table.
 */
export function allowedEvents(type: PathwayType): readonly AllowedEvent[] {
  const parts = [...compositeParts.values()].filter(({ pathway }) => pathway === type)
  return eventOrder
    .filter((event) => parts.some((part) => part.event === event))
    .map((event) => ({
      event,
      outcomes: parts.flatMap((part) =>
        part.event === event && part.outcome !== null ? [part.outcome] : [],
      ),
    }))
}
