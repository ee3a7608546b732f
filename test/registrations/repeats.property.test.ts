import fc from 'fast-check'
import { assemblePathways, pathwayDefinitions, type Registration } from 'pasientforlop'
import { describe, expect, test } from 'vitest'
import '../helpers/property-runs.js'
import { datedFacts } from '../helpers/dated-facts.js'
import { rowsOf } from '../helpers/short-hand.js'

const start = { patient: 'p1', unit: 'u1', date: '2020-01-02', code: 'D01A' }

/** What counts, whichever of the repeats was kept. */
const assembled = (rows: readonly unknown[]) => assemblePathways(rows as Registration[])
const factsOf = (rows: readonly unknown[]) => assembled(rows).pathways[0]?.facts
/** What a row says that can be used. */
const said = (row: object | undefined) => {
  const [pathway] = assembled([row]).pathways
  return [pathway?.events[0]?.careLevel, pathway?.facts]
}
const keptOf = (rows: readonly object[]) =>
  rows[assembled(rows).pathways[0]?.events[0]?.rows[0] ?? -1]

const oddFacts = fc.record(
  {
    birthYear: fc.constantFrom(1999, 2001, Number.NaN, Number.POSITIVE_INFINITY, 0, -0, '1999'),
    severity: fc.constantFrom('severe', 'less-severe', 5, Number.NaN),
  },
  { requiredKeys: [] },
)

/** Facts as a record of a database layer has them: some of its own, some of what it inherits. */
const recordFacts = fc
  .tuple(oddFacts, oddFacts)
  .map(([inherited, own]) => Object.assign(Object.create(inherited), own) as unknown)

/** Columns that the library does not know, of every kind that compares in its own way. */
const odd = fc.constantFrom('', 'a', 'b', 1, 2, Number.NaN, 1n, 2n, true, false, null, undefined)
const column = fc.oneof(
  odd,
  fc.array(fc.oneof(odd, fc.record({ a: odd })), { maxLength: 3 }),
  fc.record({ a: odd, b: fc.record({ c: odd }) }, { requiredKeys: [] }),
)
const content = fc.record(
  { facts: fc.oneof(oddFacts, recordFacts), note: column, careLevel: column },
  { requiredKeys: [] },
)

const permuted = fc
  .array(content, { minLength: 2, maxLength: 5 })
  .map((all) => all.map((more) => ({ ...start, ...more })))
  .chain((rows) =>
    fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
  )

test('which of several repeats is kept never depends on the order of the rows', () => {
  fc.assert(
    fc.property(permuted, ([rows, shuffled]) => {
      expect(said(keptOf(shuffled))).toEqual(said(keptOf(rows)))
      expect(factsOf(shuffled)).toEqual(factsOf(rows))
    }),
  )
})

test('a number that is none sorts after every number', () => {
  const rows = [Number.NaN, 2001, 1999].map((birthYear) => ({ ...start, facts: { birthYear } }))
  expect(factsOf(rows)).toMatchObject({ birthYear: 1999 })
  expect(factsOf([...rows].reverse())).toMatchObject({ birthYear: 1999 })
})

test.each(['', null, undefined])(
  'a column without anything in it (%j) sorts after one with something',
  (nothing) => {
    const full = { ...start, careLevel: 'outpatient', facts: { severity: 'severe' } }
    for (const field of ['careLevel', 'facts']) {
      const rows = [{ ...full, [field]: nothing }, full]
      const { pathways, findings } = assemblePathways(rows as Registration[])
      expect(pathways[0]?.events[0]).toMatchObject({ careLevel: 'outpatient', rows: [1] })
      expect(pathways[0]?.facts).toMatchObject({ severity: 'severe' })
      expect(findings).toMatchObject([{ rule: 'npr-102', rows: [0] }])
    }
  },
)

test('a care level that can be used beats one that cannot', () => {
  const rows = ['Poliklinikk', 'outpatient', null].map((careLevel) => ({ ...start, careLevel }))
  const { pathways, findings } = assembled(rows)
  expect(pathways[0]?.events[0]).toMatchObject({ careLevel: 'outpatient', rows: [1] })
  expect(findings.filter(({ rule }) => rule === 'npr-102')).toMatchObject([
    { rows: [0], relatedRows: [1] },
    { rows: [2], relatedRows: [1] },
  ])
})

describe('of two repeats, the one with a fact is kept', () => {
  const asOf = '2020-03-01'
  const undated = ['birthDate']
  // A composite code goes before parts where nothing else tells the rows apart.
  const inParts = { ...start, code: undefined, pathway: 'D01', event: 'A' }
  const isKept = (fact: string, day: string) => {
    const rows = [{ ...inParts, facts: { [fact]: day } }, start]
    const { findings } = assemblePathways(rows as Registration[], { asOf })
    return findings.some(({ rule, relatedRows }) => rule === 'npr-102' && relatedRows[0] === 0)
  }

  test.each(datedFacts)('%s, unless it has not happened yet', (fact) => {
    expect(isKept(fact, '2020-02-29')).toBe(true)
    expect(isKept(fact, asOf)).toBe(true)
    expect(isKept(fact, '2020-03-02')).toBe(false)
  })

  test.each(undated)('%s, also where it is dated later', (fact) => {
    expect(isKept(fact, asOf)).toBe(true)
    expect(isKept(fact, '2020-03-02')).toBe(true)
  })
})

test('a start that comes too early names the start before, not the symptoms before that', () => {
  const rows = ['2019-06-01 D06P', '2020-01-02 D06A', '2020-01-03 D06A']
  expect(assemblePathways(rowsOf(rows)).findings).toMatchObject([
    { rule: 'npr-102', rows: [2], relatedRows: [1] },
  ])
})

test('a start that comes too early names the rows of the one before, in their order', () => {
  const { D01 } = pathwayDefinitions
  const events = D01.events.map((entry) =>
    entry.event === 'A' ? { ...entry, outcomes: ['K', 'P'] } : entry,
  )
  const rows = ['D01AP', 'D01AK'].map((code) => ({ ...start, code }))
  const { findings } = assemblePathways(
    [...rows, { ...start, date: '2020-01-03', code: 'D01AP' }],
    {
      definitions: [{ ...D01, events }],
    },
  )
  expect(findings).toMatchObject([{ rule: 'npr-102', rows: [2], relatedRows: [0, 1] }])
})
