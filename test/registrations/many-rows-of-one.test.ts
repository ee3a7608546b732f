import { assemblePathways, checkRegistrations, type Pathway, validatePathways } from 'pasientforlop'
import { fromEpochDay } from 'pasientforlop/calendar'
import { expect, test } from 'vitest'

// As where a mapping takes a column for the patient that says the same in every row.
const row = { patient: 'p1', unit: 'u1' }
const days = Array.from({ length: 100_000 }, (_, at) => fromEpochDay(at - 20_000))

test('as many rows of one patient as there are days do not throw: before a start', () => {
  const rows = days.flatMap((date) => ['D11M', 'D11E'].map((code) => ({ ...row, date, code })))
  const { setAside, findings } = assemblePathways(rows)
  expect(setAside).toHaveLength(rows.length)
  expect(findings.map(({ rule, rows }) => [rule, rows.length])).toEqual([['npr-105', rows.length]])
  expect(checkRegistrations(rows).findings).toHaveLength(1)
})

test('as many first symptoms wait for no start', () => {
  const { findings } = assemblePathways(days.map((date) => ({ ...row, date, code: 'D06P' })))
  expect(findings.map(({ rule, rows }) => [rule, rows.length])).toEqual([['npr-105', days.length]])
})

test('as many rows in one pathway of a caller, and in one event of it, are read', () => {
  const rows = days.map((date) => ({ ...row, date, code: date === days[0] ? 'D11A' : 'D11M' }))
  const { pathways } = assemblePathways(rows)
  expect(pathways[0]?.events).toHaveLength(days.length)
  const [pathway] = pathways
  const [start] = pathway?.events ?? []
  const numbers = Array.from({ length: 200_000 }, (_, at) => at)
  const events = [
    { ...start, rows: numbers },
    { ...start, rows: numbers },
  ]
  expect(() => validatePathways([{ ...pathway, events } as never])).not.toThrow()
  expect(() => validatePathways(pathways)).not.toThrow()
})

test('nor does a start of a caller that has so many rows, and that an outdated edition judges', () => {
  const [pathway] = assemblePathways([
    { patient: 'p1', unit: 'u1', date: '2024-11-01', code: 'D11A' },
  ]).pathways as [Pathway]
  const rows = Array.from({ length: 200_000 }, (_, at) => at)
  const events = pathway.events.map((event) => ({ ...event, rows }))
  const found = validatePathways([{ ...pathway, events }], { asOf: '2024-12-31' })
  const outdated = found.find(({ rule }) => rule === 'newer-edition-published')
  expect(outdated?.rows).toEqual(rows)
})
