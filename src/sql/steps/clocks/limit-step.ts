import { firstDay, lastDay, scanDay } from '../../../calendar/scan-day.js'
import { writeDay } from '../../../calendar/write-day.js'
import { valuesOf } from '../../../misuse/arguments.js'
import { editions } from '../../../pathways/editions.js'
import { findTimeLimit } from '../../../pathways/find-time-limit.js'
import type {
  EditionId,
  IntervalId,
  PathwayDefinition,
  TimeLimit,
} from '../../../pathways/schema.js'
import type { SqlContext, Step } from '../../context.js'
import { type Cell, queryOfValues } from '../../rows-of-values.js'
import { clockNumber } from './clock-ids.js'

const levels = [undefined, 'outpatient', 'inpatient'] as const
const severities = [undefined, 'severe', 'less-severe'] as const

/**
 * The limits, looked up for every care level and severity there is, known or not, so that SQL has
 * nothing to decide. What is not in the table has no limit.
 */
export function limitsStep({ dialect, definitions }: SqlContext): Step {
  return {
    name: 'limits',
    about:
      'The recommended maximum by type, interval, edition, care level and severity, and by the day on\nwhich the pathway starts; ? stands for an unknown care level or severity.\nWhat is not here has no limit (no-limit); unknown_because says why none can be told.',
    query: queryOfValues(
      dialect,
      {
        limit_number: 'integer',
        type: 'text',
        clock: 'text',
        clock_number: 'integer',
        edition: 'text',
        care_level: 'text',
        severity: 'text',
        from_day: 'integer',
        to_day: 'integer',
        max_days: 'integer',
        unknown_because: 'text',
        source: 'text',
        evidence: 'text',
      },
      definitions
        .flatMap((definition) => rowsOfType(definition))
        .map((row, at) => [at + 1, ...row]),
    ),
  }
}

function rowsOfType(definition: PathwayDefinition): Cell[][] {
  const intervals = [...new Set(definition.timeLimits.map(({ interval }) => interval))]
  return intervals.flatMap((interval) =>
    valuesOf(editions).flatMap(({ id }) =>
      stretchesOf(definition.timeLimits, interval).flatMap(([from, to]) =>
        rowsOfStretch(definition, interval, id, from, to),
      ),
    ),
  )
}

/** The stretches of time within which the same limits are valid. */
function stretchesOf(limits: readonly TimeLimit[], interval: IntervalId): [number, number][] {
  const starts = new Set([firstDay])
  for (const limit of limits) {
    if (limit.interval !== interval) continue
    starts.add(Math.max(firstDay, scanDay(limit.validFrom)))
    if (limit.validTo !== undefined) starts.add(scanDay(limit.validTo) + 1)
  }
  const sorted = [...starts].filter((day) => day <= lastDay).sort((a, b) => a - b)
  return sorted.map((start, at) => [start, (sorted[at + 1] ?? lastDay + 1) - 1])
}

function rowsOfStretch(
  { type, timeLimits }: PathwayDefinition,
  interval: IntervalId,
  edition: EditionId,
  from: number,
  to: number,
): Cell[][] {
  const answers = levels.map((level) =>
    severities.map((severity) => {
      const limit = findTimeLimit(timeLimits, interval, level, severity, writeDay(from), edition)
      if (limit === 'no-limit') return null
      return typeof limit === 'string'
        ? ([null, limit, null, null] as Cell[])
        : ([limit.maxDays, null, limit.source, limit.evidence] as Cell[])
    }),
  )
  const place = [type, interval, clockNumber(interval), edition]
  const row = (level: string, severity: string, answer: Cell[] | null | undefined): Cell[][] =>
    answer ? [[...place, level, severity, from, to, ...answer]] : []
  return levels.flatMap((level, at) =>
    severities.flatMap((severity, other) =>
      row(level ?? '?', severity ?? '?', answers[at]?.[other]),
    ),
  )
}
