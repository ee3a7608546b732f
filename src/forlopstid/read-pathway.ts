import type { PathwayType } from '../codes/schema.js'
import { isObject, type RecordOrList } from '../misuse/arguments.js'
import { kindOf, misuse } from '../misuse/misuse.js'
import { definitionsArgument } from '../pathways/definitions-argument.js'
import type { PathwayDefinition } from '../pathways/schema.js'
import type { Pathway, PathwayEvent } from '../registrations/schema.js'

/** The event at a place of a pathway that the programmer gave; what is none there is misuse. */
export function eventAt(events: readonly PathwayEvent[], at: number): PathwayEvent {
  const event = events[at]
  if (Array.isArray(event?.outcomes)) return event as PathwayEvent
  throw misuse(
    'invalid-argument',
    `pathway.events[${at}] must be an event with outcomes (got a ${kindOf(event)})`,
  )
}

/** The definition of a type. */
export function definitionOf(definitions: RecordOrList<PathwayDefinition>, type: PathwayType) {
  for (const definition of definitionsArgument(definitions))
    if (definition.type === type) return definition
  throw misuse('unknown-pathway-type', 'definitions has no definition of the type of the pathway')
}

/** Refuses what is no pathway, as far as one look at each field shows; events are read later. */
export function checkPathway({ id, events, facts }: Pathway): void {
  if (Array.isArray(events) && isObject(facts) && typeof id === 'string') return
  throw misuse('invalid-argument', 'pathway must have id, events and facts, as assembly gives')
}
