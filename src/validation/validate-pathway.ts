import type { Pathway } from '../registrations/schema.js'
import { judgeCourse } from './judge-course.js'
import { judgeByOwnRules } from './judge-own-rules.js'
import type { OwnFindingOf } from './own-rule.js'
import { readCourse } from './read-course.js'
import { effectUnder } from './report.js'
import { readOptions, type ValidateOptions } from './rule-options.js'
import { malformedPathway } from './rules/guide-rules.js'
import type { OwnFinding, OwnRuleId, ValidationFinding } from './schema.js'
import { sortFindings } from './sort-findings.js'

/**
 * Says which feedback the register would give on one pathway, and what else is wrong with it.
 *
 * Judges every rule of `validationRules` that is raised at `pathway`, and own rules; the order of
 * events is by date, then `A P M D L C S U F E T H X`, whatever order the value has them in. What
 * assembly found (`npr-102`, `npr-201` …) is not repeated, and a pathway that counts nowhere
 * (`npr-105`, `npr-115`) is judged like any other, so that all faults can be mended at once.
 * Several pathways of a patient belong in `validatePathways`.
 *
 * Findings are sorted by rule, rows and params. They hold codes, counts and reference dates, no
 * value of the patient. A value that is no pathway gives `malformed-pathway`; none throws.
 *
 * @throws `invalid-date` (`asOf`), `invalid-count`, `invalid-definition`, `invalid-rule` or
 * `invalid-argument` for wrong options.
 *
 * @example
 * ```ts
 * import { validatePathway } from 'pasientforlop'
 *
 * validatePathway({
 *   id: 'a', patient: 'p1', unit: '983974724', type: 'D11', edition: 'pakkeforlop-2019',
 *   start: '2020-01-02',
 *   events: [
 *     { event: 'A', outcomes: [], date: '2020-01-02', rows: [0] },
 *     { event: 'C', outcomes: ['P'], date: '2020-02-05', rows: [1] },
 *   ],
 *   facts: {},
 * })
 * // => [{ rule: 'npr-208', effect: 'flagged', pathway: 'a', rows: [1],
 * //      params: { type: 'D11', clarified: 'no' } }]
 * ```
 */
export function validatePathway<const Own extends OwnRuleId = never>(
  pathway: Pathway,
  options?: ValidateOptions<Own>,
): readonly (ValidationFinding | OwnFindingOf<NoInfer<Own>>)[] {
  const settings = readOptions(options)
  const course = readCourse(pathway, settings.definitions)
  if ('rule' in course) {
    const effect = effectUnder(settings, malformedPathway)
    return effect === 'off' ? [] : [{ ...course, effect }]
  }
  const found: (ValidationFinding | OwnFinding)[] = []
  judgeCourse(course, settings, found as ValidationFinding[])
  if (settings.ownRules.length > 0) judgeByOwnRules(pathway, settings, found as OwnFinding[])
  return sortFindings(found) as (ValidationFinding | OwnFindingOf<Own>)[]
}
