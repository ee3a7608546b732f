import type { IsoDate } from '../calendar/schema.js'
import type { CareLevel } from '../codes/schema.js'
import type { EditionId, IntervalId, LimitCareLevel, Severity, TimeLimit } from './schema.js'

/** Why no limit can be given. */
export type NoTimeLimit = 'no-limit' | 'no-care-level' | 'no-severity'

const careLevels = ['outpatient', 'inpatient'] as const satisfies readonly LimitCareLevel[]
const severities = ['severe', 'less-severe'] as const satisfies readonly Severity[]

/**
 * The first limit, in table order, that matches; an unknown care level or severity matches any.
 * ISO dates compare as text.
 */
const firstLimit = (
  limits: readonly TimeLimit[],
  interval: IntervalId,
  careLevel: LimitCareLevel | undefined,
  severity: Severity | undefined,
  date: IsoDate,
  edition: EditionId,
): TimeLimit | undefined => {
  for (const limit of limits) {
    if (
      limit.interval === interval &&
      limit.validFrom <= date &&
      (limit.validTo === undefined || date <= limit.validTo) &&
      (limit.edition === undefined ? edition !== 'forenklet-2024' : limit.edition === edition) &&
      (limit.careLevel === undefined || careLevel === undefined || limit.careLevel === careLevel) &&
      (limit.severity === undefined || severity === undefined || limit.severity === severity)
    ) {
      return limit
    }
  }
  return undefined
}

const allEqual = (values: readonly unknown[]) => values.every((value) => value === values[0])

/** The limit that several limits of equal length are, without what was not known. */
const commonLimit = (
  limits: readonly [TimeLimit, ...TimeLimit[]],
  careLevelKnown: TimeLimit['careLevel'] | undefined,
  severityKnown: Severity | undefined,
): TimeLimit => {
  const { careLevel, severity, minDays, note, ...common } = limits[0]
  return {
    ...common,
    ...(careLevelKnown !== undefined && careLevel !== undefined && { careLevel }),
    ...(severityKnown !== undefined && severity !== undefined && { severity }),
    ...(minDays !== undefined && allEqual(limits.map((limit) => limit.minDays)) && { minDays }),
    ...(note !== undefined && allEqual(limits.map((limit) => limit.note)) && { note }),
  }
}

/** Judges every care level and severity that is possible; see `timeLimitFor`. */
const limitOfUnknown = (
  limits: readonly TimeLimit[],
  interval: IntervalId,
  careLevel: LimitCareLevel | undefined,
  severity: Severity | undefined,
  date: IsoDate,
  edition: EditionId,
): TimeLimit | NoTimeLimit => {
  // One row a severity, one column a care level.
  const answers = (severity === undefined ? severities : [severity]).map((severe) =>
    (careLevel === undefined ? careLevels : [careLevel]).map((level) =>
      firstLimit(limits, interval, level, severe, date, edition),
    ),
  )
  const all = answers.flat()
  const [first, ...rest] = all.filter((limit) => limit !== undefined)
  if (first === undefined) return 'no-limit'
  const maxDays = all.map((limit) => limit?.maxDays)
  if (allEqual(maxDays)) return commonLimit([first, ...rest], careLevel, severity)
  const variesWithCareLevel = answers.some((row) => !allEqual(row.map((limit) => limit?.maxDays)))
  return variesWithCareLevel ? 'no-care-level' : 'no-severity'
}

/**
 * The limit of an interval on a date in an edition, or why none; the rules are those of
 * `timeLimitFor`. It checks no argument and, when the care level and severity decide nothing or
 * are known, allocates nothing: it is called for every clock.
 */
export const findTimeLimit = (
  limits: readonly TimeLimit[],
  interval: IntervalId,
  careLevel: CareLevel | undefined,
  severity: Severity | undefined,
  date: IsoDate,
  edition: EditionId,
): TimeLimit | NoTimeLimit => {
  const level = careLevel === 'day' ? 'outpatient' : careLevel
  const limit = firstLimit(limits, interval, level, severity, date, edition)
  if (limit === undefined) return 'no-limit'
  const decided =
    (limit.careLevel === undefined || level !== undefined) &&
    (limit.severity === undefined || severity !== undefined)
  return decided ? limit : limitOfUnknown(limits, interval, level, severity, date, edition)
}
