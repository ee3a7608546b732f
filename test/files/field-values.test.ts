import { type FieldMapping, readCsv, readObjects, rowsOf } from 'pasientforlop/files'
import { describe, expect, test } from 'vitest'
import { pushBytes } from '../../src/files/csv/csv-source.js'
import { finishCsv, openMapped } from '../../src/files/read-csv.js'

/** What a field of a referral makes of a value, and what was changed. */
const read = (
  field: string,
  value: unknown,
  own: Omit<FieldMapping, 'column' | 'constant'> = {},
) => {
  const reading = readObjects([{ id: 'r1', unit: 'u1', [field]: value }], {
    mapping: {
      kind: 'referral',
      columns: { referral: 'id', unit: 'unit', [field]: { column: field, ...own } },
    } as never,
  })
  const [row] = rowsOf(reading) as unknown as Readonly<Record<string, unknown>>[]
  return [
    row?.[field],
    (reading.columns[field] as { at: (index: number) => unknown }).at(0),
    reading.changes.map(({ change }) => change),
  ]
}

describe('a value of a kind', () => {
  test.each<[unknown, unknown, unknown]>([
    ['true', true, true],
    ['false', false, false],
    [true, true, true],
    [false, false, false],
    ['TRUE', 'TRUE', null],
    ['', undefined, null],
    [null, undefined, null],
    ['1', '1', null],
    [1, 1, null],
    [0, 0, null],
  ])('yes or no of %s is %s', (value, word, usable) => {
    expect(read('rightGranted', value)).toEqual([word, usable, []])
  })

  test.each<[unknown, unknown]>([
    ['1990', 1990],
    ['01990', 1990],
    ['999999999', 999999999],
    ['1234567890', '1234567890'],
    ['-1', '-1'],
    ['1.5', '1.5'],
    [' 1', ' 1'],
    ['1x', '1x'],
    ['x', 'x'],
    [1990, 1990],
    [1990.5, 1990.5],
    [true, true],
    ['', undefined],
  ])('a whole number of %s is %s', (value, word) => {
    const reading = readObjects(
      [{ patient: 'p', unit: 'u', date: '2020-01-02', code: 'D11A', birthYear: value }],
      {
        mapping: {
          kind: 'registration',
          columns: {
            patient: 'patient',
            unit: 'unit',
            date: 'date',
            code: 'code',
            birthYear: 'birthYear',
          },
        },
      },
    )
    expect(rowsOf(reading)[0]?.facts).toEqual(word === undefined ? undefined : { birthYear: word })
    const isWhole = typeof word === 'number' && Number.isInteger(word)
    expect(reading.columns['birthYear']?.at(0)).toBe(isWhole ? word : null)
    expect(reading.columns['birthYear']?.values[0]).toBe(isWhole ? word : 0)
  })

  test.each<[unknown, unknown, unknown]>([
    ['PHV', 'PHV', 'PHV'],
    [' ', ' ', ' '],
    [7, 7, null],
    [7n, 7n, null],
    [true, true, null],
    ['', undefined, null],
  ])('a text of %s is %s', (value, word, usable) => {
    expect(read('careArea', value)).toEqual([word, usable, []])
  })

  test.each<[unknown, unknown]>([
    [7, '7'],
    [7n, '7'],
    [-1.5, '-1.5'],
    [2 ** 53 - 1, '9007199254740991'],
    [2n ** 64n, '18446744073709551616'],
    ['7', '7'],
  ])('a number names a row as its text does: %s', (id, name) => {
    const columns = { referral: 'id', unit: 'unit' }
    const reading = readObjects([{ id, unit: 'u' }], { mapping: { kind: 'referral', columns } })
    expect([rowsOf(reading)[0]?.referral, reading.columns['referral']?.at(0)]).toEqual([name, name])
  })
})

test('ids that are one as texts are one, whatever they are written as', () => {
  for (const own of [{}, { clean: ['trim'] }, { values: { x: 'y' } }] as const) {
    const columns = { referral: { column: 'id', ...own }, unit: 'unit' }
    const reading = readObjects(
      [1, '1', 1n, 2, '1'].map((id) => ({ id, unit: 'u' })),
      { mapping: { kind: 'referral', columns } },
    )
    expect(reading.columns['referral']?.dictionary).toEqual(['', '1', '2'])
    expect([...(reading.columns['referral']?.values ?? [])]).toEqual([1, 1, 1, 2, 1])
    expect(reading.changes).toEqual([])
  }
})

describe('what the mapping changes', () => {
  test.each<[unknown, unknown, FieldMapping, readonly string[]]>([
    [' phv ', 'phv', { clean: ['trim'] }, ['trim']],
    ['phv', 'PHV', { clean: ['upper-case'] }, ['upper-case']],
    [' phv', 'PHV', { clean: ['trim', 'upper-case'] }, ['trim', 'upper-case']],
    ['PHV', 'PHV', { clean: ['trim', 'upper-case', 'text'] }, []],
    ['  ', undefined, { clean: ['trim'] }, ['trim']],
    [7, '7', { clean: ['text'] }, ['text']],
    [7n, '7', { clean: ['text', 'trim'] }, ['text']],
    [0.1, '0.1', { clean: ['text'] }, ['text']],
    [2 ** 53, 2 ** 53, { clean: ['text'] }, []],
    [Number.NaN, Number.NaN, { clean: ['text'] }, []],
    [true, true, { clean: ['text', 'trim', 'upper-case'] }, []],
    [7, 7, { clean: ['trim', 'upper-case'] }, []],
    ['a', 'b', { values: { a: 'b' } }, ['values']],
    ['a', 'a', { values: { a: 'a' } }, ['values']],
    ['c', 'c', { values: { a: 'b' } }, []],
    ['a', undefined, { values: { a: null } }, ['values']],
    ['', 'b', { values: { '': 'b' } }, ['values']],
    [null, 'b', { values: { '': 'b' } }, ['values']],
    [undefined, 'b', { values: { '': 'b' } }, ['values']],
    [7, 'b', { values: { 7: 'b' } }, ['values']],
    [true, 'b', { values: { true: 'b' } }, ['values']],
    [[], [], { values: { '': 'b' } }, []],
    // Cleaning comes first, in the order of the mapping.
    [' a', 'b', { clean: ['trim'], values: { a: 'b' } }, ['trim', 'values']],
    ['a', 'b', { clean: ['upper-case'], values: { A: 'b' } }, ['upper-case', 'values']],
    [7, 'b', { clean: ['text'], values: { 7: 'b' } }, ['text', 'values']],
    [' ', 'b', { clean: ['trim'], values: { '': 'b' } }, ['trim', 'values']],
  ])('%s becomes %s by %o', (value, word, own, changes) => {
    const [found, usable, changed] = read('careArea', value, own)
    expect([found, changed]).toEqual([word, changes])
    expect(usable).toBe(typeof word === 'string' ? word : null)
  })

  test('is counted by field and change, of all values together', () => {
    const rows = [' a', 'b ', ' a', 'c', 'B'].map((careArea) => ({ id: 'r', unit: ' u', careArea }))
    const mapping = {
      kind: 'referral',
      columns: {
        referral: 'id',
        unit: { column: 'unit', clean: ['trim'] },
        careArea: { column: 'careArea', clean: ['trim', 'upper-case'], values: { B: 'PHV' } },
      },
    } as const
    const changes = [
      { field: 'unit', column: 'unit', change: 'trim', rows: 5 },
      { field: 'careArea', column: 'careArea', change: 'trim', rows: 3 },
      { field: 'careArea', column: 'careArea', change: 'upper-case', rows: 4 },
      { field: 'careArea', column: 'careArea', change: 'values', rows: 2 },
    ]
    const csv = `id;unit;careArea\n${rows.map((row) => `${Object.values(row).join(';')}\n`).join('')}`
    for (const reading of [readObjects(rows, { mapping }), readCsv(csv, { mapping })]) {
      expect(reading.changes).toEqual(changes)
      expect(rowsOf(reading).map(({ careArea }) => careArea)).toEqual(['A', 'PHV', 'A', 'C', 'PHV'])
      // What has become one text stands once.
      expect(reading.columns['careArea']?.dictionary).toEqual(
        expect.arrayContaining(['A', 'PHV', 'C']),
      )
      expect(reading.columns['careArea']?.dictionary).toHaveLength(4)
    }
  })

  test('of a constant is done, and not counted', () => {
    const mapping = {
      kind: 'referral',
      columns: {
        referral: 'id',
        unit: { constant: ' u1 ', clean: ['trim'], values: { u1: 'u2' } },
        received: { constant: '02.01.2020', format: 'dd.MM.yyyy' },
        careArea: { constant: '' },
      },
    } as const
    const row = { referral: 'r1', unit: 'u2', received: '2020-01-02' }
    for (const reading of [
      readObjects([{ id: 'r1' }], { mapping }),
      readCsv('id;x\nr1;\n', { mapping }),
    ]) {
      expect(rowsOf(reading)).toEqual([row])
      expect(reading.changes).toEqual([])
      expect(reading.file).toMatchObject({ columns: { referral: 'id' }, absent: [] })
    }
  })
})

test('a key to name rows by is in no row and no column of a reading', () => {
  const mapping = {
    kind: 'referral',
    columns: { referral: 'id', unit: 'unit' },
  } as const
  const source = openMapped({ mapping }, 'id')
  pushBytes(source, new TextEncoder().encode('id,unit\nr1,u1\n'))
  const reading = finishCsv(source)
  expect(rowsOf(reading)).toEqual([{ referral: 'r1', unit: 'u1' }])
  expect(Object.keys(reading.columns)).toEqual(['referral', 'unit'])
})

test('what is missing is no key of a row', () => {
  const mapping = {
    kind: 'registration',
    columns: {
      patient: 'patient',
      unit: 'unit',
      date: 'date',
      code: 'code',
      severity: 'severity',
      birthDate: { column: 'born', values: { '-': null } },
    },
  } as const
  const reading = readObjects(
    [
      { patient: 'p1', unit: '', date: null, severity: '', born: '-' },
      { patient: 'p1', unit: 'u1', date: '2020-01-02', code: 'D11A', severity: 'severe', born: '' },
    ],
    { mapping },
  )
  const [first, second] = rowsOf(reading)
  expect(first).toStrictEqual({ patient: 'p1' })
  expect(second).toStrictEqual({
    patient: 'p1',
    unit: 'u1',
    date: '2020-01-02',
    code: 'D11A',
    facts: { severity: 'severe' },
  })
})
