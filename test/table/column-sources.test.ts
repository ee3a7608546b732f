import { assemblePathways, type Registration } from 'pasientforlop'
import {
  assembleTable,
  flattenPathwayTable,
  measureTable,
  pathwayAt,
  type RegistrationSource,
  registrationTable,
} from 'pasientforlop/table'
import { describe, expect, test } from 'vitest'
import { datedFacts } from '../helpers/dated-facts.js'

const answerOf = (source: RegistrationSource) => {
  const { pathways, findings, setAside } = assembleTable(registrationTable(source))
  const made = Array.from({ length: pathways.length }, (_, at) => pathwayAt(pathways, at))
  return { pathways: made, findings, setAside }
}

const answerOfRows = (rows: readonly object[]) => {
  const { pathways, findings, setAside } = assemblePathways(rows as readonly Registration[])
  return { pathways, findings, setAside }
}

describe('a place that is none of the dictionary', () => {
  const row = { patient: 'p1', unit: 'u1', date: '2020-01-02', code: 'D01A', careLevel: 'day' }
  const withFact = { ...row, severity: 'severe' }
  const sourceOf = (field: string, places: readonly unknown[]) => ({
    ...Object.fromEntries(
      Object.entries(withFact).map(([name, value]) => [name, [value, value]] as const),
    ),
    [field]: { values: places, dictionary: [Reflect.get(withFact, field)] },
  })

  test.each(Object.keys(withFact))('leaves %s missing in its row, and loses no row', (field) => {
    for (const place of [-1, 1, 2, 0.5, Number.NaN, null, undefined, 2 ** 31]) {
      const rows = [{ ...withFact, [field]: undefined }, withFact].map(({ severity, ...rest }) => ({
        ...rest,
        facts: { severity },
      }))
      expect(answerOf(sourceOf(field, [place, 0]) as RegistrationSource)).toEqual(
        answerOfRows(rows),
      )
    }
  })
})

describe('the columns of a code', () => {
  const where = { patient: ['p1', 'p1'], unit: ['u1', 'u1'], date: ['2020-01-02', '2020-01-20'] }
  const rowsWith = (parts: readonly object[]) =>
    parts.map((part, at) => ({ patient: 'p1', unit: 'u1', date: where.date[at], ...part }))

  test('may be the composite code, or its parts, or both, and any of them left out', () => {
    const whole = { code: ['D01A', 'D01M'] }
    const parts = { pathway: ['D01', 'D01'], event: ['A', 'M'] }
    const outcomes = { outcome: [null, ''] }
    const rows = rowsWith([{ code: 'D01A' }, { code: 'D01M' }])
    const sources = [whole, parts, { ...parts, ...outcomes }, { ...whole, ...parts }]
    for (const source of [...sources, { ...whole, ...outcomes }]) {
      expect(answerOf({ ...where, ...source })).toEqual(answerOfRows(rows))
    }
    expect(answerOf({ ...where, event: parts.event })).toEqual(
      answerOfRows(rowsWith([{ event: 'A' }, { event: 'M' }])),
    )
    expect(answerOf({ ...where, pathway: parts.pathway })).toEqual(
      answerOfRows(rowsWith([{ pathway: 'D01' }, { pathway: 'D01' }])),
    )
    expect(answerOf({ ...where, outcome: ['P', 'T'] })).toEqual(
      answerOfRows(rowsWith([{ outcome: 'P' }, { outcome: 'T' }])),
    )
  })

  test('that differ in one of the four are different codes', () => {
    const rows = rowsWith([
      { pathway: 'D01', event: 'C', outcome: 'P' },
      { pathway: 'D01', event: 'C', outcome: 'T' },
    ])
    expect(
      answerOf({ ...where, pathway: ['D01', 'D01'], event: ['C', 'C'], outcome: ['P', 'T'] }),
    ).toEqual(answerOfRows(rows))
  })
})

test('rows that repeat each other are set aside as those of rows are', () => {
  const twice = (value: unknown) => [value, value]
  const row = { patient: 'p1', unit: 'u1', date: '2020-01-02', code: 'D01A' }
  const columns = Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, twice(value)]),
  )
  for (const levels of [
    ['day', 'day'],
    ['', 'day'],
    ['day', ''],
  ]) {
    const rows = levels.map((careLevel) => ({ ...row, careLevel }))
    const answer = answerOf({ ...columns, careLevel: levels } as RegistrationSource)
    expect(answer).toEqual(answerOfRows(rows))
    expect(answer.findings).toMatchObject([{ rule: 'npr-102' }])
  }
})

describe('the columns of facts', () => {
  const row = { patient: 'p1', unit: 'u1', date: '2020-01-02', code: 'D01A' }
  const columns = Object.fromEntries(Object.entries(row).map(([name, value]) => [name, [value]]))
  const answerFor = (facts: object) => answerOf({ ...columns, ...facts } as RegistrationSource)
  const dated = ['birthDate', ...datedFacts]
  const all = {
    ...Object.fromEntries(dated.map((name) => [name, '2020-01-01'])),
    birthYear: 2020,
    severity: 'severe',
    rightGrantedFor: 'treatment',
  }

  test('may all be there in one row', () => {
    const whole = Object.fromEntries(Object.entries(all).map(([name, value]) => [name, [value]]))
    expect(answerFor(whole)).toEqual(answerOfRows([{ ...row, facts: all }]))
  })

  test.each(dated)('%s may be days, told as their texts are', (name) => {
    const days = [
      [18262, '2020-01-01'],
      [84370, '2200-12-31'],
      [-25566, '1900-01-02'],
      [-25567, '1900-01-01'],
      [null, null],
    ] as const
    for (const [day, text] of days) {
      const expected = answerOfRows([{ ...row, facts: { [name]: text } }])
      expect(answerFor({ [name]: [day] })).toEqual(expected)
      expect(answerFor({ [name]: [text] })).toEqual(expected)
    }
    for (const none of [84371, -25568, 0.5, Number.NaN]) {
      expect(answerFor({ [name]: [none] }).findings).toMatchObject([
        { rule: 'invalid-fact', params: { fact: name, kind: 'number' } },
      ])
    }
  })

  test('that are no date are not read as days', () => {
    expect(answerFor({ birthYear: [2001] }).pathways[0]?.facts).toMatchObject({ birthYear: 2001 })
    for (const name of ['severity', 'rightGrantedFor']) {
      expect(answerFor({ [name]: [18262] })).toEqual(
        answerOfRows([{ ...row, facts: { [name]: 18262 } }]),
      )
    }
  })
})

describe('a dictionary', () => {
  const rest = { unit: ['u1', 'u1'], date: ['2020-01-02', '2020-01-20'], code: ['D01A', 'D01M'] }
  const patients = (patient: unknown) => {
    const source = { ...rest, patient } as RegistrationSource
    return Array.from(registrationTable(source).columns['patient'] ?? [])
  }

  test.each<[string, unknown]>([
    ['an object without a length', { values: [0, 0], dictionary: {} }],
    ['nothing', { values: [0, 0], dictionary: null }],
    ['beside places that are a text', { values: '00', dictionary: ['p1'] }],
    ['beside places that are nothing', { values: null, dictionary: ['p1'] }],
  ])('that is %s is misuse', (_, patient) => {
    expect(() => patients(patient)).toThrowError(
      expect.objectContaining({ code: 'invalid-argument' }),
    )
  })

  test('beside a validity is read by the column itself', () => {
    const column = {
      length: 2,
      values: [0, 0],
      dictionary: ['p1'],
      validity: [1, 2],
      at: (place: number) => (place === 0 ? 'p1' : null),
    }
    expect(patients({ values: [0, 0], dictionary: ['p1'] })).toEqual(['p1', 'p1'])
    expect(patients(column)).toEqual(['p1', null])
  })

  test('of codes in parts has each code that is stated, once', () => {
    const parts = { pathway: ['D01', 'D01', 'D01'], event: ['A', 'M', 'A'] }
    expect(registrationTable(parts).columns['code']?.dictionary).toEqual(['D01A', 'D01M'])
  })
})

describe('a source with a function that is none', () => {
  const date = ['2020-01-02']

  test.each(['get', 'at'])('a property %s of another kind is not called', (name) => {
    const patient = { length: 1, 0: 'p1', [name]: 1 } as never
    expect(
      answerOf({ patient, unit: ['u1'], date, code: ['D01A'] }).pathways.map((one) => one?.patient),
    ).toEqual(['p1'])
  })

  test('what needs its own object has it', () => {
    const own = {
      length: 1,
      words: ['p1'],
      get(this: { words: string[] }, at: number) {
        return this.words[at]
      },
    }
    const other = {
      length: 1,
      words: [date[0]],
      at(this: { words: string[] }, at: number) {
        return this.words[at]
      },
    }
    expect(
      answerOf({ patient: own, unit: ['u1'], date: other as never, code: ['D01A'] }).pathways,
    ).toHaveLength(1)
  })
})

test('a code that is missing is nothing in its column, and so is one that is no text', () => {
  const stated = [
    { code: 'D01A' },
    { code: 'x' },
    {},
    { code: '' },
    { code: null, pathway: '' },
    { code: 7 },
    { pathway: 'D01', event: 'A' },
    { pathway: 7 },
    { code: '', pathway: 'D01', event: 'M' },
  ]
  const rows = stated.map((code) => ({ patient: 'p1', unit: 'u1', date: '2020-01-02', ...code }))
  const { code } = registrationTable(rows as readonly Registration[]).columns
  expect(Array.from(code ?? [])).toEqual([
    'D01A',
    'x',
    null,
    null,
    null,
    null,
    'D01A',
    null,
    'D01M',
  ])
  expect([...(code?.validity ?? [])]).toEqual([1, 1, 0, 0, 0, 2, 1, 2, 1])
})

test('a code of rows is in its dictionary once, however what is missing of it is written', () => {
  const where = { patient: 'p1', unit: 'u1', date: '2020-01-02' }
  const missing = [undefined, null, '']
  const rows = missing.flatMap((none) => [
    { ...where, pathway: 'D01', event: 'A', outcome: none },
    { ...where, code: none, pathway: 'D01', event: 'C', outcome: 'P' },
    { ...where, pathway: 7, event: none },
    { ...where, pathway: 8, event: none },
  ])
  const { code } = registrationTable(rows as readonly object[] as readonly Registration[]).columns
  expect(code?.dictionary).toEqual(['D01A', 'D01CP', ''])
})

test('each column says of what kind it is', () => {
  const kindsOf = ({ columns }: ReturnType<typeof flattenPathwayTable> | typeof clocks) =>
    Object.fromEntries(Object.entries(columns).map(([name, { kind }]) => [name, kind]))
  const rows = [{ patient: 'p1', unit: 'u1', date: '2020-01-02', code: 'D01A' }]
  const { pathways } = assembleTable(registrationTable(rows))
  const clocks = measureTable(pathways, { asOf: '2020-02-02' })
  expect(kindsOf(clocks)).toMatchObject({
    interval: 'text',
    from: 'date',
    days: 'integer',
    limitDays: 'integer',
    postponedByPatient: 'boolean',
  })
  expect(clocks.columns['careLevel']?.dictionary).toEqual(['', 'outpatient', 'day', 'inpatient'])
  expect(kindsOf(flattenPathwayTable(pathways, { asOf: '2020-02-02' }))).toMatchObject({
    pathway: 'text',
    start: 'date',
  })
})
