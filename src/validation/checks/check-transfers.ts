import type { PathwayType } from '../../codes/schema.js'
import { type Course, pathwayOf } from '../read-course.js'
import { report } from '../report.js'
import type { RuleSettings } from '../rule-options.js'
import { startWithoutTransfer, transferWithoutStart } from '../rules/guide-rules.js'
import type { ValidationFinding } from '../schema.js'
import { isClosedWith } from './closing-of.js'
import { type DaysAtUnits, daysAtUnits, isNear } from './days-at-units.js'
import { eventsOf, type PatientCheck } from './pathway-check.js'

/** The pathways of one patient and type, as both checks of transfers ask for them. */
interface Transfers {
  readonly courses: readonly Course[]
  readonly transferred: readonly Course[]
  readonly starts: DaysAtUnits
  readonly closings: DaysAtUnits
  readonly withinDays: number
}

/** The latest closing seen, and the latest one at any other unit than that one's. */
interface LatestEnds {
  readonly unit: string
  readonly end: number
  readonly endElsewhere: number
}

export const checkTransfers: PatientCheck = (courses, settings, found) => {
  const { transferWithinDays: withinDays } = settings
  if (withinDays === undefined) return
  const byType = new Map<PathwayType, Course[]>()
  for (const course of courses) {
    const sameType = byType.get(pathwayOf(course).type)
    if (sameType === undefined) byType.set(pathwayOf(course).type, [course])
    else sameType.push(course)
  }
  for (const sameType of byType.values()) {
    const transferred = sameType.filter(
      (course) => course.end !== Number.POSITIVE_INFINITY && isClosedWith(course, ['O']),
    )
    const transfers: Transfers = {
      courses: sameType,
      transferred,
      starts: daysAtUnits(
        sameType.map((course) => ({ day: course.start, unit: pathwayOf(course).unit })),
      ),
      closings: daysAtUnits(
        transferred.map((course) => ({ day: course.end, unit: pathwayOf(course).unit })),
      ),
      withinDays,
    }
    checkReceived(transfers, settings, found)
    checkSent(transfers, settings, found)
  }
}

/** Whether all days of the window have passed; without `asOf` none is still to come. */
function hasPassed(day: number, { asOf, asOfDay }: RuleSettings, withinDays: number): boolean {
  return asOf === undefined || day + withinDays < asOfDay
}

function checkReceived(
  { transferred, starts, withinDays }: Transfers,
  settings: RuleSettings,
  found: ValidationFinding[],
): void {
  for (const course of transferred) {
    const { end } = course
    const pathway = pathwayOf(course)
    if (!hasPassed(end, settings, withinDays)) continue
    if (isNear(starts, end, pathway.unit, withinDays)) continue
    const params = { type: pathway.type, withinDays }
    report(found, settings, transferWithoutStart, pathway, eventsOf(course, 'X'), params)
  }
}

function withEnd(latest: LatestEnds, unit: string, end: number): LatestEnds {
  if (unit === latest.unit) return { ...latest, end: Math.max(latest.end, end) }
  return end > latest.end
    ? { unit, end, endElsewhere: latest.end }
    : { ...latest, endElsewhere: Math.max(latest.endElsewhere, end) }
}

function checkSent(
  { courses, closings, withinDays }: Transfers,
  settings: RuleSettings,
  found: ValidationFinding[],
): void {
  const never = Number.NEGATIVE_INFINITY
  let latest: LatestEnds = { unit: '', end: never, endElsewhere: never }
  let begun = 0
  for (const course of courses) {
    const { start } = course
    const pathway = pathwayOf(course)
    for (; (courses[begun] as Course).start < start; begun += 1) {
      const earlier = courses[begun] as Course
      latest = withEnd(latest, pathwayOf(earlier).unit, earlier.end)
    }
    const openElsewhereUntil = latest.unit === pathway.unit ? latest.endElsewhere : latest.end
    if (openElsewhereUntil <= start || !hasPassed(start, settings, withinDays)) continue
    if (isNear(closings, start, pathway.unit, withinDays)) continue
    const params = { type: pathway.type, withinDays }
    report(found, settings, startWithoutTransfer, pathway, eventsOf(course, 'A'), params)
  }
}
