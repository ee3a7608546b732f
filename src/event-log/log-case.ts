import type { IsoDate } from '../calendar/schema.js'
import type { EventCode } from '../codes/schema.js'
import { makeForlopstid } from '../forlopstid/make-forlopstid.js'
import type { MeasuredPathways } from '../forlopstid/read-for-clocks.js'
import { eventLabels } from '../messages/labels/event-labels.js'
import { makePathwayUntil } from '../registrations/make-pathway.js'
import type { PathwayEvent } from '../registrations/schema.js'
import { attributeOf, rankOfRepeated } from './attributes.js'
import type { EventLogOptions } from './event-log.js'

/** What is said of a case or an event, by the name of the attribute; what is not known is left out. */
export type Values = Readonly<Record<string, string | number>>

/** A pathway as a case. */
export interface LogCase {
  readonly id: string
  readonly values: Values
  readonly events: readonly LogEvent[]
}

/** An event of a case. */
export interface LogEvent {
  readonly name: string
  readonly date: IsoDate
  readonly values: Values
}

/** The cases of pathways that are columns, those without an event left out. */
export function logCases(
  { pathways, clocks, asOfDay }: MeasuredPathways,
  options: EventLogOptions,
  textOf: (text: string) => string,
): readonly LogCase[] {
  const cases: LogCase[] = []
  let clock = 0
  for (let at = 0; at < pathways.length; at += 1) {
    const { id, patient, unit, type, edition, start, end, events } = makePathwayUntil(
      pathways,
      at,
      asOfDay,
    )
    const values: Record<string, string | number> = { type, edition, unit: textOf(unit) }
    if (options.patients === 'pseudonym') values['patient'] = textOf(patient)
    if (start !== null) values['start'] = start
    if (end !== null) values['end'] = end
    const eventValues = events.map(valuesOfEvent)
    for (; clock < clocks.length && clocks.pathwayOf[clock] === at; clock += 1) {
      const place = clocks.intervals[clock] as number
      const from = clocks.froms[clock] as number
      const rank = rankOfRepeated.get(place)
      const owner = rank === undefined ? values : eventValues[placeOf(pathways, at, rank, from)]
      addClockValues(owner as Record<string, string | number>, place, clocks, clock)
    }
    if (events.length === 0) continue
    cases.push({
      id: textOf(id),
      values,
      events: events.map(({ event, date }, place) => ({
        name: activityName(event, options),
        date,
        values: eventValues[place] as Values,
      })),
    })
  }
  return cases
}

function valuesOfEvent({ event, outcomes, careLevel }: PathwayEvent) {
  const values: Record<string, string | number> = { event }
  if (outcomes.length > 0) values['outcome'] = outcomes.join(' ')
  if (careLevel !== null) values['care_level'] = careLevel
  return values
}

/** The place, among the events of a pathway, of the one of a kind on a day. */
function placeOf(
  { eventsFrom, ranks, days }: MeasuredPathways['pathways'],
  pathway: number,
  rank: number,
  day: number,
): number {
  const first = eventsFrom[pathway] as number
  let at = first
  while (ranks[at] !== rank || days[at] !== day) at += 1
  return at - first
}

function addClockValues(
  values: Record<string, string | number>,
  place: number,
  clocks: MeasuredPathways['clocks'],
  at: number,
): void {
  const { state, days, verdict, unknownBecause } = makeForlopstid(clocks, at)
  const name = attributeOf(place)
  values[`${name}_state`] = state
  values[`${name}_days`] = days
  values[`${name}_verdict`] = verdict
  if (unknownBecause !== null) values[`${name}_unknown_because`] = unknownBecause
}

/** What an event is called in the log: its code, or its name in the language that is asked for. */
export function activityName(
  event: EventCode,
  { language }: Pick<EventLogOptions, 'language'>,
): string {
  return language === undefined ? event : eventLabels[event][language]
}
