import '../helpers/property-runs.js'
import fc from 'fast-check'
import {
  assemblePathways,
  checkRegistrations,
  type PathwayDefinition,
  pathwayDefinitions,
} from 'pasientforlop'
import { describe, expect, test } from 'vitest'
import { rowsOf } from '../helpers/short-hand.js'

type Entry = PathwayDefinition['events'][number]

const { D11 } = pathwayDefinitions
const others: readonly Entry[] = D11.events.filter(({ event }) => event !== 'M')
const windowed: readonly Entry[] = [
  { event: 'M', outcomes: [], validTo: '2020-12-31' },
  { event: 'M', outcomes: [], validFrom: '2022-01-01', validTo: '2022-12-31' },
]

const findingsOf = (entries: readonly Entry[], dates: readonly string[]) => {
  const definitions = [{ ...D11, events: entries }]
  const rows = rowsOf(['2019-06-01 D11A', ...dates.map((date) => `${date} D11M`)])
  const { pathways, findings } = assemblePathways(rows, { definitions })
  const kept = pathways.flatMap(({ events }) =>
    events.filter(({ event }) => event === 'M').map(({ date }) => date),
  )
  return { kept, findings: findings.map(({ rule, rows: at, params }) => [rule, ...at, params]) }
}

describe('an event that is allowed in two windows of validity', () => {
  const dates = ['2020-12-31', '2021-01-01', '2021-12-31', '2022-01-01', '2022-12-31', '2023-01-01']
  const ended = (validTo: string) => ({ type: 'D11', event: 'M', validTo })

  test('counts in both, and is npr-120 after each of them', () => {
    expect(findingsOf([...others, ...windowed], dates)).toEqual({
      kept: ['2020-12-31', '2022-01-01', '2022-12-31'],
      findings: [
        ['npr-120', 2, ended('2020-12-31')],
        ['npr-120', 3, ended('2020-12-31')],
        ['npr-120', 6, ended('2022-12-31')],
      ],
    })
  })

  test('before the first of them it is not yet valid', () => {
    const later = windowed.map((entry) => ({
      ...entry,
      validFrom: entry.validFrom ?? '2020-01-01',
    }))
    expect(findingsOf([...others, ...later], ['2019-12-31', '2020-01-01'])).toEqual({
      kept: ['2020-01-01'],
      findings: [['npr-201', 1, { fault: 'not-yet-valid', code: null, allowed: [] }]],
    })
  })

  test('the order of the entries does not matter', () => {
    const all = [...others, ...windowed]
    const shuffled = fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length })
    fc.assert(
      fc.property(shuffled, (entries) => {
        expect(findingsOf(entries, dates)).toEqual(findingsOf(all, dates))
      }),
    )
  })

  test('windows that meet or lie within each other are as one', () => {
    const meeting: readonly Entry[] = [
      { event: 'M', outcomes: [], validFrom: '2021-01-01', validTo: '2021-12-31' },
      { event: 'M', outcomes: [], validFrom: '2022-03-01', validTo: '2022-04-01' },
    ]
    const { kept, findings } = findingsOf([...meeting, ...others, ...windowed], dates)
    expect(kept).toEqual(dates.slice(0, 5))
    expect(findings).toEqual([['npr-120', 6, ended('2022-12-31')]])
  })

  test('one entry without dates makes it valid at any time', () => {
    const always: Entry = { event: 'M', outcomes: [] }
    expect(findingsOf([...others, windowed[0] as Entry, always], dates).findings).toEqual([])
    expect(findingsOf([...others, always, windowed[1] as Entry], dates).findings).toEqual([])
  })
})

describe('events with own outcomes', () => {
  const outcomesOf = (event: string, outcomes: readonly (readonly string[])[]) => [
    ...D11.events.filter((entry) => entry.event !== event),
    ...outcomes.map((some) => ({ event, outcomes: some }) as unknown as Entry),
  ]

  test('are told from a type that ends as they begin', () => {
    const definitions = [{ ...D11, events: outcomesOf('C', [['C']]) }]
    const where = { patient: 'p1', unit: 'u1', date: '2020-01-02' }
    const faultOf = (parts: object) => {
      const [finding] = assemblePathways([{ ...where, ...parts }], { definitions }).findings
      return finding?.rule === 'npr-201' ? finding.params.fault : finding?.rule
    }
    expect(faultOf({ pathway: 'D11', event: 'C', outcome: 'C' })).toBe('npr-105')
    expect(faultOf({ pathway: 'D11C', event: 'C' })).toBe('unknown-pathway')
  })

  test('may be a start with the first of them on the first day of all', () => {
    const definitions = [{ ...D11, inUseFrom: '1900-01-01', events: outcomesOf('A', [['A']]) }]
    const { pathways } = assemblePathways(rowsOf(['1900-01-01 D11AA']), { definitions })
    expect(pathways).toMatchObject([
      { start: '1900-01-01', events: [{ event: 'A', outcomes: ['A'], rows: [0] }] },
    ])
  })

  test('have those that are stated, and none for a row without', () => {
    const definitions = [{ ...D11, events: outcomesOf('X', [[], ['G']]) }]
    const checked = (...closings: readonly string[]) =>
      checkRegistrations(
        rowsOf([
          '2020-01-02 D11A',
          '2020-01-10 D11M',
          ...closings.map((x) => `2020-02-01 D11${x}`),
        ]),
        { definitions },
      )
    const none = checked('X')
    expect(none.pathways[0]?.events[2]).toMatchObject({ event: 'X', outcomes: [] })
    expect(none.counts).toEqual({ 'outcome-missing': 1 })
    const both = checked('X', 'XG')
    expect(both.pathways[0]?.events[2]).toMatchObject({ outcomes: ['G'], rows: [2, 3] })
    expect(both.counts).toEqual({})
  })
})
