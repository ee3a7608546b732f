import { firstDay } from '../calendar/scan-day.js'
import type { CareLevel } from '../codes/schema.js'
import { dayShift, type IndexedCode, placeOfKey, rankShift, typeShift } from './code-index.js'
import {
  ascending,
  beginPathway,
  type Course,
  finishPathway,
  setRepeatAside,
  type Walk,
} from './course.js'
import { careLevelMask, careLevels } from './read-rows.js'
import type { PathwayEvent } from './schema.js'

const dayOfKey = (key: number) => ((key >>> dayShift) & 0x1ffff) + firstDay

/** Rows of the same day and event are one event; exact repeats among them go to `repeats`. */
const mergeEvent = (walk: Walk, from: number, to: number, repeats: number[]): PathwayEvent => {
  const { columns, index } = walk
  const { order, keyOf } = walk.ordered
  const first = order[from] as number
  const code = index.codes[placeOfKey(index, keyOf[from] as number)] as IndexedCode
  const date = columns.dateOf[first] as string
  let level = (columns.flagsOf[first] as number) & careLevelMask
  const rows = [first]
  let outcomes = code.outcomes
  for (let at = from + 1; at < to; at += 1) {
    const row = order[at] as number
    if (keyOf[at] === keyOf[at - 1]) {
      repeats.push(row)
      continue
    }
    rows.push(row)
    const { outcomes: more } = index.codes[placeOfKey(index, keyOf[at] as number)] as IndexedCode
    outcomes = outcomes.concat(more)
    if (level === 0) level = (columns.flagsOf[row] as number) & careLevelMask
  }
  return level === 0
    ? { event: code.event, outcomes, date, rows }
    : { event: code.event, outcomes, date, careLevel: careLevels[level] as CareLevel, rows }
}

/** Where an event ends: in its pathway, or set aside on the pathway it comes too late or twice for. */
const placeEvent = (
  walk: Walk,
  course: Course,
  event: PathwayEvent,
  day: number,
  before: number[],
): void => {
  const { type } = course
  if (event.event === 'A' && !course.open) {
    if (course.ordinal > 0) finishPathway(walk, course)
    beginPathway(walk, course, day)
    course.open = true
    course.events.push(event)
  } else if (event.event === 'A') {
    walk.findings.push({
      rule: 'npr-102',
      effect: 'excluded',
      pathway: course.id,
      rows: ascending(event.rows),
      params: { type, event: 'A', repeat: 'start' },
    })
  } else if (course.open) {
    course.events.push(event)
    if (event.event === 'X') {
      course.end = event.date
      course.open = false
    }
  } else if (course.ordinal > 0) {
    walk.findings.push({
      rule: 'npr-225',
      effect: 'flagged',
      pathway: course.id,
      rows: ascending(event.rows),
      params: { type, event: event.event },
    })
  } else {
    before.push(...event.rows)
  }
}

/** Walks the rows of one patient, unit and type, `from` to `to` in the order, into pathways. */
const walkCourse = (
  walk: Walk,
  patient: string,
  from: number,
  to: number,
  scratch: PathwayEvent[],
): void => {
  const { keyOf, unitOf, units } = walk.ordered
  const firstKey = keyOf[from] as number
  const { type } = walk.index.codes[placeOfKey(walk.index, firstKey)] as IndexedCode
  const course: Course = {
    patient,
    unit: units[unitOf[from] as number] as string,
    type,
    typePlace: firstKey >>> typeShift,
    ordinal: 0,
    id: '',
    startDay: 0,
    end: undefined,
    open: false,
    events: scratch,
  }
  const before: number[] = []
  const repeats: number[] = []
  for (let at = from; at < to; ) {
    const key = keyOf[at] as number
    let end = at + 1
    while (end < to && (keyOf[end] as number) >>> rankShift === key >>> rankShift) end += 1
    const event = mergeEvent(walk, at, end, repeats)
    placeEvent(walk, course, event, dayOfKey(key), before)
    for (const row of repeats) setRepeatAside(walk, course, row, event)
    repeats.length = 0
    at = end
  }
  const started = course.ordinal > 0
  if (!started) beginPathway(walk, course, dayOfKey(firstKey))
  if (before.length > 0) {
    walk.findings.push({
      rule: started ? 'npr-106' : 'npr-105',
      effect: 'excluded',
      pathway: walk.idOf(patient, course.unit, type, 1),
      rows: ascending(before),
      params: { type },
    })
  }
  finishPathway(walk, course)
}

/** Walks the ordered rows of one patient, unit by unit and type by type. */
export const walkPatient = (
  walk: Walk,
  patient: string,
  from: number,
  to: number,
  scratch: PathwayEvent[],
): void => {
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
    walkCourse(walk, patient, first, end, scratch)
    first = end
  }
}
