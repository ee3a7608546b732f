import type { PathwayType } from '../../codes/schema.js'
import { outcomeBits } from '../../registrations/pathway-columns.js'
import type { Course } from '../read-course.js'
import { report } from '../report.js'
import type { RuleSettings } from '../rule-options.js'
import { startWithoutTransfer, transferWithoutStart } from '../rules/guide-rules.js'
import type { ValidationFinding } from '../schema.js'
import { isClosedWith } from './closing-of.js'
import { type DaysAtUnits, daysAtUnits, isNear } from './days-at-units.js'
import { eventsOf, type PatientCheck } from './pathway-check.js'

const transferredOut = /* @__PURE__ */ outcomeBits('O')

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
    const { type } = course.definition
    const sameType = byType.get(type)
    if (sameType === undefined) byType.set(type, [course])
    else sameType.push(course)
  }
  for (const sameType of byType.values()) {
    const transferred = sameType.filter(
      (course) => course.end !== Number.POSITIVE_INFINITY && isClosedWith(course, transferredOut),
    )
    const transfers: Transfers = {
      courses: sameType,
      transferred,
      starts: daysAtUnits(sameType.map((course) => ({ day: course.start, unit: unitOf(course) }))),
      closings: daysAtUnits(
        transferred.map((course) => ({ day: course.end, unit: unitOf(course) })),
      ),
      withinDays,
    }
    checkReceived(transfers, settings, found)
    checkSent(transfers, settings, found)
  }
}

function unitOf({ columns, place }: Course): string {
  return columns.units[columns.unitOf[place] as number] as string
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
    const { end, definition } = course
    if (!hasPassed(end, settings, withinDays)) continue
    if (isNear(starts, end, unitOf(course), withinDays)) continue
    const params = { type: definition.type, withinDays }
    report(found, settings, transferWithoutStart, course, eventsOf(course, 'X'), params)
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
    const { start, definition } = course
    const unit = unitOf(course)
    for (; (courses[begun] as Course).start < start; begun += 1) {
      const earlier = courses[begun] as Course
      latest = withEnd(latest, unitOf(earlier), earlier.end)
    }
    const openElsewhereUntil = latest.unit === unit ? latest.endElsewhere : latest.end
    if (openElsewhereUntil <= start || !hasPassed(start, settings, withinDays)) continue
    if (isNear(closings, start, unit, withinDays)) continue
    const params = { type: definition.type, withinDays }
    report(found, settings, startWithoutTransfer, course, eventsOf(course, 'A'), params)
  }
}
