import fc from 'fast-check'
import {
  assemblePathways,
  flattenPathways,
  measureForlopstider,
  type Pathway,
  type PathwayEvent,
  validatePathways,
} from 'pasientforlop'
import { registrations } from 'pasientforlop/testing/arbitraries'
import { describe, expect, test } from 'vitest'
import { pathwayOf } from '../helpers/short-hand.js'
import '../helpers/property-runs.js'

const asOf = '2020-12-31'

/** What is said of a pathway: its clocks, and its findings but for the order of rows in them. */
const saidOf = (pathway: Pathway) => ({
  clocks: measureForlopstider([pathway], { asOf }),
  findings: validatePathways([pathway], { asOf }),
})

const withEvents = (events: readonly PathwayEvent[]) => ({ ...pathwayOf('D01', []), events })

/** A pathway from its start on, of whose decision there are these entries. */
const decided = (...entries: readonly Partial<PathwayEvent>[]): Pathway => {
  const pathway = pathwayOf('D01', ['2020-01-02 A', '2020-01-10 M'])
  const decision = { event: 'C', date: '2020-02-01', outcomes: [], careLevel: null, rows: [] }
  const events = entries.map((entry) => ({ ...decision, ...entry }) as PathwayEvent)
  return { ...pathway, events: [...pathway.events, ...events] }
}

const levelOf = (pathway: Pathway) =>
  measureForlopstider([pathway], { asOf }).find(({ interval }) => interval === 'first-evaluation')
    ?.careLevel

describe('events of a pathway that a caller has', () => {
  test('in any order say what they say in order', () => {
    const lines = [
      '2020-01-02 A',
      '2020-01-10 M',
      '2020-02-01 C P',
      '2020-02-20 E',
      '2020-03-01 X G',
    ]
    const sorted = pathwayOf('D01', lines)
    for (const at of lines.keys()) {
      const events = [...sorted.events.slice(at), ...sorted.events.slice(0, at)]
      expect(saidOf({ ...sorted, events })).toEqual(saidOf(sorted))
    }
  })

  test('of one day and kind are one, side by side or apart', () => {
    const whole = decided({ outcomes: ['P', 'U'], rows: [2, 3] })
    const split = decided({ outcomes: ['P'], rows: [2] }, { outcomes: ['U'], rows: [3] })
    expect(saidOf(split)).toEqual(saidOf(whole))
    const [start, attended, first, second] = split.events as PathwayEvent[]
    const apart = [second, start, first, attended] as PathwayEvent[]
    expect(saidOf({ ...split, events: apart })).toEqual(saidOf(whole))
  })

  test('has the care level of the first in order of outcome that has one', () => {
    const levels = ['outpatient', 'day', 'inpatient'] as const
    const pairs = [
      [['P'], ['T']],
      [['A'], ['B']],
      [[], ['A']],
      [['A', 'Z'], ['B']],
      [
        ['A', 'B'],
        ['A', 'C'],
      ],
      [['Y'], ['Z']],
    ] as const
    for (const [first, second] of pairs) {
      for (const careLevel of levels) {
        const entry = { outcomes: [...first], careLevel }
        const other = { outcomes: [...second], careLevel: 'day' as const }
        const bare = { outcomes: [...first], careLevel: null }
        const more = { outcomes: ['P'] }
        expect(levelOf(decided(entry, other, more))).toBe(careLevel)
        expect(levelOf(decided(other, entry, more))).toBe(careLevel)
        expect(levelOf(decided(other, bare, more))).toBe('day')
      }
    }
  })

  test('of the same outcomes has the first care level in the order of the levels', () => {
    const levels = ['outpatient', 'day', 'inpatient', null] as const
    for (const [at, first] of levels.entries()) {
      for (const second of levels.slice(at)) {
        const [one, other] = [first, second].map((careLevel) => ({ outcomes: ['P'], careLevel }))
        expect(levelOf(decided(one as object, other as object))).toBe(first)
        expect(levelOf(decided(other as object, one as object))).toBe(first)
      }
    }
  })

  test('however they are split and ordered, say the same', () => {
    const entry = fc.record({
      event: fc.constantFrom('M', 'C', 'E', 'L') as fc.Arbitrary<PathwayEvent['event']>,
      date: fc.constantFrom('2020-01-10', '2020-01-11', '2020-02-01'),
      outcomes: fc.subarray(['P', 'T', 'U']),
      careLevel: fc.constantFrom('outpatient', 'inpatient', null),
      rows: fc.subarray([1, 2, 3, 4]),
    })
    const list = fc.array(entry, { maxLength: 6 })
    const shuffled = list.chain((events) =>
      fc.tuple(
        fc.constant(events),
        fc.shuffledSubarray(events, { minLength: events.length, maxLength: events.length }),
      ),
    )
    fc.assert(
      fc.property(shuffled, ([events, mixed]) => {
        const [start] = pathwayOf('D01', ['2020-01-02 A']).events as [PathwayEvent]
        const pathway = { ...pathwayOf('D01', ['2020-01-02 A']), events: [start, ...events] }
        expect(measureForlopstider([{ ...pathway, events: [...mixed, start] }], { asOf })).toEqual(
          measureForlopstider([pathway], { asOf }),
        )
      }),
    )
  })

  test.each(['a', '@', '[', '', 'AA', 'B', 'æ', 1, undefined])(
    'is none of the code %j: the pathway is told to be broken, and has no clock',
    (event) => {
      const pathway = withEvents([{ event, date: '2020-01-02', outcomes: [], rows: [] } as never])
      expect(validatePathways([pathway])).toMatchObject([
        { rule: 'malformed-pathway', params: { field: 'event' } },
      ])
    },
  )
})

describe('the start and the end of a pathway that a caller has', () => {
  const closed = pathwayOf('D01', ['2020-01-02 A', '2020-01-10 M', '2020-03-01 X G'])
  const later = pathwayOf('D11', ['2020-04-01 A'], { id: 'b' })
  const { start: _, end: __, ...bare } = closed

  test('are read from its events where they are left out', () => {
    expect(measureForlopstider([bare], { asOf })).toEqual(measureForlopstider([closed], { asOf }))
    expect(measureForlopstider([bare], { asOf })).not.toEqual([])
    const flat = flattenPathways([bare], { asOf })
    expect(flat).toEqual(flattenPathways([closed], { asOf }))
    expect(flat).toMatchObject([{ start: '2020-01-02', end: '2020-03-01', counted: true }])
    expect(validatePathways([bare, later])).toEqual([])
  })

  test('are the first of their events, and those of that pathway', () => {
    const lines = ['2020-01-05 A', '2020-01-09 A', '2020-02-01 X G', '2020-02-09 X G']
    const { start, end, ...several } = pathwayOf('D01', lines)
    expect(flattenPathways([bare, several], { asOf })[1]).toMatchObject({ start, end })
    const unbegun = { ...bare, events: bare.events.slice(1, 2) }
    expect(flattenPathways([closed, unbegun, closed], { asOf })[1]).toMatchObject({
      start: null,
      end: null,
    })
  })

  test('stand where they are given, but for an end that its closing contradicts', () => {
    const given = { ...closed, start: '2020-01-01', end: '2020-03-02' }
    const [row] = flattenPathways([given], { asOf })
    expect(row).toMatchObject({ start: '2020-01-01', end: closed.events.at(-1)?.date })
    const open = { ...given, events: closed.events.filter(({ event }) => event !== 'X') }
    expect(flattenPathways([open], { asOf })).toMatchObject([
      { start: '2020-01-01', end: '2020-03-02', closingOutcome: null },
    ])
    const [before] = flattenPathways([{ ...given, end: '2099-01-01' }], { asOf })
    expect(before).toEqual(row)
  })

  test('need not be said of a pathway that assembly has made', () => {
    fc.assert(
      fc.property(registrations(), (rows) => {
        const { pathways } = assemblePathways(rows)
        const left = pathways.map(({ start, end, ...pathway }) => pathway)
        const unsaid = pathways.map((pathway) => ({ ...pathway, start: null, end: undefined }))
        for (const given of [left, unsaid]) {
          expect(validatePathways(given, { asOf })).toEqual(validatePathways(pathways, { asOf }))
          expect(flattenPathways(given, { asOf })).toEqual(flattenPathways(pathways, { asOf }))
          expect(measureForlopstider(given, { asOf })).toEqual(
            measureForlopstider(pathways, { asOf }),
          )
        }
      }),
    )
  })
})
