import { eventOrder } from '../../codes/event-order.js'
import type { EventCode, PathwayType } from '../../codes/schema.js'
import { assemblyFinding } from '../assembly-finding.js'
import { rankOf } from '../pathway-columns.js'
import { rankShift } from './code-index.js'
import type { Course } from './course.js'
import type { Walk } from './walk.js'

/** An event after the closing. */
export function noteAfterClosing(walk: Walk, course: Course, from: number, to: number): void {
  const params = { type: course.type, event: eventAt(walk, from) }
  const id = idOfLast(walk, course)
  walk.findings.push(assemblyFinding('npr-225', id, rowsOf(walk, from, to), params))
  noteRepeats(walk, course, from, to)
}

/** The exact repeats among rows of one day and event, on the last pathway of the course. */
export function noteRepeats(walk: Walk, course: Course, from: number, to: number): void {
  if (to - from < 2) return
  let id: string | null = null
  for (let at = from + 1; at < to; at += 1) {
    if (walk.ordered.keyOf[at] !== walk.ordered.keyOf[at - 1]) continue
    id ??= idOfLast(walk, course)
    noteRepeatsOn(walk, course, id, from, to)
    return
  }
}

/** The exact repeats among rows of one day and event, each with the row that was kept. */
export function noteRepeatsOn(
  walk: Walk,
  course: Course,
  id: string,
  from: number,
  to: number,
): void {
  const { keyOf, order } = walk.ordered
  const params = { type: course.type, event: eventAt(walk, from), repeat: 'exact' } as const
  let kept = order[from] as number
  for (let at = from + 1; at < to; at += 1) {
    const row = order[at] as number
    if (keyOf[at] !== keyOf[at - 1]) kept = row
    else walk.findings.push(assemblyFinding('npr-102', id, [row], params, [kept]))
  }
}

/** The rows of an event, exact repeats left out, ascending. */
export function rowsOf({ ordered: { keyOf, order } }: Walk, from: number, to: number): number[] {
  const rows: number[] = []
  for (let at = from; at < to; at += 1) {
    if (at === from || keyOf[at] !== keyOf[at - 1]) rows.push(order[at] as number)
  }
  return rows.sort(ascending)
}

/** The rows of the start of a pathway. */
export function rowOfStart(walk: Walk, pathway: number): number[] {
  let event = walk.eventsFrom.values[pathway] as number
  while (walk.ranks[event] !== rankOf.A) event += 1
  return [...walk.rows.subarray(walk.rowsFrom[event], walk.rowsFrom[event + 1])].sort(ascending)
}

function eventAt(walk: Walk, at: number): EventCode {
  return eventOrder[rankAt(walk, at)] as EventCode
}

/** The id of the last pathway of a course. */
export function idOfLast(walk: Walk, course: Course): string {
  return idOf(walk, course, course.ordinal)
}

/** The id of the first pathway of a course, also where none has begun. */
export function idOfFirst(walk: Walk, course: Course): string {
  return idOf(walk, course, 1)
}

function idOf(walk: Walk, { patient, first, type }: Course, ordinal: number): string {
  const { patients, units, unitOf } = walk.ordered
  const unit = units[unitOf[first] as number] as string
  return walk.idOf(patients[patient] as string, unit, type, ordinal)
}

/** The id of a pathway that has begun. */
export function idOfPathway(walk: Walk, pathway: number): string {
  const { patients, units } = walk.ordered
  return walk.idOf(
    patients[walk.patientOf.values[pathway] as number] as string,
    units[walk.unitOf.values[pathway] as number] as string,
    walk.index.definitions[walk.typeOf.values[pathway] as number]?.type as PathwayType,
    walk.ordinalOf.values[pathway] as number,
  )
}

/** Orders places. */
export function ascending(a: number, b: number) {
  return a - b
}

/** The rank of the event of a row, by its place in the order. */
export function rankAt({ ordered: { keyOf } }: Walk, at: number): number {
  return ((keyOf[at] as number) >>> rankShift) & 15
}
