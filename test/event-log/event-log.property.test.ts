import fc from 'fast-check'
import { assemblePathways, measureForlopstider, type PathwayInput } from 'pasientforlop'
import { type EventLogOptions, writeEventCsv, writeOcel, writeXes } from 'pasientforlop/event-log'
import { pathways as soundPathways } from 'pasientforlop/testing/arbitraries'
import { describe, expect, test } from 'vitest'
import { anyRows } from '../damages/rows.js'
import { readEventCsv, readOcel, readXes, textOf } from './read-logs.js'

const asOf = '2019-02-10'

/** Pathways of broken rows, some of which go on after `asOf`; and sound ones. */
const somePathways: fc.Arbitrary<readonly PathwayInput[]> = fc.oneof(
  anyRows().map((rows) => assemblePathways(rows).pathways),
  soundPathways({ asOf: '2022-12-31' }),
)

const options: fc.Arbitrary<EventLogOptions> = fc.record(
  {
    asOf: fc.constantFrom(asOf, '2018-12-31', '2022-12-31'),
    patients: fc.constantFrom('omit' as const, 'pseudonym' as const),
    language: fc.constantFrom('nb' as const, 'nn' as const, 'en' as const),
  },
  { requiredKeys: ['asOf'] },
)

/** Texts with what XML, JSON, CSV and attributes trip over. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1 }),
  fc.string({
    unit: fc.constantFrom(
      '\u0000',
      '\u001f',
      '\ufffd',
      '\uffff',
      '\ud800',
      '\udc00',
      '0',
      '1',
      'd',
    ),
    minLength: 1,
    maxLength: 6,
  }),
  fc.string({
    unit: fc.constantFrom('&', '<', '"', "'", '>', ',', ' ', '\t', '\n', '\r', ']'),
    minLength: 1,
  }),
  fc.string({
    unit: fc.constantFrom("'", '=', '+', '-', '@', '1', 'a'),
    minLength: 1,
    maxLength: 5,
  }),
)

const named = (id: string, unit = 'u1', patient = 'p1'): PathwayInput => ({
  id,
  unit,
  patient,
  type: 'D11',
  edition: 'pakkeforlop-2019',
  start: '2019-01-01',
  events: [{ event: 'A', date: '2019-01-01' }],
})

describe('event logs', () => {
  test('the three forms say the same of the same cases and events', () => {
    fc.assert(
      fc.property(somePathways, options, (pathways, chosen) => {
        const xes = readXes(textOf(writeXes(pathways, chosen)))
        expect(readOcel(textOf(writeOcel(pathways, chosen)))).toEqual(xes)
        expect(readEventCsv(textOf(writeEventCsv(pathways, chosen)))).toEqual(xes)
      }),
    )
  })

  test('every event that has happened is there once, in order, on its day, and none that has not', () => {
    fc.assert(
      fc.property(somePathways, options, (pathways, { asOf: day }) => {
        const log = readXes(textOf(writeXes(pathways, { asOf: day })))
        const happened = pathways
          .map(({ id, events }) => [id, events.filter(({ date }) => date <= day)] as const)
          .filter(([, events]) => events.length > 0)
        expect(Object.keys(log)).toEqual(happened.map(([id]) => id))
        for (const [id, events] of happened) {
          expect(
            log[id]?.events.map((one) => [
              one['event'],
              one['time:timestamp'],
              one['outcome'] ?? '',
            ]),
          ).toEqual(
            events.map(({ event, date, outcomes }) => [
              event,
              `${date}T00:00:00.000Z`,
              (outcomes ?? []).join(' '),
            ]),
          )
        }
      }),
    )
  })

  test('every clock of a case stands in it once, as it was measured', () => {
    fc.assert(
      fc.property(somePathways, options, (pathways, { asOf: day }) => {
        const log = readXes(textOf(writeXes(pathways, { asOf: day })))
        const found = Object.entries(log).flatMap(([id, { values, events }]) =>
          [values, ...events].flatMap((one) =>
            Object.entries(one).flatMap(([name, state]) => {
              const interval = /^(.*)_state$/.exec(name)?.[1]
              if (interval === undefined) return []
              const of = (what: string) => one[`${interval}_${what}`] ?? null
              return [
                [id, interval, state, of('days'), of('verdict'), of('unknown_because')].join('|'),
              ]
            }),
          ),
        )
        const measured = measureForlopstider(pathways, { asOf: day })
          .filter(({ pathway }) => pathway in log)
          .map(({ pathway, interval, state, days, verdict, unknownBecause }) =>
            [pathway, interval.replaceAll('-', '_'), state, days, verdict, unknownBecause].join(
              '|',
            ),
          )
        expect(found.sort()).toEqual(measured.sort())
      }),
    )
  })

  test('what is counted is what is there', () => {
    fc.assert(
      fc.property(somePathways, options, (pathways, chosen) => {
        const { cases, events, withoutEvents, chunks } = writeXes(pathways, chosen)
        const log = Object.values(readXes([...chunks].join('')))
        expect(log.length).toBe(cases)
        expect(log.reduce((sum, one) => sum + one.events.length, 0)).toBe(events)
        expect(cases + withoutEvents).toBe(pathways.length)
      }),
    )
  })

  test('any text is well-formed in every form, and two texts never become one', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyText, { minLength: 2, maxLength: 8 }), (texts) => {
        const ids = texts.map((text) => named(text))
        const units = texts.map((text, at) => named(`c${at}`, text, text))
        const all = { asOf, patients: 'pseudonym' } as const
        expect(Object.keys(readXes(textOf(writeXes(ids, all)))).length).toBe(texts.length)
        for (const [read, write] of [
          [readXes, writeXes],
          [readOcel, writeOcel],
          [readEventCsv, writeEventCsv],
        ] as const) {
          expect(Object.keys(read(textOf(write(ids, all)))).length).toBe(texts.length)
          const log = Object.values(read(Buffer.from(textOf(write(units, all))).toString()))
          for (const name of ['unit', 'patient'])
            expect(new Set(log.map(({ values }) => values[name])).size).toBe(texts.length)
        }
      }),
    )
  })

  test('a text that XML can hold is in the log letter for letter, and others are counted', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        // Half a pair is no character; a test without the flag would take whole pairs for two halves.
        const isHeld = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffc\u{10000}-\u{10ffff}]*$/u.test(text)
        const log = writeXes([named('c', text)], { asOf })
        expect(log.rewrittenTexts).toBe(isHeld ? 0 : 1)
        const unit = readXes(textOf(log))['c']?.values['unit']
        if (isHeld) expect(unit).toBe(text)
        else expect(unit).not.toBe(text)
      }),
    )
  })

  test('the pieces are the same each time they are asked for', () => {
    fc.assert(
      fc.property(somePathways, options, (pathways, chosen) => {
        for (const write of [writeXes, writeOcel, writeEventCsv]) {
          const { chunks } = write(pathways, chosen)
          expect([...chunks]).toEqual([...chunks])
        }
      }),
    )
  })
})
