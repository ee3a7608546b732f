import fc from 'fast-check'
import { type FileEncoding, type Mapping, readCsv, rowsOf } from 'pasientforlop/files'
import { describe, expect, test } from 'vitest'
import {
  bytesOfText,
  decodeBytes,
  guessUtf16,
  isAscii,
  isWhole,
  markedEncoding,
  utf16Reader,
} from '../../src/files/encodings.js'
import '../helpers/property-runs.js'

const mapping = {
  kind: 'registration',
  columns: { patient: 'patient', unit: 'unit', date: 'date', code: 'code' },
} as const satisfies Mapping
const head = 'patient;unit;date;code\n'
const rest = ';u1;2020-01-02;D11A\n'

/** A text of signs below 256 as bytes of Latin-1. */
const latin = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0))
const inUtf16 = (text: string, order: 'le' | 'be') =>
  Uint8Array.from(
    [...text].flatMap((sign) => {
      const unit = sign.charCodeAt(0)
      return order === 'le' ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255]
    }),
  )

describe('what the first bytes of a file say', () => {
  test.each<[FileEncoding | undefined, number, readonly number[]]>([
    ['utf-8', 3, [0xef, 0xbb, 0xbf]],
    ['utf-8', 3, [0xef, 0xbb, 0xbf, 0x61]],
    ['utf-16le', 2, [0xff, 0xfe]],
    ['utf-16be', 2, [0xfe, 0xff]],
    [undefined, 0, []],
    [undefined, 0, [0xef]],
    [undefined, 0, [0xef, 0xbb]],
    [undefined, 0, [0xef, 0xbb, 0xbe]],
    [undefined, 0, [0xef, 0xba, 0xbf]],
    [undefined, 0, [0xee, 0xbb, 0xbf]],
    [undefined, 0, [0xff]],
    [undefined, 0, [0xff, 0xff]],
    [undefined, 0, [0xfe]],
    [undefined, 0, [0xfe, 0xfe]],
  ])('a mark of %s takes %s of the bytes %j', (encoding, markBytes, bytes) => {
    expect(markedEncoding(Uint8Array.from(bytes))).toEqual(
      encoding === undefined ? undefined : { encoding, markBytes },
    )
  })

  const zerosAt = (length: number, ...at: readonly number[]) =>
    Uint8Array.from({ length }, (_, place) => (at.includes(place) ? 0 : 0x61))

  test.each<[string | undefined, Uint8Array]>([
    ['utf-16le', zerosAt(8, 1, 3, 5, 7)],
    ['utf-16be', zerosAt(8, 0, 2, 4, 6)],
    // More than a quarter of all, and more than twice as many as at the other places.
    ['utf-16le', zerosAt(8, 1, 3, 5)],
    [undefined, zerosAt(8, 1, 3)],
    ['utf-16le', zerosAt(8, 0, 1, 3, 5)],
    [undefined, zerosAt(8, 0, 2, 1, 3, 5, 7)],
    ['utf-16be', zerosAt(8, 0, 2, 4)],
    [undefined, zerosAt(8, 0, 2)],
    ['utf-16be', zerosAt(8, 1, 0, 2, 4)],
    [undefined, zerosAt(8, 1, 3, 0, 2, 4, 6)],
    [undefined, zerosAt(8)],
    [undefined, zerosAt(0)],
  ])('of zeros it takes for %s the bytes %j', (encoding, bytes) => {
    expect(guessUtf16(bytes)).toBe(encoding)
  })

  test('text in ASCII has no byte above 127, wherever in the memory it stands', () => {
    const memory = new Uint8Array(24)
    for (let from = 0; from < 5; from += 1) {
      for (let length = 0; length <= 12; length += 1) {
        const bytes = memory.subarray(from, from + length)
        expect(isAscii(bytes.fill(0x7f))).toBe(true)
        memory[from + length] = 0x80
        expect(isAscii(bytes)).toBe(true)
        for (let at = 0; at < length; at += 1) {
          expect(isAscii(bytes.fill(0).fill(0x80, at, at + 1))).toBe(false)
        }
        memory.fill(0)
      }
    }
  })
})

describe('an encoding', () => {
  test('of Windows-1252 has its signs, and no text for the five bytes that mean nothing', () => {
    expect(decodeBytes(latin('\x80\x8a\x9f\x7f\xa0å'), 'windows-1252')).toBe('€ŠŸ\x7f\xa0å')
    const none = Array.from({ length: 256 }, (_, byte) => byte).filter(
      (byte) => decodeBytes(Uint8Array.of(0x61, byte), 'windows-1252') === undefined,
    )
    expect(none).toEqual([0x81, 0x8d, 0x8f, 0x90, 0x9d])
    const reading = readCsv(latin(`${head}p\x81${rest}på${rest}`), { mapping })
    expect(reading.file).toMatchObject({ encoding: 'windows-1252', encodingFrom: 'detected' })
    expect(reading.findings).toEqual([
      { rule: 'not-in-encoding', effect: 'flagged', lines: [2], params: { column: 'patient' } },
    ])
  })

  test.each<[FileEncoding, string, Mapping['file'], Uint8Array]>([
    ['utf-8', 'ascii', {}, latin(`${head}p${rest}`)],
    ['utf-8', 'detected', {}, bytesOfText(`${head}på${rest}`)],
    ['windows-1252', 'detected', {}, latin(`${head}på${rest}`)],
    ['utf-8', 'mark', {}, bytesOfText(`\ufeff${head}på${rest}`)],
    ['utf-8', 'mark', { encoding: 'windows-1252' }, bytesOfText(`\ufeff${head}på${rest}`)],
    ['utf-8', 'mapping', { encoding: 'utf-8' }, bytesOfText(`${head}på${rest}`)],
    ['windows-1252', 'mapping', { encoding: 'windows-1252' }, latin(`${head}på${rest}`)],
    ['utf-16le', 'mark', {}, inUtf16(`${head}på${rest}`, 'le')],
    ['utf-16be', 'mark', { encoding: 'utf-16be' }, inUtf16(`${head}på${rest}`, 'be')],
    // The mark goes before the mapping.
    ['utf-16be', 'mark', { encoding: 'utf-16be' }, inUtf16(`\ufeff${head}på${rest}`, 'be')],
    // So few zeros show nothing: the mapping says it.
    ['utf-16le', 'mark', { encoding: 'utf-16le' }, inUtf16(`${head}på${rest}`, 'le')],
  ])('of %s is known by %s (%j)', (encoding, encodingFrom, file, bytes) => {
    const reading = readCsv(bytes, { mapping: { ...mapping, file } })
    expect(reading.file).toMatchObject({ encoding, encodingFrom })
    expect(rowsOf(reading)[0]?.patient).toBe(encodingFrom === 'ascii' ? 'p' : 'på')
    expect(reading.findings).toEqual([])
  })

  test('is not shown by texts of lines that are set aside, nor by columns that nothing is read from', () => {
    const utf8 = [...bytesOfText(`${head.replace('\n', ';x\n')}på${rest.replace('\n', ';\n')}`)]
    for (const odd of ['på;u1\n', `p2${rest.replace('\n', ';å\n')}`]) {
      const reading = readCsv(Uint8Array.from([...utf8, ...latin(odd)]), { mapping })
      expect(reading.file).toMatchObject({ encoding: 'utf-8', encodingFrom: 'detected' })
      expect(rowsOf(reading)[0]?.patient).toBe('på')
      expect(reading.findings.filter(({ rule }) => rule !== 'ragged-row')).toEqual([])
    }
  })

  test('of the header holds for all, and texts in another one are told with their lines', () => {
    const letters = { ...mapping, columns: { ...mapping.columns, patient: 'på' } }
    const named = head.replace('patient', 'på')
    const plain = `p0${rest}`
    const inBoth = readCsv(
      Uint8Array.from([
        ...latin(`${named}${plain}på${rest}`),
        ...bytesOfText(`på${rest}${plain}på${rest}`),
      ]),
      { mapping: letters },
    )
    expect(inBoth.file).toMatchObject({ encoding: 'windows-1252', encodingFrom: 'detected' })
    expect(inBoth.findings).toEqual([
      { rule: 'mixed-encoding', effect: 'flagged', lines: [4, 6], params: { column: 'på' } },
    ])
    const asked = readCsv(latin(`${head}på${rest}p${rest}`), {
      mapping: { ...mapping, file: { encoding: 'windows-1252' } },
    })
    expect(asked.findings).toEqual([])
    // What the mapping says it is, is not looked at twice.
    const utf8Asked = readCsv(bytesOfText(`${head}på${rest}`), {
      mapping: { ...mapping, file: { encoding: 'windows-1252' } },
    })
    expect([rowsOf(utf8Asked)[0]?.patient, utf8Asked.findings]).toEqual(['pÃ¥', []])
  })
})

test('a name that is no text in any encoding leaves the other columns as they are', () => {
  const bytes = latin(`${head.replace('\n', ';\x8fr\n')}p1${rest.replace('\n', ';2\n')}p\x8f\n`)
  const reading = readCsv(bytes, { mapping })
  expect(rowsOf(reading)).toEqual([{ patient: 'p1', unit: 'u1', date: '2020-01-02', code: 'D11A' }])
  expect(reading.file).toMatchObject({ encoding: 'windows-1252', encodingFrom: 'detected' })
  expect(reading.findings).toMatchObject([{ rule: 'ragged-row', lines: [3] }])
})

test('columns without a name are told by their places, from 1', () => {
  const own = {
    kind: 'registration',
    file: { header: 'none', encoding: 'utf-8' },
    columns: {
      patient: { column: 2, clean: ['trim'] },
      unit: { column: 1 },
      date: { column: 3 },
      code: { column: 4 },
    },
  } as const satisfies Mapping
  const reading = readCsv(latin('u1; p1;2020-01-02;D11A\nå;p1;2020-01-02;D11A\n'), {
    mapping: own,
  })
  expect(reading.changes).toEqual([{ field: 'patient', column: 2, change: 'trim', rows: 1 }])
  expect(reading.findings).toEqual([
    { rule: 'not-in-encoding', effect: 'flagged', lines: [2], params: { column: '1' } },
  ])
  expect(reading.file.columns).toEqual({ patient: 2, unit: 1, date: 3, code: 4 })
})

describe('UTF-16', () => {
  test.each<[readonly number[], readonly number[]]>([
    [[], []],
    [
      [0x3e, 0xd8],
      [0xed, 0xa0, 0xbe],
    ],
    [[0x3e], [0xff]],
    [
      [0x3e, 0xd8, 0x61],
      [0xed, 0xa0, 0xbe, 0xff],
    ],
  ])('that ends with the bytes %j ends with %j', (bytes, end) => {
    const reader = utf16Reader('utf-16le')
    expect([...reader.push(Uint8Array.from(bytes))]).toEqual([])
    expect([...reader.end()]).toEqual(end)
  })

  test('of any units is as many bytes of UTF-8, halves of pairs among them', () => {
    const unit = fc.oneof(
      fc.integer({ min: 0, max: 0xffff }),
      fc.integer({ min: 0xd7f0, max: 0xe010 }),
      fc.constantFrom(0x61, 0xd83e, 0xdde0),
    )
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 12 }), fc.nat(30), (units, cut) => {
        const text = String.fromCharCode(...units)
        const halves = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/
        expect(isWhole(text)).toBe(!halves.test(text))
        // Without the function of newer engines it says the same.
        const old = Object.assign(Object(text), { isWellFormed: undefined }) as string
        expect(isWhole(old)).toBe(isWhole(text))
        for (const order of ['le', 'be'] as const) {
          const reader = utf16Reader(`utf-16${order}`)
          const bytes = Uint8Array.from(
            units.flatMap((one) =>
              order === 'le' ? [one & 255, one >> 8] : [one >> 8, one & 255],
            ),
          )
          const parts = [reader.push(bytes.subarray(0, cut)), reader.push(bytes.subarray(cut))]
          const read = [...parts, reader.end()].flatMap((part) => [...part])
          expect(read).toEqual([...bytesOfText(text)])
          if (isWhole(text)) expect(read).toEqual([...new TextEncoder().encode(text)])
        }
      }),
    )
  })
})
