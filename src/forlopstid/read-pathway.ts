import { kindOf, misuse } from '../calendar/misuse.js'
import { listArgument } from '../calendar/object-arguments.js'
import { isObject } from '../calendar/shapes.js'
import type { PathwayType } from '../codes/schema.js'
import type { PathwayDefinition } from '../pathways/schema.js'
import type { Pathway, PathwayEvent } from '../registrations/schema.js'

/** The event at a place of a pathway that the programmer gave; what is none there is misuse. */
export const eventAt = (events: readonly PathwayEvent[], at: number): PathwayEvent => {
  const event = events[at]
  if (Array.isArray(event?.outcomes)) return event as PathwayEvent
  throw misuse(
    'invalid-argument',
    `pathway.events[${at}] must be an event with outcomes (got a ${kindOf(event)})`,
  )
}

/** The definition of a type. */
export const definitionOf = (definitions: readonly PathwayDefinition[], type: PathwayType) => {
  listArgument(definitions, 'definitions', 'invalid-definition')
  for (const definition of definitions)
    if (isObject(definition) && definition.type === type) return definition
  throw misuse('unknown-pathway-type', 'definitions has no definition of the type of the pathway')
}

/** Refuses what is no pathway, as far as one look at each field shows; events are read later. */
export const checkPathway = ({ id, events, facts }: Pathway): void => {
  if (Array.isArray(events) && isObject(facts) && typeof id === 'string') return
  throw misuse('invalid-argument', 'pathway must have id, events and facts, as assembly gives')
}
