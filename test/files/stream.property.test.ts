import '../helpers/property-runs.js'
import fc from 'fast-check'
import { checkRegistrations } from 'pasientforlop'
import {
  type Change,
  locateFinding,
  type Mapping,
  mappings,
  type Reading,
  readCsv,
  readNdjson,
  rowsOf,
  streamCsv,
  streamNdjson,
} from 'pasientforlop/files'
import { assembleTable, pathwayAt } from 'pasientforlop/table'
import { describe, expect, test } from 'vitest'
import { splitReading } from '../../src/files/columns/split-reading.js'
import { openCsv } from '../../src/files/csv/csv-source.js'
import { lineOfRow } from '../../src/files/line-index.js'
import { planMapping } from '../../src/files/plan-mapping.js'
import { batchesOfCsv } from '../../src/files/stream-csv.js'

const mapping = {
  kind: 'registration',
  columns: {
    patient: { column: 'patient', clean: ['trim'] },
    unit: 'unit',
    date: 'date',
    code: { column: 'code', clean: ['upper-case'] },
    severity: { column: 'severity', ifAbsent: 'missing' },
  },
} as const satisfies Mapping

const row = fc.record({
  patient: fc.constantFrom('p1', 'p2', 'p3', 'p4', 'på', 'p5 ', ' ', ''),
  unit: fc.constantFrom('u1', 'u2', ''),
  date: fc.constantFrom('2020-01-02', '2020-01-20', '2020-02-30', ''),
  code: fc.constantFrom('D11A', 'd11m', 'D11XG', 'x'),
  severity: fc.constantFrom('', 'severe', 'S'),
})
/** Rows by patient; those without one stand anywhere. */
const sorted = fc.array(fc.tuple(row, fc.nat(40)), { maxLength: 40 }).map((given) => {
  const rows = given.flatMap(([row]) => (row.patient.trim() === '' ? [] : [row]))
  rows.sort((a, b) => (a.patient.trim() < b.patient.trim() ? -1 : 1))
  for (const [row, place] of given) {
    if (row.patient.trim() === '') rows.splice(place % (rows.length + 1), 0, row)
  }
  return rows
})
const batchRows = fc.integer({ min: 1, max: 12 })
const cuts = fc.array(fc.integer({ min: 1, max: 1500 }), { maxLength: 12 })

const encoder = new TextEncoder()

const chunksOf = (text: string, cuts: readonly number[]): Uint8Array[] => {
  const bytes = encoder.encode(text)
  const ends = [...cuts.filter((cut) => cut < bytes.length), bytes.length].sort((a, b) => a - b)
  return ends.map((end, at) => bytes.subarray(ends[at - 1] ?? 0, end))
}

const all = async <Item>(items: AsyncIterable<Item>): Promise<Item[]> => {
  const list: Item[] = []
  for await (const item of items) list.push(item)
  return list
}

const sumOf = (changes: readonly Change[]) => {
  const sums = new Map<string, number>()
  for (const { field, change, rows } of changes) {
    sums.set(`${field} ${change}`, (sums.get(`${field} ${change}`) ?? 0) + rows)
  }
  return [...sums].filter(([, rows]) => rows > 0).sort()
}

const faultsOf = (reading: Reading) =>
  reading.findings.flatMap(({ rule, lines }) => lines.map((line) => [line, rule]))

/** What batches say together, and one reading of the whole says. */
const sameAs = (batches: readonly Reading<'registration'>[], whole: Reading<'registration'>) => {
  expect(batches.flatMap((batch) => rowsOf(batch))).toEqual(rowsOf(whole))
  expect(batches.flatMap(faultsOf).sort()).toEqual(faultsOf(whole).sort())
  expect(sumOf(batches.flatMap(({ changes }) => changes))).toEqual(sumOf(whole.changes))
  for (const count of ['blankLines', 'setAside'] as const) {
    expect(batches.reduce((sum, { file }) => sum + file[count], 0)).toBe(whole.file[count])
  }
  const { findings, pathways } = checkRegistrations(rowsOf(whole))
  const told = batches.flatMap((batch) =>
    assembleTable(batch).findings.map((finding) => [
      finding.rule,
      locateFinding(batch, finding).places.map(({ line }) => line),
    ]),
  )
  const expected = assembleTable(whole).findings.map((finding) => [
    finding.rule,
    locateFinding(whole, finding).places.map(({ line }) => line),
  ])
  expect(told.sort()).toEqual(expected.sort())
  expect(findings.length).toBeGreaterThanOrEqual(expected.length)
  const made = batches.flatMap((batch) => {
    const { pathways } = assembleTable(batch)
    return Array.from({ length: pathways.length }, (_, at) => pathwayAt(pathways, at)?.id)
  })
  expect(made.sort()).toEqual(pathways.map(({ id }) => id).sort())
}

describe('batches of a file that is sorted by patient', () => {
  const odd = fc.constantFrom('\n', 'a,b\n', '"x\n', '')

  test('say together what the whole says, in CSV, wherever the bytes are cut', async () => {
    await fc.assert(
      fc.asyncProperty(sorted, batchRows, cuts, odd, async (rows, batchRows, cuts, odd) => {
        const lines = rows.map((row) => `${Object.values(row).join(',')}\n`)
        lines.splice(lines.length >> 1, 0, odd)
        const text = `patient,unit,date,code,severity\n${lines.join('')}`
        const whole = readCsv(text, { mapping })
        const chunks = chunksOf(text, cuts)
        sameAs(await all(streamCsv(chunks, { mapping, batchRows })), whole)
        // With no more than some bytes to look at first, batches are cut within so small a file.
        const csv = openCsv(planMapping(mapping), {}, { sampleBytes: 8 })
        const batches = await all(batchesOfCsv(csv, chunks, batchRows))
        sameAs(batches as Reading<'registration'>[], whole)
      }),
    )
  })

  test('say together what the whole says, in NDJSON', async () => {
    await fc.assert(
      fc.asyncProperty(sorted, batchRows, cuts, odd, async (rows, batchRows, cuts, odd) => {
        const lines = rows.map((row) => `${JSON.stringify(row)}\n`)
        lines.splice(lines.length >> 1, 0, odd)
        const text = lines.join('')
        const whole = readNdjson(text, { mapping })
        sameAs(await all(streamNdjson(chunksOf(text, cuts), { mapping, batchRows })), whole)
      }),
    )
  })

  test('hold whole patients, and no more rows than were asked for and a patient has', async () => {
    const rows = Array.from({ length: 30_000 }, (_, at) => {
      const patient = `p${String(Math.floor(at / 5)).padStart(6, '0')}`
      return `${patient},u1,2020-01-02,D11A\n`
    })
    const text = `patient,unit,date,code\n${rows.join('')}`
    const batches = await all(streamCsv(text, { mapping, batchRows: 100 }))
    const patients = batches.map((batch) => new Set(rowsOf(batch).map(({ patient }) => patient)))
    expect(patients.reduce((sum, { size }) => sum + size, 0)).toBe(6000)
    expect(batches.reduce((sum, { length }) => sum + length, 0)).toBe(30_000)
    // The bytes come in pieces of 256 kB: a batch has the rows of one at most, and what was left.
    for (const { length } of batches) expect(length).toBeLessThan(262_144 / 20)
  })

  test('all rows of a patient with more than a batch are in one', async () => {
    const rows = 'p1,u1,2020-01-02,D11A\n'.repeat(40_000)
    const text = `patient,unit,date,code\np0,u1,2020-01-02,D11A\n${rows}p2,u1,2020-01-02,D11A\n`
    const batches = await all(streamCsv(text, { mapping, batchRows: 1 }))
    expect(batches.map(({ length }) => length)).toEqual([1, 40_001])
  })
})

describe('a reading in no order, split by patient', () => {
  test('has each row once, on its own line, and all rows of a patient together', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 40 }), batchRows, (rows, batchRows) => {
        const lines = rows.map((row) => `${Object.values(row).join(',')}\n`)
        const text = `patient,unit,date,code,severity\na,b\n${lines.join('')}`
        const whole = readCsv(text, { mapping })
        const parts = [...splitReading(whole, batchRows)] as Reading<'registration'>[]
        const byLine = (reading: Reading<'registration'>) =>
          rowsOf(reading).map((row, at) => [lineOfRow(reading.lines, at), JSON.stringify(row)])
        const sortedByLine = (list: readonly (string | number)[][]) =>
          [...list].sort(([a], [b]) => Number(a) - Number(b))
        expect(sortedByLine(parts.flatMap(byLine))).toEqual(byLine(whole))
        expect(parts.flatMap(faultsOf).sort()).toEqual(faultsOf(whole).sort())
        const patients = parts.map((part) => new Set(rowsOf(part).map(({ patient }) => patient)))
        const all = patients.reduce((sum, { size }) => sum + size, 0)
        expect(all).toBe(new Set(rowsOf(whole).map(({ patient }) => patient)).size)
      }),
    )
  })
})

test('parts of a reading have as many rows as were asked for, and the rest of the last patient', () => {
  const counts = [2, 3, 1, 4, 1, 5, 1]
  const rows = counts.flatMap((count, at) =>
    Array.from({ length: count }, () => `${at === 0 ? '' : `p${at}`},u,2020-01-02,d11a,\n`),
  )
  // In no order, but each patient's first row after that of the one before.
  const mixed = [...rows.filter((_, at) => at % 3 === 0), ...rows.filter((_, at) => at % 3 !== 0)]
  const text = `patient,unit,date,code,severity\n\nx\n${mixed.join('')}z\n`
  const whole = readCsv(text, { mapping })
  const order = [...new Set(['', ...mixed.map((row) => row.slice(0, row.indexOf(',')))])]
  for (let batchRows = 1; batchRows <= rows.length; batchRows += 1) {
    const expected: number[] = []
    let open = 0
    for (const name of order) {
      open += rows.filter((row) => row.startsWith(`${name},`)).length
      if (open < batchRows) continue
      expected.push(open)
      open = 0
    }
    if (open > 0) expected.push(open)
    const parts = [...splitReading(whole, batchRows)]
    expect(parts.map(({ length }) => length)).toEqual(expected)
    parts.forEach((part, at) => {
      expect(part.findings).toEqual(at === 0 ? whole.findings : [])
      expect(part.changes).toEqual(at === 0 ? whole.changes : [])
      expect(part.file).toEqual({
        ...whole.file,
        blankLines: at === 0 ? 1 : 0,
        setAside: at === 0 ? 2 : 0,
      })
      // In the order of the file.
      const lines = Array.from({ length: part.length }, (_, row) => lineOfRow(part.lines, row))
      expect(lines).toEqual([...lines].sort((a, b) => a - b))
      // No more words than the rows have, and the missing one.
      const { dictionary, values } = part.columns['patient'] ?? {}
      if (part !== whole) expect(dictionary).toHaveLength(new Set([0, ...(values ?? [])]).size)
    })
  }
  const [all] = [...splitReading(whole, rows.length)]
  expect(all).toBe(whole)
})

describe('a file that is not sorted', () => {
  const text = 'patient,unit,date,code\np2,u,2020-01-02,D11A\n\np1,u,2020-01-02,D11A\n'

  test('is misuse, with the line', async () => {
    await expect(all(streamCsv(text, { mapping }))).rejects.toMatchObject({
      code: 'unsorted-rows',
      message: expect.stringContaining('line 4 '),
    })
    const lines = ['p2', 'p1'].map((patient) => `${JSON.stringify({ patient })}\n`).join('')
    const own = { ...mappings.registration }
    await expect(all(streamNdjson(lines, { mapping: own }))).rejects.toMatchObject({
      code: 'unsorted-rows',
      message: expect.stringContaining('line 2 '),
    })
  })

  test('of referrals is read, as they have no patients', async () => {
    const ids = ['h2', 'h1', 'h1', 'h3', 'h2']
    const options = { mapping: mappings.referral, batchRows: 2 }
    const csv = `referral,unit\n${ids.map((id) => `${id},u\n`).join('')}`
    const lines = ids.map((referral) => `${JSON.stringify({ referral, unit: 'u' })}\n`).join('')
    const batches = [await all(streamCsv(csv, options)), await all(streamNdjson(lines, options))]
    for (const readings of batches) {
      expect(readings.flatMap((one) => rowsOf(one)).map(({ referral }) => referral)).toEqual(ids)
    }
    expect(batches.map((readings) => readings.map(({ length }) => length))).toEqual([
      [5],
      [2, 2, 1],
    ])
  })
})

describe('the source of a stream', () => {
  const rows = Array.from({ length: 3000 }, (_, at) => `p${1000 + at},u1,2020-01-02,D11A\n`)
  const text = `patient,unit,date,code\n${rows.join('')}`
  const bytes = encoder.encode(text)
  const options = { mapping, batchRows: 500 }

  test.each<[string, () => Parameters<typeof streamCsv>[0]]>([
    ['bytes', () => bytes],
    ['a text', () => text],
    ['a web stream', () => new Blob([bytes]).stream()],
    [
      'an async generator',
      async function* () {
        yield bytes.subarray(0, 1000)
        yield bytes.subarray(1000)
      },
    ],
  ])('may be %s', async (_, source) => {
    const batches = await all(streamCsv(source(), options))
    expect(batches.flatMap((batch) => rowsOf(batch))).toEqual(rowsOf(readCsv(text, { mapping })))
  })

  test.each([
    ['invalid-argument', () => streamCsv(7 as never, options)],
    ['invalid-argument', () => streamCsv(['a'] as never, options)],
    ['invalid-count', () => streamCsv(bytes, { ...options, batchRows: 0 })],
    ['unknown-option', () => streamCsv(bytes, { ...options, rows: 0 } as never)],
    ['invalid-mapping', () => streamCsv(bytes, { mapping: {} as never })],
    ['unknown-column', () => streamCsv('a,b\n', options)],
    ['invalid-table', () => streamCsv('', options)],
  ])('%s', async (code, call) => {
    await expect(all(call())).rejects.toMatchObject({ code })
  })

  test('the encoding that a batch shows holds for those after it, and what is none is told', async () => {
    const windows = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0))
    const head = 'patient,unit,date,code\n'
    const of = (at: number) => `p${100_000 + at},Bodø,2020-01-02,D11A\n`
    const many = Array.from({ length: 20_000 }, (_, at) => of(at)).join('')
    const last = of(20_000)
    const read = (chunks: readonly Uint8Array[]) =>
      all(streamCsv(chunks, { mapping, batchRows: 1 }))
    const utf8Last = await read([windows(head + many + last), encoder.encode(last)])
    expect(utf8Last.length).toBeGreaterThan(1)
    expect(new Set(utf8Last.map(({ file }) => file.encoding))).toEqual(new Set(['windows-1252']))
    expect(utf8Last.flatMap(faultsOf)).toEqual([[20_003, 'mixed-encoding']])
    const utf8First = await read([encoder.encode(head + many + last), windows(last)])
    expect(new Set(utf8First.map(({ file }) => file.encoding))).toEqual(new Set(['utf-8']))
    expect(utf8First.flatMap(faultsOf)).toEqual([[20_003, 'not-in-encoding']])
  })
})

test.each<[string, string, number, number, number]>([
  ['nothing', '', 1, 0, 0],
  ['a blank line', '\n', 2, 1, 0],
  ['a row with too few cells', 'r2\n', 2, 0, 1],
])('%s after the last batch of rows is told of once', async (_, tail, batches, blank, faults) => {
  const mapping = {
    kind: 'referral',
    columns: { referral: 'referral', unit: 'unit', received: 'received' },
  } as const
  const bytes = (text: string) => new TextEncoder().encode(text)
  const rows = 20_000
  async function* source() {
    yield bytes(`referral,unit,received\n${'r1,u,2020-01-02\n'.repeat(rows)}`)
    yield bytes(tail)
  }
  const readings: Reading[] = []
  for await (const one of streamCsv(source(), { mapping, batchRows: rows })) readings.push(one)
  expect(readings).toHaveLength(batches)
  expect(readings.reduce((sum, { length }) => sum + length, 0)).toBe(rows)
  expect(readings.reduce((sum, { file }) => sum + file.blankLines, 0)).toBe(blank)
  expect(readings.flatMap(({ findings }) => findings)).toHaveLength(faults)
})

test.each<[string, string, number, number]>([
  ['nothing', '', 3, 0],
  ['a blank line', '\n', 3, 1],
  ['a line that is no JSON', '{\n', 3, 0],
  ['a line that is no object', '[]\n', 3, 0],
])('%s after the last row of NDJSON is told of once', async (_, tail, batches, blank) => {
  const mapping = { kind: 'referral', columns: { referral: 'referral', unit: 'unit' } } as const
  const lines = ['r1', 'r2', 'r3'].map((referral) => `${JSON.stringify({ referral, unit: 'u' })}\n`)
  for (const chunks of [[lines.join('') + tail], [...lines, tail], [lines.join(''), tail]]) {
    const bytes = chunks.map((chunk) => encoder.encode(chunk))
    const readings = await all(streamNdjson(bytes, { mapping, batchRows: 1 }))
    expect(readings).toHaveLength(batches)
    expect(readings.flatMap((one) => rowsOf(one)).map(({ referral }) => referral)).toEqual([
      'r1',
      'r2',
      'r3',
    ])
    expect(readings.reduce((sum, { file }) => sum + file.blankLines, 0)).toBe(blank)
    const { findings } = readNdjson(lines.join('') + tail, { mapping })
    expect(readings.flatMap(({ findings }) => findings)).toEqual(findings)
  }
})

test('a file of no rows is one reading of none', async () => {
  for (const text of ['', '\n', 'x\n']) {
    const readings = await all(streamNdjson(text, { mapping }))
    expect(readings.map(({ length }) => length)).toEqual([0])
    expect(readings[0]?.findings).toEqual(readNdjson(text, { mapping }).findings)
  }
  const readings = await all(streamCsv('patient,unit,date,code\n', { mapping }))
  expect(readings.map(({ length }) => length)).toEqual([0])
})

describe('a web stream that cannot be iterated over', () => {
  const streamOf = (chunks: readonly unknown[], log: string[]) => {
    const left = [...chunks]
    const getReader = () => ({
      read: async () => {
        const value = left.shift()
        if (value instanceof Error) throw value
        return value === undefined ? { done: true, value } : { done: false, value }
      },
      cancel: async () => log.push('cancel'),
      releaseLock: () => log.push('release'),
    })
    return { getReader } as unknown as ReadableStream<Uint8Array>
  }
  const lines = ['p1', 'p2', 'p3'].map((patient) =>
    encoder.encode(`${JSON.stringify({ patient, unit: 'u', date: '2020-01-02', code: 'D11A' })}\n`),
  )

  test('is read to its end, and let go of', async () => {
    const log: string[] = []
    const readings = await all(streamNdjson(streamOf(lines, log), { mapping, batchRows: 1 }))
    expect(readings.map(({ length }) => length)).toEqual([1, 1, 1])
    expect(log).toEqual(['release'])
  })

  test('is cancelled by who stops asking, and where it gives something else than bytes', async () => {
    const log: string[] = []
    for await (const reading of streamNdjson(streamOf(lines, log), { mapping, batchRows: 1 })) {
      expect(reading.length).toBe(1)
      break
    }
    expect(log).toEqual(['cancel', 'release'])
    const odd: string[] = []
    await expect(all(streamNdjson(streamOf(['x'], odd), { mapping }))).rejects.toMatchObject({
      code: 'invalid-argument',
    })
    expect(odd).toEqual(['cancel', 'release'])
  })

  test('that breaks off rejects with what broke it', async () => {
    const log: string[] = []
    const broken = new Error('broken')
    await expect(all(streamNdjson(streamOf([broken], log), { mapping }))).rejects.toBe(broken)
    expect(log).toEqual(['cancel', 'release'])
  })
})

test('a line that is set aside is in no order, and begins no batch', async () => {
  const rest = '"unit":"u","date":"2020-01-02","code":"D11A"'
  const line = (patient: string) => `{"patient":"${patient}",${rest}}\n`
  const twice = `{"patient":"p1","patient":"p9",${rest}}\n`
  const text = [line('p1'), twice, '[]\n', line('p1'), line('p2'), twice, line('p3')].join('')
  const readings = await all(streamNdjson(text, { mapping, batchRows: 1 }))
  expect(readings.map((one) => rowsOf(one).map(({ patient }) => patient))).toEqual([
    ['p1', 'p1'],
    ['p2'],
    ['p3'],
  ])
  expect(readings.flatMap(faultsOf)).toEqual([
    [2, 'bad-json'],
    [3, 'no-object'],
    [6, 'bad-json'],
  ])
  sameAs(readings, readNdjson(text, { mapping }))
})

test('a row without a patient that can be used stands anywhere, and parts no patient', async () => {
  const rest = { unit: 'u', date: '2020-01-02', code: 'D11A' }
  for (const odd of ['', ' ', null, {}, [], false, 0, 7, -1]) {
    const patients = [odd, 'p1', odd, 'p1', 'p2', odd, odd, 'p2', odd, 'p3']
    const lines = patients.map((patient) => `${JSON.stringify({ patient, ...rest })}\n`)
    const readings = await all(streamNdjson(lines.join(''), { mapping, batchRows: 1 }))
    expect(readings.map(({ length }) => length)).toEqual([1, 3, 5, 1])
    if (typeof odd !== 'string') continue
    const cells = patients.map((patient) => `${patient},u,2020-01-02,D11A\n`).join('')
    const csv = openCsv(planMapping(mapping), {}, { sampleBytes: 1 })
    const bytes = encoder.encode(`patient,unit,date,code\n${cells}`)
    const chunks = Array.from(bytes, (byte) => Uint8Array.of(byte))
    const batches = await all(batchesOfCsv(csv, chunks, 1))
    const own = batches.map((one) =>
      (rowsOf(one) as { patient?: string }[]).map((row) => row.patient),
    )
    for (const name of ['p1', 'p2', 'p3']) {
      expect(own.filter((names) => names.includes(name))).toHaveLength(1)
    }
    expect(own.flat()).toHaveLength(patients.length)
  }
})

test('a patient whose letters are read anew, once the encoding is known, is the same patient', async () => {
  const latin = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0))
  const chunks = [
    encoder.encode('patient,unit,date,code\npå,u,2020-01-02,D11A\n'),
    latin('p\xc3\xa5,Bodø,2020-01-20,D11M\n'),
    latin('på,u,2020-01-02,D11A\n'),
  ]
  const whole = readCsv(chunks, { mapping })
  expect(rowsOf(whole).map(({ patient }) => patient)).toEqual(['pÃ¥', 'pÃ¥', 'på'])
  const csv = openCsv(planMapping(mapping), {}, { sampleBytes: 8 })
  const batches = await all(batchesOfCsv(csv, chunks, 1))
  sameAs(batches as Reading<'registration'>[], whole)
})

test('batches of plain letters only leave open in which encoding those after them are', async () => {
  const latin = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0))
  const row = (patient: string, unit: string) => `${patient},${unit},2020-01-02,D11A\n`
  const head = 'patient,unit,date,code\n'
  for (const [bytesOf, encoding] of [
    [latin, 'windows-1252'],
    [(text: string) => encoder.encode(text), 'utf-8'],
  ] as const) {
    const chunks = [head, row('p1', 'u'), row('p2', 'u'), row('p3', 'ø'), row('p4', 'u')].map(
      bytesOf,
    )
    const csv = openCsv(planMapping(mapping), {}, { sampleBytes: 8 })
    const batches = (await all(batchesOfCsv(csv, chunks, 1))) as Reading<'registration'>[]
    expect(batches.length).toBeGreaterThan(2)
    sameAs(batches, readCsv(chunks, { mapping }))
    expect(batches.flatMap((one) => rowsOf(one)).map(({ unit }) => unit)).toEqual([
      'u',
      'u',
      'ø',
      'u',
    ])
    expect(batches[0]?.file).toMatchObject({ encoding: 'utf-8', encodingFrom: 'ascii' })
    expect(batches.at(-1)?.file).toMatchObject({ encoding, encodingFrom: 'detected' })
  }
})

test('patients are told apart by the first of several columns that a row has', async () => {
  const own = { ...mapping, columns: { ...mapping.columns, patient: { column: ['pid', 'p'] } } }
  const rest = { unit: 'u', date: '2020-01-02', code: 'D11A' }
  const lines = [{ p: 'p1' }, { pid: 'p1', p: 'p9' }, { p: 'p2' }, { pid: 'p3' }]
    .map((row) => `${JSON.stringify({ ...row, ...rest })}\n`)
    .join('')
  const readings = await all(streamNdjson(lines, { mapping: own, batchRows: 1 }))
  expect(readings.map(({ length }) => length)).toEqual([2, 1, 1])
  const one = { ...own, columns: { ...own.columns, patient: { constant: 'p1' } } }
  const same = await all(streamNdjson(lines, { mapping: one, batchRows: 1 }))
  expect(same.map(({ length }) => length)).toEqual([4])
})
