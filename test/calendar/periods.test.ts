import fc from 'fast-check'
import type { Period } from 'pasientforlop'
import { listPeriods, type PeriodKind, parsePeriod, periodOf } from 'pasientforlop/calendar'
import { periodSchema } from 'pasientforlop/schemas'
import { describe, expect, test } from 'vitest'
import { periodArgument } from '../../src/calendar/period-argument.js'
import { periodIdSchema, periodKindSchema } from '../../src/calendar/schema.js'
import { notDates } from '../damages/dates.js'
import { anyDate, atLeast, utcDate } from '../generators/dates.js'

const code = (name: string) => expect.objectContaining({ code: name })

const suffixes: Readonly<Record<PeriodKind, readonly string[]>> = {
  year: [''],
  'half-year': ['-H1', '-H2'],
  tertial: ['-T1', '-T2', '-T3'],
  quarter: ['-Q1', '-Q2', '-Q3', '-Q4'],
  month: ['-01', '-02', '-03', '-04', '-05', '-06', '-07', '-08', '-09', '-10', '-11', '-12'],
}
/** A period by an id that is one. */
function periodNamed(id: string): Period {
  const { ok, ...period } = parsePeriod(id) as { ok: true } & Period
  expect(ok).toBe(true)
  return period
}

const kinds = periodKindSchema.options
const ids = Array.from({ length: 301 }, (_, n) =>
  kinds.flatMap((kind) => suffixes[kind].map((suffix) => `${1900 + n}${suffix}`)),
).flat()
const known = new Set(ids)
const periodsOf = (kind: PeriodKind) =>
  ids.map((id) => periodNamed(id)).filter((one) => one.kind === kind)
const byKind = new Map(kinds.map((kind) => [kind, periodsOf(kind)]))

const anyKind = fc.constantFrom(...kinds)
const anyId = fc.constantFrom(...ids)
const span = fc
  .tuple(anyDate, anyDate)
  .map(([a, b]) => (a < b ? [a, b] : [b, a]) as [string, string])
const nextDay = (date: string) => utcDate(Date.parse(`${date}T00:00:00Z`) / 86_400_000 + 1)

const isPeriod = (id: string): boolean => parsePeriod(id).ok

describe('parsePeriod', () => {
  test.each([
    ['2020', 'year', 1, '2020-01-01', '2020-12-31'],
    ['2020-H1', 'half-year', 1, '2020-01-01', '2020-06-30'],
    ['2020-H2', 'half-year', 2, '2020-07-01', '2020-12-31'],
    ['2020-T1', 'tertial', 1, '2020-01-01', '2020-04-30'],
    ['2020-T2', 'tertial', 2, '2020-05-01', '2020-08-31'],
    ['2020-T3', 'tertial', 3, '2020-09-01', '2020-12-31'],
    ['2020-Q1', 'quarter', 1, '2020-01-01', '2020-03-31'],
    ['2020-Q2', 'quarter', 2, '2020-04-01', '2020-06-30'],
    ['2020-Q3', 'quarter', 3, '2020-07-01', '2020-09-30'],
    ['2020-Q4', 'quarter', 4, '2020-10-01', '2020-12-31'],
    ['2020-02', 'month', 2, '2020-02-01', '2020-02-29'],
    ['2019-02', 'month', 2, '2019-02-01', '2019-02-28'],
    ['2019-12', 'month', 12, '2019-12-01', '2019-12-31'],
  ])('%s is %s %i, from %s to %s', (id, kind, ordinal, from, to) => {
    expect(parsePeriod(id)).toEqual({
      ok: true,
      id,
      kind,
      year: +id.slice(0, 4),
      ordinal,
      from,
      to,
    })
  })

  test('every period of 1900–2200 fits its schema', () => {
    expect(ids.filter((id) => !periodSchema.safeParse(periodNamed(id)).success)).toEqual([])
  })

  test('every text that is not such an id is refused, by the schema too', () => {
    const damaged = fc
      .tuple(anyId, fc.nat({ max: 7 }), fc.nat({ max: 2 }), fc.string({ maxLength: 2 }))
      .map(([id, at, lost, put]) => id.slice(0, at) + put + id.slice(at + lost))
    const lookalike = fc.stringMatching(/^(1899|1900|2020|2200|2201)-?[HTQhtq]?[0-9]{0,2}$/)
    fc.assert(
      fc.property(fc.oneof(damaged, lookalike, anyId, fc.string()), (text) => {
        expect(isPeriod(text)).toBe(known.has(text))
        expect(periodIdSchema.safeParse(text).success).toBe(known.has(text))
      }),
      atLeast(3000),
    )
  })

  test.each([
    ['', 'missing'],
    [undefined, 'missing'],
    [null, 'missing'],
    [2020, 'not-a-string'],
    [['2020'], 'not-a-string'],
    [{}, 'not-a-string'],
    ['2020-', 'not-a-period'],
    ['2020-H3', 'not-a-period'],
    ['2020-T0', 'not-a-period'],
    ['2020-T4', 'not-a-period'],
    ['2020-Q5', 'not-a-period'],
    ['2020-00', 'not-a-period'],
    ['2020-13', 'not-a-period'],
    ['2020-1', 'not-a-period'],
    ['2020-t1', 'not-a-period'],
    [' 2020', 'not-a-period'],
    ['2020\n', 'not-a-period'],
    ['2020-01-01', 'not-a-period'],
    ['__proto__', 'not-a-period'],
    ['٢٠٢٠', 'not-a-period'],
    ['1899', 'out-of-range'],
    ['2201-Q1', 'out-of-range'],
    ['2201-T4', 'not-a-period'],
  ])('%j is none: %s', (text, fault) => {
    expect(parsePeriod(text)).toEqual({ ok: false, fault })
  })

  test('where the programmer vouches for a period, whatever is none throws', () => {
    for (const id of [
      '',
      '2020-T4',
      undefined,
      null,
      2020,
      {},
      ['2020'],
    ] as readonly unknown[] as never[]) {
      expect(() => periodArgument(id)).toThrowError(code('invalid-period'))
    }
    expect(periodArgument('2020-T1')).toEqual(periodNamed('2020-T1'))
    expect(periodArgument(periodNamed('2020-T1'))).toEqual(periodNamed('2020-T1'))
  })
})

const contains = ({ from, to }: Period, date: string) => from <= date && date <= to

describe('periodOf', () => {
  test('a date lies in its period, and in no other of the kind that year', () => {
    fc.assert(
      fc.property(anyDate, anyKind, (date, kind) => {
        const own = periodOf(date, kind)
        const year = date.slice(0, 4)
        const all = suffixes[kind].map((suffix) => `${year}${suffix}`)
        expect(all.filter((id) => contains(periodNamed(id), date))).toEqual([own.id])
        expect(own).toEqual(periodNamed(own.id))
      }),
    )
  })

  test('whatever is no kind or date throws', () => {
    for (const value of notDates as readonly never[]) {
      expect(() => periodOf(value, 'year')).toThrowError(code('invalid-date'))
    }
    for (const value of [
      undefined,
      null,
      'week',
      'toString',
      1,
    ] as readonly unknown[] as readonly never[]) {
      expect(() => periodOf('2020-01-01', value)).toThrowError(code('invalid-period'))
      expect(() => listPeriods(value, '2020-01-01', '2020-01-01')).toThrowError(
        code('invalid-period'),
      )
    }
  })
})

describe('listPeriods', () => {
  const idsOf = (periods: readonly Period[]) => periods.map(({ id }) => id)

  test.each([
    ['tertial', '2019-12-31', '2020-05-01', ['2019-T3', '2020-T1', '2020-T2']],
    ['quarter', '2020-01-01', '2020-03-31', ['2020-Q1']],
    ['month', '2019-11-30', '2020-01-01', ['2019-11', '2019-12', '2020-01']],
    ['half-year', '2020-06-30', '2020-07-01', ['2020-H1', '2020-H2']],
    ['year', '2020-06-01', '2020-06-01', ['2020']],
  ] as const)('of kind %s from %s to %s', (kind, from, to, expected) => {
    expect(idsOf(listPeriods(kind, from, to))).toEqual(expected)
  })

  test('are all periods of the kind that overlap the dates, and no other', () => {
    fc.assert(
      fc.property(anyKind, span, (kind, [from, to]) => {
        const all = byKind.get(kind) as readonly Period[]
        const overlapping = all.filter((period) => period.from <= to && from <= period.to)
        expect(idsOf(listPeriods(kind, from, to))).toEqual(idsOf(overlapping))
      }),
    )
  })

  test('follow each other without a gap, from the first date to the last', () => {
    fc.assert(
      fc.property(anyKind, span, (kind, [from, to]) => {
        const periods = listPeriods(kind, from, to)
        expect(periods.slice(1).map((period) => period.from)).toEqual(
          periods.slice(0, -1).map((period) => nextDay(period.to)),
        )
        expect(periods[0]).toEqual(periodOf(from, kind))
        expect(periods.at(-1)).toEqual(periodOf(to, kind))
      }),
    )
  })

  test('dates that are none, or the wrong way round, throw', () => {
    for (const value of notDates as readonly never[]) {
      expect(() => listPeriods('year', value, '2020-01-01')).toThrowError(code('invalid-date'))
      expect(() => listPeriods('year', '2020-01-01', value)).toThrowError(code('invalid-date'))
    }
    expect(() => listPeriods('year', '2020-01-02', '2020-01-01')).toThrowError(
      code('invalid-argument'),
    )
  })
})
