import { indicators } from 'pasientforlop'
import {
  definitionTables,
  type ReadAggregatesOptions,
  readAggregates,
  type SqlOptions,
  sqlFor,
  writeTable,
} from 'pasientforlop/sql'
import { describe, expect, test } from 'vitest'

const base = {
  dialect: 'duckdb',
  source: { table: 'registrations', row: 'id' },
  asOf: '2020-12-31',
} as const
const counted = {
  ...base,
  indicators: indicators['pathway.new_referrals'],
  periods: ['2020'],
} as const
const mapped = (columns: object) => ({
  mapping: {
    kind: 'registration',
    columns: { patient: 'p', unit: 'u', date: 'd', code: 'c', ...columns },
  },
})
const source = (more: object) => ({ source: { ...base.source, ...more } })
const code = (code: string) => expect.objectContaining({ code })

describe('sqlFor refuses', () => {
  test.each<[string, object, string]>([
    ['an unknown engine', { dialect: 'mysql' }, 'invalid-argument'],
    ['a dialect that is none', { dialect: 5 }, 'invalid-argument'],
    ['an unknown option', { as: 'views' }, 'unknown-option'],
    ['a day that is none', { asOf: '31.12.2020' }, 'invalid-date'],
    ['no table', { source: { row: 'id' } }, 'invalid-argument'],
    ['an empty table', source({ table: '' }), 'invalid-argument'],
    ['a table without parts', source({ table: [] }), 'invalid-argument'],
    ['no row', { source: { table: 't' } }, 'invalid-argument'],
    ['a variable of Spark in a name', source({ table: `\${x}` }), 'invalid-argument'],
    ['a zero byte in a name', source({ row: 'a\0b' }), 'invalid-argument'],
    ['an unknown key of the source', source({ zone: 'x' }), 'unknown-option'],
    ['a type of a column for no field', source({ dateTypes: { dato: 'date' } }), 'unknown-option'],
    ['a type of a field without dates', source({ dateTypes: { code: 'date' } }), 'unknown-option'],
    [
      'an unknown type of a column',
      source({ dateTypes: { date: 'datetime' } }),
      'invalid-argument',
    ],
    ['instants without a zone', source({ dateTypes: { date: 'instant' } }), 'invalid-argument'],
    [
      'instants in a zone that is none',
      source({ dateTypes: { date: 'instant' }, timeZone: 'Europe/Bergen' }),
      'invalid-argument',
    ],
    ['a prefix with a quote', { prefix: 'a"' }, 'invalid-argument'],
    ['a prefix of capitals, which some engines fold', { prefix: 'PF' }, 'invalid-argument'],
    ['a prefix of 21 letters', { prefix: 'p'.repeat(21) }, 'invalid-argument'],
    ['an unknown edition', { edition: '2019' }, 'unknown-edition'],
    ['half a day', { withinDays: 0.5 }, 'invalid-count'],
    ['days below 0', { sinceDays: -1 }, 'invalid-count'],
    ['transfers within no number', { transferWithinDays: '14' }, 'invalid-count'],
    ['another way with unknown limits', { withoutLimit: 'hide' }, 'invalid-argument'],
    ['an unknown indicator', { indicators: ['no.such'], periods: ['2020'] }, 'invalid-indicator'],
    ['indicators without periods', { indicators: counted.indicators }, 'invalid-argument'],
    ['rows of an unknown subject', { subjects: { pathway: base } }, 'unknown-option'],
    [
      'an indicator whose rows are nowhere',
      { indicators: indicators['nki.mean_wait'], periods: ['2020'] },
      'invalid-argument',
    ],
    [
      'a source of a subject without a row',
      {
        indicators: indicators['nki.mean_wait'],
        periods: ['2020'],
        subjects: { referral: { source: { table: 'r' } } },
      },
      'invalid-argument',
    ],
    [
      'a level of one after it',
      {
        ...counted,
        hierarchy: [
          { column: 'region', of: 'trust', places: {} },
          { column: 'trust', of: 'unit', places: {} },
        ],
      },
      'invalid-argument',
    ],
    ['a mapping that is none', { mapping: { kind: 'registration' } }, 'invalid-mapping'],
    [
      'a mapping of another kind',
      { mapping: { kind: 'referral', columns: { referral: 'r', unit: 'u' } } },
      'invalid-mapping',
    ],
    ['several names of one column', mapped({ code: { column: ['a', 'b'] } }), 'invalid-mapping'],
    ['a place instead of a name', mapped({ code: { column: 3 } }), 'invalid-mapping'],
    [
      'several formats',
      mapped({ date: { column: 'd', format: ['dd.MM.yyyy', 'yyyyMMdd'] } }),
      'invalid-mapping',
    ],
    ['days of Excel', mapped({ date: { column: 'd', format: 'excel' } }), 'invalid-mapping'],
    [
      'months in words',
      mapped({ date: { column: 'd', format: 'dd MMM yyyy' } }),
      'invalid-mapping',
    ],
    [
      'a format without a day',
      mapped({ date: { column: 'd', format: 'MM.yyyy' } }),
      'invalid-mapping',
    ],
    [
      'two digits of a year alone',
      mapped({ date: { column: 'd', format: 'dd.MM.yy' } }),
      'invalid-mapping',
    ],
  ])('%s', (_, options, expected) => {
    expect(() => sqlFor({ ...base, ...options } as SqlOptions)).toThrowError(code(expected))
  })

  test('a column that no subject has, in an indicator of its own', () => {
    const indicator = { ...counted.indicators, population: { field: 'mine', is: 'x' } }
    expect(() => sqlFor({ ...counted, indicators: [indicator] as never })).toThrowError(
      code('invalid-indicator'),
    )
  })
})

describe('readAggregates refuses', () => {
  const { indicators: asked, asOf, periods } = counted
  const row = { indicator: asked.id, slot: 0, outcome: 3, days: null, unusable: null, row_count: 1 }
  test.each<[string, unknown, object, string]>([
    ['rows that are no list', 'rows', {}, 'invalid-argument'],
    ['a count that is no number', [{ ...row, row_count: 'many' }], {}, 'invalid-argument'],
    ['an empty count', [{ ...row, row_count: '' }], {}, 'invalid-argument'],
    ['a slot that is none', [{ ...row, slot: -4 }], {}, 'invalid-argument'],
    ['a group that is not there', [row], { by: ['unit'] }, 'invalid-argument'],
    ['an unknown option', [row], { groups: [] }, 'unknown-option'],
    ['an unknown indicator', [row], { indicators: ['no.such'] }, 'invalid-indicator'],
  ])('%s', (_, rows, options, expected) => {
    const all = { indicators: asked, asOf, periods, ...options } as ReadAggregatesOptions
    expect(() => readAggregates(rows as never, all)).toThrowError(code(expected))
  })
})

describe('tables of definitions refuse', () => {
  const { editions } = definitionTables()
  test.each<[string, () => unknown, string]>([
    [
      'a year that is none',
      () => definitionTables({ holidayYears: [2020.5, 2021] }),
      'invalid-count',
    ],
    [
      'years that run back',
      () => definitionTables({ holidayYears: [2021, 2020] }),
      'invalid-count',
    ],
    ['an unknown option', () => definitionTables({ years: [] } as never), 'unknown-option'],
    ['no table', () => writeTable(null as never, { as: 'csv' }), 'invalid-argument'],
    ['an unknown form', () => writeTable(editions, { as: 'xlsx' as never }), 'invalid-argument'],
    ['no form', () => writeTable(editions, {} as never), 'invalid-argument'],
    [
      'an unknown engine',
      () => writeTable(editions, { as: 'insert', dialect: 'mysql' as never }),
      'invalid-argument',
    ],
  ])('%s', (_, call, expected) => {
    expect(call).toThrowError(code(expected))
  })
})
