import { firstDay, scanDay } from '../calendar/scan-day.js'
import { kindOf } from '../misuse/misuse.js'
import type { PathwayDefinition } from '../pathways/schema.js'
import { noFacts } from '../registrations/merge-facts.js'
import type { Pathway, PathwayEvent } from '../registrations/schema.js'
import { type EventSummary, readEvents } from './read-events.js'
import type { PathwayField, ValidationFinding } from './schema.js'

/** A pathway as the checks read it: its definition, its days as numbers, its events summed up. */
export interface Course {
  readonly pathway: Pathway
  readonly definition: PathwayDefinition
  readonly summary: EventSummary
  /** `Number.NaN` where the pathway has no start, which compares as false with every day. */
  readonly start: number
  /** The day of the closing; `Infinity` while the pathway is open. */
  readonly end: number
}

/** Reads a pathway in one pass; what is none of ours gives its finding instead. */
export function readCourse(
  pathway: Pathway,
  definitions: readonly PathwayDefinition[],
): Course | Extract<ValidationFinding, { rule: 'malformed-pathway' }> {
  if (typeof pathway !== 'object' || pathway === null || Array.isArray(pathway)) {
    return malformed(pathway, 'pathway', pathway)
  }
  const { id, patient, unit, type, edition, start, end, events, facts } = pathway
  if (typeof id !== 'string') return malformed(pathway, 'id', id)
  if (typeof patient !== 'string') return malformed(pathway, 'patient', patient)
  if (typeof unit !== 'string') return malformed(pathway, 'unit', unit)
  if (typeof edition !== 'string') return malformed(pathway, 'edition', edition)
  const definition = definitionOf(definitions, type)
  if (definition === undefined) return malformed(pathway, 'type', type)
  if (!isAbsentOrObject(facts)) {
    return malformed(pathway, 'facts', facts)
  }
  if (!Array.isArray(events)) return malformed(pathway, 'events', events)
  const summary = readEvents(events as readonly PathwayEvent[])
  if ('field' in summary) return malformed(pathway, summary.field, summary.value)
  // Mostly the dates of the first and the last event, which have been read.
  const { events: ordered, earliestDay, latestDay } = summary
  const startDay =
    start === undefined || start === null
      ? Number.NaN
      : dayKnownOr(start, ordered[0]?.date, earliestDay)
  if (startDay < firstDay) return malformed(pathway, 'start', start)
  const endDay =
    end === undefined || end === null
      ? Number.POSITIVE_INFINITY
      : dayKnownOr(end, ordered[ordered.length - 1]?.date, latestDay)
  if (endDay < firstDay) return malformed(pathway, 'end', end)
  return {
    pathway: facts ? pathway : { ...pathway, facts: noFacts },
    definition,
    summary,
    start: startDay,
    end: endDay,
  }
}

/** The finding for a value that is no pathway; it names the field and the kind of value there. */
function malformed(pathway: unknown, field: PathwayField, value: unknown) {
  const id = (pathway as { id?: unknown } | null | undefined)?.id
  const named = typeof id === 'string' && field !== 'pathway' ? id : null
  const params = { field, kind: kindOf(value) }
  return {
    rule: 'malformed-pathway',
    effect: 'flagged',
    pathway: named,
    rows: [],
    relatedRows: [],
    params,
  } as const
}

function definitionOf(definitions: readonly PathwayDefinition[], type: unknown) {
  for (const definition of definitions) if (definition.type === type) return definition
  return undefined
}

/** The day of a date, or a number below every day; `knownDay` where it is the date of that. */
function dayKnownOr(date: unknown, knownDate: unknown, knownDay: number): number {
  return typeof date !== 'string' ? -1e6 : date === knownDate ? knownDay : scanDay(date)
}

function isAbsentOrObject(value: unknown) {
  return value === undefined || (typeof value === 'object' && !Array.isArray(value))
}
