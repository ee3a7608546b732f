import { scanDay } from '../calendar/scan-day.js'
import { compareTexts } from '../misuse/compare-texts.js'
import type { PathwayDefinition } from '../pathways/schema.js'
import { nothing } from '../registrations/columns/table-column.js'
import { eventsUntil, type PathwayColumns } from '../registrations/pathway-columns.js'
import { checkOtherTypes, checkSecondActive } from './checks/check-parallel.js'
import { checkTransfers } from './checks/check-transfers.js'
import { judgeCourse } from './judge-course.js'
import { addOutdated } from './judge-edition.js'
import { judgeByOwnRules, judgePatientByOwnRules } from './judge-own-rules.js'
import { type Course, readCourse } from './read-course.js'
import type { RuleSettings } from './rule-options.js'
import type { OwnFinding, ValidationFinding } from './schema.js'

/**
 * The rules on pathways as columns, those of a patient side by side: each for itself, and those of one
 * patient together.
 */
export function judgeColumns(
  columns: PathwayColumns,
  settings: RuleSettings,
  found: (ValidationFinding | OwnFinding)[],
  outdated: number[][],
): void {
  const definitions = columns.types.map(
    (type) => settings.definitions.find((one) => one.type === type) as PathwayDefinition,
  )
  const { patientOf } = columns
  let courses: Course[] = []
  for (let place = 0; place < columns.length; place += 1) {
    if (patientOf[place] !== patientOf[place - 1]) {
      judgePatient(courses, settings, found)
      courses = []
    }
    if (!hasBegun(columns, place, settings.asOfDay)) continue
    const definition = definitions[columns.typeOf[place] as number] as PathwayDefinition
    const course = readCourse(columns, place, definition, settings.asOfDay)
    judgeCourse(course, settings, found as ValidationFinding[])
    judgeByOwnRules(course, settings, found as OwnFinding[])
    addOutdated(course, outdated)
    courses.push(course)
  }
  judgePatient(courses, settings, found)
}

/** What starts after the day asked about, or has nothing before it, is not there yet. */
function hasBegun(columns: PathwayColumns, place: number, asOfDay: number): boolean {
  const start = columns.starts[place] as number
  if (start !== nothing) return start <= asOfDay
  const from = columns.eventsFrom[place] as number
  return from === columns.eventsFrom[place + 1] || eventsUntil(columns, place, asOfDay) > from
}

function judgePatient(
  courses: readonly Course[],
  settings: RuleSettings,
  found: (ValidationFinding | OwnFinding)[],
): void {
  const isAlone = courses.length < 2
  if (isAlone && settings.transferWithinDays === undefined && settings.ownRules.length === 0) return
  const counted = courses.filter(isCounted).sort(byStart)
  const ours = found as ValidationFinding[]
  checkOtherTypes(counted, settings, ours)
  checkSecondActive(counted, settings, ours)
  checkTransfers(counted, settings, ours)
  judgePatientByOwnRules(counted, settings, found as OwnFinding[])
}

/** Pathways without a start or from before their type was in use count nowhere (105, 115). */
function isCounted({ start, definition: { inUseFrom } }: Course): boolean {
  return !Number.isNaN(start) && (typeof inUseFrom !== 'string' || start >= scanDay(inUseFrom))
}

/** By start, closing, id: an order that does not depend on that of the input. */
function byStart(a: Course, b: Course): number {
  return (
    a.start - b.start ||
    // Of two that are open the difference is no number, and the next line decides.
    a.end - b.end ||
    compareTexts(a.columns.idOf(a.place), b.columns.idOf(b.place))
  )
}
