import { type Deadline, describeDeadline, parseDeadline } from 'pasientforlop/plans'
import { describe, expect, test } from 'vitest'

const refused = (call: () => unknown, code: string, words: string) =>
  expect(call).toThrowError(
    expect.objectContaining({ code, message: expect.stringContaining(words) }),
  )

describe('what helps to read a deadline', () => {
  test.each<[string, string, object]>([
    ['unknown-language', 'language must be nb or nn, got a string', { language: 'en' }],
    ['invalid-argument', 'options must be an object', null as never],
    [
      'unknown-option',
      'options has a key that means nothing; it can have language, planPeriod, seasons',
      { lang: 'nb' },
    ],
    ['invalid-count', 'seasons must be ', { seasons: { spring: { from: 0, to: 3 } } }],
    ['invalid-count', 'the number of a month', { seasons: { spring: { from: 0.5, to: 3 } } }],
    ['invalid-count', 'not before the first', { seasons: { spring: { from: 4, to: 3 } } }],
    [
      'invalid-count',
      'seasons must be by the numbers of months, 1 to 12',
      { seasons: { spring: { from: 4, to: 13 } } },
    ],
  ])('%s: %s', (code, words, options) => {
    refused(() => parseDeadline('våren 2025', options as never), code, words)
  })

  test('seasons may be of one month, and of all', () => {
    const dueOf = (from: number, to: number) => {
      const read = parseDeadline('våren 2025', { seasons: { spring: { from, to } } })
      return read.kind === 'interval' ? [read.from, read.due] : read
    }
    expect(dueOf(1, 1)).toEqual(['2025-01-01', '2025-01-31'])
    expect(dueOf(12, 12)).toEqual(['2025-12-01', '2025-12-31'])
    expect(dueOf(1, 12)).toEqual(['2025-01-01', '2025-12-31'])
  })

  test('what is no text is not understood', () => {
    for (const text of [null, undefined, 7, ['2021']] as never[]) {
      expect(parseDeadline(text)).toEqual({
        kind: 'unreadable',
        reason: 'not-understood',
        readings: [],
      })
    }
  })
})

describe('what is no deadline is told by the part that is wrong', () => {
  const interval = parseDeadline('mai 2021')
  const range = parseDeadline('2020-2021')
  const ongoing = parseDeadline('fortløpende')
  const unsure = parseDeadline('1.5.99')
  const start = parseDeadline('fra mai 2021')
  const closed = parseDeadline('oppstart mai 2021')
  const changed = (deadline: Deadline, change: object) => ({ ...deadline, ...change })
  const isClosed = closed.kind === 'start' && closed.to !== null

  test('the examples are what they are called', () => {
    expect([interval.kind, range.kind, ongoing.kind, unsure.kind, start.kind, isClosed]).toEqual([
      'interval',
      'interval',
      'ongoing',
      'unreadable',
      'start',
      true,
    ])
  })

  test.each<[string, unknown]>([
    ['deadline must be one that parseDeadline gave, got a value of kind null', null],
    ['deadline must be one that parseDeadline gave, got a value of kind string', '2021'],
    ['deadline.kind must be one of interval, start, ongoing, none, unreadable', { kind: 'x' }],
    [
      'deadline.reading must be one of in, completed-in, target-in, by, by-end, before, either-year, plan-period',
      changed(interval, { reading: 'x' }),
    ],
    ['deadline.to must be a date', changed(interval, { to: 'x' })],
    ['deadline.to must be a date', changed(interval, { to: 'x', reading: 'before' })],
    ['deadline.from must be a date', changed(range, { from: 'x' })],
    ['deadline.to must be a date', changed(range, { to: 'x' })],
    ['deadline.from must be a date', changed(start, { from: 'x' })],
    ['deadline.from must be a date', changed(closed, { from: 'x' })],
    ['deadline.to must be a date', changed(closed, { to: 'x', precision: 'range' })],
    [
      'deadline.reading must be one of continuous, as-long-as-needed, recurring',
      changed(ongoing, { reading: 'x' }),
    ],
    ['deadline.every must be one of ', changed(ongoing, { every: 'week' })],
    ['deadline.reason must be one of ', changed(unsure, { reason: 'x' })],
    [
      'deadline.readings must be a list of intervals, got a value of kind number',
      changed(unsure, { readings: [7] }),
    ],
    [
      'deadline.readings[].kind must be one of interval',
      changed(unsure, { readings: [{ kind: 'none', reason: 'empty' }] }),
    ],
  ])('%s', (words, deadline) => {
    const code = words.endsWith('a date') ? 'invalid-date' : 'invalid-argument'
    refused(() => describeDeadline(deadline as Deadline, 'nb'), code, words)
  })

  test('and so is what is no language', () => {
    const words = 'language must be one of nb, nn, en'
    refused(() => describeDeadline(interval, 'sv' as never), 'unknown-language', words)
  })
})
