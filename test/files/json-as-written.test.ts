import fc from 'fast-check'
import { assemblePathways, evaluateIndicators, indicators } from 'pasientforlop'
import {
  type Reading,
  readColumns,
  readNdjson,
  readObjects,
  rowsOf,
  streamNdjson,
} from 'pasientforlop/files'
import { assembleTable } from 'pasientforlop/table'
import { describe, expect, test } from 'vitest'
import { parseJson } from '../../src/files/json/parse-json.js'
import { readJsonList } from '../../src/files/json/read-json.js'
import '../helpers/property-runs.js'

const mapping = {
  kind: 'registration',
  columns: {
    patient: { column: 'patient', clean: ['text'] },
    unit: { constant: 'u1' },
    date: 'date',
    code: 'code',
    severity: { column: 'facts.severity', ifAbsent: 'missing' },
  },
} as const

const rest = '"date":"2020-01-02","code":"D11A"'

const bytesOf = (text: string) => new TextEncoder().encode(text)

const listOf = (lines: readonly string[]) => {
  const reading = readJsonList(bytesOf(`[${lines.join(',')}]`), { mapping }, null, 'a list')
  if (typeof reading === 'string') throw new Error(reading)
  return reading as Reading<'registration'>
}

describe('ids that are long numbers', () => {
  const long = ['12345678901234567890', '12345678901234567891', '9007199254740993']
  const lines = long.map((patient) => `{"patient":${patient},${rest}}`)

  test('are read as they are written, so that two of them stay two', async () => {
    const readings = [readNdjson(lines.join('\n'), { mapping }), listOf(lines)]
    for await (const batch of streamNdjson([...lines].sort().join('\n'), { mapping })) {
      readings.push(batch)
    }
    expect(readings).toHaveLength(3)
    for (const reading of readings) {
      expect(
        rowsOf(reading)
          .map(({ patient }) => patient)
          .sort(),
      ).toEqual([...long].sort())
      expect(reading.findings).toEqual([])
    }
  })

  test('make no patient where they are rounded already, or are none, and are told', () => {
    const patients = [Number(long[0]), Number(long[1]), Number.NaN, 2 ** 53, 2 ** 53 - 1]
    const rows = patients.map((patient) => ({ patient, date: '2020-01-02', code: 'D11A' }))
    const columns = {
      patient: Float64Array.from(patients),
      date: rows.map(({ date }) => date),
      code: rows.map(({ code }) => code),
    }
    for (const reading of [readObjects(rows, { mapping }), readColumns(columns, { mapping })]) {
      const { pathways, setAside } = assembleTable(reading)
      expect([...(pathways.columns['patient'] ?? [])]).toEqual([`${2 ** 53 - 1}`])
      expect(setAside).toEqual([0, 1, 2, 3])
      expect(assemblePathways(rowsOf(reading)).setAside).toEqual([0, 1, 2, 3])
      expect(reading.findings).toEqual([
        {
          rule: 'rounded-number',
          effect: 'flagged',
          lines: [1, 2, 3, 4],
          params: { column: 'patient' },
        },
      ])
    }
  })
})

describe('a key that stands twice', () => {
  const lines = [
    `{"patient":"p1","patient":"p2",${rest}}`,
    `{"patient":"p1","p\\u0061tient" : "p2",${rest}}`,
    `{"patient":"p1","facts":{"severity":"severe","severity":"less-severe"},${rest}}`,
    `{"patient":"p1","facts":{"severity":"severe"},"facts":{"severity":"less-severe"},${rest}}`,
    `{"patient":"p3","patient":"p3","other":1,"other":2,"time":"10:00","odd":"a\\":b",${rest}}`,
  ]

  test.each([
    ['a line of NDJSON', readNdjson(lines.join('\n'), { mapping })],
    ['a list', listOf(lines)],
  ])('with another value sets %s aside, if the mapping reads it', (_, reading) => {
    expect(reading.findings).toEqual([
      { rule: 'bad-json', effect: 'set-aside', lines: [1, 2, 3, 4], params: {} },
    ])
    expect(rowsOf(reading).map(({ patient }) => patient)).toEqual(['p3'])
    expect(reading.file.setAside).toBe(4)
  })
})

describe('JSON', () => {
  test('says what JSON.parse says, but for whole numbers that it rounds', () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom('', ' ', '\n\t'), (text, blank) => {
        const spaced = blank === '' ? text : JSON.stringify(JSON.parse(text), null, blank)
        // What is longer is read otherwise on purpose.
        fc.pre(!/\d{16}/.test(spaced))
        expect(parseJson(spaced)).toEqual({ value: JSON.parse(spaced), repeated: [] })
      }),
    )
  })

  test('read word by word says the same', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        fc.pre(!/\d{16}/.test(JSON.stringify(value)))
        const text = JSON.stringify({ value, long: 0 }).replace(/0\}$/, '12345678901234567890}')
        const plain = JSON.parse(text) as object
        expect(parseJson(text)).toEqual({
          value: { ...plain, long: 12345678901234567890n },
          repeated: [],
        })
      }),
    )
  })

  test('has own keys, whatever they are called', () => {
    const { value } = parseJson('{"__proto__":{"a":1},"n":-12345678901234567890,"e":1e400}')
    expect(Object.keys(value as object)).toEqual(['__proto__', 'n', 'e'])
    expect(value).toMatchObject({ n: -12345678901234567890n, e: Number.POSITIVE_INFINITY })
    expect(() => parseJson('{')).toThrow(SyntaxError)
  })

  test.each([
    ['not-json', Uint8Array.of(0x5b, 0x22, 0xe5, 0x22, 0x5d)],
    ['not-json', bytesOf('[')],
    ['no-list', bytesOf('{}')],
  ])('is %s where it is no list in UTF-8', (fault, bytes) => {
    expect(readJsonList(bytes, { mapping }, null, 'a list')).toBe(fault)
  })
})

test('rows whose ids are numbers are told apart in the table as they are as rows', () => {
  const long = Number('12345678901234567890')
  const ids = [1, 1, 2, 3n, 3n, 'a', 'a', long, long, Number.NaN]
  const referral = readObjects(
    ids.map((id) => ({ id, unit: 'u1', received: '2020-01-02' })),
    {
      mapping: {
        kind: 'referral',
        columns: { referral: 'id', unit: 'unit', received: 'received' },
      },
    },
  )
  expect([...(referral.columns['referral'] ?? [])]).toEqual(
    ids.map((id) => (id === long || Number.isNaN(id) ? null : `${id}`)),
  )
  expect(referral.changes).toEqual([])
  const chosen = [indicators['referral.assessed_within_10_working_days']]
  const options = { periods: ['2020'], asOf: '2021-01-01', by: [], policy: 'open' } as const
  const { indicators: counted } = evaluateIndicators(chosen, { referral }, options)
  // Once each of 1, 2, 3 and a, and three that nobody can tell apart.
  expect(counted['referral.assessed_within_10_working_days']?.results).toMatchObject([
    { funnel: { population: 7 } },
  ])
})
