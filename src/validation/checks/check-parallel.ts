import type { PathwayType } from '../../codes/schema.js'
import type { Course } from '../read-course.js'
import { report } from '../report.js'
import { secondActivePathway } from '../rules/guide-rules.js'
import { npr224 } from '../rules/register-rules.js'
import { countBefore } from './days-at-units.js'
import { eventsOf, type PatientCheck } from './pathway-check.js'

/** Starts of one type in order, each with the latest closing among them up to there. */
interface Spans {
  readonly starts: number[]
  readonly latestEnds: number[]
}

export const checkOtherTypes: PatientCheck = (courses, settings, found) => {
  const byType = spansByType(courses)
  if (byType.size < 2) return
  for (const course of courses) {
    const { type } = course.definition
    for (const [other, spans] of byType) {
      if (other === type || !overlaps(spans, course)) continue
      const params = { type, other }
      report(found, settings, npr224, course, eventsOf(course, 'A'), params)
    }
  }
}

export const checkSecondActive: PatientCheck = (courses, settings, found) => {
  const latestEnds = new Map<number, number>()
  for (const course of courses) {
    const { columns, place, start, end, definition } = course
    const unit = columns.unitOf[place] as number
    const key = unit * columns.types.length + (columns.typeOf[place] as number)
    const latest = latestEnds.get(key) ?? Number.NEGATIVE_INFINITY
    if (start < latest) {
      const { type } = definition
      report(found, settings, secondActivePathway, course, eventsOf(course, 'A'), { type })
    }
    latestEnds.set(key, Math.max(latest, end))
  }
}

function spansByType(courses: readonly Course[]): Map<PathwayType, Spans> {
  const byType = new Map<PathwayType, Spans>()
  for (const course of courses) {
    const { start, end, definition } = course
    const { type } = definition
    let spans = byType.get(type)
    if (spans === undefined) {
      spans = { starts: [], latestEnds: [] }
      byType.set(type, spans)
    }
    spans.latestEnds.push(Math.max(end, spans.latestEnds.at(-1) ?? end))
    spans.starts.push(start)
  }
  return byType
}

function overlaps({ starts, latestEnds }: Spans, { start, end }: Course): boolean {
  const begunBefore = countBefore(starts, end)
  return begunBefore > 0 && (latestEnds[begunBefore - 1] as number) > start
}
