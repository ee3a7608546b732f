import { firstDay, lastDay } from '../calendar/scan-day.js'
import type { IsoDate } from '../calendar/schema.js'
import { writeDay } from '../calendar/write-day.js'
import { eventOrder } from '../codes/event-order.js'
import type { EventCode, PathwayType } from '../codes/schema.js'
import type { EditionId } from '../pathways/schema.js'
import { careLevels } from './columns/registration-columns.js'
import { nothing } from './columns/table-column.js'
import { editionIds, eventsUntil, type PathwayColumns } from './pathway-columns.js'
import { factsOfSet } from './pathway-facts.js'
import type { Pathway, PathwayEvent } from './schema.js'

/** A pathway as an object, by its place. */
export function makePathway(pathways: PathwayColumns, at: number): Pathway {
  return makePathwayUntil(pathways, at, Number.POSITIVE_INFINITY)
}

/** A pathway as it stood on a day: what is dated after it has not happened. */
export function makePathwayUntil(pathways: PathwayColumns, at: number, asOfDay: number): Pathway {
  const from = pathways.eventsFrom[at] as number
  const to = eventsUntil(pathways, at, asOfDay)
  // As long as needed: a list that grows keeps room for sixteen more.
  const events: PathwayEvent[] = new Array(to - from)
  for (let event = from; event < to; event += 1) {
    events[event - from] = makeEvent(pathways, event)
  }
  return {
    id: pathways.idOf(at),
    patient: pathways.patients[pathways.patientOf[at] as number] as string,
    unit: pathways.units[pathways.unitOf[at] as number] as string,
    type: pathways.types[pathways.typeOf[at] as number] as PathwayType,
    edition: editionIds[pathways.editionOf[at] as number] as EditionId,
    start: dateUntil(pathways.starts[at] as number, asOfDay),
    end: dateUntil(pathways.ends[at] as number, asOfDay),
    events,
    facts: factsOfSet(pathways.factSets, pathways.factsOf[at] as number, asOfDay),
  }
}

function dateUntil(day: number, asOfDay: number): IsoDate | null {
  return day > asOfDay ? null : dateText(day)
}

/** An event as an object, by its place. */
export function makeEvent(pathways: PathwayColumns, event: number): PathwayEvent {
  const first = pathways.rowsFrom[event] as number
  const count = (pathways.rowsFrom[event + 1] as number) - first
  const rows =
    count === 1
      ? [pathways.rows[first] as number]
      : Array.from(pathways.rows.subarray(first, first + count))
  return {
    event: eventOrder[pathways.ranks[event] as number] as EventCode,
    outcomes: outcomesOf(pathways.outcomes[event] as number),
    date: dateText(pathways.days[event] as number) as IsoDate,
    careLevel: careLevels[pathways.levels[event] as number] ?? null,
    rows,
  }
}

const outcomeLists: (readonly string[])[] = []

const manyOutcomes = /* @__PURE__ */ new Map<number, readonly string[]>()

/** The letters of outcomes, one frozen list for each set of them: most events have one or none. */
export function outcomesOf(mask: number): readonly string[] {
  const known = mask < 1024 ? outcomeLists[mask] : manyOutcomes.get(mask)
  if (known !== undefined) return known
  const letters: string[] = []
  for (let letter = 0; letter < 26; letter += 1) {
    if ((mask & (1 << letter)) !== 0) letters.push(String.fromCharCode(65 + letter))
  }
  const list = Object.freeze(letters)
  if (mask < 1024) outcomeLists[mask] = list
  else manyOutcomes.set(mask, list)
  return list
}

let dateTexts: (string | undefined)[] | undefined

/** The text of a day, made once; `null` where there is none. */
export function dateText(day: number): IsoDate | null {
  if (day === nothing) return null
  dateTexts ??= new Array(lastDay - firstDay + 1)
  const known = dateTexts[day - firstDay]
  if (known !== undefined) return known
  const text = writeDay(day)
  dateTexts[day - firstDay] = text
  return text
}
