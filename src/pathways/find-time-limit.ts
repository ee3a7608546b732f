import type { IsoDate } from '../calendar/schema.js'
import type { CareLevel } from '../codes/schema.js'
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
  const find = (level: LimitCareLevel, severe: Severity) =>
    firstLimit(limits, interval, level, severe, date, edition)
  // Four cases: a and b differ in care level, as do c and d; a and c in severity, as do b and d.
  const a = find(careLevel ?? 'outpatient', severity ?? 'severe')
  const b = careLevel === undefined ? find('inpatient', severity ?? 'severe') : a
  const c = severity === undefined ? find(careLevel ?? 'outpatient', 'less-severe') : a
  const d =
    careLevel === undefined && severity === undefined
      ? find('inpatient', 'less-severe')
      : careLevel === undefined
        ? b
        : c
  const days = a?.maxDays
  if (b?.maxDays === days && c?.maxDays === days && d?.maxDays === days) {
    return a === undefined || b === undefined || c === undefined || d === undefined
      ? 'no-limit'
      : sharedLimit([a, b, c, d], careLevel, severity)
  }
  return days !== b?.maxDays || c?.maxDays !== d?.maxDays ? 'no-care-level' : 'no-severity'
}

/** A limit that four cases share, without what was not known and what they do not share. */
function sharedLimit(
  [a, b, c, d]: readonly [TimeLimit, TimeLimit, TimeLimit, TimeLimit],
  knownCareLevel: CareLevel | undefined,
  knownSeverity: Severity | undefined,
): TimeLimit {
  const { pathway, interval, maxDays, validFrom, evidence, source } = a
  const shared: { -readonly [Key in keyof TimeLimit]: TimeLimit[Key] } = {
    pathway,
    interval,
    maxDays,
    validFrom,
    evidence,
    source,
  }
  if (knownCareLevel !== undefined && a.careLevel !== undefined) shared.careLevel = a.careLevel
  if (knownSeverity !== undefined && a.severity !== undefined) shared.severity = a.severity
  if (a.edition !== undefined) shared.edition = a.edition
  if (a.validTo !== undefined) shared.validTo = a.validTo
  const { minDays, note } = a
  const others = [b, c, d]
  if (minDays !== undefined && others.every((other) => other.minDays === minDays)) {
    shared.minDays = minDays
  }
  if (note !== undefined && others.every((other) => other.note === note)) shared.note = note
  return shared
}
