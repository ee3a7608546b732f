import { isObject, listArgument } from '../misuse/arguments.js'
import { misuse } from '../misuse/misuse.js'
import type { EditionId } from '../pathways/schema.js'
import { editionIds } from '../registrations/pathway-columns.js'
import type { OwnRuleContext } from './own-rule.js'
import { type Course, pathwayOf } from './read-course.js'
import { holdsFor } from './report.js'
import type { RuleSettings } from './rule-options.js'
import type { OwnFinding, OwnRuleData, OwnRuleHit } from './schema.js'

/** Own rules on one pathway. */
export function judgeByOwnRules(course: Course, settings: RuleSettings, found: OwnFinding[]): void {
  for (const rule of settings.ownRules) {
    if (rule.scope !== 'pathway' || settings.ignored.has(rule.id) || !isJudged(rule, course))
      continue
    const pathway = pathwayOf(course)
    for (const hit of hitsOf(rule, rule.check(pathway, contextOf(settings)))) {
      found.push(findingOf(rule, hit, hit.pathway ?? pathway.id))
    }
  }
}

function isJudged(rule: OwnRuleData, { columns, place, definition }: Course): boolean {
  return holdsFor(
    rule,
    definition.type,
    editionIds[columns.editionOf[place] as number] as EditionId,
  )
}

/** What a check has answered; what it throws is passed on, and what are no hits is misuse. */
function hitsOf(rule: OwnRuleData, hits: readonly OwnRuleHit[]): readonly OwnRuleHit[] {
  listArgument(hits, `the answer of the check of ${rule.id}`, 'invalid-rule')
  // Copied, since `forEach` passes over the holes of a sparse list.
  ;[...hits].forEach((hit: unknown, at) => {
    const place = wrongPlaceOf(hit)
    if (place === undefined) return
    throw misuse(
      'invalid-rule',
      `the answer of the check of ${rule.id}[${at}]${place} is wrong: a hit is an object; in it pathway is a text, rows are places (whole numbers from 0), params are texts, numbers or booleans by name, or left out`,
    )
  })
  return hits
}

/** Where a hit is none; undefined where it is one. */
function wrongPlaceOf(hit: unknown): string | undefined {
  if (!isObject(hit)) return ''
  const { pathway = null, rows = [], params = {} } = hit as Record<string, unknown>
  if (pathway !== null && typeof pathway !== 'string') return '.pathway'
  if (!Array.isArray(rows)) return '.rows'
  const row = [...rows].findIndex((place) => !(Number.isSafeInteger(place) && place >= 0))
  if (row >= 0) return `.rows[${row}]`
  return isObject(params) && Object.values(params).every(isScalar) ? undefined : '.params'
}

function isScalar(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value)
}

function contextOf({ asOf, definitions }: RuleSettings): OwnRuleContext {
  return { asOf: asOf ?? null, definitions }
}

function findingOf(rule: OwnRuleData, hit: OwnRuleHit, pathway: string | null): OwnFinding {
  return {
    rule: rule.id,
    effect: rule.effect,
    pathway,
    rows: [...new Set(hit.rows ?? [])].sort((a, b) => a - b),
    relatedRows: [],
    params: { ...hit.params },
  }
}

/** Own rules on the pathways of one patient. */
export function judgePatientByOwnRules(
  courses: readonly Course[],
  settings: RuleSettings,
  found: OwnFinding[],
): void {
  for (const rule of settings.ownRules) {
    if (rule.scope !== 'pathways' || settings.ignored.has(rule.id)) continue
    const judged = courses.filter((course) => isJudged(rule, course)).map(pathwayOf)
    if (judged.length === 0) continue
    for (const hit of hitsOf(rule, rule.check(judged, contextOf(settings)))) {
      found.push(findingOf(rule, hit, hit.pathway ?? null))
    }
  }
}
