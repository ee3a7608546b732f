import { scanDay } from '../calendar/scan-day.js'
import { editions } from '../pathways/editions.js'
import { editionIds, type PathwayColumns, rankOf } from '../registrations/pathway-columns.js'
import type { RuleSettings } from './rule-options.js'
import { newerEditionPublished } from './rules/guide-rules.js'
import type { ValidationFinding } from './schema.js'

/** The day on which the simplified edition was published. */
const published = '2024-10-28'

const simplified = /* @__PURE__ */ editionIds.indexOf('forenklet-2024')

/** Says once that pathways start after a newer edition was published than the one they follow. */
export function judgeEdition(
  columns: PathwayColumns,
  settings: RuleSettings,
  found: ValidationFinding[],
): void {
  const { id, effect } = newerEditionPublished
  if (settings.ignored.has(id)) return
  const last = scanDay(published)
  const { unknowns } = editions['forenklet-2024']
  const rows: number[] = []
  let count = 0
  for (let place = 0; place < columns.length; place += 1) {
    const start = columns.starts[place] as number
    if (start <= last || start > settings.asOfDay || columns.editionOf[place] === simplified)
      continue
    count += 1
    const to = columns.eventsFrom[place + 1] as number
    for (let event = columns.eventsFrom[place] as number; event < to; event += 1) {
      if (columns.ranks[event] !== rankOf.A) continue
      rows.push(...columns.rows.subarray(columns.rowsFrom[event], columns.rowsFrom[event + 1]))
    }
  }
  if (count === 0) return
  rows.sort((a, b) => a - b)
  found.push({
    rule: id,
    effect,
    pathway: null,
    rows: rows.filter((row, at) => row !== rows[at - 1]),
    relatedRows: [],
    params: { edition: 'forenklet-2024', published, count, unknowns },
  })
}
