import type { PathwayType } from '../codes/schema.js'
import { assemblyFinding } from './assembly-finding.js'
import type { CodeIndex } from './code-index.js'
import { mergeFacts, noFacts } from './merge-facts.js'
import type { OrderedRows } from './order-rows.js'
import type { RowColumns } from './read-rows.js'
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

/** The pathways of one patient, unit and type while their rows are walked; one object serves all. */
export interface Course {
  patient: string
  unit: string
  type: PathwayType
  typePlace: number
  /** How many pathways the course has so far; the id and start of the last one. */
  ordinal: number
  id: string
  startDay: number
  end: string | undefined
  open: boolean
  /** Whether any row of the course so far carries facts. */
  hasFacts: boolean
  /** The events gathered for the pathway: the first `count` of the list. */
  readonly events: PathwayEvent[]
  count: number
  /** Rows before the first start, and exact repeats of the event being merged. */
  readonly before: number[]
  readonly repeats: number[]
}

export function newCourse(): Course {
  return {
    patient: '',
    unit: '',
    type: 'D01',
    typePlace: 0,
    ordinal: 0,
    id: '',
    startDay: 0,
    end: undefined,
    open: false,
    hasFacts: false,
    events: [],
    count: 0,
    before: [],
    repeats: [],
  }
}

export function beginPathway(walk: Walk, course: Course, day: number): void {
  course.ordinal += 1
  course.id = walk.idOf(course.patient, course.unit, course.type, course.ordinal)
  course.startDay = day
  course.end = undefined
}

export function finishPathway(walk: Walk, course: Course): void {
  const { columns, findings } = walk
  const { id, patient, unit, type, startDay, end } = course
  // A copy is as long as needed; the list it is gathered in keeps its room for the next pathway.
  const events = course.events.slice(0, course.count)
  course.count = 0
  const facts = course.hasFacts
    ? mergeFacts(
        events.flatMap((event) => event.rows.filter((row) => columns.factsOf.has(row))),
        columns.factsOf,
        id,
        findings,
      )
    : noFacts
  const edition = walk.editionOf(startDay, type)
  const start = events[0]?.date ?? null
  walk.pathways.push({ id, patient, unit, type, edition, start, end: end ?? null, events, facts })
  const inUse = walk.inUseFrom[course.typePlace]
  if (inUse === undefined || start === null || startDay >= inUse.day) return
  const rows = ascending(events.flatMap((event) => event.rows))
  findings.push(assemblyFinding('npr-115', id, rows, { type, inUseFrom: inUse.text }))
}

export function ascending(rows: readonly number[]) {
  return [...rows].sort((a, b) => a - b)
}

export function setRepeatAside(walk: Walk, course: Course, row: number, event: PathwayEvent): void {
  const { patient, unit, type, id } = course
  // A repeat before the start belongs to the pathway that the start opens: the first.
  const pathway = course.ordinal > 0 ? id : walk.idOf(patient, unit, type, 1)
  const params = { type, event: event.event, repeat: 'exact' } as const
  walk.findings.push(assemblyFinding('npr-102', pathway, [row], params))
}
