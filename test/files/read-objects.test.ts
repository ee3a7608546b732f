import fc from 'fast-check'
import { assemblePathways, checkRegistrations } from 'pasientforlop'
import { addDays } from 'pasientforlop/calendar'
import {
  mappings,
  readColumns,
  readCsv,
  readNdjson,
  readObjects,
  rowsOf,
} from 'pasientforlop/files'
import { describe, expect, test } from 'vitest'
import { plainReading } from '../helpers/plain-reading.js'
import '../helpers/property-runs.js'

const mapping = {
  kind: 'registration',
  columns: {
    patient: { column: 'pid', clean: ['text'] },
    unit: { column: 'hf', clean: ['text'] },
    date: { column: 'dato', format: 'utc-midnight' },
    code: 'kode',
    birthYear: { column: 'aar', ifAbsent: 'missing' },
  },
} as const

const dateIn = (format: string, dato: unknown) =>
  rowsOf(
    readObjects([{ pid: 'p', hf: 'u', dato, kode: 'D11A' }], {
      mapping: { ...mapping, columns: { ...mapping.columns, date: { column: 'dato', format } } },
    }),
  )[0]?.date

const days = fc.integer({ min: 0, max: 80_000 }).map((count) => addDays('1950-01-01', count))

describe('rows of a database driver', () => {
  test('a Date at the midnight that the mapping says is that civil day, in any zone', () => {
    fc.assert(
      fc.property(days, (day) => {
        const [year, month, date] = day.split('-').map(Number) as [number, number, number]
        // Apia left out 30 December 2011.
        fc.pre(new Date(year, month - 1, date).getDate() === date)
        expect(dateIn('utc-midnight', new Date(Date.UTC(year, month - 1, date)))).toBe(day)
        expect(dateIn('local-midnight', new Date(year, month - 1, date))).toBe(day)
        expect(dateIn('local-time', new Date(year, month - 1, date, 14, 30))).toBe(day)
        expect(dateIn('utc-time', new Date(Date.UTC(year, month - 1, date, 23, 30)))).toBe(day)
      }),
    )
  })

  test('a Date at another hour than the midnight that the mapping says is of no use', () => {
    expect(dateIn('utc-midnight', new Date(Date.UTC(2020, 0, 1, 23)))).toBe('?')
    expect(dateIn('local-midnight', new Date(2020, 0, 1, 14))).toBe('?')
    for (const format of ['utc-midnight', 'local-midnight', 'utc-time', 'local-time']) {
      expect(dateIn(format, new Date(Number.NaN))).toBe('?')
    }
    expect(dateIn('iso', new Date(2020, 0, 1))).toEqual({})
    expect(dateIn('utc-midnight', '2020-01-01')).toBe('?')
    expect(dateIn('utc-time', new Date(Date.UTC(1800, 0, 1)))).toBe('1800-01-01')
    expect(dateIn('excel-serial', 43832)).toBe('2020-01-02')
    // The day that stands for an unknown one, and those beside it, which are none.
    for (const [day, date] of [
      [30, '1800-01-01'],
      [31, '9999-12-31'],
    ] as const) {
      expect(dateIn('utc-midnight', new Date(Date.UTC(9999, 11, day)))).toBe(date)
      expect(dateIn('utc-time', new Date(Date.UTC(9999, 11, day, 12)))).toBe(date)
      expect(dateIn('local-midnight', new Date(9999, 11, day))).toBe(date)
      expect(dateIn('local-time', new Date(9999, 11, day, 12))).toBe(date)
      expect(dateIn('excel-serial', 2_958_434 + day)).toBe(date)
      expect(dateIn('excel-serial', `${2_958_434 + day}`)).toBe(date)
      expect(dateIn('dd.MM.yyyy', `${day}.12.9999`)).toBe(date)
      expect(dateIn('iso', `9999-12-${day}`)).toBe(date)
    }
    expect(dateIn('iso', 43832)).toEqual({})
  })

  test('numbers become texts only where the mapping says so, and are counted', () => {
    const rows = [
      { pid: 1, hf: 983974724n, dato: null, kode: 7, aar: '1990' },
      { pid: '1', hf: 'u', dato: undefined, kode: true, aar: 1991 },
    ]
    const reading = readObjects(rows, { mapping })
    expect(rowsOf(reading)).toEqual([
      { patient: '1', unit: '983974724', code: 7, facts: { birthYear: 1990 } },
      { patient: '1', unit: 'u', code: true, facts: { birthYear: 1991 } },
    ])
    expect(reading.changes).toEqual([
      { field: 'patient', column: 'pid', change: 'text', rows: 1 },
      { field: 'unit', column: 'hf', change: 'text', rows: 1 },
    ])
  })

  test('no text is taken for a value of another kind, nor one of these for a text', () => {
    const patients = ['\u0000object', {}, '\u0000array', [], ['x'], '\u0000Date', new Date(0)]
    for (const given of [patients, [...patients].reverse()]) {
      const rows = given.map((pid) => ({ pid, hf: 'u', dato: new Date(0), kode: 'D11A' }))
      expect(rowsOf(readObjects(rows, { mapping })).map(({ patient }) => typeof patient)).toEqual(
        given.map((patient) => typeof patient),
      )
    }
  })

  test('values of no use are told apart by their kind', () => {
    const patients = [{}, [], new Date(0), true, 7n, Symbol.iterator, {}, []]
    const rows = patients.map((pid) => ({ pid, hf: 'u', dato: new Date(0), kode: 'D11A' }))
    const reading = readObjects(rows, {
      mapping: { ...mapping, columns: { ...mapping.columns, patient: 'pid' } },
    })
    expect(rowsOf(reading).map(({ patient }) => patient)).toEqual(patients)
  })

  test('rows that are no objects are set aside, keys lead into objects, odd values are kept apart', () => {
    const reading = readObjects(
      [
        null,
        {
          patient: 'p',
          unit: 'u',
          date: '2020-01-02',
          code: 'D11A',
          facts: { severity: 'severe' },
        },
        7,
        { patient: {}, unit: [], date: {}, code: new Date(0) },
      ],
      { mapping: mappings.registration },
    )
    expect(reading.findings).toEqual([
      { rule: 'no-object', effect: 'set-aside', lines: [1, 3], params: {} },
    ])
    expect(reading.file.setAside).toBe(2)
    const holes = new Array<unknown>(3)
    holes[1] = { patient: 'p', unit: 'u', date: '2020-01-02', code: 'D11A' }
    expect(readObjects(holes, { mapping: mappings.registration })).toMatchObject({
      length: 1,
      findings: [{ rule: 'no-object', lines: [1, 3] }],
    })
    expect(rowsOf(reading)).toEqual([
      { patient: 'p', unit: 'u', date: '2020-01-02', code: 'D11A', facts: { severity: 'severe' } },
      { patient: {}, unit: [], date: {}, code: new Date(0) },
    ])
  })

  test('a column that no row has is misuse, in no rows none is', () => {
    const call = (rows: readonly unknown[]) => readObjects(rows, { mapping })
    expect(() => call([{ pid: 'p' }])).toThrowError(
      expect.objectContaining({ code: 'unknown-column' }),
    )
    expect(call([]).length).toBe(0)
    expect(() => readObjects({} as never, { mapping })).toThrowError(
      expect.objectContaining({ code: 'invalid-argument' }),
    )
  })
})

describe('the four readers', () => {
  const texts = fc.constantFrom('', 'p1', 'æ', 'D11A', '2020-01-02', '2020-02-30', 'outpatient')
  const names = ['patient', 'unit', 'date', 'code', 'careLevel'] as const
  const table = fc.array(
    fc.record({ patient: texts, unit: texts, date: texts, code: texts, careLevel: texts }),
    { minLength: 1, maxLength: 20 },
  )

  test('read the same rows, from bytes, lines, objects and columns', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const options = { mapping: mappings.registration }
        const objects = readObjects(rows, options)
        const expected = rowsOf(objects)
        const csv = [names, ...rows.map((row) => names.map((name) => row[name]))]
          .map((cells) => cells.join(','))
          .join('\n')
        expect(rowsOf(readCsv(`${csv}\n`, options))).toEqual(expected)
        expect(
          rowsOf(readNdjson(rows.map((row) => JSON.stringify(row)).join('\n'), options)),
        ).toEqual(expected)
        const columns = Object.fromEntries(
          names.map((name) => [name, rows.map((row) => row[name])]),
        )
        expect(rowsOf(readColumns(columns, options))).toEqual(expected)
      }),
    )
  })

  test('NDJSON cut at every byte reads the same; bad lines are told', () => {
    const text =
      '\ufeff{"patient":"på","unit":"u","date":"2020-01-02","code":"D11A"}\r\n\n[1]\n{"a":\n{"patient":"q","unit":"u","date":"2020-01-02","code":"D11A"}'
    const bytes = new TextEncoder().encode(text)
    const options = { mapping: mappings.registration }
    const whole = readNdjson(text, options)
    expect(rowsOf(whole).map(({ patient }) => patient)).toEqual(['på', 'q'])
    expect(whole.findings).toEqual([
      { rule: 'no-object', effect: 'set-aside', lines: [3], params: {} },
      { rule: 'bad-json', effect: 'set-aside', lines: [4], params: {} },
    ])
    expect(whole.file).toMatchObject({ encoding: 'utf-8', blankLines: 1, setAside: 2 })
    for (let cut = 1; cut < bytes.length; cut += 1) {
      const reading = readNdjson([bytes.subarray(0, cut), bytes.subarray(cut)], options)
      expect(plainReading(reading)).toEqual(plainReading(whole))
    }
    expect(readNdjson([Uint8Array.of(0x7b, 0xff, 10)], options).findings).toEqual([
      { rule: 'bad-encoding', effect: 'set-aside', lines: [1], params: {} },
    ])
  })

  test('columns may be typed arrays and vectors; one of another length is misuse', () => {
    const vector = (values: readonly unknown[]) => ({
      length: values.length,
      get: (at: number) => values[at],
    })
    const reading = readColumns(
      {
        patient: vector(['p', 'q']),
        unit: ['u', 'u'],
        date: Int32Array.of(43832, 43833),
        code: { length: 2, at: () => 'D11A' },
      },
      {
        mapping: {
          kind: 'registration',
          columns: {
            patient: 'patient',
            unit: 'unit',
            date: { column: 'date', format: 'excel-serial' },
            code: 'code',
          },
        },
      },
    )
    expect(rowsOf(reading).map(({ patient, date, code }) => [patient, date, code])).toEqual([
      ['p', '2020-01-02', 'D11A'],
      ['q', '2020-01-03', 'D11A'],
    ])
    const call = () => readColumns({ patient: ['p'], unit: [] }, { mapping: mappings.registration })
    expect(call).toThrowError(expect.objectContaining({ code: 'invalid-argument' }))
  })
})

describe('a column', () => {
  const own = { kind: 'referral', columns: { referral: 'id', unit: 'unit' } } as const
  const idsOf = (column: unknown) => {
    const reading = readColumns({ id: column, unit: ['u', 'u'] } as never, { mapping: own })
    return rowsOf(reading).map(({ referral }) => referral)
  }
  /** Values that are found by what they belong to only. */
  const values = { length: 2, own: ['a', 'b'] }

  test.each<[string, unknown]>([
    ['a list', ['a', 'b']],
    ['with the function at', { ...values, at: atOf }],
    ['with the function get', { ...values, get: atOf }],
    ['with both, of which get is asked', { ...values, get: atOf, at: () => 'x' }],
    ['whose at is no function', { length: 2, 0: 'a', 1: 'b', at: 1 }],
    ['whose get is no function', { ...values, get: null, at: atOf }],
    ['like a list', { length: 2, 0: 'a', 1: 'b' }],
    ['a list whose at is another', Object.assign(['a', 'b'], { at: () => 'x' })],
  ])('may be one %s', (_, column) => {
    expect(idsOf(column)).toEqual(['a', 'b'])
  })

  test('of a name with a point is that, and no way into another', () => {
    const mapping = { kind: 'referral', columns: { referral: 'a.b', unit: 'unit' } } as const
    const reading = readColumns({ 'a.b': ['x'], unit: ['u'] }, { mapping })
    expect(rowsOf(reading)).toEqual([{ referral: 'x', unit: 'u' }])
    expect(() => readColumns({ a: [{ b: 'x' }], unit: ['u'] }, { mapping })).toThrow(/no row of/)
  })

  test('none makes no rows', () => {
    expect(readColumns({}, { mapping: own })).toMatchObject({ length: 0, findings: [] })
  })

  function atOf(this: { readonly own: readonly string[] }, index: number) {
    return this.own[index]
  }
})

describe('the key of a column', () => {
  const read = (column: string | number | readonly (string | number)[], ...rows: unknown[]) => {
    const mapping = { kind: 'referral', columns: { referral: { column }, unit: 'unit' } } as const
    return readObjects(
      rows.map((row) => ({ unit: 'u', ...(row as object) })),
      { mapping },
    )
  }
  const idsOf = (reading: ReturnType<typeof read>) => rowsOf(reading).map((row) => row.referral)

  test('leads into objects by points, and an own key goes before', () => {
    expect(idsOf(read('a.b', { a: { b: 'x' } }, { 'a.b': 'y', a: { b: 'z' } }))).toEqual(['x', 'y'])
    expect(idsOf(read('a.b.c', { a: { b: { c: 'x' } } }, { a: { 'b.c': 'y' } }))).toEqual([
      'x',
      'y',
    ])
    expect(idsOf(read('.a', { '': { a: 'x' } }, { '.a': 'y' }))).toEqual(['x', 'y'])
    expect(idsOf(read('a.', { a: { '': 'x' } }))).toEqual(['x'])
    expect(idsOf(read('a.b', { 'a.b': 'x' }, { a: ['x'] }, { a: null }, { a: 'b' }))).toEqual([
      'x',
      undefined,
      undefined,
      undefined,
    ])
    // What is inherited is no key, and a key without a point is no way.
    for (const column of ['toString', 'constructor.name', 'a']) {
      expect(() => read(column, { b: { a: 'x' } })).toThrow(/no row of the list/)
    }
  })

  test('is the first that the row has, and is told by the first that any row has', () => {
    const reading = read(
      ['a', 'b', 3],
      { b: 'x' },
      { a: 'y', b: 'z' },
      { 3: 'v' },
      { a: '', b: 'w' },
    )
    expect(idsOf(reading)).toEqual(['x', 'y', 'v', undefined])
    expect(reading.file.columns.referral).toBe('b')
  })
})

test('what a getter of a row throws is passed on, and taken for nothing', () => {
  const closed = new Error('the connection is closed')
  const row = {
    patient: 'p1',
    unit: 'u1',
    date: '2020-01-02',
    get code(): string {
      throw closed
    },
  }
  expect(() => readObjects([row], { mapping: mappings.registration })).toThrow(closed)
  expect(() => assemblePathways([row])).toThrow(closed)
  expect(() => checkRegistrations([row])).toThrow(closed)
})
