import { evaluateIndicators, indicators } from 'pasientforlop'
import {
  defineMapping,
  readCsv,
  readNdjson,
  readObjects,
  rowsOf,
  streamCsv,
} from 'pasientforlop/files'
import { assembleTable } from 'pasientforlop/table'
import { expect, test } from 'vitest'
import { bytesOfText, utf16Reader } from '../../src/files/encodings.js'

const mapping = defineMapping({
  kind: 'registration',
  columns: { patient: 'patient', unit: 'unit', date: 'date', code: 'code' },
})

const torn = `patient;unit;date;code
p\ud800;u1;2020-01-02;D11A
p\ud801;u1;2020-01-20;D11M
på\u{1f9e0};u1;2020-01-20;D11A
`

const inUtf16 = (text: string, order: 'le' | 'be') => {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < text.length; at += 1) {
    view.setUint16(at * 2, text.charCodeAt(at), order === 'le')
  }
  return bytes
}

const patientsOf = (reading: Parameters<typeof assembleTable>[0]) => [
  ...(assembleTable(reading).pathways.columns['patient'] ?? []),
]

const told = [
  { rule: 'not-in-encoding', effect: 'flagged', lines: [2, 3], params: { column: 'patient' } },
]

test.each([
  ['a text', torn],
  ['UTF-16', inUtf16(`\ufeff${torn}`, 'le')],
  ['UTF-16 with the big end first', inUtf16(`\ufeff${torn}`, 'be')],
])('halves of pairs in %s are told, and make no patient', (_, source) => {
  const reading = readCsv(source, { mapping })
  expect(patientsOf(reading)).toEqual(['på\u{1f9e0}'])
  expect(assembleTable(reading).setAside).toEqual([0, 1])
  expect(reading.findings).toEqual(told)
  expect(reading.file.setAside).toBe(0)
})

test('a text is read as the text it is, whatever encoding the mapping has for files', async () => {
  for (const encoding of ['windows-1252', 'utf-16le', 'utf-16be', 'utf-8'] as const) {
    const own = { ...mapping, file: { encoding } }
    const text = 'patient;unit;date;code\npå;u1;2020-01-02;D11A\n'
    expect(rowsOf(readCsv(text, { mapping: own }))[0]?.patient).toBe('på')
    for await (const batch of streamCsv(text, { mapping: own })) {
      expect(rowsOf(batch)[0]?.patient).toBe('på')
    }
  }
})

test('a line of NDJSON with half of a pair is left out, and told', () => {
  const line = (patient: string) =>
    `{"patient":"${patient}","unit":"u1","date":"2020-01-02","code":"D11A"}\n`
  const reading = readNdjson(line('p\ud800') + line('p1') + line('p\ud801'), { mapping })
  expect(patientsOf(reading)).toEqual(['p1'])
  expect(reading.findings).toEqual([
    { rule: 'bad-encoding', effect: 'set-aside', lines: [1, 3], params: {} },
  ])
})

test('UTF-16 cut anywhere, in halves of characters too, becomes the same bytes', () => {
  for (const order of ['le', 'be'] as const) {
    const bytes = inUtf16('a\u{1f9e0}å\ud83e\ud83e\udde0\udde0', order)
    const whole = bytesOfText('a\u{1f9e0}å\ud83e\ud83e\udde0\udde0')
    for (let cut = 0; cut <= bytes.length; cut += 1) {
      const reader = utf16Reader(`utf-16${order}`)
      const parts = [reader.push(bytes.subarray(0, cut)), reader.push(bytes.subarray(cut))]
      expect([...parts, reader.end()].flatMap((part) => [...part])).toEqual([...whole])
    }
  }
})

test('half a unit of UTF-16 at the end is no text', () => {
  const reader = utf16Reader('utf-16le')
  expect([...reader.push(Uint8Array.of(0x61, 0, 0x3e, 0xd8, 0x62))]).toEqual([0x61])
  expect([...reader.end()]).toEqual([0xed, 0xa0, 0xbe, 0xff])
})

test('rows whose ids are no text in the encoding are as many in the table as in the rows', () => {
  const own = defineMapping({
    kind: 'referral',
    file: { encoding: 'utf-8' },
    columns: { referral: 'id', unit: 'unit', received: 'day', careArea: 'area' },
  })
  const bytes = Uint8Array.from(
    'id;unit;day;area\nå;u1;2020-01-02;phv\næ;u1;2020-01-02;å\næ;u1;2020-01-02;æ\n',
    (sign) => sign.charCodeAt(0),
  )
  const reading = readCsv(bytes, { mapping: own })
  const chosen = [indicators['referral.assessed_within_10_working_days']]
  const options = {
    periods: ['2020'],
    asOf: '2021-01-01',
    by: ['careArea'],
    policy: 'open',
  } as const
  const publications = [reading, rowsOf(reading)].map(
    (referral) => evaluateIndicators(chosen, { referral }, options).indicators,
  )
  expect(publications[0]).toEqual(publications[1])
  const [all] = publications[0]?.['referral.assessed_within_10_working_days']?.results ?? []
  expect(all).toMatchObject({ funnel: { population: 3 } })
})

test('what goes on of such a text is no patient, no unit, and a code that there is not', () => {
  const file = `patient,unit,date,code
p\ud800,u1,2020-01-02,D11A
p1,u\ud800,2020-01-02,D11\ud800
p1,u1,2020-01\ud800,D11A
`
  expect(rowsOf(readCsv(file, { mapping }))).toEqual([
    { patient: '', unit: 'u1', date: '2020-01-02', code: 'D11A' },
    { patient: 'p1', unit: '', date: '2020-01-02', code: '\ufffd' },
    { patient: 'p1', unit: 'u1', date: '?', code: 'D11A' },
  ])
})

test('of rows that are counted as they stand it is a value of no use', () => {
  const referrals = defineMapping({
    kind: 'referral',
    columns: { referral: 'referral', unit: 'unit', received: 'received' },
  })
  const reading = readCsv('referral,unit,received\nh\ud800,u\ud800,2020-01-02\n', {
    mapping: referrals,
  })
  expect(rowsOf(reading)).toEqual([{ referral: {}, unit: {}, received: '2020-01-02' }])
})

test('a mark before the first line of NDJSON is no part of it', () => {
  const line = '{"patient":"p1","unit":"u1","date":"2020-01-02","code":"D11A"}'
  const reading = readNdjson(`\ufeff${line}\n  \n ${line} \n`, { mapping })
  expect(rowsOf(reading)).toEqual([JSON.parse(line), JSON.parse(line)])
  expect(reading.file.blankLines).toBe(1)
  expect(reading.findings).toEqual([])
})

test('ids with a sign that is not shown, a line break or a lost sign are told, and read as they stand', () => {
  const odd = [
    'p\u0000',
    'p\u0085',
    'p\u00ad1',
    'p\u200b1',
    '\ufeffp',
    'p\u202e1',
    'p\n1',
    'p\ufffd',
  ]
  const plain = ['p1', 'på', 'p 1', 'p\t1', '\u{1f9e0}', '\uffff', '漢字']
  const rows = [...plain, ...odd].map((patient) => ({
    patient,
    unit: 'u1',
    date: '2020-01-02',
    code: 'D11A',
  }))
  const reading = readObjects(rows, { mapping })
  expect(reading.findings).toEqual([
    {
      rule: 'control-sign',
      effect: 'flagged',
      lines: odd.map((_, at) => plain.length + 1 + at),
      params: { column: 'patient' },
    },
  ])
  expect(rowsOf(reading).map(({ patient }) => patient)).toEqual([...plain, ...odd])
})
