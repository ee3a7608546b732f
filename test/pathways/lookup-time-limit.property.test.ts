import fc from 'fast-check'
import {
  type CareLevel,
  type EditionId,
  type IntervalId,
  lookupTimeLimit,
  type PathwayDefinition,
  type PathwayType,
  pathwayDefinitions,
  type Severity,
  type TimeLimit,
  withTimeLimits,
} from 'pasientforlop'
import { addDays } from 'pasientforlop/calendar'
import { describe, expect, test } from 'vitest'
import type { RecordOrList } from '../../src/misuse/arguments.js'
import type { TimeLimitQuery } from '../../src/pathways/lookup-time-limit.js'
import { editionIdSchema, intervalIdSchema } from '../../src/pathways/schema.js'
import '../helpers/property-runs.js'

const definition = (
  type: PathwayType,
  definitions: Readonly<Record<string, PathwayDefinition>> = pathwayDefinitions,
) => definitions[type] as PathwayDefinition

type Asked = Omit<TimeLimitQuery, 'type' | 'definitions'>

/** The answer of one definition, as if there were no others. */
const timeLimitOf = (own: PathwayDefinition, asked: Asked) => {
  const definitions: RecordOrList<PathwayDefinition> = [own]
  return lookupTimeLimit({ ...asked, type: own.type, definitions })
}

/** The days of the limit, or why none. */
const days = (type: PathwayType, query: Asked) => {
  const { limit, state } = lookupTimeLimit({ type, ...query })
  return limit?.maxDays ?? state
}

describe('the shipped limits by date, care level and severity', () => {
  type Row = [
    PathwayType,
    IntervalId,
    CareLevel | undefined,
    Severity | undefined,
    string,
    number | string,
  ]
  test.each<Row>([
    ['D01', 'assessment', 'outpatient', undefined, '2019-01-01', 21],
    ['D01', 'assessment', 'day', undefined, '2019-01-01', 21],
    ['D01', 'assessment', 'inpatient', undefined, '2019-01-01', 7],
    ['D01', 'assessment', 'inpatient', undefined, '2018-12-31', 'no-limit'],
    ['D01', 'assessment', undefined, undefined, '2019-01-01', 'no-care-level'],
    ['D01', 'assessment', undefined, undefined, '2018-12-31', 'no-limit'],
    ['D01', 'first-evaluation', undefined, undefined, '2021-05-05', 7],
    ['D01', 'emergency-to-start', undefined, undefined, '2021-05-05', 14],
    ['D01', 'detox-to-treatment', 'inpatient', undefined, '2021-05-05', 0],
    ['D01', 'detox-to-treatment', 'outpatient', undefined, '2021-05-05', 3],
    ['D06', 'referral-to-attendance', undefined, undefined, '2019-02-15', 7],
    ['D06', 'referral-to-attendance', undefined, undefined, '2019-02-14', 'no-limit'],
    ['D06', 'assessment', 'outpatient', undefined, '2020-01-01', 'no-limit'],
    ['D07', 'assessment', undefined, undefined, '2020-01-01', 56],
    ['D07', 'specialist-team-to-attendance', undefined, undefined, '2020-01-01', 42],
    ['D07', 'first-evaluation', 'outpatient', undefined, '2020-01-01', 'no-limit'],
    ['D08', 'referral-to-attendance', undefined, 'severe', '2022-09-29', 7],
    ['D08', 'referral-to-attendance', undefined, 'severe', '2022-09-30', 7],
    ['D08', 'referral-to-attendance', undefined, 'less-severe', '2022-09-29', 'no-limit'],
    ['D08', 'referral-to-attendance', undefined, 'less-severe', '2022-09-30', 28],
    ['D08', 'referral-to-attendance', 'outpatient', undefined, '2022-09-30', 'no-severity'],
    ['D08', 'referral-to-attendance', undefined, undefined, '2022-09-30', 'no-severity'],
    ['D08', 'referral-to-attendance', 'inpatient', undefined, '2022-09-29', 'no-severity'],
    ['D08', 'referral-to-attendance', undefined, undefined, '2019-02-14', 'no-limit'],
    ['D08', 'assessment', 'outpatient', undefined, '2022-09-29', 'no-limit'],
    ['D08', 'assessment', 'outpatient', undefined, '2022-09-30', 42],
    ['D08', 'assessment', 'inpatient', 'severe', '2022-09-30', 14],
    ['D08', 'assessment', undefined, undefined, '2022-09-30', 'no-care-level'],
    ['D08', 'assessment', undefined, 'severe', '2022-09-29', 'no-limit'],
    ['D09', 'assessment', undefined, undefined, '2020-01-01', 7],
    ['D09', 'assessment', 'inpatient', undefined, '2019-12-31', 'no-limit'],
    ['D09', 'first-evaluation', undefined, undefined, '2020-01-01', 'no-care-level'],
    ['D09', 'first-evaluation', 'day', undefined, '2020-01-01', 14],
    ['D10', 'assessment', 'outpatient', undefined, '2020-01-01', 'no-limit'],
    ['D11', 'assessment', 'outpatient', undefined, '2023-01-01', 42],
    ['D11', 'assessment', 'inpatient', undefined, '2023-01-01', 'no-limit'],
    ['D11', 'assessment', undefined, undefined, '2023-01-01', 'no-care-level'],
    ['D11', 'between-evaluations', 'outpatient', undefined, '2023-01-01', 84],
    ['D12', 'extended-assessment', 'day', undefined, '2023-01-01', 42],
    ['D12', 'extended-assessment', 'inpatient', undefined, '2023-01-01', 'no-limit'],
  ])('%s %s, %s, %s, at %s: %s', (type, interval, careLevel, severity, at, answer) => {
    expect(days(type, { interval, careLevel, severity, at })).toBe(answer)
  })

  test('the source of a limit changes with the day it is asked for', () => {
    const source = (at: string) =>
      timeLimitOf(definition('D08'), {
        interval: 'referral-to-attendance',
        severity: 'severe',
        at,
      }).limit?.source
    expect([source('2022-09-29'), source('2022-09-30')]).toEqual(['SYKEPLEIEN', 'HD-SPF-times'])
  })

  test('the range of D09 is of inpatients only, and is not claimed when the care level is unknown', () => {
    const limit = (careLevel: CareLevel | undefined) =>
      timeLimitOf(definition('D09'), { interval: 'assessment', careLevel, at: '2020-01-01' }).limit
    expect(limit('inpatient')?.minDays).toBe(3)
    expect(limit('outpatient')?.minDays).toBeUndefined()
    expect(limit(undefined)).toEqual({
      pathway: 'D09',
      interval: 'assessment',
      maxDays: 7,
      validFrom: '2020-01-01',
      evidence: 'official',
      source: 'HD-GRAV-times',
    })
  })

  test('the simplified edition has no known limit, whatever is asked', () => {
    for (const type of ['D01', 'D11', 'D12'] as const) {
      for (const interval of intervalIdSchema.options) {
        for (const careLevel of [undefined, 'outpatient', 'day', 'inpatient'] as const) {
          const query = {
            interval,
            careLevel,
            at: '2025-01-01',
            edition: 'forenklet-2024',
          } as const
          expect(days(type, query)).toBe('no-limit')
        }
      }
    }
  })

  test('a known care level and severity give the very row of the definition', () => {
    const [limit] = definition('D01').timeLimits
    const query = { interval: 'assessment', careLevel: 'outpatient', at: '2020-01-01' } as const
    expect(timeLimitOf(definition('D01'), query).limit).toBe(limit)
  })

  test('before the first edition there is no limit, not even of one’s own', () => {
    const [limit] = definition('D01').timeLimits as [TimeLimit]
    const own = { ...definition('D01'), timeLimits: [{ ...limit, validFrom: '1900-01-01' }] }
    const ask = (at: string) =>
      timeLimitOf(own, { interval: 'assessment', careLevel: 'outpatient', at }).limit?.maxDays
    expect([ask('2018-12-31'), ask('2019-01-01')]).toEqual([undefined, 21])
  })

  test('what is no date is misuse, and an unknown interval does not compile', () => {
    expect(() => days('D01', { interval: 'assessment', at: '2020-02-30' })).toThrowError(
      expect.objectContaining({ code: 'invalid-date' }),
    )
    // @ts-expect-error no such interval
    expect(() => days('D01', { interval: 'waiting', at: '2020-02-01' })).toThrowError(
      expect.objectContaining({ code: 'invalid-argument' }),
    )
  })
})

const date = fc.nat(6).map((n) => addDays('2023-01-01', n - 3))
const careLevels = ['outpatient', 'inpatient'] as const
const severities = ['severe', 'less-severe'] as const
const maybe = <T>(...values: T[]) => fc.option(fc.constantFrom(...values), { nil: undefined })

/** A time of validity, whichever of the two days comes first. */
const between = (one: string, two: string | undefined) => {
  const [validFrom = one, validTo] = [one, two].filter((day) => day !== undefined).sort()
  return { validFrom, ...(validTo !== undefined && { validTo }) }
}

const limitOf = (pathway: PathwayType): fc.Arbitrary<TimeLimit> =>
  fc
    .record({
      interval: fc.constantFrom<IntervalId>('assessment', 'first-evaluation'),
      careLevel: maybe(...careLevels),
      severity: maybe(...severities),
      edition: maybe<EditionId>(...editionIdSchema.options),
      maxDays: fc.constantFrom(7, 14),
      minDays: maybe(1, 2),
      from: date,
      to: fc.option(date, { nil: undefined }),
      source: fc.constantFrom('one', 'two'),
    })
    .map(({ careLevel, severity, edition, minDays, from, to, ...rest }) => ({
      pathway,
      ...rest,
      evidence: 'secondary' as const,
      ...(careLevel && { careLevel }),
      ...(severity && { severity }),
      ...(edition && { edition }),
      ...(minDays && { minDays }),
      ...between(from, to),
    }))

const limits = fc.array(limitOf('D11'), { maxLength: 8 })

const query = fc.record({
  interval: fc.constantFrom<IntervalId>('assessment', 'first-evaluation'),
  careLevel: maybe<CareLevel>('outpatient', 'day', 'inpatient'),
  severity: maybe<Severity>(...severities),
  at: date,
  edition: fc.constantFrom<EditionId>(...editionIdSchema.options),
})

const withOnly = (timeLimits: readonly TimeLimit[]): PathwayDefinition => ({
  ...definition('D11'),
  timeLimits,
})

/** Limits of one interval that all hold on the day asked for, so that several often fit. */
const dense = fc
  .record({
    rows: fc.array(
      fc.record({
        careLevel: maybe(...careLevels),
        severity: maybe(...severities),
        edition: maybe<EditionId>('pakkeforlop-2019'),
        maxDays: fc.constantFrom(7, 7, 7, 14),
        minDays: maybe(1, 2),
        note: maybe('a', 'b'),
        validTo: maybe('2020-12-31', '2021-12-31'),
        source: fc.constantFrom('one', 'two'),
      }),
      { minLength: 1, maxLength: 8, size: 'max' },
    ),
    careLevel: maybe<CareLevel>('outpatient', 'day', 'inpatient'),
    severity: maybe<Severity>(...severities),
  })
  .map(({ rows, ...who }) => ({
    table: rows.map((row): TimeLimit => {
      const limit = { ...row, pathway: 'D11', interval: 'assessment', evidence: 'secondary' }
      const some = Object.entries(limit).filter(([, value]) => value !== undefined)
      return { validFrom: '2020-01-01', ...Object.fromEntries(some) } as unknown as TimeLimit
    }),
    asked: {
      ...who,
      interval: 'assessment' as IntervalId,
      at: '2020-06-01',
      edition: 'pakkeforlop-2019' as EditionId,
    },
  }))

const known = fc.oneof(
  fc.tuple(limits, query).map(([table, asked]) => ({ table, asked })),
  dense,
)

/** Cases are small, and what tells two readings apart is rare. */
const often = { numRuns: Math.max(2000, fc.readConfigureGlobal().numRuns ?? 0) }

/** The rows that fit each care level and severity that is possible, outpatients and severe first. */
const possibleRows = (table: readonly TimeLimit[], asked: Asked) =>
  (asked.severity ? [asked.severity] : severities).flatMap((severity) =>
    (asked.careLevel ? [asked.careLevel] : careLevels).map(
      (careLevel) => timeLimitOf(withOnly(table), { ...asked, careLevel, severity }).limit,
    ),
  )

describe('for any table of limits', () => {
  test('with care level and severity known, the first row that fits is the answer', () => {
    fc.assert(
      fc.property(known, ({ table, asked }) => {
        const careLevel = asked.careLevel ?? 'day'
        const severity = asked.severity ?? 'severe'
        const level = careLevel === 'inpatient' ? 'inpatient' : 'outpatient'
        const fitting = table
          .filter((limit) => limit.interval === asked.interval)
          .filter((limit) => (limit.careLevel ?? level) === level)
          .filter((limit) => (limit.severity ?? severity) === severity)
          .filter(({ validFrom, validTo }) => validFrom <= asked.at && asked.at <= (validTo ?? '9'))
          .filter(
            ({ edition }) =>
              edition === asked.edition || (!edition && asked.edition !== 'forenklet-2024'),
          )
        const answer = timeLimitOf(withOnly(table), { ...asked, careLevel, severity })
        expect(answer.limit).toBe(fitting[0] ?? null)
        expect(answer.state).toBe(fitting.length === 0 ? 'no-limit' : 'found')
      }),
    )
  })

  test('an unknown is judged by every value it could have, and nothing else', () => {
    fc.assert(
      fc.property(known, ({ table, asked }) => {
        const ask = (careLevel: CareLevel, severity: Severity) =>
          timeLimitOf(withOnly(table), { ...asked, careLevel, severity }).limit?.maxDays
        const rows = (asked.severity ? [asked.severity] : severities).map((severity) =>
          (asked.careLevel ? [asked.careLevel] : careLevels).map((level) => ask(level, severity)),
        )
        const possible = new Set(rows.flat())
        const varies = rows.some((row) => new Set(row).size > 1)
        const { limit, state } = timeLimitOf(withOnly(table), asked)
        if (possible.size > 1) expect(state).toBe(varies ? 'no-care-level' : 'no-severity')
        else if (possible.has(undefined)) expect(state).toBe('no-limit')
        else {
          expect([...possible]).toEqual([limit?.maxDays])
          if (asked.careLevel === undefined) expect(limit?.careLevel).toBeUndefined()
          if (asked.severity === undefined) expect(limit?.severity).toBeUndefined()
        }
      }),
      often,
    )
  })

  test('a limit that several cases share has what they share, and the source of the first', () => {
    fc.assert(
      fc.property(dense, ({ table, asked }) => {
        const rows = possibleRows(table, asked)
        const { limit } = timeLimitOf(withOnly(table), asked)
        if (limit === null) return
        const [first] = rows as [TimeLimit]
        if (table.includes(limit)) {
          // It names nothing that is not known, or all is known.
          expect(limit).toBe(first)
          expect(asked.careLevel === undefined && limit.careLevel !== undefined).toBe(false)
          expect(asked.severity === undefined && limit.severity !== undefined).toBe(false)
          return
        }
        const shared = <Key extends keyof TimeLimit>(key: Key) =>
          rows.every((row) => row?.[key] === first[key]) ? first[key] : undefined
        const expected = {
          ...first,
          careLevel: asked.careLevel && first.careLevel,
          severity: asked.severity && first.severity,
          minDays: shared('minDays'),
          note: shared('note'),
        }
        const has = Object.entries(expected).filter(([, value]) => value !== undefined)
        expect(limit).toStrictEqual(Object.fromEntries(has))
      }),
      often,
    )
  })

  test('a least number of days is claimed only if it holds for every value possible', () => {
    fc.assert(
      fc.property(known, ({ table, asked }) => {
        const claimed = timeLimitOf(withOnly(table), asked).limit?.minDays
        if (claimed === undefined) return
        for (const severity of asked.severity ? [asked.severity] : severities) {
          for (const careLevel of asked.careLevel ? [asked.careLevel] : careLevels) {
            const sure = timeLimitOf(withOnly(table), { ...asked, careLevel, severity })
            expect(sure.limit?.minDays).toBe(claimed)
          }
        }
      }),
    )
  })

  test('limits of one’s own win where they fit; elsewhere the answer is as before', () => {
    fc.assert(
      fc.property(known, limits, ({ table, asked }, own) => {
        const sure = { ...asked, careLevel: asked.careLevel ?? 'day', severity: 'severe' } as const
        const { D11: both } = withTimeLimits(own, [withOnly(table)])
        const mine = timeLimitOf(withOnly(own), sure)
        const before = timeLimitOf(withOnly(table), sure)
        expect(timeLimitOf(both as PathwayDefinition, sure)).toEqual(mine.limit ? mine : before)
      }),
    )
  })

  test('asking changes no table, and the same question has the same answer', () => {
    fc.assert(
      fc.property(known, ({ table, asked }) => {
        const frozen = withOnly(Object.freeze(table.map((limit) => Object.freeze(limit))))
        const copy = structuredClone(frozen)
        expect(timeLimitOf(frozen, asked)).toEqual(timeLimitOf(copy, asked))
        expect(frozen).toEqual(copy)
      }),
    )
  })
})

describe('withTimeLimits', () => {
  const own: TimeLimit = {
    pathway: 'D11',
    interval: 'assessment',
    careLevel: 'inpatient',
    maxDays: 21,
    validFrom: '2021-01-01',
    validTo: '2021-12-31',
    evidence: 'secondary',
    source: 'instruction of our clinic',
  }

  test('fills what is unknown, for its time only, and names the user’s source', () => {
    const definitions = withTimeLimits([own])
    const ask = (at: string) =>
      timeLimitOf(definition('D11', definitions), {
        interval: 'assessment',
        careLevel: 'inpatient',
        at,
      })
    expect(ask('2021-01-01')).toEqual({ state: 'found', limit: own })
    expect(ask('2021-12-31').limit?.source).toBe('instruction of our clinic')
    expect(ask('2020-12-31')).toEqual({ state: 'no-limit', limit: null })
    expect(ask('2022-01-01')).toEqual({ state: 'no-limit', limit: null })
  })

  test('replaces a shipped limit, for every care level when it names none', () => {
    const { careLevel: _, ...general } = own
    const definitions = withTimeLimits([{ ...general, maxDays: 30 }])
    for (const careLevel of [undefined, 'outpatient', 'day', 'inpatient'] as const) {
      const asked = { interval: 'assessment', careLevel, at: '2021-06-01' } as const
      expect(timeLimitOf(definition('D11', definitions), asked).limit?.maxDays).toBe(30)
    }
  })

  test('leaves its arguments and every other definition as they are', () => {
    const before = structuredClone(pathwayDefinitions)
    const definitions = withTimeLimits([own])
    expect(pathwayDefinitions).toEqual(before)
    expect(Object.keys(definitions)).toEqual(Object.keys(pathwayDefinitions))
    for (const [type, made] of Object.entries(definitions)) {
      const shipped = pathwayDefinitions[type as PathwayType]
      if (type === 'D11') expect(made.timeLimits).toEqual([own, ...shipped.timeLimits])
      else expect(made).toBe(shipped)
    }
  })

  test.each([
    ['a type that no definition has', { pathway: 'D13' }, 'pathway must be the type'],
    ['a misspelt key', { carelevel: 'day' }, 'has a key that means nothing'],
    ['a part of a day', { maxDays: 1.5 }, 'maxDays must be a whole number'],
    ['a negative number of days', { maxDays: -1 }, 'maxDays'],
    ['days that are no number', { maxDays: Number.NaN }, 'maxDays'],
    ['days written as text', { maxDays: '21' }, 'maxDays'],
    ['a first day that does not exist', { validFrom: '2021-02-29' }, 'validFrom must be a date'],
    ['no first day', { validFrom: undefined }, 'validFrom'],
    ['a last day with a time', { validTo: '2021-12-31T00:00' }, 'validTo must be a date'],
    ['a last day before the first', { validTo: '2020-12-31' }, 'validTo must not lie before'],
  ])('a limit with %s is misuse', (_, fault, words) => {
    const limit = { ...own, ...fault } as TimeLimit
    expect(() => withTimeLimits([own, limit])).toThrowError(
      expect.objectContaining({
        code: 'invalid-definition',
        message: expect.stringMatching(new RegExp(`^limits\\[1\\].*${words}`)),
      }),
    )
  })
})
