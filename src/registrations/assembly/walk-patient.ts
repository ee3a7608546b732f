import type { PathwayType } from '../../codes/schema.js'
import { assemblyFinding } from '../assembly-finding.js'
import { nothing } from '../columns/table-column.js'
import { rankOf } from '../pathway-columns.js'
import { finishFacts } from '../pathway-facts.js'
import { dayShift, rankShift } from './code-index.js'
import { beginCourse, type Course } from './course.js'
import { dayOfKey, groupAt, keyAt, rankAt } from './deal-rows.js'
import {
  ascending,
  idOfFirst,
  idOfLast,
  idOfPathway,
  noteAfterClosing,
  noteRepeats,
  noteRepeatsOn,
  rowOfStart,
  rowsOf,
} from './note-set-aside.js'
import { addEvent, beginPathway, type Walk } from './walk.js'

/** Walks the ordered rows of one patient, unit by unit and type by type. */
export function walkPatient(walk: Walk, patient: number, from: number, to: number): void {
  for (let first = from; first < to; ) {
    const group = groupAt(walk.dealt, first)
    let end = first + 1
    while (end < to && groupAt(walk.dealt, end) === group) end += 1
    walkCourse(walk, patient, first, end)
    first = end
  }
}

function walkCourse(walk: Walk, patient: number, from: number, to: number): void {
  const { course } = walk
  beginCourse(walk, course, patient, from)
  for (let at = from; at < to; ) {
    const end = endOfEvent(walk, at, to)
    // On the day of a closing the next start is read after all else.
    const read =
      rankAt(walk.dealt, at) === rankOf.A && course.open ? endOfClosing(walk, end, to) : end
    for (let next = end; next < read; ) {
      const until = endOfEvent(walk, next, read)
      placeEvent(walk, course, next, until)
      next = until
    }
    placeEvent(walk, course, at, end)
    at = read
  }
  if (course.ordinal > 0) finishPathway(walk)
  endCourse(walk, course)
}

function endOfEvent({ dealt }: Walk, from: number, to: number): number {
  const event = keyAt(dealt, from) >>> rankShift
  let end = from + 1
  while (end < to && keyAt(dealt, end) >>> rankShift === event) end += 1
  return end
}

/** Where the day of a start ends, if a closing is of that day too; else where the start ends. */
function endOfClosing({ dealt }: Walk, end: number, to: number): number {
  const day = keyAt(dealt, end - 1) >>> dayShift
  let last = end
  while (last < to && keyAt(dealt, last) >>> dayShift === day) last += 1
  return rankAt(dealt, last - 1) === rankOf.X ? last : end
}

/** Where an event ends: in its pathway, or set aside on the pathway it comes too late or twice for. */
function placeEvent(walk: Walk, course: Course, from: number, to: number): void {
  const rank = rankAt(walk.dealt, from)
  if (rank === rankOf.A && !course.open) {
    openPathway(walk, course, from)
    gather(walk, course, from, to)
  } else if (rank === rankOf.A) {
    const started = walk.ends.length - 1
    const start = rowOfStart(walk, started)
    const params = { type: course.type, event: 'A', repeat: 'start' } as const
    const id = idOfLast(walk, course)
    const rows = rowsOf(walk, from, to)
    walk.findings.push(assemblyFinding('npr-102', id, rows, params, start))
    noteRepeats(walk, course, from, to)
  } else if (course.open) {
    gather(walk, course, from, to)
    if (rank === rankOf.X) {
      walk.ends.values[walk.ends.length - 1] = dayOfKey(keyAt(walk.dealt, from))
      course.open = false
    }
  } else if (rank === rankOf.P && course.type === 'D06') {
    course.waiting.push(from, to)
  } else if (course.ordinal > 0) {
    noteAfterClosing(walk, course, from, to)
  } else {
    course.before.push(from, to)
  }
}

function openPathway(walk: Walk, course: Course, at: number): void {
  if (course.ordinal > 0) finishPathway(walk)
  const day = dayOfKey(keyAt(walk.dealt, at))
  course.ordinal += 1
  course.open = true
  beginPathway(walk, course, day, day)
  for (let place = 0; place < course.waiting.length; place += 2) {
    gather(walk, course, course.waiting[place] as number, course.waiting[place + 1] as number)
  }
  course.waiting.length = 0
}

function gather(walk: Walk, course: Course, from: number, to: number): void {
  addEvent(walk, from, to)
  if (to - from > 1) noteRepeats(walk, course, from, to)
}

function finishPathway(walk: Walk): void {
  const pathway = walk.ends.length - 1
  finishFacts(walk, pathway)
  const inUse = walk.inUseFrom[walk.typeOf.values[pathway] as number]
  const start = walk.starts.values[pathway] as number
  if (inUse === undefined || start === nothing || start >= inUse.day) return
  const from = walk.eventsFrom.values[pathway] as number
  const rows = walk.rows.slice(walk.rowsFrom[from] as number, walk.rowCount).sort()
  const type = walk.types[walk.typeOf.values[pathway] as number] as PathwayType
  const params = { type, inUseFrom: inUse.text }
  walk.findings.push(assemblyFinding('npr-115', idOfPathway(walk, pathway), [...rows], params))
}

/** What came before the first start, or never had one; what waited for a start that did not come. */
function endCourse(walk: Walk, course: Course): void {
  const { before, waiting, type } = course
  const rule = course.ordinal > 0 ? 'npr-106' : 'npr-105'
  if (course.ordinal > 0) {
    for (let place = 0; place < waiting.length; place += 2) {
      noteAfterClosing(walk, course, waiting[place] as number, waiting[place + 1] as number)
    }
  } else {
    before.push(...waiting)
    const day = dayOfKey(keyAt(walk.dealt, course.first))
    course.ordinal = 1
    beginPathway(walk, course, nothing, day)
  }
  if (before.length === 0) return
  const rows: number[] = []
  const id = idOfFirst(walk, course)
  for (let place = 0; place < before.length; place += 2) {
    const [from, to] = [before[place] as number, before[place + 1] as number]
    rows.push(...rowsOf(walk, from, to))
    noteRepeatsOn(walk, course, id, from, to)
  }
  walk.findings.push(assemblyFinding(rule, id, rows.sort(ascending), { type }))
}
