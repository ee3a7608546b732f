import { firstDay } from '../calendar/scan-day.js'
import type { CareLevel, PathwayType } from '../codes/schema.js'
import {
  type CodeIndex,
  dayShift,
  type IndexedCode,
  placeOfKey,
  rankShift,
  typeShift,
} from './code-index.js'
import { mergeFacts, noFacts } from './merge-facts.js'
import type { OrderedRows } from './order-rows.js'
import { careLevelMask, careLevels, factsFlag, type RowColumns } from './read-rows.js'
import type { AssemblyFinding, Pathway, PathwayEvent } from './schema.js'

/** What the walk reads and what it fills. */
export interface Walk {
  readonly columns: RowColumns
  readonly index: CodeIndex
  readonly ordered: OrderedRows
  readonly idOf: (patient: string, unit: string, type: PathwayType, ordinal: number) => string
  readonly editionOf: (day: number, type: PathwayType) => Pathway['edition']
  /** By place of a definition: the day its type came into use; unknown counts as always. */
  readonly inUseFrom: readonly { readonly day: number; readonly text: string }[]
  readonly pathways: Pathway[]
  readonly findings: AssemblyFinding[]
}

/** The pathways of one patient, unit and type while their rows are walked. */
interface Course {
  readonly patient: string
  readonly unit: string
  readonly type: PathwayType
  readonly typePlace: number
  /** How many pathways the course has so far; the id and start of the last one. */
  ordinal: number
  id: string
  startDay: number
  end: string | undefined
  open: boolean
  readonly events: PathwayEvent[]
}

const ascending = (rows: readonly number[]) =>
  rows.length < 2 ? rows : [...rows].sort((a, b) => a - b)

const dayOfKey = (key: number) => ((key >>> dayShift) & 0x1ffff) + firstDay

const beginPathway = (walk: Walk, course: Course, day: number): void => {
  course.ordinal += 1
  course.id = walk.idOf(course.patient, course.unit, course.type, course.ordinal)
  course.startDay = day
  course.end = undefined
}

const finishPathway = (walk: Walk, course: Course): void => {
  const { columns, findings } = walk
  const { id, patient, unit, type, startDay, end } = course
  // A copy is as long as needed; the list it is gathered in grew in steps and is used again.
  const events = course.events.slice()
  course.events.length = 0
  const rows: number[] = []
  for (const event of events) {
    for (const row of event.rows) {
      if (((columns.flagsOf[row] as number) & factsFlag) !== 0) rows.push(row)
    }
  }
  const facts = rows.length === 0 ? noFacts : mergeFacts(rows, columns.factsOf, id, findings)
  const edition = walk.editionOf(startDay, type)
  const start = events[0]?.date
  walk.pathways.push(
    start === undefined
      ? { id, patient, unit, type, edition, events, facts }
      : end === undefined
        ? { id, patient, unit, type, edition, start, events, facts }
        : { id, patient, unit, type, edition, start, end, events, facts },
  )
  const inUse = walk.inUseFrom[course.typePlace]
  if (inUse === undefined || start === undefined || startDay >= inUse.day) return
  findings.push({
    rule: 'npr-115',
    effect: 'excluded',
    pathway: id,
    rows: ascending(events.flatMap((event) => event.rows)),
    params: { type, inUseFrom: inUse.text },
  })
}

const setRepeatAside = (walk: Walk, course: Course, row: number, event: PathwayEvent): void => {
  const { patient, unit, type, id } = course
  walk.findings.push({
    rule: 'npr-102',
    effect: 'excluded',
    // A repeat before the start belongs to the pathway that the start opens: the first.
    pathway: course.ordinal > 0 ? id : walk.idOf(patient, unit, type, 1),
    rows: [row],
    params: { type, event: event.event, repeat: 'exact' },
  })
}

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
