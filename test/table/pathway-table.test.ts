import { assemblePathways } from 'pasientforlop'
import {
  assembleTable,
  flattenForlopstidTable,
  flattenPathwayTable,
  measureTable,
  pathwayAt,
  registrationTable,
  type Table,
  type TableColumn,
} from 'pasientforlop/table'
import { describe, expect, test } from 'vitest'
import { rowsOf } from '../helpers/short-hand.js'

const rows = [
  ...rowsOf(['2019-06-01 D06P', '2020-01-02 D06A', '2020-01-20 D06M'], { severity: 'severe' }),
  ...rowsOf(['2020-01-02 D11A', '2020-02-01 D11XG'], undefined, { patient: 'p2', unit: 'u2' }),
  ...rowsOf(['2023-01-02 D11M'], undefined, { patient: 'p3' }),
]
const { pathways } = assembleTable(registrationTable(rows))
const asOf = '2020-12-31'
const tables: readonly Table[] = [
  registrationTable(rows),
  pathways,
  measureTable(pathways, { asOf }),
  flattenPathwayTable(pathways, { asOf }),
  flattenForlopstidTable(pathways, { asOf }),
]

describe('a table of pathways', () => {
  test('has the values of the pathways, each kind of column by its own', () => {
    const whole = assemblePathways(rows).pathways
    const { columns, kind, length } = pathways
    expect([kind, length]).toEqual(['assembled-pathway', 3])
    expect(Object.entries(columns).map(([name, one]) => [name, one.kind])).toEqual([
      ['pathway', 'text'],
      ['patient', 'text'],
      ['unit', 'text'],
      ['type', 'text'],
      ['edition', 'text'],
      ['start', 'date'],
      ['end', 'date'],
    ])
    expect(Array.from(columns['pathway'] as TableColumn)).toEqual(whole.map(({ id }) => id))
    expect(columns['pathway']?.dictionary).toEqual(whole.map(({ id }) => id))
    expect([...(columns['pathway']?.values ?? [])]).toEqual([0, 1, 2])
    expect(columns['pathway']?.validity).toBeNull()
    expect(Array.from(columns['start'] as TableColumn)).toEqual(['2020-01-02', '2020-01-02', null])
    expect([...(columns['start']?.validity ?? [])]).toEqual([1, 1, 0])
    expect([...(columns['end']?.validity ?? [])]).toEqual([0, 1, 0])
    expect(Array.from(columns['edition'] as TableColumn)).toEqual(whole.map((one) => one.edition))
    expect([-1, 0, 2, 3, 0.5, Number.NaN].map((at) => pathwayAt(pathways, at)?.id)).toEqual([
      undefined,
      whole[0]?.id,
      whole[2]?.id,
      undefined,
      undefined,
      undefined,
    ])
  })

  test('whose dates are all there needs no validity', () => {
    const closed = rows.slice(3, 5)
    const { columns } = assembleTable(registrationTable(closed)).pathways
    expect([columns['start']?.validity, columns['end']?.validity]).toEqual([null, null])
    expect(columns['start']?.at(0)).toBe('2020-01-02')
  })
})

describe.each(tables.map((table) => [table.kind, table] as const))(
  'each column of a table (%s)',
  (_, { columns, length }) => {
    test('has nothing before its first place, after its last and between two, and the same by at, get and in turn', () => {
      expect(length).toBeGreaterThan(0)
      for (const column of Object.values(columns)) {
        const all = Array.from(column)
        expect(all).toHaveLength(length)
        expect(column.length).toBe(length)
        expect(column.values).toHaveLength(length)
        expect(column.values).toBe(column.values)
        const none = [-1, length, length + 1, 0.5, Number.NaN, Number.POSITIVE_INFINITY]
        expect(none.map((at) => column.at(at))).toEqual(none.map(() => null))
        all.forEach((value, at) => {
          expect(column.at(at)).toBe(value)
          expect(column.get(at)).toBe(value)
          expect(value === null).toBe(column.validity !== null && column.validity[at] !== 1)
          if (column.kind === 'text' && value !== null) {
            expect(column.dictionary?.[column.values[at] as number]).toBe(value)
          }
        })
        expect(column.dictionary === null).toBe(column.kind !== 'text')
      }
    })
  },
)

test('a table without rows has columns without values', () => {
  const none = assembleTable(registrationTable([]))
  expect([none.pathways.length, none.findings, none.setAside]).toEqual([0, [], []])
  for (const column of Object.values(none.pathways.columns)) {
    expect([column.length, Array.from(column), column.at(0)]).toEqual([0, [], null])
  }
  expect(registrationTable({}).length).toBe(0)
})
