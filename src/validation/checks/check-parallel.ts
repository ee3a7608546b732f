import type { PathwayType } from '../../codes/schema.js'
import { type Course, pathwayOf } from '../read-course.js'
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
    const pathway = pathwayOf(course)
    for (const [other, spans] of byType) {
      if (other === pathway.type || !overlaps(spans, course)) continue
      const params = { type: pathway.type, other }
      report(found, settings, npr224, pathway, eventsOf(course, 'A'), params)
    }
  }
}

export const checkSecondActive: PatientCheck = (courses, settings, found) => {
  const latestEnds = new Map<string, number>()
  for (const course of courses) {
    const { start, end } = course
    const pathway = pathwayOf(course)
    const key = JSON.stringify([pathway.type, pathway.unit])
    const latest = latestEnds.get(key) ?? Number.NEGATIVE_INFINITY
    if (start < latest) {
      report(found, settings, secondActivePathway, pathway, eventsOf(course, 'A'), {
        type: pathway.type,
      })
    }
    latestEnds.set(key, Math.max(latest, end))
  }
}

function spansByType(courses: readonly Course[]): Map<PathwayType, Spans> {
  const byType = new Map<PathwayType, Spans>()
  for (const course of courses) {
    const { start, end } = course
    const { type } = pathwayOf(course)
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
