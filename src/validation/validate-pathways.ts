import { listArgument } from '../misuse/arguments.js'
import { kindOf } from '../misuse/misuse.js'
import { newNames, placeOfName } from '../registrations/columns/name-places.js'
import { newReader, stretch } from '../registrations/pathway-reader.js'
import { readPathways } from '../registrations/read-pathways.js'
import type { PathwayInput } from '../registrations/schema.js'
import { judgeColumns } from './judge-columns.js'
import { judgeEdition } from './judge-edition.js'
import { judgeGivenFacts, judgeHorizon } from './judge-given.js'
import type { OwnFindingOf } from './own-rule.js'
import { readOptions, type ValidateOptions } from './rule-options.js'
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
 * With `asOf` pathways are judged as they stood on that day: events after it are `future-date`, facts
 * after it `future-fact`, and nothing else is said of them.
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
  const ours = found as ValidationFinding[]
  const outdated: number[][] = []
  const list = byPatient(pathways)
  const types = settings.definitions.map(({ type }) => type)
  const reader = newReader(types, Math.min(list.length, stretch))
  for (let from = 0, to = 0; from < list.length; from = to) {
    to = Math.min(from + stretch, list.length)
    // All of a patient at once.
    while (to < list.length && patientOf(list[to]) === patientOf(list[to - 1])) to += 1
    const { columns, factFaults } = readPathways(reader, list, from, to, ({ at, field, value }) => {
      if (settings.ignored.has('malformed-pathway')) return
      const id = (list[at] as { id?: unknown } | null | undefined)?.id
      ours.push({
        rule: 'malformed-pathway',
        effect: 'flagged',
        pathway: typeof id === 'string' && field !== 'pathway' ? id : null,
        rows: [],
        relatedRows: [],
        params: { field, kind: kindOf(value) },
      })
    })
    judgeGivenFacts(columns, factFaults, settings, ours)
    judgeHorizon(columns, settings, ours)
    judgeColumns(columns, settings, found, outdated)
  }
  judgeEdition(outdated, settings, ours)
  return sortFindings(found) as (ValidationFinding | OwnFindingOf<Own>)[]
}

/** The same pathways, those of one patient side by side. */
function byPatient(pathways: readonly PathwayInput[]): readonly PathwayInput[] {
  const known = newNames()
  // In the order in which patients come first: side by side they are where no place goes back.
  const places = new Int32Array(pathways.length)
  let areTogether = true
  for (let at = 0; at < places.length; at += 1) {
    places[at] = placeOfName(known, patientOf(pathways[at]))
    if ((places[at] as number) < (places[at - 1] as number)) areTogether = false
  }
  if (areTogether) return pathways
  return Array.from(places, (_, at) => at)
    .sort((a, b) => (places[a] as number) - (places[b] as number))
    .map((at) => pathways[at] as PathwayInput)
}

/** What is no pathway, or has no patient, is told apart when it is read. */
function patientOf(pathway: Partial<PathwayInput> | null | undefined): string {
  const patient: unknown = pathway?.patient
  return typeof patient === 'string' ? patient : ''
}
