import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { csvCells } from '../generators/csv-cells.js'
import '../helpers/property-runs.js'

const separator = fc.constantFrom(';', ',', '\t', '|')
const lineEnd = fc.constantFrom('\n', '\r\n', '\r')

const cellText = fc.oneof(
  fc.constantFrom(
    '',
    'p1',
    'p1',
    '983974724',
    '2020-01-02',
    'D11CP',
    'outpatient',
    'æøå',
    '"',
    '""',
  ),
  fc.string({
    unit: fc.constantFrom('a', 'b', ';', ',', '\t', '|', '"', '\n', '\r', ' ', 'ø', '€'),
  }),
)

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`

const written = (text: string, isQuoted: boolean, separator: string) =>
  isQuoted || /["\r\n]/.test(text) || text.includes(separator) ? quoted(text) : text

const file = fc
  .record({
    separator,
    lineEnd,
    last: fc.constantFrom('', 'end'),
    rows: fc
      .integer({ min: 1, max: 5 })
      .chain((width) =>
        fc.array(
          fc.array(fc.tuple(cellText, fc.boolean()), { minLength: width, maxLength: width }),
          { minLength: 1, maxLength: 12 },
        ),
      ),
  })
  .map(({ separator, lineEnd, last, rows }) => ({
    separator,
    width: (rows[0] as unknown[]).length,
    cells: rows.map((row) => row.map(([text]) => text)),
    text:
      rows
        .map((row) =>
          row
            // A row of one cell that is empty and not in quotes is a blank line.
            .map(([text, isQuoted]) =>
              written(text, isQuoted || (row.length === 1 && text === ''), separator),
            )
            .join(separator),
        )
        .join(lineEnd) + (last === '' ? '' : lineEnd),
  }))

const cuts = fc.array(fc.integer({ min: 1, max: 300 }), { maxLength: 8 })

const bytesOf = (text: string) => new TextEncoder().encode(text)

const parsed = (text: string, delimiter: string): string[][] =>
  parse(text, {
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    skip_empty_lines: true,
    bom: false,
    relax_column_count: true,
  })

/** The rows of three cells, or with empty ones after them; nothing where csv-parse reads none of it. */
const rowsOfOthers = (text: string): string[][] | undefined => {
  try {
    return parsed(text, ';')
      .filter((row) => row.length >= 3 && row.slice(3).every((cell) => cell === ''))
      .map((row) => row.slice(0, 3))
  } catch {
    return undefined
  }
}

describe('the reader of CSV bytes', () => {
  test('reads the cells that were written, wherever the bytes are cut', () => {
    fc.assert(
      fc.property(file, cuts, ({ text, cells, width, separator }, cuts) => {
        const { rows, findings } = csvCells(bytesOf(text), width, separator, cuts)
        expect(rows).toEqual(cells)
        expect(findings).toEqual([])
      }),
    )
  })

  test('reads the cells that csv-parse reads', () => {
    fc.assert(
      fc.property(file, cuts, ({ text, width, separator }, cuts) => {
        expect(csvCells(bytesOf(text), width, separator, cuts).rows).toEqual(
          parsed(text, separator),
        )
      }),
    )
  })

  const mangled = fc
    .tuple(
      file,
      fc.array(fc.tuple(fc.nat(300), fc.constantFrom('"', ';', '\n', '\r', '', 'x')), {
        maxLength: 4,
      }),
    )
    .map(([file, damages]) => ({
      ...file,
      text: damages.reduce(
        (text, [at, by]) =>
          text.slice(0, at % (text.length + 1)) + by + text.slice((at % (text.length + 1)) + 1),
        file.text,
      ),
    }))

  test('reads a mangled file that csv-parse takes as csv-parse does, and else says what is wrong', () => {
    fc.assert(
      fc.property(mangled, cuts, ({ text, width, separator }, cuts) => {
        const { rows, findings } = csvCells(bytesOf(text), width, separator, cuts)
        let others: string[][] | undefined
        try {
          others = parsed(text, separator)
        } catch {
          // csv-parse stops at the first fault.
        }
        if (others?.every((row) => row.length === width)) {
          expect(rows).toEqual(others)
          expect(findings).toEqual([])
        } else {
          const isTooMany = others?.every(
            (row) => row.length >= width && row.slice(width).every((cell) => cell === ''),
          )
          if (isTooMany !== true) expect(findings).not.toEqual([])
        }
      }),
    )
  })

  test('says the same of a mangled file wherever the bytes are cut, and leaves none unread', () => {
    fc.assert(
      fc.property(mangled, cuts, ({ text, width, separator }, cuts) => {
        const whole = csvCells(bytesOf(text), width, separator, [])
        expect(csvCells(bytesOf(text), width, separator, cuts)).toEqual(whole)
        expect(whole.read).toBe(whole.length)
      }),
    )
  })

  test('every line begins a row, is set aside, is blank, or goes on with a row', () => {
    fc.assert(
      fc.property(mangled, ({ text, width, separator }) => {
        const { lines, findings, blankLines } = csvCells(bytesOf(text), width, separator, [])
        const aside = findings
          .filter(({ effect }) => effect === 'set-aside')
          .flatMap(({ lines }) => lines)
        const begun = [...lines, ...aside]
        expect(new Set(begun).size).toBe(begun.length)
        const physical = text.split(/\r\n|\n|\r/).length
        expect(begun.length + blankLines).toBeLessThanOrEqual(physical)
        for (const line of begun) expect(line).toBeLessThanOrEqual(physical)
      }),
    )
  })

  test('many rows, of which some are quoted, blank or ragged, are those that csv-parse reads', () => {
    const odd = fc.tuple(
      fc.nat(8999),
      fc.constantFrom('"q;\n""";2;3', '', '1;2', '"', '1;2;3;', '1;2;3\r'),
    )
    fc.assert(
      fc.property(fc.array(odd, { maxLength: 5 }), cuts, (odds, cuts) => {
        const lines = Array.from({ length: 9000 }, (_, at) => `p${at % 1013};u${at % 7};${at}`)
        for (const [at, line] of odds) lines[at] = line
        const text = `${lines.join('\n')}\n`
        const { rows, findings, lines: begun } = csvCells(bytesOf(text), 3, ';', cuts)
        const others = rowsOfOthers(text)
        if (others === undefined) expect(findings).not.toEqual([])
        else expect(rows).toEqual(others)
        const physical = text.split(/\r\n|\n|\r/)
        rows.forEach((row, at) => {
          if (row[0]?.startsWith('p'))
            expect(physical[(begun[at] as number) - 1]).toBe(row.join(';'))
        })
      }),
      { numRuns: 20 },
    )
  })

  test('of 300,000 texts, of which some have one hash, each is its own', () => {
    const names = Array.from(
      { length: 300_000 },
      (_, at) => `pasient-${(Math.imul(at, 0x9e3779b1) >>> 0).toString(36).padStart(7, '0')}`,
    )
    const { rows } = csvCells(bytesOf(`${names.join('\n')}\n`), 1, ';', [])
    expect(rows.length).toBe(names.length)
    expect(rows.findIndex(([name], at) => name !== names[at])).toBe(-1)
  })

  test('of one column, blank lines are counted; a row with its cells can be too long', () => {
    const one = csvCells(bytesOf('a\n\nb\r\n\r\nc\n'), 1, ';', [])
    expect([one.rows, one.blankLines, one.lines]).toEqual([[['a'], ['b'], ['c']], 2, [1, 3, 5]])
    const long = csvCells(bytesOf(`1;2\n${'x'.repeat(1_000_000)};2\n3;4\n`), 2, ';', [])
    expect(long.rows).toEqual([
      ['1', '2'],
      ['3', '4'],
    ])
    expect(long.findings).toMatchObject([{ rule: 'row-too-long', lines: [2] }])
  })

  test('a blank line, a quote or a row of another width is seen wherever it stands among others', () => {
    for (const width of [1, 2, 3]) {
      const row = (at: number) => Array.from({ length: width }, (_, cell) => `${at}${cell}`)
      for (const odd of ['', '"x"', ';'.repeat(width), 'a;"b']) {
        for (let place = 0; place < 20; place += 1) {
          const lines = Array.from({ length: 20 }, (_, at) => row(at).join(';'))
          lines.splice(place, 0, odd)
          const read = csvCells(bytesOf(`${lines.join('\n')}\n`), width, ';', [])
          const isRow = (odd === '"x"' && width === 1) || odd.startsWith(';')
          const given = lines.flatMap((line, at) => {
            if (at !== place) return [line.split(';')]
            return isRow ? [[odd === '"x"' ? 'x' : '', '', ''].slice(0, width)] : []
          })
          expect(read.rows).toEqual(given)
          expect(read.lines).toEqual(
            lines.flatMap((_, at) => (at === place && !isRow ? [] : [at + 1])),
          )
          expect(read.blankLines).toBe(odd === '' ? 1 : 0)
          const told = read.findings.map(({ lines }) => lines)
          expect(told).toEqual(isRow || odd === '' ? [] : [[place + 1]])
        }
      }
    }
  })

  test('a quoted cell of any length is read wholly, with its doubled quotes as one', () => {
    for (const size of [1, 500, 1005, 1006, 1007, 1008, 1009, 1022, 1023, 1024, 3000, 20_000]) {
      const plain = 'abc'.repeat(size).slice(0, size)
      for (const text of [`"${plain}`, `${plain}"`, `${plain}"${plain}`, '"'.repeat(size)]) {
        const cells = [text, 'x', `${text}y`, plain]
        const file = `${cells.map(quoted).join(';')}\n`
        expect(csvCells(bytesOf(file.repeat(2)), 4, ';', []).rows).toEqual([cells, cells])
      }
    }
  })

  test('a cell that differs from the one above in one byte only is another', () => {
    const texts = Array.from({ length: 40 }, (_, length) => {
      const same = 'm'.repeat(length + 1)
      return Array.from({ length: length + 1 }, (__, at) => [
        same,
        `${same.slice(0, at)}n${same.slice(at + 1)}`,
      ])
    }).flat(2)
    // Plain rows are read many at once, those beside a quoted one by one.
    for (const odd of ['x', '"x"']) {
      const lines = texts.flatMap((text, at) => (at % 3 === 0 ? [`${text};${odd}`] : [`${text};`]))
      const { rows } = csvCells(bytesOf(`${lines.join('\n')}\n`), 2, ';', [])
      expect(rows.map(([text]) => text)).toEqual(texts)
    }
    const ends = texts.map((text) => `x;${text}`).join('\n')
    expect(csvCells(bytesOf(`${ends}\n`), 2, ';', []).rows.map(([, text]) => text)).toEqual(texts)
  })

  test('cut at every byte, it reads the same', () => {
    const text = '"a ""b""";c\r\n"x\r\ny";\n;"æ;ø"\r\n"z"q;1\n1;2;3\n1\n\n"open;4\n5;6'
    const bytes = bytesOf(text)
    const whole = csvCells(bytes, 2, ';', [])
    for (let cut = 1; cut < bytes.length; cut += 1) {
      expect(csvCells(bytes, 2, ';', [cut])).toEqual(whole)
    }
    expect(csvCells(bytes, 2, ';', bytes.map((_, at) => at) as unknown as number[])).toEqual(whole)
    expect(whole.rows).toEqual([
      ['a "b"', 'c'],
      ['x\r\ny', ''],
      ['', 'æ;ø'],
      ['5', '6'],
    ])
    expect(whole.lines).toEqual([1, 2, 4, 10])
    expect(whole.findings).toEqual([
      { rule: 'bad-quotes', effect: 'set-aside', lines: [5], params: {} },
      { rule: 'ragged-row', effect: 'set-aside', lines: [6], params: { cells: 3, expected: 2 } },
      { rule: 'ragged-row', effect: 'set-aside', lines: [7], params: { cells: 1, expected: 2 } },
      { rule: 'unclosed-quote', effect: 'set-aside', lines: [9], params: {} },
    ])
  })
})
