import {
  type IntervalId,
  type PathwayType,
  pathwayDefinitions,
  sources,
  type TimeLimit,
} from 'pasientforlop'
import { daysBetween } from 'pasientforlop/calendar'
import { timeLimitSchema } from 'pasientforlop/schemas'
import { describe, expect, test } from 'vitest'

/**
 * Every limit, typed by hand from the published tables: type, interval, care level (o outpatient,
 * i inpatient, - either) or severity (s severe, l less severe), days (least–most), first and last
 * day, grade and source.
 */
const facts = `
D01 assessment o 21 2019-01-01 - official HD-TSB-times
D01 assessment i 7 2019-01-01 - official HD-TSB-times
D01 detox-to-treatment o 3 2019-01-01 - official HD-TSB-times
D01 detox-to-treatment i 0 2019-01-01 - official HD-TSB-times
D01 first-evaluation o 7 2019-01-01 - official HD-TSB-times
D01 first-evaluation i 7 2019-01-01 - official HD-TSB-times
D01 between-evaluations o 56 2019-01-01 - official HD-TSB-times
D01 between-evaluations i 42 2019-01-01 - official HD-TSB-times
D01 emergency-to-start - 14 2019-01-01 - inferred HD-D12-start
D06 referral-to-attendance - 7 2019-02-15 - official HD-PSY-start
D06 emergency-to-start - 14 2019-02-15 - official HD-PSY-start
D07 specialist-team-to-attendance o 42 2019-02-15 - official HD-OCD-times
D07 specialist-team-to-attendance i 42 2019-02-15 - official HD-OCD-times
D07 assessment o 56 2019-02-15 - official HD-OCD-times
D07 assessment i 56 2019-02-15 - official HD-OCD-times
D07 emergency-to-start - 14 2019-02-15 - inferred HD-D12-start
D08 referral-to-attendance s 7 2019-02-15 2022-09-29 secondary SYKEPLEIEN
D08 referral-to-attendance s 7 2022-09-30 - official HD-SPF-times
D08 referral-to-attendance l 28 2022-09-30 - official HD-SPF-times
D08 assessment o 42 2022-09-30 - official HD-SPF-times
D08 assessment i 14 2022-09-30 - official HD-SPF-times
D08 first-evaluation o 28 2022-09-30 - official HD-SPF-times
D08 first-evaluation i 14 2022-09-30 - official HD-SPF-times
D08 between-evaluations o 42 2022-09-30 - official HD-SPF-times
D08 between-evaluations i 14 2022-09-30 - official HD-SPF-times
D08 emergency-to-start - 14 2019-02-15 - inferred HD-D12-start
D09 assessment o 7 2020-01-01 - official HD-GRAV-times
D09 assessment i 3–7 2020-01-01 - official HD-GRAV-times
D09 detox-to-treatment o 0 2020-01-01 - official HD-GRAV-beh
D09 detox-to-treatment i 0 2020-01-01 - official HD-GRAV-beh
D09 first-evaluation o 14 2020-01-01 - official HD-GRAV-beh
D09 first-evaluation i 7 2020-01-01 - official HD-GRAV-beh
D09 between-evaluations o 42 2020-01-01 - official HD-GRAV-beh
D09 between-evaluations i 42 2020-01-01 - official HD-GRAV-beh
D09 emergency-to-start - 14 2020-01-01 - inferred HD-D12-start
D11 assessment o 42 2019-01-01 - secondary VAGA
D11 extended-assessment o 42 2019-01-01 - secondary VAGA
D11 first-evaluation o 42 2019-01-01 - secondary VAGA
D11 between-evaluations o 84 2019-01-01 - secondary VAGA
D11 emergency-to-start - 14 2019-01-01 - inferred HD-D12-start
D12 assessment o 42 2019-01-01 - secondary HMR
D12 extended-assessment o 42 2019-01-01 - secondary HMR
D12 first-evaluation o 42 2019-01-01 - secondary HMR
D12 between-evaluations o 84 2019-01-01 - secondary HMR
D12 emergency-to-start - 14 2019-01-01 - official HD-D12-start
`

const shipped: readonly TimeLimit[] = Object.values(pathwayDefinitions).flatMap(
  ({ timeLimits }) => timeLimits,
)

const inShort = (limit: TimeLimit) =>
  [
    limit.pathway,
    limit.interval,
    limit.careLevel?.[0] ?? limit.severity?.[0] ?? '-',
    limit.minDays === undefined ? limit.maxDays : `${limit.minDays}–${limit.maxDays}`,
    limit.validFrom,
    limit.validTo ?? '-',
    limit.evidence,
    limit.source,
  ].join(' ')

const sorted = (lines: readonly string[]) => [...lines].sort()

describe('the shipped limits', () => {
  test('are those of the published tables, no more and no fewer', () => {
    expect(sorted(shipped.map(inShort))).toEqual(sorted(facts.trim().split('\n')))
    expect(shipped).toHaveLength(45)
  })

  test('agree with their schema, stand with their own type and name a source that is there', () => {
    for (const { type, timeLimits } of Object.values(pathwayDefinitions)) {
      for (const limit of timeLimits) {
        expect(timeLimitSchema.parse(limit)).toEqual(limit)
        expect(limit.pathway).toBe(type)
        expect(limit.minDays ?? 0).toBeLessThanOrEqual(limit.maxDays)
        expect(sources).toHaveProperty([limit.source])
      }
    }
  })

  test('hold from a day on which the type was in use, and end after they begin', () => {
    for (const { inUseFrom, timeLimits } of Object.values(pathwayDefinitions)) {
      for (const { validFrom, validTo } of timeLimits) {
        expect(typeof inUseFrom === 'string' && inUseFrom <= validFrom).toBe(true)
        if (validTo !== undefined) expect(daysBetween(validFrom, validTo)).toBeGreaterThan(0)
      }
    }
  })

  test('never two for the same type, interval, care level, severity, edition and day', () => {
    const couldBoth = (one: string | undefined, two: string | undefined) =>
      one === undefined || two === undefined || one === two
    const meet = (one: TimeLimit, two: TimeLimit) =>
      one.pathway === two.pathway &&
      one.interval === two.interval &&
      couldBoth(one.careLevel, two.careLevel) &&
      couldBoth(one.severity, two.severity) &&
      couldBoth(one.edition, two.edition) &&
      one.validFrom <= (two.validTo ?? '9999') &&
      two.validFrom <= (one.validTo ?? '9999')
    const clashes = shipped.flatMap((one, at) =>
      shipped
        .slice(at + 1)
        .filter((two) => meet(one, two))
        .map((two) => [one, two]),
    )
    expect(clashes).toEqual([])
    // The test would see one: a limit meets itself.
    expect(shipped.every((limit) => meet(limit, limit))).toBe(true)
  })

  test('none is for the simplified edition, whose limits are unknown', () => {
    expect(shipped.filter(({ edition }) => edition !== undefined)).toEqual([])
    const types: PathwayType[] = ['D01', 'D11', 'D12']
    for (const { type, unknowns } of Object.values(pathwayDefinitions)) {
      expect(unknowns.some((text) => text.includes('forenklet-2024'))).toBe(types.includes(type))
    }
  })

  test('a detoxification is timed only in types that have event D', () => {
    const timed = (interval: IntervalId) =>
      Object.values(pathwayDefinitions)
        .filter(({ timeLimits }) => timeLimits.some((limit) => limit.interval === interval))
        .map(({ type }) => type)
    expect(timed('detox-to-treatment')).toEqual(['D01', 'D09'])
    expect(timed('extended-assessment')).toEqual(['D11', 'D12'])
    expect(timed('specialist-team-to-attendance')).toEqual(['D07'])
  })

  test('notes are kept where a source words a limit otherwise', () => {
    const noted = shipped.filter(({ note }) => note !== undefined)
    expect(noted).toHaveLength(25)
    expect(shipped.find(({ minDays }) => minDays === 3)?.note).toBe(
      'published as the range 3-7 days',
    )
  })
})
