import type { IsoDate } from '../calendar/schema.js'
import type { CareLevel } from '../codes/schema.js'
import { limitCareLevels, severities } from './ids.js'
import type {
  EditionId,
  IntervalId,
  LimitCareLevel,
  NoTimeLimit,
  Severity,
  TimeLimit,
} from './schema.js'

/**
 * The limit of an interval on a date in an edition, or why none; the rules are those of
 * `lookupTimeLimit`. It checks no argument and, when the care level and severity decide nothing or
 * are known, allocates nothing: it is called for every clock.
 */
export function findTimeLimit(
  limits: readonly TimeLimit[],
  interval: IntervalId,
  careLevel: CareLevel | undefined,
  severity: Severity | undefined,
  date: IsoDate,
  edition: EditionId,
): TimeLimit | NoTimeLimit {
  const level = careLevel === 'day' ? 'outpatient' : careLevel
  const limit = firstLimit(limits, interval, level, severity, date, edition)
  if (limit === undefined) return 'no-limit'
  const decided =
    (limit.careLevel === undefined || level !== undefined) &&
    (limit.severity === undefined || severity !== undefined)
  return decided ? limit : limitOfUnknown(limits, interval, level, severity, date, edition)
}

/**
 * The first limit, in table order, that matches; an unknown care level or severity matches any.
 * ISO dates compare as text.
 */
function firstLimit(
  limits: readonly TimeLimit[],
  interval: IntervalId,
  careLevel: LimitCareLevel | undefined,
  severity: Severity | undefined,
  date: IsoDate,
  edition: EditionId,
): TimeLimit | undefined {
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

/** Judges every care level and severity that is possible; see `lookupTimeLimit`. */
function limitOfUnknown(
  limits: readonly TimeLimit[],
  interval: IntervalId,
  careLevel: LimitCareLevel | undefined,
  severity: Severity | undefined,
  date: IsoDate,
  edition: EditionId,
): TimeLimit | NoTimeLimit {
  const levels = careLevel === undefined ? limitCareLevels : [careLevel]
  // By severity, then by care level.
  const cases = (severity === undefined ? severities : [severity]).map((severe) =>
    levels.map((level) => firstLimit(limits, interval, level, severe, date, edition)),
  )
  const all = cases.flat()
  if (!areOfOneLength(all)) return cases.every(areOfOneLength) ? 'no-severity' : 'no-care-level'
  // A limit that fits what is unknown fits one of the cases, so that those of one length have one each.
  return sharedLimit(all as readonly TimeLimit[], careLevel, severity)
}

function areOfOneLength(limits: readonly (TimeLimit | undefined)[]): boolean {
  return limits.every((limit) => limit?.maxDays === limits[0]?.maxDays)
}

/** A limit that some cases share, without what was not known and what they do not share. */
function sharedLimit(
  limits: readonly TimeLimit[],
  careLevel: CareLevel | undefined,
  severity: Severity | undefined,
): TimeLimit {
  const [first] = limits as [TimeLimit]
  const shared = <Key extends 'minDays' | 'note'>(key: Key) =>
    limits.every((limit) => limit[key] === first[key]) ? first[key] : undefined
  const limit = {
    ...first,
    careLevel: careLevel && first.careLevel,
    severity: severity && first.severity,
    minDays: shared('minDays'),
    note: shared('note'),
  }
  const stated = Object.entries(limit).filter(([, value]) => value !== undefined)
  return Object.fromEntries(stated) as unknown as TimeLimit
}
