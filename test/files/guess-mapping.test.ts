import { guessMapping, type MappingKind, mappings } from 'pasientforlop/files'
import { describe, expect, test } from 'vitest'

const guessOf = (...columns: readonly (readonly [name: string, ...values: readonly string[]])[]) =>
  guessMapping(
    columns.map(([name]) => name),
    Array.from({ length: Math.max(...columns.map(({ length }) => length)) - 1 }, (_, at) =>
      columns.map((column) => column[at + 1] ?? ''),
    ),
  )

const columnOf = (
  field: string,
  ...column: readonly [name: string, ...values: readonly string[]]
) => (guessOf(column).mapping.columns as Readonly<Record<string, unknown>>)[field]

describe('what kind of row it is', () => {
  test.each<[MappingKind, readonly string[]]>([
    ['registration', ['pasient', 'enhet', 'dato', 'kode']],
    ['referral', ['henvisningid', 'enhet', 'mottatt', 'vurdert', 'dato']],
    ['discharge', ['oppholdid', 'enhet', 'innlagt', 'utskrevet', 'epikrisedato']],
    ['appointment', ['timeid', 'enhet', 'bestilt', 'timedato']],
  ])('a %s is known by its columns', (kind, header) => {
    expect(guessMapping(header, [])).toMatchObject({ mapping: { kind }, missing: [] })
  })

  test.each(Object.keys(mappings) as MappingKind[])('so is a %s by our own names', (kind) => {
    const header = Object.keys(mappings[kind].columns)
    const { mapping, fields, missing, unused } = guessMapping(header, [])
    expect(mapping).toEqual({
      kind,
      columns: Object.fromEntries(header.map((name) => [name, name])),
    })
    expect(fields).toEqual(
      header.map((name) => ({ field: name, column: name, because: 'own-name', values: null })),
    )
    expect([missing, unused]).toEqual([[], []])
  })

  test.each<[readonly string[], MappingKind, boolean]>([
    [[], 'registration', false],
    [['a', 'b', 'c'], 'registration', false],
    [['enhet'], 'registration', false],
    [['enhet', 'a'], 'registration', false],
    // Referrals, discharges and appointments have an area of care.
    [['enhet', 'sektor'], 'referral', false],
    [['pasient'], 'registration', true],
    [['henvisning'], 'referral', true],
    [['enhet', 'utskrevet'], 'discharge', true],
    [['enhet', 'timeid'], 'appointment', true],
    [['enhet', 'timeid', 'pasient', 'dato', 'kode'], 'registration', true],
  ])('of %j it is a %s, and that is known: %s', (header, kind, isKindKnown) => {
    expect(guessMapping(header, [])).toMatchObject({ mapping: { kind }, isKindKnown })
  })

  test('a header among the rows says nothing of the values', () => {
    const header = ['pasient', 'enhet', 'dato', 'kode', 'nivå']
    const row = ['p1', 'u1', '02.01.2020', 'D11A', '3']
    const again = ['\ufeffPASIENT', ...header.slice(1)]
    const plain = guessMapping(header, [row])
    expect(plain.mapping.columns).toMatchObject({ careLevel: { values: 'kodeverk-8406' } })
    expect(guessMapping(header, [row, again])).toEqual(plain)
    expect(guessMapping(header, [again, [...row, ''], again])).toEqual(plain)
    expect(guessMapping(header, [[...header.slice(0, 4), 'x']])).not.toEqual(plain)
  })

  test('of two that fit as well it is a registration', () => {
    // Unit and four of either; the referral lacks its id, the registration a code.
    const header = ['enhet', 'pasient', 'dato', 'mottatt', 'vurdert', 'rett', 'frist', 'sektor']
    const { mapping, missing } = guessMapping(header.slice(0, 6), [])
    expect([mapping.kind, missing]).toEqual(['referral', ['referral']])
    expect(guessMapping(header.slice(0, 5), [])).toMatchObject({
      mapping: { kind: 'registration' },
      missing: ['code'],
    })
  })
})

describe('which column is which', () => {
  test('letter case, blanks, marks and letters of Norwegian do not count', () => {
    for (const name of ['PASIENT_LØPENR', 'pasient-lopenr', ' Pasient løpenr. ', 'PasientLopeNr']) {
      expect(columnOf('patient', name)).toBe(name)
    }
    for (const name of ['Omsorgsnivå', 'OMSORGSNIVA', 'Care level', 'careLevel']) {
      expect(columnOf('careLevel', name)).toBe(name)
    }
    expect(columnOf('birthYear', 'Fødselsår')).toBe('Fødselsår')
    // å stands for a: not for aa, nor is æ a.
    expect(columnOf('birthYear', 'Fodselsaar')).toBe('Fodselsaar')
    expect(columnOf('birthYear', 'fodselsær')).toBeUndefined()
    expect(columnOf('patient', 'pæsient')).toBeUndefined()
    expect(columnOf('patient', 'pasientæ')).toBeUndefined()
  })

  test('an own name goes before what others call it, and that before what is in it', () => {
    const { mapping, fields, unused } = guessOf(
      ['noe', 'D11A'],
      ['kode', 'x'],
      ['code', 'y'],
      ['løpenr', 'p1'],
      ['patient', 'p1'],
    )
    expect(mapping.columns).toMatchObject({ code: 'code', patient: 'patient' })
    expect(fields.map(({ because }) => because)).toEqual(['own-name', 'own-name'])
    expect(unused).toEqual(['noe', 'kode', 'løpenr'])
  })

  test('one that is no text is passed over', () => {
    const odd = [null, 7, 'patient', undefined] as unknown as readonly string[]
    const rows = [null, ['x', 'y'], [1, 2, 3], undefined] as unknown as readonly string[][]
    const { mapping, unused } = guessMapping(odd, rows)
    expect(mapping.columns).toEqual({ patient: 'patient' })
    expect(unused).toEqual([null, 7, undefined])
  })

  test.each<[boolean, readonly string[]]>([
    [true, ['D11A', 'D11CP']],
    [true, [' D11A ', '']],
    [false, []],
    [false, ['']],
    [false, ['D11A', 'x']],
    [false, ['D11']],
    [false, ['D1A']],
    [false, ['D111A']],
    [false, ['D11APX']],
    [false, ['d11a']],
    [false, ['xD11A']],
    [false, ['D11A1']],
    [false, ['E11A']],
  ])('that there are codes in a column is %s of %j', (isIt, values) => {
    const { mapping, fields } = guessOf(['pasient'], ['enhet'], ['dato'], ['noe', ...values])
    expect('code' in mapping.columns).toBe(isIt)
    expect(fields.filter(({ because }) => because === 'values')).toHaveLength(isIt ? 1 : 0)
  })

  test('a column of codes is no other field, whatever is missing', () => {
    expect(guessOf(['enhet'], ['dato'], ['noe', 'D11A'])).toMatchObject({
      mapping: { columns: { unit: 'enhet', date: 'dato', code: 'noe' } },
      missing: ['patient'],
    })
  })

  test('of referrals no column is a code', () => {
    expect(guessOf(['henvisning'], ['enhet'], ['mottatt'], ['noe', 'D11A']).unused).toEqual(['noe'])
  })

  test('where there are parts, they are what is missing, and not the code', () => {
    const rest = ['pasient', 'enhet', 'dato']
    expect(guessMapping(rest, []).missing).toEqual(['code'])
    expect(guessMapping([...rest, 'forlop'], []).missing).toEqual(['event'])
    expect(guessMapping([...rest, 'hendelse'], []).missing).toEqual(['pathway'])
    expect(guessMapping([...rest, 'hendelse', 'forlop'], []).missing).toEqual([])
    expect(guessMapping([...rest, 'hendelse', 'kode'], []).missing).toEqual([])
    expect(guessMapping(['henvisning'], []).missing).toEqual(['unit'])
  })

  test('a name that stands twice is meant by its place', () => {
    const { mapping, fields } = guessOf(
      ['dato', '02.01.2020'],
      ['dato', ' x'],
      ['kode', 'D11A'],
      ['patient', 'p '],
      ['patient', 'q'],
    )
    expect(mapping.columns).toEqual({
      patient: { column: 4, clean: ['trim'] },
      date: { column: 1, format: 'dd.MM.yyyy' },
      code: 'kode',
    })
    expect(fields.map(({ column }) => column)).toEqual(['patient', 'dato', 'kode'])
    expect(guessMapping(['kode', 'kode'], []).mapping.columns).toEqual({ code: { column: 1 } })
  })
})

describe('what the values say', () => {
  test.each<[unknown, readonly string[]]>([
    [{ column: 'nivå', values: 'kodeverk-8406' }, ['1', '2', '8']],
    [{ column: 'nivå', values: 'kodeverk-8406', clean: ['trim'] }, ['1 ', '', '3']],
    ['nivå', []],
    ['nivå', ['', '']],
    ['nivå', ['1', 'x']],
    ['nivå', ['9']],
    ['nivå', ['0']],
    ['nivå', ['11']],
    ['nivå', ['day', 'outpatient']],
    [{ column: 'nivå', clean: ['trim'] }, [' day']],
  ])('of a care level it makes %j of %j', (expected, values) => {
    expect(columnOf('careLevel', 'nivå', ...values)).toEqual(expected)
  })

  test('codes of 8485 say what a right was granted for, and digits elsewhere say nothing', () => {
    expect(guessOf(['rettighet', '1', '2'], ['alvorlighet', '1', '2'])).toMatchObject({
      mapping: {
        columns: {
          rightGrantedFor: { column: 'rettighet', values: 'kodeverk-8485' },
          severity: 'alvorlighet',
        },
      },
      fields: [
        { field: 'severity', values: null },
        { field: 'rightGrantedFor', values: 'kodeverk-8485' },
      ],
    })
  })

  test.each<[readonly string[], unknown]>([
    [['2020-01-02', '2020-01-20T10:00'], 'dato'],
    [['02.01.2020'], { format: 'dd.MM.yyyy' }],
    [['2.1.2020'], { format: 'dd.MM.yyyy' }],
    [['02.01.2020 08:30'], { format: 'dd.MM.yyyy HH:mm' }],
    [['02.01.2020 08:30:15'], { format: 'dd.MM.yyyy HH:mm:ss' }],
    [['02-01-2020'], { format: 'dd-MM-yyyy' }],
    [['02/01/2020', '13/01/2020'], { format: 'dd/MM/yyyy' }],
    [['02/01/2020', '03/01/2020'], { format: 'dd/MM/yyyy' }],
    [['02/01/2020', '01/13/2020', '01/14/2020'], { format: 'MM/dd/yyyy' }],
    [['20200102'], { format: 'yyyyMMdd' }],
    [['20200102083000'], { format: 'yyyyMMddHHmmss' }],
    [['02012020'], { format: 'ddMMyyyy' }],
    [['02.01.20'], { format: 'dd.MM.yy', centuryFrom: 1950 }],
    [['43832', '43833,5'], { format: 'excel-serial' }],
    // Broken ones are none of a format of their own.
    [['02.01.2020', '03.01.2020', 'x', 'y'], { format: 'dd.MM.yyyy' }],
    [['02.01.2020', 'x', 'y'], 'dato'],
    [['x'], 'dato'],
    [[], 'dato'],
    [[''], 'dato'],
    // Others beside the one that most are written in, each at least once.
    [['02.01.2020', '2020-01-03'], { format: ['iso', 'dd.MM.yyyy'] }],
    [['02.01.2020', '03.01.2020', '2020-01-03'], { format: ['dd.MM.yyyy', 'iso'] }],
    [['2020-01-02', '02.01.20', '?'], 'dato'],
    [
      ['2020-01-02', '2020-01-03', '02.01.20', '?'],
      { format: ['iso', 'dd.MM.yy'], centuryFrom: 1950 },
    ],
  ])('of the dates %j', (values, expected) => {
    const column = columnOf('date', 'dato', ...values)
    if (typeof expected === 'string') expect(column).toBe(expected)
    else expect(column).toEqual({ column: 'dato', ...(expected as object) })
  })

  test('what is no date has no format, though it looks like one', () => {
    for (const id of ['43832', '20200102', '02.01.2020']) {
      expect(columnOf('patient', 'pasient', id)).toBe('pasient')
      expect(columnOf('birthYear', 'fodtar', id)).toBe('fodtar')
    }
  })

  test('dates with blanks are trimmed, in whatever format', () => {
    expect(columnOf('date', 'dato', ' 02.01.2020')).toEqual({
      column: 'dato',
      format: 'dd.MM.yyyy',
      clean: ['trim'],
    })
    const { fields } = guessOf(['dato', '2020-01-02 '], ['kode', 'D11A'])
    expect(fields).toEqual([
      { field: 'date', column: 'dato', because: 'alias', values: 'blanks' },
      { field: 'code', column: 'kode', because: 'alias', values: null },
    ])
  })
})
