import { assemblePathways } from 'pasientforlop'
import { rowsOf } from 'pasientforlop/files'
import {
  type NprAnswer,
  type NprOptions,
  nprNames,
  nprVersions,
  readNprMessage,
} from 'pasientforlop/npr'
import { describe, expect, test } from 'vitest'
import { lineOfRow } from '../../src/files/line-index.js'
import { code, episode, institution, nprMessage, patient } from '../generators/npr-message.js'
import { plainReading } from '../helpers/plain-reading.js'

const utf8 = (text: string) => new TextEncoder().encode(text)
const latin = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0))

const utf16 = (text: string, order: 'little' | 'big' = 'little') => {
  const view = new DataView(new ArrayBuffer(text.length * 2))
  for (let at = 0; at < text.length; at += 1) {
    view.setUint16(at * 2, text.charCodeAt(at), order === 'little')
  }
  return new Uint8Array(view.buffer)
}

const read = (text: string, options?: NprOptions) => readNprMessage([utf8(text)], options)

const rows = (answer: NprAnswer) => {
  if (!answer.ok) throw new Error(answer.fault)
  return rowsOf(answer.reading)
}

const plain = (answer: NprAnswer) =>
  answer.ok ? { ...answer, reading: plainReading(answer.reading) } : answer

describe('a message of the register', () => {
  test('gives its pathway codes as rows, with patient, unit, time and care level', async () => {
    const answer = await read(nprMessage())
    expect(rows(answer)).toEqual([
      {
        patient: '983974724/p1',
        unit: '983974724',
        date: '2020-01-02',
        code: 'D11A',
        careLevel: 'outpatient',
      },
    ])
    if (!answer.ok) return
    expect(answer.message).toEqual({
      version: '57.0.1',
      module: 'str',
      encoding: 'utf-8',
      institutions: 1,
      patients: 1,
      episodes: 1,
      otherCodes: 0,
      times: { measure: 1, service: 0, episode: 0, none: 0 },
    })
    expect(answer.notes).toEqual([])
    expect(lineOfRow(answer.reading.lines, 0)).toBe(8)
    expect(answer.reading.file.columns).toMatchObject({ code: 'kodeVerdi', date: 'startDatoTid' })
  })

  test.each([
    ['UTF-8', utf8],
    ['ISO-8859-1', latin],
  ])('is read the same from chunks of one byte, %s', async (encoding, bytes) => {
    const institutions = institution(
      '983974724',
      patient('pø1', episode(code('D11A', '2020-01-02T08:30:00'))),
    )
    const message = bytes(nprMessage({ encoding, institutions }))
    const cut = await readNprMessage(Array.from(message, (byte) => Uint8Array.of(byte)))
    expect(rows(cut)[0]).toMatchObject({ patient: '983974724/pø1' })
    expect(plain(cut)).toEqual(plain(await readNprMessage([message])))
  })

  test.each<[string, string, (text: string) => Uint8Array]>([
    ['a mark of UTF-8', 'UTF-8', (text) => utf8(`\ufeff${text}`)],
    ['a mark of UTF-8, whatever is declared', 'ISO-8859-1', (text) => utf8(`\ufeff${text}`)],
    ['a mark of UTF-16, the low byte first', 'UTF-16', (text) => utf16(`\ufeff${text}`)],
    ['a mark of UTF-16, the high byte first', 'UTF-16', (text) => utf16(`\ufeff${text}`, 'big')],
    ['zeros, the low byte first', 'UTF-16', (text) => utf16(text)],
    ['zeros, the high byte first', 'UTF-16', (text) => utf16(text, 'big')],
  ])('is decoded by %s', async (_, encoding, bytes) => {
    const institutions = institution(
      '983974724',
      patient('pø1', episode(code('D11A', '2020-01-02T08:30:00'))),
    )
    const answer = await readNprMessage([bytes(nprMessage({ encoding, institutions }))])
    expect(rows(answer)[0]).toMatchObject({ patient: '983974724/pø1', code: 'D11A' })
  })

  test('goes on into pathways', async () => {
    const codes = [
      code('D11A', '2020-01-02T08:30:00'),
      code('D11M', '2020-01-20T08:30:00'),
      code('D11CP', '2020-02-20T08:30:00'),
    ]
    const institutions = institution(
      '983974724',
      patient('p1', ...codes.map((one) => episode(one))),
    )
    const { pathways, findings } = assemblePathways(rows(await read(nprMessage({ institutions }))))
    expect(findings).toEqual([])
    expect(pathways[0]?.events.map(({ event, date }) => [event, date])).toEqual([
      ['A', '2020-01-02'],
      ['M', '2020-01-20'],
      ['C', '2020-02-20'],
    ])
  })

  test('codes of other systems are counted, those outside procedures told, none of them read', async () => {
    const institutions = institution(
      '983974724',
      patient(
        'p1',
        episode(
          code('WBGM00', '2020-01-02T08:30:00', 'C'),
          '<Tilstand tilstNr="1"><Kode kodeNr="1" Kodeverk="T" kodeVersjon="1" kodeVerdi="D11A"/></Tilstand>',
        ),
      ),
    )
    const answer = await read(nprMessage({ institutions }))
    expect(rows(answer)).toEqual([])
    expect(answer).toMatchObject({
      message: { otherCodes: 1 },
      notes: [{ note: 'code-elsewhere', line: 9, count: 1 }],
    })
  })

  test('of codes outside procedures, those of pathways are told: where first, and how many', async () => {
    const place = (letter: string) =>
      `<Tilstand tilstNr="1"><Kode kodeNr="1" Kodeverk="${letter}" kodeVersjon="1" kodeVerdi="D11A"/></Tilstand>`
    const institutions = institution(
      '983974724',
      patient('p1', episode(place('C'), place('T'), place('T'))),
    )
    expect(await read(nprMessage({ institutions }))).toMatchObject({
      message: { otherCodes: 0 },
      notes: [{ note: 'code-elsewhere', line: 9, count: 2 }],
    })
  })

  test('nothing goes over from one element to the next, and nothing empty is a value', async () => {
    const procedure = (value: string, ...inside: readonly string[]) =>
      `<Prosedyre prosNr="1">${inside.join('')}<Kode Kodeverk="T" kodeVerdi="${value}"/></Prosedyre>`
    const content = [
      '<Tjeneste>',
      '<Tiltak startDatoTid="2020-01-02T08:30:00">',
      procedure('D11A', '<Annet/>'),
      '</Tiltak>',
      procedure('D11M'),
      '</Tjeneste>',
    ]
    const service = `<Tjeneste startDatoTid="2020-01-03T08:30:00">${procedure('D11CP')}</Tjeneste>`
    const inpatient = episode(service).replace('omsorgsniva="3"', 'omsorgsniva="1"')
    const bare = episode(procedure('D11E')).replace('omsorgsniva="3"', 'omsorgsniva=""')
    const born = '<Pasient fodselsar="1990"/>'
    const institutions = [
      institution(
        '983974724',
        patient('p1', born, episode(...content), bare, inpatient, procedure('D11X')),
        patient('p2', episode(procedure('D11A'))),
        procedure('D11M'),
        patient('', procedure('D11A'), episode(procedure('D11M'))),
        procedure('D11X'),
      ),
      procedure('D11A'),
      patient('p3', episode(procedure('D11A'))),
      procedure('D11M'),
      institution('', patient('p4', episode(procedure('D11A')))),
      procedure('D11X'),
    ].join('\n')
    const answer = await read(nprMessage({ institutions }))
    const unit = '983974724'
    const p1 = { patient: `${unit}/p1`, unit, facts: { birthYear: 1990 } }
    expect(rows(answer)).toEqual([
      { ...p1, date: '2020-01-02', code: 'D11A', careLevel: 'outpatient' },
      { ...p1, code: 'D11M', careLevel: 'outpatient' },
      { ...p1, code: 'D11E' },
      { ...p1, date: '2020-01-03', code: 'D11CP', careLevel: 'inpatient' },
      { ...p1, code: 'D11X' },
      { patient: `${unit}/p2`, unit, code: 'D11A', careLevel: 'outpatient' },
      { unit, code: 'D11M' },
      { unit, code: 'D11A' },
      { unit, code: 'D11M', careLevel: 'outpatient' },
      { unit, code: 'D11X' },
      { code: 'D11A' },
      { code: 'D11A', careLevel: 'outpatient' },
      { code: 'D11M' },
      { code: 'D11A', careLevel: 'outpatient' },
      { code: 'D11X' },
    ])
    expect(answer).toMatchObject({
      reading: { findings: [] },
      message: { institutions: 2, patients: 5, otherCodes: 0 },
    })
    const only = institution('983974724', patient('p1', episode(procedure('D11A'))))
    expect(await read(nprMessage({ institutions: only }))).toMatchObject({
      message: { times: { measure: 0, service: 0, episode: 0, none: 1 } },
    })
  })

  test('without pathway codes there are no rows, and nobody asked for care level and birth', async () => {
    const answer = await read(nprMessage({ institutions: '' }))
    expect(rows(answer)).toEqual([])
    expect(answer.ok && answer.reading.file.absent).toEqual(['careLevel', 'birthYear'])
  })

  test('what stands before the message is no part of it', async () => {
    const message = nprMessage().replace('<Melding', '<Institusjon institusjonID="1"/><Melding')
    expect(await read(message)).toMatchObject({ ok: true, message: { institutions: 1 } })
  })

  test.each(['Melding', 'Institusjon', 'Objektholder', 'Episode', 'Tjeneste', 'Tiltak'])(
    'a word of its own, %s, may stand a hundred times beside each other',
    async (name) => {
      const beside = `<Annet><${name}x/></Annet>`.repeat(100)
      const message = nprMessage().replace('<Institusjon', `${beside}<Institusjon`)
      expect(rows(await read(message))).toHaveLength(1)
    },
  )

  test('the time is that of the measure, else of the service, else none: feedback 107', async () => {
    const institutions = institution(
      '983974724',
      patient(
        'p1',
        episode(code('D11A', '2020-01-02T08:30:00', 'T', '2020-01-01T08:00:00')),
        episode(code('D11M', null, 'T', '2020-01-20T08:00:00')),
        episode(code('D11CP', null)),
      ),
    )
    const answer = await read(nprMessage({ institutions }))
    expect(rows(answer).map(({ date }) => date)).toEqual(['2020-01-02', '2020-01-20', undefined])
    expect(answer).toMatchObject({
      message: { times: { measure: 1, service: 1, episode: 0, none: 1 } },
    })
    expect(assemblePathways(rows(answer)).findings.map(({ rule }) => rule)).toContain('npr-107')
    const own = await read(nprMessage({ institutions }), { timeFrom: ['measure', 'episode'] })
    expect(rows(own).map(({ date }) => date)).toEqual(['2020-01-02', '2020-01-01', '2020-01-01'])
  })

  test('unit and patient are what the caller says that they are', async () => {
    const institutions = institution(
      '983974724',
      '<Enhet enhetID="7" orgNr="974705788" reshID="1"/>',
      patient(
        'p1',
        '<Pasient pasientNr="p1" kjonn="1" fodselsar="1990"/>',
        episode(
          code('D11A', '2020-01-02T08:30:00'),
          '<RefEnhet enhetID="8" typeEnhet="2"/><RefEnhet enhetID="7" typeEnhet="1"/>',
          '<RefEnhet enhetID="9" typeEnhet="3"/>',
        ),
      ),
    )
    const answer = await read(nprMessage({ institutions }), {
      unitFrom: { kind: '1', attribute: 'orgNr' },
      patientFrom: 'across-institutions',
    })
    expect(rows(answer)).toEqual([
      {
        patient: 'p1',
        unit: '974705788',
        date: '2020-01-02',
        code: 'D11A',
        careLevel: 'outpatient',
        facts: { birthYear: 1990 },
      },
    ])
    expect(answer.ok && answer.reading.file.columns).toMatchObject({ unit: 'orgNr' })
  })

  test('an episode without a reference has no unit, though there is one without a number', async () => {
    const institutions = institution(
      '983974724',
      '<Enhet orgNr="974705788"/>',
      patient('p1', episode(code('D11A', '2020-01-02T08:30:00'))),
    )
    const answer = await read(nprMessage({ institutions }), {
      unitFrom: { kind: '1', attribute: 'orgNr' },
    })
    expect(rows(answer)).toMatchObject([{ patient: '983974724/p1', code: 'D11A' }])
    expect(rows(answer)[0]?.unit).toBeUndefined()
  })

  test('patients of two institutions never become one: not of two without a number, nor by a slash', async () => {
    const unit = '<Enhet enhetID="1" orgNr="974705788"/>'
    const reference = '<RefEnhet typeEnhet="1" enhetID="1"/>'
    const of = (id: string, number: string) =>
      institution(
        id,
        unit,
        patient(number, episode(reference, code('D11A', '2020-01-02T08:30:00'))),
      )
    const institutions = [
      of('', '1'),
      of('', '1'),
      of('a', ' '),
      of(' ', '1'),
      of('a/b', 'c'),
      of('a', 'b/c'),
      of('a%2Fb', 'c'),
    ]
    const options = { unitFrom: { kind: '1', attribute: 'orgNr' } } as const
    const answer = await read(nprMessage({ institutions: institutions.join('\n') }), options)
    expect(rows(answer).map((row) => row.patient)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      'a%2Fb/c',
      'a/b/c',
      'a%252Fb/c',
    ])
    expect(assemblePathways(rows(answer)).setAside).toEqual([0, 1, 2, 3])
  })

  test('ids that are not what they were are told by line, as in other files', async () => {
    const numbers = ['p1', ' p2', 'p3 ', 'p\ufffd', 'p&#10;5', '6.0', ' p7 ', '  p8', ' 9', '  ']
    const institutions = institution(
      '983974724',
      ...numbers.map((number) => patient(number, episode(code('D11A', '2020-01-02T08:30:00')))),
    )
    const answer = await read(nprMessage({ institutions }))
    const params = { column: 'pasientNr' }
    expect(answer.ok && answer.reading.kind).toBe('registration')
    expect(answer.ok && answer.reading.findings).toEqual([
      { rule: 'blank-at-edge', effect: 'flagged', lines: [13, 18, 38, 43, 48], params },
      { rule: 'control-sign', effect: 'flagged', lines: [23, 28], params },
    ])
  })

  test('every name can be another', async () => {
    const renamed = nprMessage()
      .replaceAll('Tiltak ', 'Aktivitet ')
      .replaceAll('/Tiltak>', '/Aktivitet>')
      .replaceAll('kodeVerdi', 'verdi')
      .replaceAll('Kodeverk="T"', 'Kodeverk="Q"')
    const names = { measure: 'Aktivitet', codeValue: 'verdi', pathwayLetter: 'Q' }
    expect(rows(await read(renamed, { names }))).toEqual(rows(await read(nprMessage())))
    expect(Object.values(nprNames).every(({ name }) => name.length > 0)).toBe(true)
  })

  test.each([
    ['an unknown version', nprMessage({ version: '99_0_1' }), ['unknown-version']],
    ['an unknown module', nprMessage({ module: 'xyz' }), ['unknown-module']],
    ['the module of pathways', nprMessage({ module: 'pak' }), ['no-public-names']],
    ['two versions', nprMessage({ written: '53.1.2' }), ['version-differs']],
  ])('with %s is read, and it is told', async (_, text, expected) => {
    const answer = await read(text)
    expect(rows(answer)).toHaveLength(1)
    expect(answer.ok && answer.notes.map(({ note }) => note)).toEqual(expected)
  })

  test.each<[string, string, string | null, string | null, readonly string[]]>([
    ['/53_11_12_str', '', '53.11.12', 'str', ['unknown-version']],
    ['/57_0_1', '', '57.0.1', null, ['unknown-module']],
    ['/57_0_1_str', '', '57.0.1', 'str', []],
    ['', 'versjon="57.0.1"', '57.0.1', null, ['unknown-module']],
    ['', '', null, null, ['unknown-version', 'unknown-module']],
  ])('its version and module are read from %s, else %s', async (space, beside, ...expected) => {
    const message = nprMessage().replace('/57_0_1_str" versjon="57.0.1"', `${space}" ${beside}`)
    const answer = await read(message)
    const [version, module, notes] = expected
    expect(answer).toMatchObject({ ok: true, message: { version, module } })
    expect(answer.ok && answer.notes.map(({ note }) => note)).toEqual(notes)
  })

  test.each(['xhttp://www.npr.no/xmlstds/57_0_1_str', 'http://www.npr.no/xmlstds/57_0_1_str/2'])(
    '%s is no namespace of it',
    async (space) => {
      const message = nprMessage().replace('http://www.npr.no/xmlstds/57_0_1_str', space)
      expect(await read(message)).toMatchObject({ ok: false, fault: 'wrong-namespace' })
    },
  )

  test.each(nprVersions.flatMap(({ version, modules }) => modules.map((one) => [version, one])))(
    'version %s of module %s is known',
    async (version, module) => {
      const answer = await read(
        nprMessage({ version: version?.replaceAll('.', '_') as string, module: module as string }),
        { module: module as string },
      )
      expect(answer).toMatchObject({ ok: true, message: { version, module }, notes: [] })
    },
  )

  test.each([
    [`<?xml version='1.0' encoding = 'ISO-8859-1' ?>`, 'iso-8859-1'],
    ['<?xml version="1.0"?>', 'utf-8'],
  ])('its encoding is read of %s', async (declaration, encoding) => {
    const text = nprMessage().replace(/^<\?xml.*\?>/, declaration)
    const bytes = encoding === 'utf-8' ? utf8(text) : latin(text)
    expect(await readNprMessage([bytes])).toMatchObject({ ok: true, message: { encoding } })
  })

  test('far longer than a text may be, it is read, and so is a text that is almost too long', async () => {
    const small = '<Annet>en liten tekst</Annet>'.repeat(2000)
    const long = nprMessage().replace('<Institusjon', `${small.repeat(30)}<Institusjon`)
    expect(long.length).toBeGreaterThan(1_500_000)
    expect(rows(await read(long))).toHaveLength(1)
    // The last tag before the text stands near the end of what is read at a time.
    const filled = nprMessage().slice(0, nprMessage().indexOf('<Institusjon'))
    const before = `${filled}${'<a/>'.repeat((65_530 - filled.length) >> 2)}`
    const almost = `${before}${'x'.repeat(950_000)}${nprMessage().slice(filled.length)}`
    expect(rows(await read(almost))).toHaveLength(1)
  })

  test('a version that the caller knows is not told', async () => {
    const answer = await read(nprMessage({ version: '99_0_1' }), { versions: ['99.0.1'] })
    expect(answer.ok && answer.notes).toEqual([])
  })

  test.each([
    ['UTF-8', (text: string) => utf8(text)],
    ['ISO-8859-1', latin],
    ['windows-1252', latin],
  ])('in %s, cut at every byte, says the same', async (encoding, encode) => {
    const bytes = encode(nprMessage({ encoding }))
    const whole = await readNprMessage([bytes])
    expect(rows(whole)).toHaveLength(1)
    for (let cut = 1; cut < bytes.length; cut += 1) {
      const answer = await readNprMessage([bytes.subarray(0, cut), bytes.subarray(cut)])
      expect(plain(answer)).toEqual(plain(whole))
    }
  })

  test('comes as a web stream too', async () => {
    const stream = new ReadableStream<Uint8Array>({
      start: (controller) => {
        controller.enqueue(utf8(nprMessage()))
        controller.close()
      },
    })
    expect(rows(await readNprMessage(stream))).toHaveLength(1)
    const bare = { getReader: () => new Blob([nprMessage()]).stream().getReader() }
    expect(rows(await readNprMessage(bare as never))).toHaveLength(1)
  })
})

describe('what is no message is a clear answer', () => {
  const bomb =
    '<?xml version="1.0"?>\n<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>\n<x>&b;</x>'
  test.each<[string, Uint8Array, string, number]>([
    ['nothing', utf8(''), 'malformed', 1],
    ['truncated', utf8(nprMessage().slice(0, 500)), 'malformed', 8],
    [
      'an attribute twice',
      utf8(nprMessage().replace('prosNr="1"', 'prosNr="1" prosNr="2"')),
      'malformed',
      8,
    ],
    ['an element that is not closed', utf8(nprMessage().replace('</Tiltak>', '')), 'malformed', 8],
    ['an entity that is not known', utf8(nprMessage().replace('Blåbær', '&hei;')), 'malformed', 4],
    ['an entity bomb', utf8(bomb), 'doctype', 2],
    ['another encoding than it says', latin(nprMessage()), 'wrong-encoding', 1],
    [
      'an encoding that nobody knows',
      utf8(nprMessage({ encoding: 'klingon' })),
      'unknown-encoding',
      1,
    ],
    ['UTF-16 that says UTF-8', utf16(nprMessage()), '', 0],
    [
      'another namespace',
      utf8(nprMessage().replace('www.npr.no', 'example.org')),
      'wrong-namespace',
      4,
    ],
    ['no message inside', utf8('<MsgHead/>'), 'no-message', 1],
    ['one element too deep', utf8('<a>'.repeat(65) + '</a>'.repeat(65)), 'too-deep', 1],
    ['as deep as may be', utf8('<a>'.repeat(64) + '</a>'.repeat(64)), 'no-message', 1],
    ['too deep', utf8('<a>'.repeat(100) + '</a>'.repeat(100)), 'too-deep', 1],
    ['a long text', utf8(`<a>${'x'.repeat(2_000_000)}</a>`), 'text-too-long', 1],
    ['a long comment', utf8(`<a><!--${'< '.repeat(1_000_000)}--></a>`), 'text-too-long', 1],
    ['a long attribute', utf8(`<a b="${'x'.repeat(2_000_000)}"/>`), 'text-too-long', 1],
  ])('%s', async (_, bytes, fault, line) => {
    const answer = await readNprMessage([bytes])
    if (fault === '') expect(answer.ok).toBe(true)
    else expect(answer).toMatchObject({ ok: false, fault, line })
  })

  test('cut off anywhere, it is malformed; within a letter, it is not in its encoding', async () => {
    const whole = utf8(nprMessage().trimEnd())
    for (let end = 0; end < whole.length; end += 1) {
      const answer = await readNprMessage([whole.subarray(0, end)])
      const isWithin = ((whole[end] as number) & 0xc0) === 0x80
      const fault = isWithin ? 'wrong-encoding' : 'malformed'
      expect(answer).toMatchObject({ ok: false, fault })
    }
    expect((await readNprMessage([whole])).ok).toBe(true)
  })

  test('a text node of 200 MB stops reading long before its end', async () => {
    let given = 0
    function* chunks() {
      yield utf8('<Melding xmlns="http://www.npr.no/xmlstds/57_0_1_str">')
      const chunk = new Uint8Array(1 << 20).fill(120)
      for (; given < 200; given += 1) yield chunk
    }
    expect(await readNprMessage(chunks())).toMatchObject({ ok: false, fault: 'text-too-long' })
    expect(given).toBeLessThan(3)
  })

  test('another module than the one asked for', async () => {
    expect(await read(nprMessage(), { module: 'ord' })).toMatchObject({
      ok: false,
      fault: 'wrong-module',
      line: 4,
    })
  })

  test.each([['text'], [utf8('<a/>')], [7], [null], [['text']], [{}]])(
    '%j is misuse',
    async (chunks) => {
      await expect(readNprMessage(chunks as never)).rejects.toMatchObject({
        code: 'invalid-argument',
        message: expect.stringMatching(/chunk/),
      })
    },
  )

  test.each([
    [7, 'unitFrom must be an object'],
    [{ kind: '1' }, 'unitFrom.attribute'],
    [{ kind: '1', attribute: 7 }, 'unitFrom.attribute'],
  ])('%j is no unit, and the message says so', async (unitFrom, message) => {
    await expect(read(nprMessage(), { unitFrom } as never)).rejects.toMatchObject({
      code: 'invalid-argument',
      message: expect.stringContaining(message),
    })
  })
})
