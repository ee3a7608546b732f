import { scanDay } from '../calendar/scan-day.js'
import { editions } from '../pathways/editions.js'
import { editionIds } from '../registrations/pathway-columns.js'
import type { Course } from './read-course.js'
import type { RuleSettings } from './rule-options.js'
import { newerEditionPublished } from './rules/guide-rules.js'
import type { ValidationFinding } from './schema.js'

/** The day on which the simplified edition was published. */
const published = '2024-10-28'

const simplified = /* @__PURE__ */ editionIds.indexOf('forenklet-2024')

/** Whether a pathway starts after a newer edition was published than the one it follows. */
export function isOutdated({ columns, place, start }: Course): boolean {
  return start > scanDay(published) && columns.editionOf[place] !== simplified
}

/** Says once that pathways are outdated; of each of them the rows of its start are given. */
export function judgeEdition(
  outdated: readonly (readonly number[])[],
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
