import { assemblyFinding } from '../assembly-finding.js'
import { nothing } from '../columns/table-column.js'
import { rankOf } from '../pathway-columns.js'
import { finishFacts } from '../pathway-facts.js'
import { addEvents } from './add-events.js'
import { dayShift, rankShift } from './code-index.js'
import { beginCourse, type Course } from './course.js'
import { dayOfKey, groupAt, keyAt, rankAt } from './deal-rows.js'
import {
  ascending,
  idOfFirst,
  idOfLast,
  noteAfterClosing,
  noteRepeats,
  rowOfStart,
  rowsOf,
} from './note-set-aside.js'
import { beginPathway, type Walk } from './walk.js'

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
  const { course, dealt } = walk
  beginCourse(walk, course, patient, from)
  for (let at = from; at < to; ) {
    if (rankAt(dealt, at) === rankOf.A) at = placeStart(walk, course, at, to)
    else if (course.open) at = gather(walk, course, at, to)
    else at = placeOutside(walk, course, at, to)
  }
  if (course.ordinal > 0) finishPathway(walk)
  endCourse(walk, course)
}

/** Opens a pathway, or sets a start aside that comes while one is open; gives the next place. */
function placeStart(walk: Walk, course: Course, from: number, to: number): number {
  if (!course.open) {
    openPathway(walk, course, from)
    return gather(walk, course, from, to)
  }
  const end = endOfEvent(walk, from, to)
  const closed = endOfClosing(walk, end, to)
  if (closed > end) {
    // On the day of a closing the next start is read after all else.
    gather(walk, course, end, closed)
    openPathway(walk, course, from)
    gather(walk, course, from, end)
    return closed
  }
  const start = rowOfStart(walk, walk.pathways.length - 1)
  const params = { type: course.type, event: 'A', repeat: 'start' } as const
  const rows = rowsOf(walk, from, end)
  walk.findings.push(assemblyFinding('npr-102', idOfLast(walk), rows, params, start))
  noteRepeats(walk, from, end)
  return end
}

/** An event while no pathway is open: it waits, or came too early or late. Gives the next place. */
function placeOutside(walk: Walk, course: Course, from: number, to: number): number {
  const end = endOfEvent(walk, from, to)
  if (rankAt(walk.dealt, from) === rankOf.P && course.type === 'D06') course.waiting.push(from, end)
  else if (course.ordinal > 0) noteAfterClosing(walk, from, end)
  else course.before.push(from, end)
  return end
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

function openPathway(walk: Walk, course: Course, at: number): void {
  if (course.ordinal > 0) finishPathway(walk)
  const day = dayOfKey(keyAt(walk.dealt, at))
  course.ordinal += 1
  course.open = true
  beginPathway(walk, course, course.ordinal, day, day)
  const { waiting } = course
  if (waiting.length === 0) return
  for (let place = 0; place < waiting.length; place += 2) {
    gather(walk, course, waiting[place] as number, waiting[place + 1] as number)
  }
  waiting.length = 0
}

/** Adds events to the open pathway, until the next start or through its closing. */
function gather(walk: Walk, course: Course, from: number, to: number): number {
  const end = addEvents(walk, from, to)
  if (rankAt(walk.dealt, end - 1) === rankOf.X) {
    walk.pathways.ends[walk.pathways.length - 1] = dayOfKey(keyAt(walk.dealt, end - 1))
    course.open = false
  }
  return end
}

function finishPathway(walk: Walk): void {
  const { pathways, course } = walk
  const pathway = pathways.length - 1
  finishFacts(walk, pathway)
  const inUse = walk.inUseFrom[course.typePlace] as Walk['inUseFrom'][number]
  if ((pathways.starts[pathway] as number) >= inUse.day) return
  const from = pathways.eventsFrom[pathway] as number
  const rows = walk.rows.slice(walk.rowsFrom[from] as number, walk.rowCount).sort()
  const params = { type: course.type, inUseFrom: inUse.text }
  walk.findings.push(assemblyFinding('npr-115', idOfLast(walk), [...rows], params))
}

/** What came before the first start, or never had one; what waited for a start that did not come. */
function endCourse(walk: Walk, course: Course): void {
  const { before, waiting, type } = course
  const rule = course.ordinal > 0 ? 'npr-106' : 'npr-105'
  if (course.ordinal > 0) {
    for (let place = 0; place < waiting.length; place += 2) {
      noteAfterClosing(walk, waiting[place] as number, waiting[place + 1] as number)
    }
  } else {
    for (const place of waiting) before.push(place)
    const day = dayOfKey(keyAt(walk.dealt, course.first))
    beginPathway(walk, course, 1, nothing, day)
  }
  if (before.length === 0) return
  const rows: number[] = []
  const id = idOfFirst(walk)
  for (let place = 0; place < before.length; place += 2) {
    const [from, to] = [before[place] as number, before[place + 1] as number]
    for (const row of rowsOf(walk, from, to)) rows.push(row)
    noteRepeats(walk, from, to, idOfFirst)
  }
  walk.findings.push(assemblyFinding(rule, id, rows.sort(ascending), { type }))
}
