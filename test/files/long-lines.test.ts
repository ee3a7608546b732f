import { readNdjson, rowsOf, streamNdjson } from 'pasientforlop/files'
import { describe, expect, test } from 'vitest'

const mapping = {
  kind: 'registration',
  columns: { patient: 'pid', unit: { constant: 'u1' }, date: 'dato', code: 'kode' },
} as const

const megabyte = 1_048_576

/** A line of so many bytes. */
const lineOf = (pid: string, bytes: number) => {
  const bare = JSON.stringify({ pid, dato: '2020-01-02', kode: 'D11A', fill: '' })
  return bare.replace('"fill":""', `"fill":"${'x'.repeat(bytes - bare.length)}"`)
}

const small = (pid: string) => lineOf(pid, 100)
const tooLong = { rule: 'row-too-long', effect: 'set-aside', params: {} }

function* piecesOf(text: string, size: number) {
  const bytes = new TextEncoder().encode(text)
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

describe('a line of NDJSON', () => {
  test.each([7_001, 65_536, megabyte, megabyte + 1, 3 * megabyte])(
    'above 1 MB is told and left out, in pieces of %i bytes',
    (size) => {
      const lines = [
        small('p1'),
        lineOf('p2', megabyte),
        lineOf('p3', megabyte + 1),
        small('p4'),
        lineOf('p5', 2 * megabyte),
      ]
      for (const end of ['\n', '']) {
        const reading = readNdjson(piecesOf(`${lines.join('\n')}${end}`, size), { mapping })
        expect(rowsOf(reading).map(({ patient }) => patient)).toEqual(['p1', 'p2', 'p4'])
        expect(reading.findings).toEqual([{ ...tooLong, lines: [3, 5] }])
        expect(reading.file.setAside).toBe(2)
      }
    },
  )

  test('is told where the text comes whole', () => {
    const reading = readNdjson(`${lineOf('p1', megabyte + 1)}\n${small('p2')}`, { mapping })
    expect(reading.findings).toEqual([{ ...tooLong, lines: [1] }])
    expect(reading.length).toBe(1)
  })

  test('is read in UTF-16 that has its mark, wherever it is cut, and with an end that is cut off', () => {
    const lines = [small('på'), small('p2')]
    for (const swap of [false, true]) {
      const bytes = Buffer.from(`\ufeff${lines.join('\n')}\n`, 'utf16le')
      if (swap) bytes.swap16()
      for (const size of [1, 2, 3, 64, 10_000]) {
        const cut = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
          bytes.subarray(at * size, (at + 1) * size),
        )
        const reading = readNdjson(cut, { mapping })
        expect(rowsOf(reading).map(({ patient }) => patient)).toEqual(['på', 'p2'])
        expect(reading.findings).toEqual([])
        expect(reading.file.encoding).toBe(swap ? 'utf-16be' : 'utf-16le')
      }
      const broken = readNdjson(bytes.subarray(0, -3), { mapping })
      expect([broken.length, broken.findings.map(({ rule }) => rule)]).toEqual([
        1,
        ['bad-encoding'],
      ])
    }
    expect(readNdjson('', { mapping }).file.encoding).toBe('utf-8')
    expect(readNdjson('7', { mapping }).findings).toMatchObject([{ rule: 'no-object' }])
  })

  test('that never ends takes no more room than 1 MB', async () => {
    const piece = new TextEncoder().encode(`${'{"pid":"p1","dato":"2020-01-02"},'.repeat(2000)}`)
    const list = function* () {
      yield new TextEncoder().encode('[')
      for (let at = 0; at < 2000; at += 1) yield piece
    }
    const before = process.memoryUsage().arrayBuffers
    let most = 0
    const told: unknown[] = []
    const measured = function* () {
      for (const one of list()) {
        most = Math.max(most, process.memoryUsage().arrayBuffers - before)
        yield one
      }
    }
    for await (const reading of streamNdjson(measured(), { mapping })) {
      told.push([reading.length, ...reading.findings])
    }
    expect(told).toEqual([[0, { ...tooLong, lines: [1] }]])
    expect(most).toBeLessThan(40 * megabyte)
  })
})
