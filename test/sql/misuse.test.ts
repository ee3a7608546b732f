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
import { refusalOf } from '../../src/misuse/refusal.js'

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
const refusal = (code: string, message: string) =>
  expect.objectContaining({ code, message: expect.stringContaining(message) })

describe('sqlFor refuses', () => {
  test.each<[string, object, string, string]>([
    [
      'an unknown engine',
      { dialect: 'mysql' },
      'invalid-argument',
      'dialect must be one of duckdb, postgresql, spark, got another text',
    ],
    [
      'a dialect that is none',
      { dialect: 5 },
      'invalid-argument',
      'dialect must be a dialect or the name of one, got a value of kind number',
    ],
    [
      'an unknown option',
      { as: 'views' },
      'unknown-option',
      'options has a key that means nothing; it can have dialect, source,',
    ],
    [
      'a day that is none',
      { asOf: '31.12.2020' },
      'invalid-date',
      "asOf must be a date 'YYYY-MM-DD' in 1900–2200, got a value of kind",
    ],
    [
      'no table',
      { source: { row: 'id' } },
      'invalid-argument',
      'source: table and row must be names, none of them empty',
    ],
    [
      'an empty table',
      source({ table: '' }),
      'invalid-argument',
      'source: table and row must be names, none of them empty',
    ],
    [
      'a table without parts',
      source({ table: [] }),
      'invalid-argument',
      'source: table and row must be names, none of them empty',
    ],
    [
      'no row',
      { source: { table: 't' } },
      'invalid-argument',
      'source: table and row must be names, none of them empty',
    ],
    [
      'a variable of Spark in a name',
      source({ table: `\${x}` }),
      'invalid-argument',
      'source: table and row must be names, none of them empty',
    ],
    [
      'a zero byte in a name',
      source({ row: 'a\0b' }),
      'invalid-argument',
      'source: table and row must be names, none of them empty',
    ],
    [
      'an unknown key of the source',
      source({ zone: 'x' }),
      'unknown-option',
      'source has a key that means nothing; it can have table, row, dateTypes,',
    ],
    [
      'a type of a column for no field',
      source({ dateTypes: { dato: 'date' } }),
      'unknown-option',
      'dateTypes has a key that means nothing; it can have date, birthDate,',
    ],
    [
      'a type of a field without dates',
      source({ dateTypes: { code: 'date' } }),
      'unknown-option',
      'dateTypes has a key that means nothing; it can have date, birthDate,',
    ],
    [
      'an unknown type of a column',
      source({ dateTypes: { date: 'datetime' } }),
      'invalid-argument',
      'dateTypes.date must be one of text, date, timestamp, instant, got',
    ],
    [
      'instants without a zone',
      source({ dateTypes: { date: 'instant' } }),
      'invalid-argument',
      'date is an instant: say the timeZone that its day is in, such as',
    ],
    [
      'instants in a zone that is none',
      source({ dateTypes: { date: 'instant' }, timeZone: 'Europe/Bergen' }),
      'invalid-argument',
      'date is an instant: say the timeZone that its day is in, such as',
    ],
    [
      'a prefix with a quote',
      { prefix: 'a"' },
      'invalid-argument',
      'prefix must be a letter and small letters, digits or _; at most 20',
    ],
    [
      'a prefix of capitals, which some engines fold',
      { prefix: 'PF' },
      'invalid-argument',
      'prefix must be a letter and small letters, digits or _; at most 20',
    ],
    [
      'a prefix of 21 letters',
      { prefix: 'p'.repeat(21) },
      'invalid-argument',
      'prefix must be a letter and small letters, digits or _; at most 20',
    ],
    [
      'an unknown edition',
      { edition: '2019' },
      'unknown-edition',
      'edition must be the id of an edition in `editions`',
    ],
    [
      'half a day',
      { withinDays: 0.5 },
      'invalid-count',
      'withinDays must be a whole number of days, at least 0, got a value of',
    ],
    [
      'days below 0',
      { sinceDays: -1 },
      'invalid-count',
      'sinceDays must be a whole number of days, at least 0, got a value of',
    ],
    [
      'transfers within no number',
      { transferWithinDays: '14' },
      'invalid-count',
      'transferWithinDays must be a whole number of days, at least 0, got a',
    ],
    [
      'another way with unknown limits',
      { withoutLimit: 'hide' },
      'invalid-argument',
      'withoutLimit must be one of omit, list, got another text',
    ],
    [
      'an unknown indicator',
      { indicators: ['no.such'], periods: ['2020'] },
      'invalid-indicator',
      'indicator must be an indicator (got string)',
    ],
    [
      'indicators without periods',
      { indicators: counted.indicators },
      'invalid-argument',
      "periods must be a list with at least one, such as ['2020-T1']",
    ],
    [
      'rows of an unknown subject',
      { subjects: { pathway: base } },
      'unknown-option',
      'subjects has a key that means nothing; it can have referral, discharge,',
    ],
    [
      'an indicator whose rows are nowhere',
      { indicators: indicators['nki.mean_wait'], periods: ['2020'] },
      'invalid-argument',
      'subjects.referral: say which table the rows of referral are in',
    ],
    [
      'a source of a subject without a row',
      {
        indicators: indicators['nki.mean_wait'],
        periods: ['2020'],
        subjects: { referral: { source: { table: 'r' } } },
      },
      'invalid-argument',
      'subjects.referral.source: table and row must be names, none of them',
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
      'options.hierarchy[0] is made of a level after it',
    ],
    [
      'a mapping that is none',
      { mapping: { kind: 'registration' } },
      'invalid-mapping',
      'mapping.columns: Must be an object.',
    ],
    [
      'a mapping of another kind',
      { mapping: { kind: 'referral', columns: { referral: 'r', unit: 'u' } } },
      'invalid-mapping',
      'the mapping must be one of a registration',
    ],
    [
      'several names of one column',
      mapped({ code: { column: ['a', 'b'] } }),
      'invalid-mapping',
      'code needs the name of one column, or a constant',
    ],
    [
      'a place instead of a name',
      mapped({ code: { column: 3 } }),
      'invalid-mapping',
      'code needs the name of one column, or a constant',
    ],
    [
      'several formats',
      mapped({ date: { column: 'd', format: ['dd.MM.yyyy', 'yyyyMMdd'] } }),
      'invalid-mapping',
      'date: SQL reads one format of dates a column',
    ],
    [
      'days of Excel',
      mapped({ date: { column: 'd', format: 'excel' } }),
      'invalid-mapping',
      'date: the format has e, which SQL does not read',
    ],
    [
      'months in words',
      mapped({ date: { column: 'd', format: 'dd MMM yyyy' } }),
      'invalid-mapping',
      'date: the format has MMM, which SQL does not read',
    ],
    [
      'a format without a day',
      mapped({ date: { column: 'd', format: 'MM.yyyy' } }),
      'invalid-mapping',
      'date: the format must have year, month and day, each once',
    ],
    [
      'two digits of a year alone',
      mapped({ date: { column: 'd', format: 'dd.MM.yy' } }),
      'invalid-mapping',
      'date: with yy, centuryFrom says which years are meant',
    ],
  ])('%s', (_, options, expected, message) => {
    expect(() => sqlFor({ ...base, ...options } as SqlOptions)).toThrowError(
      refusal(expected, message),
    )
  })

  test('a column that no subject has, in an indicator of its own', () => {
    const indicator = { ...counted.indicators, population: { field: 'mine', is: 'x' } }
    expect(() => sqlFor({ ...counted, indicators: [indicator] as never })).toThrowError(
      code('invalid-indicator'),
    )
  })
})

describe('what is refused of a mapping', () => {
  const date = (format: unknown) => mapped({ date: { column: 'd', format } })
  test.each<[object, string, object]>([
    [
      { mapping: { kind: 'referral', columns: { referral: 'r', unit: 'u' } } },
      'sql-kind',
      { kind: 'registration' },
    ],
    [mapped({ code: { column: ['a', 'b'] } }), 'sql-column', { field: 'code' }],
    [date(['dd.MM.yyyy', 'yyyyMMdd']), 'sql-formats', { field: 'date' }],
    [date('dd MMM yyyy'), 'sql-token', { field: 'date', token: 'MMM' }],
    [date('MM.yyyy'), 'sql-parts', { field: 'date' }],
    [date('dd.MM.MM.yyyy'), 'sql-parts', { field: 'date' }],
    [date('dd.dd.yyyy'), 'sql-parts', { field: 'date' }],
    [date('dd.MM.yy'), 'format-no-century', { field: 'date', token: 'yy' }],
  ])('%j can be said in other languages', (options, reason, params) => {
    let refused: unknown
    try {
      sqlFor({ ...base, ...options } as SqlOptions)
    } catch (error) {
      refused = error
    }
    expect(refusalOf(refused)).toEqual({ reason, params, issues: [] })
  })
})

describe('readAggregates refuses', () => {
  const { indicators: asked, asOf, periods } = counted
  const row = { indicator: asked.id, slot: 0, outcome: 3, days: null, unusable: null, row_count: 1 }
  test.each<[string, unknown, object, string, string]>([
    [
      'rows that are no list',
      'rows',
      {},
      'invalid-argument',
      'rows must be a list, got a value of kind string',
    ],
    [
      'a count that is no number',
      [{ ...row, row_count: 'many' }],
      {},
      'invalid-argument',
      'rows: row_count must be that of a table of cells',
    ],
    [
      'an empty count',
      [{ ...row, row_count: '' }],
      {},
      'invalid-argument',
      'rows: row_count must be that of a table of cells',
    ],
    [
      'a slot that is none',
      [{ ...row, slot: -4 }],
      {},
      'invalid-argument',
      'rows: slot must be that of a table of cells',
    ],
    [
      'a group that is not there',
      [row],
      { by: ['unit'] },
      'invalid-argument',
      'rows: key_1_state must be that of a table of cells',
    ],
    [
      'an unknown option',
      [row],
      { groups: [] },
      'unknown-option',
      'options has a key that means nothing; it can have indicators, asOf,',
    ],
    [
      'an unknown indicator',
      [row],
      { indicators: ['no.such'] },
      'invalid-indicator',
      'indicator must be an indicator (got string)',
    ],
  ])('%s', (_, rows, options, expected, message) => {
    const all = { indicators: asked, asOf, periods, ...options } as ReadAggregatesOptions
    expect(() => readAggregates(rows as never, all)).toThrowError(refusal(expected, message))
  })
})

describe('tables of definitions refuse', () => {
  const { editions } = definitionTables()
  test.each<[string, () => unknown, string, string]>([
    [
      'a year that is none',
      () => definitionTables({ holidayYears: [2020.5, 2021] }),
      'invalid-count',
      'holidayYears must be a year, at least 1900, got a value of kind number',
    ],
    [
      'years that run back',
      () => definitionTables({ holidayYears: [2021, 2020] }),
      'invalid-count',
      'holidayYears must be a year, at least 2021, got a value of kind number',
    ],
    [
      'an unknown option',
      () => definitionTables({ years: [] } as never),
      'unknown-option',
      'options has a key that means nothing; it can have definitions,',
    ],
    [
      'no table',
      () => writeTable(null as never, { as: 'csv' }),
      'invalid-argument',
      'table must be one of definitionTables, got a value of kind null',
    ],
    [
      'an unknown form',
      () => writeTable(editions, { as: 'xlsx' as never }),
      'invalid-argument',
      'as must be one of csv, json, insert, got another text',
    ],
    [
      'no form',
      () => writeTable(editions, {} as never),
      'invalid-argument',
      'as must be one of csv, json, insert, got a value of kind undefined',
    ],
    [
      'an unknown engine',
      () => writeTable(editions, { as: 'insert', dialect: 'mysql' as never }),
      'invalid-argument',
      'dialect must be one of duckdb, postgresql, spark, got another text',
    ],
  ])('%s', (_, call, expected, message) => {
    expect(call).toThrowError(refusal(expected, message))
  })
})
