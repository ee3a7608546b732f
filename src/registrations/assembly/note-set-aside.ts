import { eventOrder } from '../../codes/event-order.js'
import type { EventCode } from '../../codes/schema.js'
import { assemblyFinding } from '../assembly-finding.js'
import { rankOf } from '../pathway-columns.js'
import { rankAt, rowAt, saysTheSame } from './deal-rows.js'
import type { Walk } from './walk.js'

/** An event after the closing. */
export function noteAfterClosing(walk: Walk, from: number, to: number): void {
  const { course } = walk
  const params = { type: course.type, event: eventAt(walk, from) }
  const id = idOfLast(walk)
  walk.findings.push(assemblyFinding('npr-225', id, rowsOf(walk, from, to), params))
  noteRepeats(walk, from, to)
}

/**
 * The exact repeats among rows of one day and event, each with the row that was kept: on the last pathway
 * of the course, or on another that is named.
 */
export function noteRepeats(walk: Walk, from: number, to: number, idOf = idOfLast): void {
  const { dealt } = walk
  const params = { type: walk.course.type, event: eventAt(walk, from), repeat: 'exact' } as const
  let kept = rowAt(dealt, from)
  for (let at = from + 1; at < to; at += 1) {
    const row = rowAt(dealt, at)
    if (!saysTheSame(dealt, at - 1, at)) kept = row
    else walk.findings.push(assemblyFinding('npr-102', idOf(walk), [row], params, [kept]))
  }
}

/** The rows of an event, exact repeats left out, ascending. */
export function rowsOf({ dealt }: Walk, from: number, to: number): number[] {
  const rows: number[] = []
  for (let at = from; at < to; at += 1) {
    if (at === from || !saysTheSame(dealt, at - 1, at)) rows.push(rowAt(dealt, at))
  }
  return rows.sort(ascending)
}

/** The rows of the start of a pathway. */
export function rowOfStart(walk: Walk, pathway: number): number[] {
  let event = walk.pathways.eventsFrom[pathway] as number
  while (walk.ranks[event] !== rankOf.A) event += 1
  return [...walk.rows.subarray(walk.rowsFrom[event], walk.rowsFrom[event + 1])].sort(ascending)
}

function eventAt(walk: Walk, at: number): EventCode {
  return eventOrder[rankAt(walk.dealt, at)] as EventCode
}

/** The id of the last pathway of the course that is walked. */
export function idOfLast(walk: Walk): string {
  return idAt(walk, walk.course.ordinal)
}

/** The id of the first pathway of the course that is walked, also where none has begun. */
export function idOfFirst(walk: Walk): string {
  return idAt(walk, 1)
}

function idAt({ dealt, course, idOf }: Walk, ordinal: number): string {
  const patient = dealt.patients[course.patient] as string
  return idOf(patient, dealt.units[course.unit] as string, course.type, ordinal)
}

/** Orders places. */
export function ascending(a: number, b: number) {
  return a - b
}
