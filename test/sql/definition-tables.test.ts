import {
  codeSystems,
  editions,
  parseCompositeCode,
  pathwayDefinitions,
  sources,
  validationRules,
} from 'pasientforlop'
import { norwegianHolidays } from 'pasientforlop/calendar'
import { type DefinitionTable, definitionTables, writeTable } from 'pasientforlop/sql'
import { describe, expect, test } from 'vitest'

const tables = definitionTables({ holidayYears: [2024, 2025] })

/** The rows of a table by the names of its columns. */
const rowsOf = ({ columns, rows }: DefinitionTable) =>
  rows.map((row) =>
    Object.fromEntries(Object.keys(columns).map((column, at) => [column, row[at] ?? null])),
  )

const listed = (text: unknown) => (text === null ? [] : String(text).split(','))

describe('definitionTables', () => {
  test('has a table by each name, with a value for every column', () => {
    for (const [name, table] of Object.entries(tables)) {
      expect(table.name).toBe(name)
      expect(table.rows.length).toBeGreaterThan(0)
      const widths = new Set(table.rows.map((row) => row.length))
      expect([...widths]).toEqual([Object.keys(table.columns).length])
    }
  })

  test('each column holds what it says: texts, whole numbers, dates', () => {
    for (const { columns, rows } of Object.values(tables)) {
      Object.values(columns).forEach((kind, at) => {
        const cells = rows.map((row) => row[at] ?? null).filter((cell) => cell !== null)
        const isOfKind = (cell: string | number) =>
          kind === 'integer'
            ? Number.isInteger(cell)
            : typeof cell === 'string' && (kind === 'text' || /^\d{4}-\d\d-\d\d$/.test(cell))
        expect(cells.filter((cell) => !isOfKind(cell))).toEqual([])
      })
    }
    expect(tables.time_limits.columns).toMatchObject({ max_days: 'integer', min_days: 'integer' })
    expect(tables.codes.columns).toMatchObject({ valid_from: 'date', valid_to: 'date' })
    expect(tables.time_limits.columns).toMatchObject({ valid_from: 'date', valid_to: 'date' })
    expect(tables.pathway_types.columns).toMatchObject({ in_use_from: 'date' })
    expect(tables.editions.columns).toMatchObject({ valid_from: 'date' })
    expect(tables.holidays.columns).toMatchObject({ date: 'date' })
  })

  test('has every code, with what is known of it', () => {
    expect(rowsOf(tables.code_systems)).toEqual(
      Object.values(codeSystems).map(({ id, oid, name, sources: from }) => ({
        code_system: id,
        oid,
        name: typeof name === 'string' ? name : null,
        sources: from.join(','),
      })),
    )
    const codes = rowsOf(tables.codes)
    expect(codes).toHaveLength(
      Object.values(codeSystems).reduce((sum, { codes: of }) => sum + of.length, 0),
    )
    expect(codes).toContainEqual({
      code_system: '9321',
      code: 'D09',
      display: 'Gravide som bruker/har brukt rusmidler - kvinne',
      valid_from: '2020-01-01',
      valid_to: null,
      pathways: null,
      event: null,
      evidence: 'official',
      note: 'pathway in force 1 Jan 2020 (published 2 Oct 2019)',
    })
    for (const { code_system, code, pathways, event, valid_to } of codes) {
      const own = codeSystems[code_system as '9327'].codes.filter((one) => one.code === code)
      expect(own.map((one) => [...(one.pathways ?? [])])).toContainEqual(listed(pathways))
      expect(own.map((one) => [one.event ?? null, one.validTo ?? null])).toContainEqual([
        event,
        valid_to,
      ])
    }
  })

  test('takes each composite code apart as parseCompositeCode does', () => {
    for (const { code, type, event, outcome } of rowsOf(tables.composite_codes)) {
      expect(parseCompositeCode(String(code))).toMatchObject({
        ok: true,
        pathway: type,
        event,
        outcome,
      })
    }
  })

  test('has every type and limit, of the definitions that are given', () => {
    const definitions = Object.values(pathwayDefinitions)
    expect(rowsOf(tables.pathway_types)).toEqual(
      definitions.map(({ type, name, inUseFrom, sources: from }) => ({
        type,
        name_nb: name.nb,
        name_nn: name.nn,
        name_en: name.en,
        in_use_from: typeof inUseFrom === 'string' ? inUseFrom : null,
        sources: from.join(','),
      })),
    )
    expect(rowsOf(tables.time_limits)).toEqual(
      definitions.flatMap(({ timeLimits }) =>
        timeLimits.map((limit) => ({
          type: limit.pathway,
          interval: limit.interval,
          care_level: limit.careLevel ?? null,
          severity: limit.severity ?? null,
          edition: limit.edition ?? null,
          max_days: limit.maxDays,
          min_days: limit.minDays ?? null,
          valid_from: limit.validFrom,
          valid_to: limit.validTo ?? null,
          evidence: limit.evidence,
          source: limit.source,
          note: limit.note ?? null,
        })),
      ),
    )
    const { D08 } = pathwayDefinitions
    expect(rowsOf(definitionTables({ definitions: [D08] }).pathway_types)).toHaveLength(1)
    expect(rowsOf(definitionTables({ definitions: { D08 } }).time_limits)).toHaveLength(
      D08.timeLimits.length,
    )
  })

  test('has every edition, rule and source', () => {
    expect(rowsOf(tables.editions)).toEqual(
      Object.values(editions).map((one) => ({
        edition: one.id,
        name_nb: one.name.nb,
        valid_from: typeof one.validFrom === 'string' ? one.validFrom : null,
        types: one.types.join(','),
        start_rule: one.startRule,
        sources: one.sources.join(','),
      })),
    )
    expect(rowsOf(tables.rules)).toEqual(
      Object.values(validationRules).map((rule) => ({
        rule: rule.id,
        effect: rule.effect,
        raised_at: rule.raisedAt,
        types: typeof rule.types === 'string' ? 'all' : rule.types.join(','),
        editions: typeof rule.editions === 'string' ? 'all' : rule.editions.join(','),
        evidence: rule.evidence,
        sources: rule.sources.join(',') || null,
        reading: rule.reading,
      })),
    )
    expect(rowsOf(tables.sources)).toEqual(
      Object.values(sources).map(({ id, title, url, dated }) => ({
        source: id,
        title,
        url: url ?? null,
        dated: dated ?? null,
      })),
    )
  })

  test('has the holidays of the years that are asked for, from 2015 to 2035 by default', () => {
    expect(rowsOf(tables.holidays)).toEqual(
      [2024, 2025].flatMap((year) =>
        norwegianHolidays(year).map(({ date, id, name }) => ({
          date,
          holiday: id,
          name_nb: name.nb,
        })),
      ),
    )
    const years = rowsOf(definitionTables().holidays).map(({ date }) => String(date).slice(0, 4))
    expect([years[0], years[years.length - 1]]).toEqual(['2015', '2035'])
    const one = definitionTables({ holidayYears: [1900, 1900] }).holidays
    expect(one.rows).toHaveLength(norwegianHolidays(1900).length)
  })
})

describe('writeTable', () => {
  const table: DefinitionTable = {
    name: 'some',
    columns: { a_text: 'text', count: 'integer', day: 'date' },
    rows: [
      ['plain', 1, '2024-01-01'],
      ['with "quotes", and a comma', -2, null],
      ['two\nlines', null, '2024-12-31'],
      ['a return\r', 0, null],
      [null, 3, null],
    ],
  }

  test('writes CSV with a header, quotes where they are needed and nothing for nothing', () => {
    expect(writeTable(table, { as: 'csv' })).toBe(
      [
        'a_text,count,day',
        'plain,1,2024-01-01',
        '"with ""quotes"", and a comma",-2,',
        '"two\nlines",,2024-12-31',
        '"a return\r",0,',
        ',3,',
        '',
      ].join('\r\n'),
    )
  })

  test('writes JSON as a list of objects', () => {
    const text = writeTable(table, { as: 'json' })
    expect(JSON.parse(text)).toEqual(rowsOf(table))
    expect(text.endsWith(']\n')).toBe(true)
  })

  test('writes commands for an engine, DuckDB by default', () => {
    expect(writeTable(table, { as: 'insert' })).toBe(
      writeTable(table, { as: 'insert', dialect: 'duckdb', table: 'some' }),
    )
    expect(writeTable(table, { as: 'insert', dialect: 'spark', table: 'other' })).toBe(
      [
        'create table `other` (`a_text` string, `count` integer, `day` date);',
        'insert into `other` values',
        "  ('plain', 1, date '2024-01-01'),",
        '  (\'with "quotes", and a comma\', -2, null),',
        "  ('two\nlines', null, date '2024-12-31'),",
        "  ('a return\r', 0, null),",
        '  (null, 3, null);',
        '',
      ].join('\n'),
    )
  })

  test.each<[string, object]>([
    ['columns of another kind', { columns: { a: 'number' }, rows: [] }],
    ['columns that are a list', { columns: [], rows: [] }],
    ['rows that are no list', { columns: { a: 'text' }, rows: 'a' }],
    ['rows that are no lists', { columns: { a: 'text' }, rows: [{ a: 'x' }] }],
    ['a row of more cells', { columns: { a: 'text' }, rows: [['x', 'y']] }],
    ['a hole for a row', { columns: { a: 'text' }, rows: new Array(1) }],
    ['a hole for a cell', { columns: { a: 'text' }, rows: [new Array(1)] }],
    ['a cell of another kind', { columns: { a: 'text' }, rows: [[true]] }],
    ['a number that is none', { columns: { a: 'integer' }, rows: [[Number.NaN]] }],
  ])('refuses %s', (_, more) => {
    expect(() => writeTable({ name: 'x', ...more } as never, { as: 'csv' })).toThrow(
      expect.objectContaining({
        code: 'invalid-argument',
        message: 'table must be one of definitionTables, as it gave it',
      }),
    )
  })

  test('refuses a name that is no text, and an option that is none', () => {
    const refusal = (code: string, message: string) =>
      expect.objectContaining({ code, message: expect.stringContaining(message) })
    expect(() => writeTable(table, { as: 'insert', table: 7 as never })).toThrow(
      refusal('invalid-argument', 'table must be a text'),
    )
    expect(() => writeTable(table, { as: 'csv', header: false } as never)).toThrow(
      refusal('unknown-option', 'as, dialect, table'),
    )
  })
})
