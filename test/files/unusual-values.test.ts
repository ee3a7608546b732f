import { assemblePathways } from 'pasientforlop'
import {
  type FieldMapping,
  type Reading,
  readColumns,
  readNdjson,
  readObjects,
  rowsOf,
} from 'pasientforlop/files'
import { assembleTable } from 'pasientforlop/table'
import { describe, expect, test } from 'vitest'

const columns = { patient: 'patient', unit: 'unit', date: 'date', code: 'code' }
const row = { patient: 'p1', unit: 'u1', date: '2020-01-02', code: 'D11A' }

const withDate = (date: Omit<FieldMapping, 'column' | 'constant'>) =>
  ({ kind: 'registration', columns: { ...columns, date: { column: 'date', ...date } } }) as const

const datesOf = (reading: Reading<'registration'>) => rowsOf(reading).map(({ date }) => date)

/** What is wrong with the rows, by the table and by its objects, which say the same. */
const faultsOf = (reading: Reading<'registration'>) => {
  const { findings } = assembleTable(reading)
  expect(assemblePathways(rowsOf(reading)).findings).toEqual(findings)
  return findings.map(({ rule, rows }) => [rule, rows])
}

describe('a date that is no text is read as its format says, whatever else the mapping asks for', () => {
  const others = [{ clean: ['trim'] }, { values: { '': null } }, {}] as const
  const day = (date: number) => new Date(Date.UTC(2020, 0, date))

  test.each(others)('a Date, with %j', (other) => {
    const mapping = withDate({ format: ['utc-midnight', 'dd.MM.yyyy'], ...other })
    const dates = [day(2), '03.01.2020', day(4), day(2), new Date(Date.UTC(2020, 0, 2, 5)), null]
    const reading = readObjects(
      dates.map((date) => ({ ...row, date })),
      { mapping },
    )
    const [second, third, fourth] = ['2020-01-02', '2020-01-03', '2020-01-04']
    expect(datesOf(reading)).toEqual([second, third, fourth, second, '?', undefined])
    expect([...(reading.columns['date'] ?? [])]).toEqual([
      second,
      third,
      fourth,
      second,
      null,
      null,
    ])
    const changed = { field: 'date', column: 'date', change: 'values', rows: 1 }
    expect(reading.changes).toEqual('values' in other ? [changed] : [])
  })

  test.each(others)('the number of a spreadsheet, with %j', (other) => {
    const mapping = withDate({ format: ['dd.MM.yyyy', 'excel-serial'], ...other })
    const dates = [43832, '43833', 60, true]
    const reading = readObjects(
      dates.map((date) => ({ ...row, date })),
      { mapping },
    )
    expect(datesOf(reading)).toEqual(['2020-01-02', '2020-01-03', '1800-01-01', {}])
    expect([...(reading.columns['date'] ?? [])]).toEqual(['2020-01-02', '2020-01-03', null, null])
  })

  test('a number that the mapping calls missing is so, and counted', () => {
    const mapping = withDate({ format: 'excel-serial', values: { '0': null } })
    const reading = readNdjson(
      [0, 43832, 0].map((date) => JSON.stringify({ ...row, date })).join('\n'),
      { mapping },
    )
    expect(datesOf(reading)).toEqual([undefined, '2020-01-02', undefined])
    expect(reading.changes).toEqual([{ field: 'date', column: 'date', change: 'values', rows: 2 }])
  })

  test('trimmed dates that are texts are read, and those of no use keep their fault', () => {
    const mapping = withDate({ clean: ['trim'] })
    const dates = [
      ' 2020-01-02',
      '2020-02-30 ',
      ' 9999-12-31 ',
      '1899-01-01',
      '2020-01-02T08:00Z',
      ' ',
    ]
    const reading = readObjects(
      dates.map((date) => ({ ...row, date })),
      { mapping },
    )
    expect(datesOf(reading)).toEqual([
      '2020-01-02',
      '2021-02-30',
      '9999-12-31',
      '1800-01-01',
      '2020-01-01T00:00Z',
      undefined,
    ])
    expect(reading.changes).toEqual([{ field: 'date', column: 'date', change: 'trim', rows: 4 }])
  })
})

describe('a value of another kind is of no use, and is never taken for missing', () => {
  const odd: readonly unknown[] = [
    Symbol('p1'),
    { unusable: '' },
    { unusable: null },
    Object.create(null),
    () => 'p1',
    ['p1'],
    true,
    7,
    7n,
    new Date(0),
  ]

  test.each(['patient', 'unit', 'date', 'code', 'careLevel', 'severity', 'birthYear'])(
    'in %s',
    (field) => {
      for (const own of [{}, { values: { x: 'y' } }, { clean: ['trim', 'upper-case'] }]) {
        const mapping = {
          kind: 'registration',
          columns: { ...columns, [field]: { column: field, ...own } },
        } as const
        // A year of birth may be a number.
        const values = field === 'birthYear' ? odd.filter((one) => one !== 7) : odd
        const rows = values.map((value, at) => ({ ...row, patient: `p${at}`, [field]: value }))
        for (const reading of [
          readObjects(rows, { mapping }),
          readColumns(
            Object.fromEntries(
              [...new Set([...Object.keys(columns), field])].map((name) => [
                name,
                rows.map((one) => Reflect.get(one, name)),
              ]),
            ),
            { mapping },
          ),
        ]) {
          const column = reading.columns[field]
          expect([...(column ?? [])]).toEqual(values.map(() => null))
          expect([...(column?.validity ?? [])]).toEqual(values.map(() => 2))
          const told = new Set(faultsOf(reading).flatMap(([, rows]) => rows as number[]))
          expect([...told].sort((a, b) => a - b)).toEqual(values.map((_, at) => at))
        }
      }
    },
  )
})

test('a symbol among the values that a map changes is left as it is', () => {
  const careLevel = { column: 'level', values: 'kodeverk-8406' } as const
  const mapping = { kind: 'registration', columns: { ...columns, careLevel } } as const
  const level = Symbol('3')
  const reading = readObjects(
    [level, '3', 3].map((one) => ({ ...row, level: one })),
    { mapping },
  )
  expect(rowsOf(reading).map((one) => one.careLevel)).toEqual([level, 'outpatient', 'outpatient'])
  expect(reading.changes).toEqual([
    { field: 'careLevel', column: 'level', change: 'values', rows: 2 },
  ])
})
