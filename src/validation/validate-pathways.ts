import { scanDay } from '../calendar/scan-day.js'
import { listArgument } from '../misuse/arguments.js'
import type { Pathway, PathwayInput } from '../registrations/schema.js'
import { checkOtherTypes, checkSecondActive } from './checks/check-parallel.js'
import { checkTransfers } from './checks/check-transfers.js'
import { judgeCourse } from './judge-course.js'
import { judgeByOwnRules, judgePatientByOwnRules } from './judge-own-rules.js'
import type { OwnFindingOf } from './own-rule.js'
import { type Course, readCourse } from './read-course.js'
import { type RuleSettings, readOptions, type ValidateOptions } from './rule-options.js'
import type { OwnFinding, OwnRuleId, ValidationFinding } from './schema.js'
import { sortFindings } from './sort-findings.js'

/**
 * Says which feedback the register would give on pathways, and what else is wrong with them: each
 * for itself, and those of one patient together.
 *
 * Judges every rule of `validationRules` that is raised on pathways, and own rules; the order of
 * events is by date, then `A P M D L C S U F E T H X`, whatever order a value has them in. What
 * assembly found (`npr-102`, `npr-201` …) is not repeated, and a pathway that counts nowhere
 * (`npr-105`, `npr-115`) is judged like any other, so that all faults can be mended at once.
 * Together are judged: other pathways at the same time (`npr-224`), a second active one of the
 * same type at the same unit, and, where `transferWithinDays` is given, transfers out without a
 * start elsewhere and the reverse. Pathways that count nowhere are left out of that. The order of
 * the pathways does not matter, and another patient's change nothing.
 *
 * Findings are sorted by pathway, rule, rows and params. They hold codes, counts and reference
 * dates, no value of the patient. A value that is no pathway gives `malformed-pathway`; none throws.
 *
 * @throws `invalid-argument` if `pathways` is no list; `invalid-date` (`asOf`), `invalid-count`,
 * `invalid-definition`, `invalid-rule`, `unknown-rule`, `unknown-option` or `invalid-argument` for
 * wrong options.
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
 *
 * validatePathways([
 *   {
 *     id: 'a', patient: 'p1', unit: '983974724', type: 'D11', edition: 'pakkeforlop-2019',
 *     start: '2020-01-02',
 *     events: [
 *       { event: 'A', date: '2020-01-02' },
 *       { event: 'C', outcomes: ['P'], date: '2020-02-05', rows: [1] },
 *     ],
 *   },
 * ])
 * // => [{ rule: 'npr-208', effect: 'flagged', pathway: 'a', rows: [1], relatedRows: [],
 * //      params: { type: 'D11', clarified: 'no' } }]
 * ```
 */
export function validatePathways<const Own extends OwnRuleId = never>(
  pathways: readonly PathwayInput[],
  options: ValidateOptions<Own> = {},
): readonly (ValidationFinding | OwnFindingOf<NoInfer<Own>>)[] {
  listArgument(pathways, 'pathways')
  const settings = readOptions(options)
  const found: (ValidationFinding | OwnFinding)[] = []
  const byPatient = new Map<string, Course[]>()
  for (const pathway of pathways as readonly Pathway[]) {
    const course = readCourse(pathway, settings.definitions)
    if ('rule' in course) {
      if (!settings.ignored.has(course.rule)) found.push(course)
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
