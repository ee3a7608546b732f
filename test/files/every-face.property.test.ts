import fc from 'fast-check'
import { assemblePathways, type Registration } from 'pasientforlop'
import {
  type Mapping,
  type Reading,
  readColumns,
  readCsv,
  readNdjson,
  readObjects,
  rowsOf,
  streamCsv,
  streamNdjson,
} from 'pasientforlop/files'
import {
  assembleTable,
  pathwayAt,
  registrationTable,
  type TableAssembly,
} from 'pasientforlop/table'
import { expect, test } from 'vitest'
import '../helpers/property-runs.js'

/** Ids that are easily taken for one another, or for something else than a text. */
const names = [
  ...['p1', 'p1', 'p10', 'P1', ' p1', 'p1 ', 'p\u00a01', 'p\u200b1', 'p\n1', 'p\r\n1', 'p\t1'],
  ...['på', 'pa\u030a', 'p"1', '"p1"', 'p;1', 'p,1', 'p|1', '01', '1', '1.0', '1e21', '-1', '=1'],
  ...['12345678', '123456789', '1234567890123456', '12345678901234567', '12345678901234568'],
  ...['a'.repeat(40), `${'a'.repeat(40)}b`, '\u{1f9e0}', '\uffff', '\ufffd', '\ufeffp1', '  ', ''],
  ...['__proto__', 'toString', 'null', 'undefined', '\u0001'],
]
const name = fc.constantFrom('p1', ...names)
const rare = (...values: readonly string[]) => fc.constantFrom('', '', '', '', ...values)

const row = fc.record({
  patient: name,
  unit: fc.oneof(fc.constantFrom('u1', 'u2'), name),
  date: fc.constantFrom(
    ...['2020-01-02', '2020-01-20T23:59', '2020-02-29', '2020-02-30', '2020-01-02T10:00Z'],
    ...['9999-12-31', '1900-01-01', '2300-01-01', '02.01.2020', ' 2020-01-02', ''],
  ),
  code: fc.constantFrom('D11A', 'D11A', 'D11M', 'D11CP', 'D11X', 'D01A', 'd11a', 'D11A ', 'x', ''),
  pathway: rare('D11'),
  event: rare('A', 'Z'),
  outcome: rare('P', ' '),
  careLevel: rare('outpatient', 'day', '3'),
  birthYear: rare('1990', '90', 'x'),
  severity: rare('severe', 's'),
  referralReceived: rare('2019-12-01', '9999-12-31', '1900-01-01', '2020-02-30', '2300-01-01'),
  treatmentStarted: rare('2020-02-01', '9999-12-31T00:00'),
})

const fields = [
  ...(['patient', 'unit', 'date', 'code', 'pathway', 'event', 'outcome', 'careLevel'] as const),
  ...(['birthYear', 'severity', 'referralReceived', 'treatmentStarted'] as const),
]

type Row = Readonly<Record<(typeof fields)[number], string>>

const mapping = {
  kind: 'registration',
  columns: Object.fromEntries(fields.map((field) => [field, field])),
} as unknown as Mapping & { readonly kind: 'registration' }

/** The row as a program would write it. */
const plainRow = (given: Row): Registration => {
  const entries = fields.flatMap((field) => {
    const text = given[field]
    const value = field === 'birthYear' && /^\d+$/.test(text) ? Number(text) : text
    return text === '' ? [] : [[field, value] as const]
  })
  const isFact = (field: string) => fields.indexOf(field as keyof Row) >= 8
  const facts = Object.fromEntries(entries.filter(([field]) => isFact(field)))
  return {
    ...Object.fromEntries(entries.filter(([field]) => !isFact(field))),
    ...(Object.keys(facts).length > 0 && { facts }),
  } as unknown as Registration
}

const written = (rows: readonly Row[], separator: string, end: string, quotes: boolean) =>
  [Object.fromEntries(fields.map((field) => [field, field])) as Row, ...rows]
    .map(
      (one) => fields.map((field) => cellOf(one[field], separator, quotes)).join(separator) + end,
    )
    .join('')

const cellOf = (text: string, separator: string, quotes: boolean) =>
  quotes || /["\r\n]/.test(text) || text.includes(separator)
    ? `"${text.replaceAll('"', '""')}"`
    : text

const utf8 = (text: string) => new TextEncoder().encode(text)

const utf16 = (text: string, isLittle: boolean) => {
  const view = new DataView(new ArrayBuffer(text.length * 2 + 2))
  view.setUint16(0, 0xfeff, isLittle)
  for (let at = 0; at < text.length; at += 1) {
    view.setUint16(at * 2 + 2, text.charCodeAt(at), isLittle)
  }
  return new Uint8Array(view.buffer)
}

const cutIn = (bytes: Uint8Array, cuts: readonly number[]) => {
  const ends = [...cuts.map((cut) => cut % (bytes.length + 1)), bytes.length].sort((a, b) => a - b)
  return ends.map((end, at) => bytes.subarray(at === 0 ? 0 : ends[at - 1], end))
}

const whole = ({ pathways, findings, setAside }: TableAssembly) => ({
  pathways: Array.from({ length: pathways.length }, (_, at) => pathwayAt(pathways, at)),
  findings,
  setAside,
})

const shapes = fc.record({
  cuts: fc.array(fc.nat(4000), { maxLength: 5 }),
  separator: fc.constantFrom(';', ',', '\t', '|'),
  end: fc.constantFrom('\n', '\r\n', '\r'),
  quotes: fc.boolean(),
  options: fc.constantFrom({}, { asOf: '2020-02-15' }),
  batchRows: fc.integer({ min: 1, max: 5 }),
})

test('the same registrations give the same answer by every face', () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 10 }), shapes, (rows, shape) => {
      const { cuts, separator, end, quotes, options } = shape
      const { fingerprint: _, ...expected } = assemblePathways(rows.map(plainRow), options)
      const own = { ...mapping, file: { separator } } as typeof mapping
      const text = written(rows, separator, end, quotes)
      const columns = Object.fromEntries(
        fields.map((field) => [field, rows.map((one) => one[field])]),
      )
      const lines = rows.map((one) => `${JSON.stringify(one)}${end === '\r' ? '\n' : end}`).join('')
      const readings: Readonly<Record<string, Reading<'registration'>>> = {
        objects: readObjects(rows, { mapping }),
        columns: readColumns(columns, { mapping }),
        text: readCsv(text, { mapping: own }),
        'UTF-8': readCsv(cutIn(utf8(text), cuts), { mapping: own }),
        'UTF-16LE': readCsv(cutIn(utf16(text, true), cuts), { mapping: own }),
        'UTF-16BE': readCsv(cutIn(utf16(text, false), cuts), { mapping: own }),
        NDJSON: readNdjson(cutIn(utf8(lines), cuts), { mapping }),
      }
      for (const [face, reading] of Object.entries(readings)) {
        expect([face, whole(assembleTable(reading, options))]).toEqual([face, expected])
        const { fingerprint: _, ...ofRows } = assemblePathways(rowsOf(reading), options)
        expect([face, ofRows]).toEqual([face, expected])
      }
      const table = registrationTable(rows.map(plainRow))
      expect(whole(assembleTable(table, options))).toEqual(expected)
    }),
  )
})

test('files that are sorted by patient give the same answer in batches', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(row, { minLength: 1, maxLength: 10 }),
      shapes,
      async (given, shape) => {
        const { cuts, separator, end, quotes, options, batchRows } = shape
        const rows = [...given].sort((a, b) => (a.patient < b.patient ? -1 : 1))
        const { pathways, setAside } = assemblePathways(rows.map(plainRow), options)
        const text = written(rows, separator, end, quotes)
        const own = { ...mapping, file: { separator } } as typeof mapping
        const lines = rows.map((one) => `${JSON.stringify(one)}\n`).join('')
        for (const batches of [
          streamCsv(cutIn(utf8(text), cuts), { mapping: own, batchRows }),
          streamCsv(cutIn(utf16(text, true), cuts), { mapping: own, batchRows }),
          streamNdjson(cutIn(utf8(lines), cuts), { mapping, batchRows }),
        ]) {
          const ids: unknown[] = []
          const outside: number[] = []
          let first = 0
          for await (const batch of batches) {
            const answer = assembleTable(batch, options)
            ids.push(...(answer.pathways.columns['pathway'] ?? []))
            outside.push(...answer.setAside.map((at) => at + first))
            first += batch.length
          }
          expect(ids).toEqual(pathways.map(({ id }) => id))
          expect(outside).toEqual(setAside)
          expect(first).toBe(rows.length)
        }
      },
    ),
  )
})
