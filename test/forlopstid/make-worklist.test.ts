import fc from 'fast-check'
import {
  assemblePathways,
  type Forlopstid,
  makeWorklist,
  measureForlopstider,
  type Pathway,
  type Registration,
  type WorklistItem,
  withTimeLimits,
} from 'pasientforlop'
import { toEpochDay } from 'pasientforlop/calendar'
import { describe, expect, test } from 'vitest'
import { compareItems, worklistOf } from '../../src/forlopstid/make-worklist.js'
import { measureColumns } from '../../src/forlopstid/measure-columns.js'
import { assembleColumns } from '../../src/registrations/assemble-columns.js'
import { readRows } from '../../src/registrations/columns/read-rows.js'
import { day, validRow } from '../generators/rows.js'
import { seededRandom, shuffled } from '../helpers/random.js'

const row = (patient: string, date: string, code: string, more: object = {}) =>
  ({ patient, unit: 'u1', date, code, careLevel: 'outpatient', ...more }) as Registration

const pathwaysOf = (...rows: readonly Registration[]): readonly Pathway[] =>
  assemblePathways(rows).pathways

/** An assessment that began on 20 January and is due 21 days later, on 10 February. */
const assessment = pathwaysOf(row('p1', '2020-01-02', 'D01A'), row('p1', '2020-01-20', 'D01M'))

/** Waits for a first attendance since 2 January: no limit is known. */
const waiting = pathwaysOf(row('p2', '2020-01-02', 'D01A'))

const intervalsOf = (list: readonly WorklistItem[]) => list.map(({ interval }) => interval)

test('items that are alike otherwise come by ordinal', () => {
  const item = { daysLeft: 1, days: 2, pathway: 'a', interval: 'between-evaluations' } as const
  const items = [3, 1, 4, 2].map((ordinal) => ({ ...item, ordinal }))
  expect(items.sort(compareItems).map(({ ordinal }) => ordinal)).toEqual([1, 2, 3, 4])
})

test('items with as many days left come by pathway, and those without a limit by their days', () => {
  const item = { daysLeft: 1, days: 2, pathway: 'a', interval: 'assessment', ordinal: 1 } as const
  const orderOf = (...items: readonly object[]) =>
    [...items, ...items]
      .map((one) => ({ ...item, ...one }))
      .sort(compareItems)
      .map(({ pathway }) => pathway)
  expect(orderOf({ pathway: 'b', days: 9 }, { days: 3 })).toEqual(['a', 'a', 'b', 'b'])
  const open = { daysLeft: null, pathway: 'b' }
  expect(orderOf({ ...open, pathway: 'a', days: 3 }, { ...open, days: 9 })).toEqual([
    'b',
    'b',
    'a',
    'a',
  ])
  expect(orderOf({ ...open, days: 9 }, { pathway: 'c', daysLeft: 99 })).toEqual([
    'c',
    'c',
    'b',
    'b',
  ])
})

describe('a worklist', () => {
  test('has what runs out within the days asked for, the last of them included', () => {
    const within = (withinDays: number) =>
      makeWorklist(assessment, { asOf: '2020-02-01', withinDays }).map(({ daysLeft }) => daysLeft)
    expect(within(8)).toEqual([])
    expect(within(9)).toEqual([9])
    expect(within(10)).toEqual([9])
  })

  test('leaves out what ran out more than sinceDays ago', () => {
    const since = (sinceDays?: number) =>
      makeWorklist(assessment, { asOf: '2020-02-15', withinDays: 0, sinceDays }).map(
        ({ daysLeft }) => daysLeft,
      )
    expect(since()).toEqual([-5])
    expect(since(5)).toEqual([-5])
    expect(since(4)).toEqual([])
    expect(makeWorklist(assessment, { asOf: '2020-02-10', withinDays: 0, sinceDays: 0 })).toEqual([
      expect.objectContaining({ daysLeft: 0 }),
    ])
  })

  test('has what no limit is known for where that is asked for, and not what began too long ago', () => {
    const list = (more: object) =>
      makeWorklist(waiting, { asOf: '2020-02-01', withinDays: 0, ...more })
    expect(list({})).toEqual([])
    expect(list({ withoutLimit: 'omit' })).toEqual([])
    expect(list({ withoutLimit: 'list' })).toEqual([
      expect.objectContaining({ interval: 'referral-to-attendance', days: 30, daysLeft: null }),
    ])
    expect(intervalsOf(list({ withoutLimit: 'list', sinceDays: 30 }))).toHaveLength(1)
    expect(intervalsOf(list({ withoutLimit: 'list', sinceDays: 29 }))).toEqual([])
  })

  test('has no clock whose limit ends after the year 2200, and none that has ended', () => {
    const definitions = withTimeLimits([
      {
        pathway: 'D01',
        interval: 'assessment',
        careLevel: 'outpatient',
        maxDays: 70_000,
        validFrom: '2019-01-01',
        source: 'own',
        evidence: 'inferred',
      },
    ])
    const rows = [row('p1', '2020-01-02', 'D01A'), row('p1', '2020-01-20', 'D01M')]
    const { pathways } = assemblePathways(rows, { definitions })
    expect(makeWorklist(pathways, { asOf: '2020-02-01', withinDays: 1e6, definitions })).toEqual([])
    const ended = pathwaysOf(...rows, row('p1', '2020-01-25', 'D01CK'))
    expect(intervalsOf(makeWorklist(ended, { asOf: '2020-02-01', withinDays: 1000 }))).toEqual([])
  })

  test('of clocks that are columns is that of pathways', () => {
    const rows = fc.array(validRow, { maxLength: 24 })
    fc.assert(
      fc.property(rows, day('2019-02-01', 200), (some, asOf) => {
        const options = { asOf, withinDays: 1000, withoutLimit: 'list' } as const
        const { pathways, definitions } = assembleColumns(() => readRows(some), { asOf })
        const clocks = measureColumns(pathways, definitions, toEpochDay(asOf) as number)
        expect(worklistOf(clocks, options)).toEqual(
          makeWorklist(assemblePathways(some, { asOf }).pathways, options),
        )
      }),
    )
  })

  test('comes by the days left, those without a limit last by the days they ran, then by name', () => {
    const rows = fc.array(validRow, { maxLength: 24 })
    fc.assert(
      fc.property(rows, day('2019-02-01', 200), fc.integer(), (some, asOf, seed) => {
        const { pathways } = assemblePathways(some)
        const options = { asOf, withinDays: 1000, withoutLimit: 'list' } as const
        const list = makeWorklist(pathways, options)
        expect(makeWorklist(shuffled(pathways, seededRandom(seed)), options)).toEqual(list)
        const running = measureForlopstider(pathways, { asOf })
          .filter(({ state }) => state === 'running')
          .map((clock) => ({ clock, key: keyOf(clock, asOf) }))
        const sorted = running.sort((a, b) => compareLists(a.key, b.key))
        expect(list.map(nameOf)).toEqual(sorted.map(({ clock }) => nameOf(clock)))
      }),
    )
  })

  test('tells patients with the same days left apart by pathway, interval and ordinal', () => {
    const twice = (patient: string) => [
      row(patient, '2020-01-02', 'D01A'),
      row(patient, '2020-01-20', 'D01D'),
      row(patient, '2020-01-20', 'D01M'),
      row(patient, '2020-01-21', 'D01D'),
    ]
    const all = pathwaysOf(...twice('p3'), ...twice('p1'), ...twice('p2'))
    const list = makeWorklist(all, { asOf: '2020-02-01', withinDays: 100, withoutLimit: 'list' })
    const names = list.map(({ daysLeft, days, ...item }) => [daysLeft, -days, ...nameOf(item)])
    expect(names).toEqual([...names].sort(compareMixed))
    expect(new Set(names.map(String)).size).toBe(names.length)
    expect(list.length).toBeGreaterThan(6)
  })
})

const nameOf = ({
  pathway,
  interval,
  ordinal,
}: Pick<WorklistItem, 'pathway' | 'interval' | 'ordinal'>) => [pathway, interval, ordinal] as const

/** What a running clock is placed by: days left, then days run where nothing is left to count. */
function keyOf(clock: Forlopstid, asOf: string) {
  const left =
    clock.due === null
      ? Number.POSITIVE_INFINITY
      : (Date.parse(clock.due) - Date.parse(asOf)) / 864e5
  return [left, clock.due === null ? -clock.days : 0, ...nameOf(clock)]
}

function compareLists(a: readonly (string | number)[], b: readonly (string | number)[]): number {
  for (let at = 0; at < a.length; at += 1) {
    const [one, other] = [a[at] as string, b[at] as string]
    if (one !== other) return one < other ? -1 : 1
  }
  return 0
}

function compareMixed(
  a: readonly (string | number | null)[],
  b: readonly (string | number | null)[],
): number {
  const comparable = ([left, days, ...name]: typeof a) => [
    left ?? Number.POSITIVE_INFINITY,
    left === null ? (days as number) : 0,
    ...(name as (string | number)[]),
  ]
  return compareLists(comparable(a), comparable(b))
}
