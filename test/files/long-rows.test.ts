import { type Mapping, type Reading, readCsv, rowsOf } from 'pasientforlop/files'
import { expect, test } from 'vitest'
import { openCsv, pushBytes } from '../../src/files/csv/csv-source.js'
import { lineOfRow } from '../../src/files/line-index.js'
import { planMapping } from '../../src/files/plan-mapping.js'
import { finishCsv } from '../../src/files/read-csv.js'

const mapping = {
  kind: 'registration',
  columns: {
    patient: 'a',
    unit: 'b',
    date: { constant: '2020-01-02' },
    code: { constant: 'D11A' },
  },
} as const satisfies Mapping

const long = 'x'.repeat(60)

test.each<[string, readonly string[], readonly number[], readonly number[]]>([
  ['a plain one', [long, 'p1;u'], [2], [3]],
  ['two of them', [long, 'p1;u', long, long, 'p2;u'], [2, 4, 5], [3, 6]],
  ['one with cells', [`p;${long}`, 'p1;u'], [2], [3]],
  ['one in quotes', [`"${long}"`, 'p1;u'], [2], [3]],
  ['one with a quote that is not closed', [`p;"${long}`, 'p1;u'], [2], [3]],
  ['the last one', ['p1;u', long], [3], [2]],
  ['one of 25 bytes, where 24 are allowed', [`${'x'.repeat(22)};u`, 'p1;u'], [2], [3]],
  ['none, of 24 bytes', [`${'x'.repeat(21)};u`, 'p1;u'], [], [2, 3]],
])('%s that is too long is told of once, wherever it is cut: %j', (_, lines, told, rows) => {
  for (const end of ['\n', '\r\n', '\r']) {
    // With two signs at its end a line has one more.
    const most = 23 + end.length
    const bytes = new TextEncoder().encode(['a;b', ...lines].map((line) => line + end).join(''))
    for (let size = 1; size <= 70; size += 1) {
      const source = openCsv(planMapping(mapping), {}, { sampleBytes: 1, maxRowBytes: most })
      for (let from = 0; from < bytes.length; from += size) {
        pushBytes(source, bytes.subarray(from, from + size))
      }
      const reading = finishCsv(source)
      expect(reading.findings.map(({ rule, lines }) => [rule, lines])).toEqual(
        told.length === 0 ? [] : [['row-too-long', told]],
      )
      expect(rowsOf(reading).map((__, row) => lineOfRow(reading.lines, row))).toEqual(rows)
      expect(reading.file.setAside).toBe(told.length)
      expect(reading.file.blankLines).toBe(0)
    }
  }
})

test('of a row that is as long as it may be, what else is wrong is told', () => {
  for (const [rest, rule] of [
    ['"x"y', 'bad-quotes'],
    ['"xy', 'unclosed-quote'],
  ] as const) {
    const text = `a;b\n${'z'.repeat(22 - rest.length)};${rest}\np1;u\n`
    const read = (maxRowBytes: number) => {
      const source = openCsv(planMapping(mapping), {}, { sampleBytes: 1, maxRowBytes })
      pushBytes(source, new TextEncoder().encode(text))
      return finishCsv(source).findings.map(({ rule, lines }) => [rule, lines])
    }
    expect(read(24)).toEqual([[rule, [2]]])
    expect(read(23)).toEqual([['row-too-long', [2]]])
  }
})

test('a header that is too long is none, and one that is as long as a row may be is one', () => {
  const push = (head: string, cut: number) => {
    const source = openCsv(planMapping(mapping), {}, { sampleBytes: 1, maxRowBytes: 24 })
    const bytes = new TextEncoder().encode(`${head}\np1;u;\n`)
    pushBytes(source, bytes.subarray(0, cut))
    pushBytes(source, bytes.subarray(cut))
    return finishCsv(source).length
  }
  const head = `a;b;${'c'.repeat(30)}`
  for (let cut = 1; cut <= 24; cut += 1) expect(push(head, cut)).toBe(1)
  const noHeader = expect.objectContaining({ code: 'invalid-table' })
  for (let cut = 25; cut <= head.length; cut += 1) expect(() => push(head, cut)).toThrow(noHeader)
  expect(push(head, head.length + 1)).toBe(1)
})

const readIn = (text: string, maxRowBytes: number, size: number) => {
  const source = openCsv(planMapping(mapping), {}, { sampleBytes: 1, maxRowBytes })
  const bytes = new TextEncoder().encode(`a;b\n${text}`)
  for (let from = 0; from < bytes.length; from += size) {
    pushBytes(source, bytes.subarray(from, from + size))
  }
  return finishCsv(source) as Reading<'registration'>
}

test('a quote that is not closed within as many bytes is not closed, and reading goes on below', () => {
  for (let size = 1; size <= 80; size += 1) {
    const reading = readIn(`"${'p;u\n'.repeat(8)}";v\nq;u\n`, 24, size)
    expect(reading.findings.map(({ rule, lines }) => [rule, lines])).toEqual([
      ['unclosed-quote', [2, 10]],
    ])
    // What stood in the quotes are rows then.
    expect(rowsOf(reading).map(({ patient, unit }) => `${patient}${unit}`)).toEqual([
      ...['pu', 'pu', 'pu', 'pu', 'pu', 'pu', 'pu'],
      'qu',
    ])
  }
})

/** What became of each line. */
const linesOf = (reading: ReturnType<typeof readIn>) => ({
  rows: rowsOf(reading).map((row, at) => [lineOfRow(reading.lines, at), row]),
  findings: reading.findings,
  blank: reading.file.blankLines,
})

test.each([
  '"x\nx";u\np;u\n',
  '"x";"u"\r\n"p""";u\r\n',
  '"x"y;u\np;u\n',
  'p"1;u\n"q\n',
  'x;u;;\np;u;""\n\n\r\nq\n',
  '"\r\n\r";"\n"\r"p',
  'xxxxxxxxxxxx\r\nyyyyyyyyyyyyy;u\rp;u\r\n',
  // A quote at the last byte that a row may have: it closes the cell, or is the first of two.
  ';"x\r\naa""""""a',
  '"x\nx";uuuuuu;"q"q\np;u\n',
])('%j is read the same in chunks of any size, however long a row may be', (text) => {
  for (let most = 4; most <= 24; most += 1) {
    const whole = linesOf(readIn(text, most, 1000))
    for (let size = 1; size <= text.length; size += 1) {
      expect(linesOf(readIn(text, most, size))).toEqual(whole)
    }
  }
})

test('a quote inside a plain cell is read as it stands, and its line is told', () => {
  const lines = ['p1;u', 'p"2;u', 'p3;u"', 'p"4;"u"', 'p5"";u', 'p6;u;"', 'p7"', 'p1;u']
  const reading = readCsv(`a;b\n${lines.join('\n')}\n`, { mapping })
  expect(rowsOf(reading).map(({ patient, unit }) => [patient, unit])).toEqual([
    ['p1', 'u'],
    ['p"2', 'u'],
    ['p3', 'u"'],
    ['p"4', 'u'],
    ['p5""', 'u'],
    ['p1', 'u'],
  ])
  expect(reading.findings).toEqual([
    { rule: 'stray-quote', effect: 'flagged', lines: [3, 4, 5, 6], params: {} },
    // This one closes on the line below.
    { rule: 'ragged-row', effect: 'set-aside', lines: [7], params: { cells: 3, expected: 2 } },
  ])
})

test('of a file whose length is known room is made once, for as many rows as it will have', () => {
  for (const [rows, most] of [
    [60_000, 62_000],
    [100_000, 103_000],
    [600, 4096],
  ] as const) {
    const bytes = new TextEncoder().encode(`a;b\n${'patient-1;enhet-number\n'.repeat(rows)}`)
    const source = openCsv(planMapping(mapping), {})
    source.totalBytes = bytes.length
    pushBytes(source, bytes)
    expect(finishCsv(source).length).toBe(rows)
    expect(source.table?.capacity).toBeGreaterThanOrEqual(rows)
    expect(source.table?.capacity).toBeLessThanOrEqual(most)
  }
})

test('a file of any length is read to its last byte', () => {
  const head = 'a;b\n'
  for (let size = 4050; size <= 4130; size += 1) {
    for (const end of ['\n', '']) {
      const text = `${head}${'p;u\n'.repeat(1000)}`
      const last = `${'q'.repeat(size - text.length - 2 - end.length)};v`
      const bytes = new TextEncoder().encode(`${text}${last}${end}`)
      for (const cut of [size, 10, 4080]) {
        const source = openCsv(planMapping(mapping), {}, { sampleBytes: 1 })
        pushBytes(source, bytes.subarray(0, cut))
        pushBytes(source, bytes.subarray(cut))
        const rows = rowsOf(finishCsv(source) as Reading<'registration'>)
        expect([rows.length, `${rows.at(-1)?.patient};${rows.at(-1)?.unit}`]).toEqual([1001, last])
      }
    }
  }
})
