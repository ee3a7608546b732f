import { type FileRuleId, mappings, readCsv, readObjects, rowsOf } from 'pasientforlop/files'
import { describe, expect, test } from 'vitest'

const rest = { unit: 'u1', date: '2020-01-02', code: 'D11A' }

const told = (patient: unknown) =>
  readObjects([{ patient, ...rest }], { mapping: mappings.registration }).findings.map(
    ({ rule }) => rule,
  )

describe('an id that is not what it was', () => {
  test.each<[FileRuleId, readonly unknown[]]>([
    [
      'rounded-number',
      [
        ...['1E5', '1e5', '12E+11', '12E-11', '1E123', '1.5E5', '1,5E+5', '1.E5', '1,E5', '17.0'],
        ...['17,0', '17.000', '0.0', 1e21, 2 ** 53, Number.NaN, Number.POSITIVE_INFINITY],
      ],
    ],
    ['blank-at-edge', [' p', 'p ', 'p\t', '\tp', '\u00a0p', 'p\u2003', ' 1E', ' 1E5', '17.0 ']],
    [
      'control-sign',
      [
        ...[
          'p\n',
          'p\r',
          'p\u0000',
          '\u0007p',
          'p\u001f1',
          'p\u007f',
          'p\u009f',
          'p\u00ad',
          'p\u200b',
        ],
        ...['\ufeffp', 'p\u2066', 'p\ufffd', 'på\ufffd', ' p\n', '1E5\n', 'p\ud800', '\udc00p'],
      ],
    ],
    ['decomposed-letter', ['pa\u030a', 'A\u030alesund', 'cafe\u0301', '\u212b']],
  ])('is told as %s', (rule, patients) => {
    for (const patient of patients) expect([patient, told(patient)]).toEqual([patient, [rule]])
  })

  test('is none of these, which nothing is told of', () => {
    const patients = [
      ...['p', 'p1', '1', '0', '17', '17.01', '17.10', '17.', '.0', 'E5', '1E', '1E+', '1E1234'],
      ...['1F5', 'x1E5', '1E5x', 'x17.0', '17.0x', '1.5.0', '1..0', '17;0', '17.O', '1 E5', '1E 5'],
      ...[
        'p 1',
        'p\t1',
        'å',
        'på',
        'Ålesund',
        'x\u030a',
        '漢字',
        'p~',
        '\u{1f9e0}',
        'p\u00a01',
        '',
        ' ',
        '\t',
        '\u00a0',
      ],
      ...[1, 17, 1.5, 2 ** 53 - 1, 1n, 2n ** 64n, null, undefined, true, {}, []],
    ]
    for (const patient of patients) expect([patient, told(patient)]).toEqual([patient, []])
  })

  test.each([
    ['registration', 'patient,unit,date,code', ['patient', 'unit']],
    ['referral', 'referral,unit,careArea,waitingEndCode', ['referral', 'unit']],
    ['discharge', 'discharge,unit,careArea', ['discharge', 'unit']],
    ['appointment', 'appointment,unit,careArea,kind', ['appointment', 'unit']],
  ] as const)('is told of a %s in the columns that tell one from another', (kind, head, names) => {
    const cells = head.split(',').map(() => '1E5')
    const reading = readCsv(`${head}\n${cells.map(() => 'x').join(',')}\n${cells.join(',')}\n`, {
      mapping: mappings[kind],
    })
    expect(reading.findings).toEqual(
      names.map((column) => ({
        rule: 'rounded-number',
        effect: 'flagged',
        lines: [3],
        params: { column },
      })),
    )
    expect(reading.length).toBe(2)
  })

  test('is told once of a column that is two fields, by its lines in their order', () => {
    const mapping = {
      kind: 'registration',
      columns: {
        patient: { column: 'a', values: { '1E5': 'p' } },
        unit: 'a',
        date: { constant: '2020-01-02' },
        code: { constant: 'D11A' },
      },
    } as const
    const text = `a;b\n${['1E5', 'x', '2E5', 'å\ud800', '1E5', '2E5'].map((a) => `${a};\n`).join('')}`
    const { findings, file } = readCsv(text, { mapping })
    const params = { column: 'a' }
    expect(findings).toEqual([
      { rule: 'rounded-number', effect: 'flagged', lines: [2, 4, 6, 7], params },
      { rule: 'not-in-encoding', effect: 'flagged', lines: [5], params },
    ])
    expect(file.setAside).toBe(0)
  })

  test('is not told of a constant, and by the name that the file has', () => {
    const mapping = {
      kind: 'registration',
      columns: {
        patient: { column: 1 },
        unit: { constant: '17.0' },
        date: { column: 'Dato' },
        code: 'Kode',
      },
    } as const
    const reading = readCsv('P;Dato;Kode\n17.0;2020-01-02;D11A\n17.0;2020-01-02;D11M\n', {
      mapping,
    })
    expect(reading.findings).toEqual([
      { rule: 'rounded-number', effect: 'flagged', lines: [2, 3], params: { column: 'P' } },
    ])
    expect(rowsOf(reading)[0]).toMatchObject({ patient: '17.0', unit: '17.0' })
  })
})
