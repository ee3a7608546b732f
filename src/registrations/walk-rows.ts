import { firstDay } from '../calendar/scan-day.js'
import { assemblyFinding } from './assembly-finding.js'
import { codeOfKey, dayShift, rankShift, typeShift } from './code-index.js'
import {
  ascending,
  beginPathway,
  type Course,
  finishPathway,
  setRepeatAside,
  type Walk,
} from './course.js'
import { careLevelMask, careLevels, factsFlag } from './read-rows.js'
import type { PathwayEvent } from './schema.js'

/** Walks the ordered rows of one patient, unit by unit and type by type. */
export function walkPatient(
  walk: Walk,
  course: Course,
  patient: string,
  from: number,
  to: number,
): void {
  const { unitOf, keyOf } = walk.ordered
  for (let first = from; first < to; ) {
    const type = (keyOf[first] as number) >>> typeShift
    let end = first + 1
    while (
      end < to &&
      unitOf[end] === unitOf[first] &&
      (keyOf[end] as number) >>> typeShift === type
    ) {
      end += 1
    }
    walkCourse(walk, course, patient, first, end)
    first = end
  }
}

/** Walks the rows of one patient, unit and type, `from` to `to` in the order, into pathways. */
function walkCourse(walk: Walk, course: Course, patient: string, from: number, to: number): void {
  const { keyOf, unitOf, units } = walk.ordered
  const { before, repeats } = course
  const firstKey = keyOf[from] as number
  course.patient = patient
  course.unit = units[unitOf[from] as number] as string
  course.type = codeOfKey(walk.index, firstKey).type
  course.typePlace = firstKey >>> typeShift
  course.ordinal = 0
  course.open = false
  course.hasFacts = false
  for (let at = from; at < to; ) {
    const key = keyOf[at] as number
    let end = at + 1
    while (end < to && (keyOf[end] as number) >>> rankShift === key >>> rankShift) end += 1
    const event = mergeEvent(walk, course, at, end)
    placeEvent(walk, course, event, dayOfKey(key))
    for (const row of repeats) setRepeatAside(walk, course, row, event)
    if (repeats.length > 0) repeats.length = 0
    at = end
  }
  const started = course.ordinal > 0
  if (!started) beginPathway(walk, course, dayOfKey(firstKey))
  if (before.length > 0) {
    const { unit, type } = course
    const id = walk.idOf(patient, unit, type, 1)
    const rule = started ? 'npr-106' : 'npr-105'
    walk.findings.push(assemblyFinding(rule, id, ascending(before), { type }))
    before.length = 0
  }
  finishPathway(walk, course)
}

/** Rows of the same day and event are one event; exact repeats among them go to the course's. */
function mergeEvent(walk: Walk, course: Course, from: number, to: number): PathwayEvent {
  const { columns, index } = walk
  const { order, keyOf } = walk.ordered
  const first = order[from] as number
  const code = codeOfKey(index, keyOf[from] as number)
  const date = columns.dateOf[first] as string
  const flags = columns.flagsOf[first] as number
  let level = flags & careLevelMask
  if ((flags & factsFlag) !== 0) course.hasFacts = true
  const rows = [first]
  let outcomes = code.outcomes
  for (let at = from + 1; at < to; at += 1) {
    const row = order[at] as number
    if (keyOf[at] === keyOf[at - 1]) {
      course.repeats.push(row)
      continue
    }
    rows.push(row)
    outcomes = outcomes.concat(codeOfKey(index, keyOf[at] as number).outcomes)
    const more = columns.flagsOf[row] as number
    if (level === 0) level = more & careLevelMask
    if ((more & factsFlag) !== 0) course.hasFacts = true
  }
  const careLevel = careLevels[level] ?? null
  return { event: code.event, outcomes, date, careLevel, rows }
}

/** Where an event ends: in its pathway, or set aside on the pathway it comes too late or twice for. */
function placeEvent(walk: Walk, course: Course, event: PathwayEvent, day: number): void {
  const { type } = course
  if (event.event === 'A' && !course.open) {
    if (course.ordinal > 0) finishPathway(walk, course)
    beginPathway(walk, course, day)
    course.open = true
    gather(course, event)
  } else if (event.event === 'A') {
    const params = { type, event: 'A', repeat: 'start' } as const
    walk.findings.push(assemblyFinding('npr-102', course.id, ascending(event.rows), params))
  } else if (course.open) {
    gather(course, event)
    if (event.event === 'X') {
      course.end = event.date
      course.open = false
    }
  } else if (course.ordinal > 0) {
    const params = { type, event: event.event }
    walk.findings.push(assemblyFinding('npr-225', course.id, ascending(event.rows), params))
  } else {
    course.before.push(...event.rows)
  }
}

function gather(course: Course, event: PathwayEvent): void {
  course.events[course.count] = event
  course.count += 1
}

function dayOfKey(key: number) {
  return ((key >>> dayShift) & 0x1ffff) + firstDay
}
