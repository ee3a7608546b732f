import { assemblePathways, checkRegistrations } from 'pasientforlop'
import {
  defineMapping,
  guessMapping,
  type Mapping,
  readCsv,
  readObjects,
  rowsOf,
  streamCsv,
} from 'pasientforlop/files'
import { assembleTable } from 'pasientforlop/table'
import { describe, expect, test } from 'vitest'

const columns = { patient: 'a', unit: 'b', date: 'c', code: 'd' }

describe('a mapping', () => {
  test.each<[string, unknown, RegExp]>([
    ['another kind', { kind: 'rows', columns }, /mapping/],
    [
      'an unknown field',
      { kind: 'registration', columns: { ...columns, patients: 'x' } },
      /mapping/,
    ],
    ['an unknown key', { kind: 'registration', columns, seperator: ';' }, /mapping/],
    [
      'a field of another kind of row',
      { kind: 'referral', columns: { referral: 'a', unit: 'b', code: 'c' } },
      /mapping/,
    ],
    [
      'no patient',
      { kind: 'registration', columns: { ...columns, patient: undefined } },
      /patient/,
    ],
    [
      'neither code nor parts',
      { kind: 'registration', columns: { patient: 'a', unit: 'b', date: 'c', pathway: 'x' } },
      /pathway and event/,
    ],
    [
      'column and constant',
      { kind: 'registration', columns: { ...columns, unit: { column: 'b', constant: 'u' } } },
      /one of the two/,
    ],
    [
      'neither column nor constant',
      { kind: 'registration', columns: { ...columns, unit: {} } },
      /one of the two/,
    ],
    [
      'a format of no date',
      { kind: 'registration', columns: { ...columns, code: { column: 'd', format: 'iso' } } },
      /no date/,
    ],
    [
      'an unknown token',
      {
        kind: 'registration',
        columns: { ...columns, date: { column: 'c', format: 'DD.MM.YYYY' } },
      },
      /DD, which is none of/,
    ],
    [
      'a year of two digits',
      { kind: 'registration', columns: { ...columns, date: { column: 'c', format: 'dd.MM.yy' } } },
      /centuryFrom/,
    ],
    [
      'an unknown cleaning',
      { kind: 'registration', columns: { ...columns, code: { column: 'd', clean: ['lower'] } } },
      /mapping/,
    ],
    [
      'an unknown map',
      {
        kind: 'registration',
        columns: { ...columns, careLevel: { column: 'e', values: 'kodeverk-1' } },
      },
      /mapping/,
    ],
  ])('with %s is refused', (_, mapping, message) => {
    const call = () => defineMapping(mapping as Mapping)
    expect(call).toThrowError(expect.objectContaining({ code: 'invalid-mapping' }))
    expect(call).toThrowError(message)
    expect(() => readCsv('a\n', { mapping: mapping as Mapping })).toThrowError(
      expect.objectContaining({ code: 'invalid-mapping' }),
    )
  })

  test('one column may be two fields', () => {
    const mapping = {
      kind: 'registration',
      columns: { ...columns, referralReceived: 'c', unit: { column: 'a' } },
    } as const
    expect(rowsOf(readCsv('a,c,d\np1,2020-01-02,D11A\n', { mapping }))).toEqual([
      {
        patient: 'p1',
        unit: 'p1',
        date: '2020-01-02',
        code: 'D11A',
        facts: { referralReceived: '2020-01-02' },
      },
    ])
  })

  test('a later map of values goes before an earlier one, and what no map has stays', () => {
    const mapping = {
      kind: 'registration',
      columns: {
        ...columns,
        careLevel: { column: 'e', values: ['kodeverk-8406', { '8': 'outpatient', '1': '' }] },
      },
    } as const
    const text = 'a,b,c,d,e\n'.concat(
      ...['1', '2', '3', '8', 'x'].map((level) => `p,u,2020-01-02,D11A,${level}\n`),
    )
    expect(rowsOf(readCsv(text, { mapping })).map(({ careLevel }) => careLevel)).toEqual([
      undefined,
      'day',
      'outpatient',
      'outpatient',
      'x',
    ])
  })
})

describe('a guess', () => {
  test('has what it needs to be read with, and says why', () => {
    const header = ['Løpenr', 'Orgnr', 'Tidspunkt', 'Noe', 'Omsorgsnivå', 'Annet']
    const rows = [
      ['p1 ', '983974724', '02.01.2020 08:30', 'D11A', '3', ''],
      ['p2', '983974724', '3.1.2020 08:30', 'D11CP', '1', 'x'],
    ]
    const guess = guessMapping(header, rows)
    expect(guess).toEqual({
      isKindKnown: true,
      mapping: {
        kind: 'registration',
        columns: {
          patient: { column: 'Løpenr', clean: ['trim'] },
          unit: 'Orgnr',
          date: { column: 'Tidspunkt', format: 'dd.MM.yyyy HH:mm' },
          code: 'Noe',
          careLevel: { column: 'Omsorgsnivå', values: 'kodeverk-8406' },
        },
      },
      fields: [
        { field: 'patient', column: 'Løpenr', because: 'alias', values: 'blanks' },
        { field: 'unit', column: 'Orgnr', because: 'alias', values: null },
        { field: 'date', column: 'Tidspunkt', because: 'alias', values: 'date-format' },
        { field: 'code', column: 'Noe', because: 'values', values: null },
        { field: 'careLevel', column: 'Omsorgsnivå', because: 'alias', values: 'kodeverk-8406' },
      ],
      missing: [],
      unused: ['Annet'],
    })
    const text = [header, ...rows].map((cells) => cells.join(';')).join('\n')
    expect(rowsOf(readCsv(text, { mapping: defineMapping(guess.mapping) }))[0]).toEqual({
      patient: 'p1',
      unit: '983974724',
      date: '2020-01-02',
      code: 'D11A',
      careLevel: 'outpatient',
    })
  })

  test('knows the columns that the register delivers, as a referral', () => {
    const guess = guessMapping(
      [
        'henvisningsid',
        'institusjonid',
        'fagomrade',
        'mottaksdato',
        'vurddato',
        'ventetidsluttdato',
        'ventetidsluttkode',
        'retttilhelsehjelp',
      ],
      [['1', '2', 'PHV', '20200102', '20200105', '', '', '1']],
    )
    expect(guess.mapping).toEqual({
      kind: 'referral',
      columns: {
        referral: 'henvisningsid',
        unit: 'institusjonid',
        careArea: 'fagomrade',
        received: { column: 'mottaksdato', format: 'yyyyMMdd' },
        assessed: { column: 'vurddato', format: 'yyyyMMdd' },
        rightGranted: 'retttilhelsehjelp',
        waitingEnded: 'ventetidsluttdato',
        waitingEndCode: 'ventetidsluttkode',
      },
    })
  })

  test('says what is missing, and takes no column twice', () => {
    const guess = guessMapping(['x', 'dato', 'dato'], [])
    expect(guess.missing).toEqual(['patient', 'unit', 'code'])
    expect(guess.mapping.columns).toEqual({ date: { column: 2 } })
    expect(guess.unused).toEqual(['x', 'dato'])
  })
})

describe('misuse of a mapping says where it is', () => {
  const mapping = {
    kind: 'registration',
    columns: { patient: 'patient', unit: 'unit', date: 'date', code: 'code' },
  }
  const withColumn = (columns: object) => ({ columns: { ...mapping.columns, ...columns } })
  test.each<[string, object]>([
    ['mapping.columns.patient: Fits none', withColumn({ patient: true })],
    ['mapping: Has one field that does not belong here', { extra: 1 }],
    ["mapping.kind: Must be one of: 'registration'", { kind: 'x' }],
    [
      'mapping: the format of date has QQ, which is none of',
      withColumn({ date: { column: 'd', format: 'QQ.yyyy' } }),
    ],
    [
      'mapping: the format of date says no year',
      withColumn({ date: { column: 'd', format: 'dd' } }),
    ],
  ])('%s', (message, change) => {
    expect(() => defineMapping({ ...mapping, ...change } as never)).toThrow(
      expect.objectContaining({
        code: 'invalid-mapping',
        message: expect.stringMatching(message),
      }),
    )
  })

  test('names are found in no file without a header', () => {
    const own = { ...mapping, file: { header: 'none' } }
    expect(() => readCsv('p,u,2020-01-02,D11A\n', { mapping: own as never })).toThrow(
      expect.objectContaining({
        code: 'unknown-column',
        message: expect.stringContaining('no column patient'),
      }),
    )
  })
})

test('what a file has wrong is told by its first line, and by its kind on one line', () => {
  const lines = [
    'p\ud800,u,2020-01-02,D11A',
    'p,u',
    'p,u,2020-01-02',
    'p,u\ud800',
    'p,u,x,D11A,y,z',
  ]
  const mapping: Mapping = {
    kind: 'registration',
    columns: { patient: 'patient', unit: 'unit', date: 'date', code: 'code' },
  }
  for (const order of [lines, [...lines].reverse()]) {
    const { findings } = readCsv(`patient,unit,date,code\n${order.join('\n')}\n`, { mapping })
    expect(findings.length).toBeGreaterThan(2)
    const places = findings.map(({ lines: [first = 0], rule }) => [first, rule] as const)
    expect(places).toEqual(
      [...places].sort(([a, one], [b, other]) => a - b || (one < other ? -1 : 1)),
    )
  }
})

test('dates as the standard writes them need no format, and others have the ones that they are in', () => {
  const formatIn = (...dates: readonly string[]) => {
    const rows = dates.map((date) => [date])
    const columns: Readonly<Record<string, unknown>> = guessMapping(['dato'], rows).mapping.columns
    return columns['date']
  }
  expect(formatIn('2020-01-02', '2020-01-03')).toBe('dato')
  expect(formatIn('02.01.2020', '03.01.2020')).toMatchObject({ format: 'dd.MM.yyyy' })
  expect(formatIn('2020-01-02', '2020-01-03', '02.01.2020', '03.01.2020')).toMatchObject({
    format: ['iso', 'dd.MM.yyyy'],
  })
  // One that is broken is no format of its own.
  expect(formatIn('2020-01-02', '2020-01-03', 'i morgen')).toBe('dato')
})

test.each<[string, string, string]>([
  ["dd.MM.yyyy 'kl' H.m", '02.01.2020 kl 8.5', '2020-01-02'],
  ["dd.MM.yyyy 'kl' H.m", '02.01.2020 kl 8.59', '2020-01-02'],
  ["dd.MM.yyyy 'kl' H.m", '02.01.2020 kl 8.60', '?'],
  ["dd.MM.yyyy 'kl' H.m", '02.01.2020 kl 8', '?'],
  ["dd.MM.yyyy 'kl'", '02.01.2020 kl', '2020-01-02'],
  ["dd.MM.yyyy 'kl'", '02.01.2020 k', '?'],
  ["yyyy/M/d';'", '2020/1/2', '?'],
])('of the format %s is %s the day %s', (format, text, date) => {
  const mapping = {
    kind: 'registration',
    columns: { patient: 'a', unit: 'b', code: 'd', date: { column: 'c', format } },
  } as const
  expect(rowsOf(readCsv(`a;b;c;d\np;u;${text};D11A\n`, { mapping }))[0]?.date).toBe(date)
})

test('a separator in a date without quotes is a separator, whatever the format of the date has', () => {
  const mapping = {
    kind: 'registration',
    columns: { patient: 'a', unit: 'b', code: 'd', date: { column: 'c', format: 'dd,MM,yyyy' } },
  } as const
  const split = 'p1,u,02,01,2020,D11A'
  const quoted = 'p2,u,"02,01,2020",D11A'
  for (const lines of [
    [split, quoted, split],
    [quoted, split, quoted],
  ]) {
    const reading = readCsv(`a,b,c,d\n${lines.join('\n')}\n`, { mapping })
    expect(rowsOf(reading).map(({ patient, date }) => [patient, date])).toEqual(
      lines.filter((line) => line === quoted).map(() => ['p2', '2020-01-02']),
    )
    expect(reading.findings).toEqual([
      {
        rule: 'ragged-row',
        effect: 'set-aside',
        lines: lines.flatMap((line, at) => (line === split ? [at + 2] : [])),
        params: { cells: 6, expected: 4 },
      },
    ])
  }
})

describe('a column that may be absent', () => {
  const required = ['patient', 'unit', 'date', 'code'] as const
  const row = { patient: 'p1', unit: 'u1', date: '2020-01-02', code: 'D11A' }

  test.each(required)('is missing in each row where it is %s', async (absent) => {
    const mapping = {
      kind: 'registration',
      columns: Object.fromEntries(
        required.map((field) => [field, { column: field, ifAbsent: 'missing' }]),
      ),
    } as unknown as Mapping & { readonly kind: 'registration' }
    const names = required.filter((field) => field !== absent)
    const file = `${names.join(',')}\n${names.map((name) => row[name]).join(',')}\n`
    const { [absent]: _, ...rest } = row
    const readings = [readCsv(file, { mapping }), readObjects([rest], { mapping })]
    for await (const batch of streamCsv(file, { mapping })) readings.push(batch)
    expect(readings).toHaveLength(3)
    for (const reading of readings) {
      expect(rowsOf(reading)).toEqual([rest])
      expect(reading.file.absent).toEqual([absent])
      expect(Object.keys(reading.columns)).toEqual(names)
      const { findings, setAside } = assembleTable(reading)
      const expected = checkRegistrations([rest as never])
      expect(findings).toEqual(assemblePathways([rest as never]).findings)
      expect(findings.map(({ rule }) => rule)).toEqual(expected.findings.map(({ rule }) => rule))
      expect(setAside).toEqual([0])
    }
  })
})

test('what is changed in lines that are set aside is not counted', () => {
  const mapping = {
    kind: 'registration',
    columns: { ...columns, patient: { column: 'a', clean: ['trim'] } },
  } as const
  const reading = readCsv('a,b,c,d\n p1,u\np2,u,2020-01-02,D11A\n', { mapping })
  expect(reading.changes).toEqual([])
  expect(reading.length).toBe(1)
})

test('a column that is a text and a date, or a date in two formats, is read as each', () => {
  const mapping = {
    kind: 'registration',
    columns: {
      patient: 'a',
      unit: 'b',
      date: 'a',
      code: 'b',
      referralReceived: { column: 'a', format: 'dd.MM.yyyy' },
    },
  } as const
  const reading = readCsv('a;b\n2020-01-02;D11A\n02.01.2020;D11M\n', { mapping })
  expect(rowsOf(reading)).toEqual([
    {
      patient: '2020-01-02',
      unit: 'D11A',
      date: '2020-01-02',
      code: 'D11A',
      facts: { referralReceived: '?' },
    },
    {
      patient: '02.01.2020',
      unit: 'D11M',
      date: '?',
      code: 'D11M',
      facts: { referralReceived: '2020-01-02' },
    },
  ])
})
