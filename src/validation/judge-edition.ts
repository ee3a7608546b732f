import { scanDay } from '../calendar/scan-day.js'
import { editions } from '../pathways/editions.js'
import { editionIds } from '../registrations/pathway-columns.js'
import { eventsOf } from './checks/pathway-check.js'
import type { Course } from './read-course.js'
import type { RuleSettings } from './rule-options.js'
import { newerEditionPublished } from './rules/guide-rules.js'
import type { ValidationFinding } from './schema.js'

/** The day on which the simplified edition was published. */
const published = '2024-10-28'

const publishedDay = /* @__PURE__ */ scanDay(published)

const simplified = /* @__PURE__ */ editionIds.indexOf('forenklet-2024')

/** Says once that pathways follow an edition that is outdated; the rows of the start of each are given. */
export function judgeEdition(
  outdated: readonly number[][],
  settings: RuleSettings,
  found: ValidationFinding[],
): void {
  const { id, effect } = newerEditionPublished
  const count = outdated.length
  if (count === 0 || settings.ignored.has(id)) return
  const { unknowns } = editions['forenklet-2024']
  found.push({
    rule: id,
    effect,
    pathway: null,
    rows: [...new Set(outdated.flat())].sort((a, b) => a - b),
    relatedRows: [],
    params: { edition: 'forenklet-2024', published, count, unknowns },
  })
}

/** Adds the rows of its start, where a pathway starts after a newer edition was published. */
export function addOutdated(course: Course, outdated: number[][]): void {
  const { columns, place, start } = course
  const { editionOf, rows, rowsFrom } = columns
  if (!(start > publishedDay) || editionOf[place] === simplified) return
  outdated.push(
    eventsOf(course, 'A').flatMap((at) => [...rows.subarray(rowsFrom[at], rowsFrom[at + 1])]),
  )
}
