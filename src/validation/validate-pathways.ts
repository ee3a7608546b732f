import { scanDay } from '../calendar/scan-day.js'
import { kindOf, misuse } from '../misuse/misuse.js'
import type { Pathway } from '../registrations/schema.js'
import { checkOtherTypes, checkSecondActive } from './checks/check-parallel.js'
import { checkTransfers } from './checks/check-transfers.js'
import { judgeCourse } from './judge-course.js'
import { judgeByOwnRules, judgePatientByOwnRules } from './judge-own-rules.js'
import type { OwnFindingOf } from './own-rule.js'
import { type Course, readCourse } from './read-course.js'
import { effectUnder } from './report.js'
import { type RuleSettings, readOptions, type ValidateOptions } from './rule-options.js'
import { malformedPathway } from './rules/guide-rules.js'
import type { OwnFinding, OwnRuleId, ValidationFinding } from './schema.js'
import { sortFindings } from './sort-findings.js'

/**
 * Says which feedback the register would give on pathways, and what else is wrong with them: each
 * for itself, as `validatePathway` does, and those of one patient together.
 *
 * Together are judged: other pathways at the same time (`npr-224`), a second active one of the
 * same type at the same unit, and, where `transferWithinDays` is given, transfers out without a
 * start elsewhere and the reverse. Pathways that count nowhere, having no start or starting before
 * their type was in use, are left out of that. The order of the pathways does not matter, and
 * another patient's change nothing. Findings are sorted by pathway, rule, rows and params.
 *
 * @throws `invalid-argument` if `pathways` is not an array; for wrong options as
 * `validatePathway`.
 *
 * @example
 * ```ts
 * import { assemblePathways, validatePathways } from 'pasientforlop'
 *
 * const { pathways } = assemblePathways([
 *   { patient: 'p1', unit: '983974724', date: '2020-01-02', code: 'D01A' },
 *   { patient: 'p1', unit: '983974732', date: '2020-01-20', code: 'D11A' },
 * ])
 * const findings = validatePathways(pathways)
 * findings.map(({ rule }) => rule) // => ['npr-224', 'npr-224']
 * findings.find(({ rows }) => rows.includes(1))?.params // => { type: 'D11', other: 'D01' }
 * ```
 */
export function validatePathways<const Own extends OwnRuleId = never>(
  pathways: readonly Pathway[],
  options?: ValidateOptions<Own>,
): readonly (ValidationFinding | OwnFindingOf<NoInfer<Own>>)[] {
  if (!Array.isArray(pathways)) {
    throw misuse('invalid-argument', `pathways must be an array, not ${kindOf(pathways)}`)
  }
  const settings = readOptions(options)
  const found: (ValidationFinding | OwnFinding)[] = []
  const byPatient = new Map<string, Course[]>()
  for (const pathway of pathways as readonly Pathway[]) {
    const course = readCourse(pathway, settings.definitions)
    if ('rule' in course) {
      const effect = effectUnder(settings, malformedPathway)
      if (effect !== 'off') found.push({ ...course, effect })
      continue
    }
    judgeCourse(course, settings, found as ValidationFinding[])
    if (settings.ownRules.length > 0) judgeByOwnRules(pathway, settings, found as OwnFinding[])
    const ofPatient = byPatient.get(pathway.patient)
    if (ofPatient === undefined) byPatient.set(pathway.patient, [course])
    else ofPatient.push(course)
  }
  for (const courses of byPatient.values()) judgePatient(courses, settings, found)
  return sortFindings(found) as (ValidationFinding | OwnFindingOf<Own>)[]
}

function judgePatient(
  courses: readonly Course[],
  settings: RuleSettings,
  found: (ValidationFinding | OwnFinding)[],
): void {
  const counted = courses.filter(isCounted).sort(byStart)
  const ours = found as ValidationFinding[]
  if (counted.length > 1) {
    checkOtherTypes(counted, settings, ours)
    checkSecondActive(counted, settings, ours)
  }
  checkTransfers(counted, settings, ours)
  if (settings.ownRules.length === 0) return
  const pathways = counted.map(({ pathway }) => pathway)
  judgePatientByOwnRules(pathways, settings, found as OwnFinding[])
}

/** Pathways without a start or from before their type was in use count nowhere (105, 115). */
function isCounted({ start, definition: { inUseFrom } }: Course): boolean {
  return !Number.isNaN(start) && (typeof inUseFrom !== 'string' || start >= scanDay(inUseFrom))
}

/** By start, closing, id: an order that does not depend on that of the input. */
function byStart(a: Course, b: Course): number {
  return (
    a.start - b.start ||
    (a.end === b.end ? 0 : a.end - b.end) ||
    (a.pathway.id < b.pathway.id ? -1 : a.pathway.id > b.pathway.id ? 1 : 0)
  )
}
