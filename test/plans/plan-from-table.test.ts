import fc from 'fast-check'
import {
  checkPlan,
  organisations,
  planFromTable,
  plans,
  readResponsible,
} from 'pasientforlop/plans'
import { describe, expect, test } from 'vitest'
import { helseVestRows } from './facts.js'

const mapping = { title: 'Handlingsplan', owner: '983658725', language: 'nn' } as const
const shipped = plans['hv-phv-2020-2024']

/** As it is pasted from the document: each row begins with a tab, and blocks have a line between. */
const asInDocument = [['Tiltak', 'Ansvar', 'Frist'], ...helseVestRows]
  .map((row, at) => `\t${row.join('\t')}${at === 3 || at === 10 ? '\n' : ''}`)
  .join('\n')

const readings = ({ tiltak }: typeof shipped) =>
  tiltak.map(({ text, responsible, deadline, notes, raw }) => ({
    text,
    responsible,
    deadline,
    notes,
    raw,
  }))

describe('the table of Helse Vest', () => {
  const { plan, findings } = planFromTable(asInDocument, { ...mapping, period: '2020-2024' })

  test('as pasted from the document it gives what the shipped plan has, tiltak by tiltak', () => {
    expect(readings(plan)).toEqual(readings(shipped))
  })

  test('every sentence of its cells is read, and all but the languages hangs together', () => {
    expect(findings.filter(({ rule }) => rule !== 'not-translated')).toEqual([])
    expect(findings).toEqual(checkPlan(plan))
  })

  const cells = [['Tiltak', 'Ansvar', 'Frist'], ...helseVestRows]
  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

  test.each<[string, Parameters<typeof planFromTable>[0]]>([
    ['semicolons', cells.map((row) => row.map((cell) => `"${cell}"`).join(';')).join('\r\n')],
    [
      'Markdown',
      cells
        .map((row, at) => `| ${row.join(' | ')} |${at === 0 ? '\n| --- | :-- | --: |' : ''}`)
        .join('\n'),
    ],
    [
      'HTML',
      `<table><thead><tr><th>Tiltak<th>Ansvar<th>Frist</thead>${cells
        .slice(1)
        .map(
          (row) => `<tr>${row.map((cell) => `<td><p>${escaped(cell)}</p></td>`).join('\n')}</tr>`,
        )
        .join('')}</table>`,
    ],
    ['rows of cells', cells],
    ['objects', helseVestRows.map(([Tiltak, Ansvar, Frist]) => ({ Tiltak, Ansvar, Frist }))],
  ])('with %s it is the same plan', (_, table) => {
    expect(readings(planFromTable(table, { ...mapping, period: '2020-2024' }).plan)).toEqual(
      readings(plan),
    )
  })
})

describe('planFromTable', () => {
  const rulesOf = (table: string, more: object = {}) =>
    planFromTable(table, { ...mapping, ...more })
      .findings.filter(({ rule }) => rule !== 'not-translated')
      .map(({ rule, params }) => [rule, params])

  test('a cell of a spreadsheet may have line breaks and quotes', () => {
    const table =
      'Tiltak\tAnsvar\n"Kurs i ""recovery""\nfor alle"\tHelse Bergen\n5" skjerm\tHelse Fonna'
    const { plan } = planFromTable(table, mapping)
    expect(plan.tiltak.map(({ text }) => text)).toEqual([
      'Kurs i "recovery"\nfor alle',
      '5" skjerm',
    ])
  })

  test('numbers are kept and are the ids; areas are those of the column', () => {
    const { plan } = planFromTable(
      'Nr;Område;Tiltak\n1.;Barn og unge;Kurs\n2.;Barn og unge;Video\n3.;Rus;Råd',
      mapping,
    )
    expect(plan.tiltak.map(({ id, number }) => [id, number])).toEqual([
      ['handlingsplan/1', 1],
      ['handlingsplan/2', 2],
      ['handlingsplan/3', 3],
    ])
    expect(plan.areas.map(({ id, text }) => [id, text])).toEqual([
      ['barn-og-unge', 'Barn og unge'],
      ['rus', 'Rus'],
    ])
    expect(plan.tiltak[1]?.areas[0]?.area).toBe('barn-og-unge')
  })

  test('a share is read with its sign, and without it is told what is meant', () => {
    const table =
      'Tiltak;Indikator;Nullpunkt;Mål\nBrev;hv.epikrise_1d;42,5 %;70\nKurs;hv.readmission_day5;0,1;5 %'
    const { plan } = planFromTable(table, mapping)
    expect(plan.tiltak.map(({ indicators }) => indicators[0])).toMatchObject([
      { baseline: { value: 0.425, unit: 'share' }, targets: { unknown: expect.any(String) } },
      { baseline: { value: 0.1 }, targets: [{ value: 0.05 }], better: 'lower' },
    ])
    expect(rulesOf(table)).toEqual([
      ['share-above-one', { list: 'target', row: 1, value: 70, instead: 0.7 }],
    ])
  })

  test.each<[string, string, readonly unknown[]]>([
    [
      'a row without a tiltak',
      'Tiltak;Frist\n;2021\nKurs;2021',
      ['row-without-tiltak', { row: 1 }],
    ],
    [
      'a column that nothing is known of',
      'Tiltak;Budsjett\nKurs;100',
      ['column-not-read', { column: 'Budsjett' }],
    ],
    [
      'a deadline that cannot be read',
      'Tiltak;Frist\nKurs;Haust 2019',
      ['deadline-unreadable', { raw: 'Haust 2019', reason: 'season', readings: [] }],
    ],
    [
      'nobody that is known',
      'Tiltak;Ansvar\nKurs;Klinikkleiar',
      ['responsible-not-read', { raw: 'Klinikkleiar' }],
    ],
    [
      'an indicator that is not known',
      'Tiltak;Indikator\nKurs;trivsel',
      ['cell-not-read', { column: 'indicator', raw: 'trivsel' }],
    ],
    [
      'a target without an indicator',
      'Tiltak;Mål\nKurs;70 %',
      ['cell-not-read', { column: 'target', raw: '70 %' }],
    ],
  ])('%s is a finding', (_, table, finding) => {
    expect(rulesOf(table)).toEqual([finding])
  })

  test('the cells of a column that nothing is known of are kept', () => {
    const { plan } = planFromTable('Tiltak;Budsjett\nKurs;100', mapping)
    expect(plan.tiltak[0]?.raw).toEqual({ tiltak: 'Kurs', other: { Budsjett: '100' } })
  })

  test.each([
    ['no column for the tiltak', 'Hva;Frist\nKurs;2021', {}],
    ['a header that the table lacks', 'Tiltak\nKurs', { columns: { deadline: 'Innen' } }],
    ['a column that plans do not have', 'Tiltak\nKurs', { columns: { cost: 'Tiltak' } }],
    ['an empty text', '', {}],
  ])('%s is misuse', (_, table, more) => {
    expect(() => planFromTable(table, { ...mapping, ...more } as never)).toThrowError(
      expect.objectContaining({ code: 'unknown-column' }),
    )
  })

  test.each([
    ['a Date', new Date(Date.UTC(2026, 5, 1)), '2026-06-01T00:00:00.000Z'],
    ['a Date that is none', new Date(Number.NaN), 'Invalid Date'],
    ['yes', true, 'true'],
    ['a list', [2026], '[array]'],
    ['an object', { year: 2026 }, '[object]'],
  ])('%s in a cell of a deadline is told, not taken for none', (_, value, raw) => {
    const { plan, findings } = planFromTable([{ Tiltak: 'Kurs', Frist: value }], {
      title: 'P',
      owner: '983658725',
    })
    expect(plan.tiltak[0]?.raw.deadline).toBe(raw)
    expect(plan.tiltak[0]?.deadline?.kind).toBe('unreadable')
    expect(findings.some(({ rule }) => rule === 'deadline-unreadable')).toBe(true)
  })

  test('the columns may be called anything', () => {
    const { plan } = planFromTable('Hva\tHvem\tInnen\nKurs\tHelse Bergen\t1/6-26', {
      ...mapping,
      columns: { tiltak: 'Hva', responsible: 'hvem', deadline: 'Innen' },
    })
    expect(plan.tiltak[0]?.raw).toEqual({
      tiltak: 'Kurs',
      responsible: 'Helse Bergen',
      deadline: '1/6-26',
    })
  })

  test('no cell is lost, whatever it holds, and nothing but a code is thrown', () => {
    const cell = fc.oneof(
      fc.string({ maxLength: 20 }),
      fc.constantFrom(
        'Lokalt helseføretak',
        'Helse Vest leiar. X',
        '70 %',
        '|',
        '"',
        '<b>x</b>',
        '2021',
      ),
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { maxLength: 4 }), (rows) => {
        const { plan } = planFromTable([['Tiltak', 'Ansvar', 'Frist'], ...rows], mapping)
        const plain = (text: string) => text.replace(/[ \u00a0]+/g, ' ').trim()
        const kept = rows.filter(([tiltak]) => plain(tiltak) !== '')
        expect(plan.tiltak.map(({ raw }) => raw)).toEqual(
          kept.map(([tiltak, responsible, deadline]) => ({
            tiltak: plain(tiltak),
            ...(plain(responsible) === '' ? {} : { responsible: plain(responsible) }),
            ...(plain(deadline) === '' ? {} : { deadline: plain(deadline) }),
          })),
        )
      }),
      { numRuns: 200 },
    )
  })
})

describe('readResponsible', () => {
  test('an organisation or a role that is called by blanks is found nowhere, and ends', () => {
    const blank = { ...organisations['983658725'], number: '999999999', name: '  ' } as never
    const found = (cell: string) =>
      readResponsible(cell, { organisations: [blank] }).responsible.map(({ kind }) => kind)
    expect(found('Hvem som helst')).toEqual([])
    expect(found('')).toEqual([])
  })

  const brief = (cell: string) =>
    readResponsible(cell).responsible.map(
      ({ kind, role, organisation }) => `${kind} ${role ?? organisation}`,
    )

  test.each<[string, readonly string[]]>([
    ['Lokalt helseføretak', ['lead local-trust']],
    ['lokale helseforetak', ['lead local-trust']],
    ['HF', ['lead local-trust']],
    ['RHF og HF', ['co-owner regional-trust', 'co-owner local-trust']],
    ['Lokalt og regionalt helseforetak', ['co-owner local-trust', 'co-owner regional-trust']],
    ['Regionalt og lokalt helseføretak', ['co-owner regional-trust', 'co-owner local-trust']],
    ['Helse Bergen', ['lead 983974724']],
    ['Helse Bergen HF', ['lead 983974724']],
    ['983974724', ['lead 983974724']],
    ['Ansvarlig: Helse Bergen', ['lead 983974724']],
    [
      'Helse Bergen, Helse Fonna og Solli DPS',
      ['co-owner 983974724', 'co-owner 983974694', 'co-owner 919865636'],
    ],
    ['Helse Vest IKT AS', ['lead 987601787']],
    ['Helse Vestre', []],
    ['Klinikkleiar', []],
    ['', []],
    ['Helse Førde med bistand frå Helse Bergen', ['contributor 983974724']],
    [
      'Lokalt helseføretak. Helse Vest bidrar med midlar',
      ['lead local-trust', 'contributor 983658725'],
    ],
    [
      'Lokalt helseforetak. Helse Vest bidrar med koordinering',
      ['lead local-trust', 'coordinator 983658725'],
    ],
    ['Helse Vest leiar arbeidet, Helse Fonna deltek', ['lead 983658725', 'contributor 983974694']],
  ])('%j: %j', (cell, parties) => {
    expect(brief(cell)).toEqual(parties)
  })

  test('a cell is read alike in bokmål and nynorsk', () => {
    expect(brief('Regionalt brukerutvalg')).toEqual(brief('Regionalt brukarutval'))
  })

  test('the words of every reading and note stand in the cell, and nothing throws', () => {
    const word = fc.constantFrom(
      'Lokalt helseføretak',
      'Helse Vest',
      'Helse Bergen HF',
      'leiar',
      'bidreg',
      'og',
      ',',
      '.',
      ' Arbeidet går føre seg',
      'jf. ',
      'İ',
      '\n',
      'bistand frå ',
    )
    fc.assert(
      fc.property(
        fc.array(fc.oneof(word, fc.string({ maxLength: 5 })), { maxLength: 8 }),
        (words) => {
          const cell = words.join(' ')
          const { responsible, notes } = readResponsible(cell)
          const plain = cell.replaceAll('\u00a0', ' ')
          for (const { raw } of responsible) expect(plain).toContain(raw)
          for (const { text } of notes) expect(plain).toContain(text)
        },
      ),
      { numRuns: 500 },
    )
  })
})

describe('a pasted text', () => {
  const rows = [
    ['Tiltak', 'Ansvar', 'Frist'],
    ['"Kurs,\nmøte"', 'Helse Bergen HF', '2021'],
    ['Plan', 'Helse Fonna HF', '2022'],
  ]
  const lines = rows.map((row) => row.join('\t'))
  const plain = planFromTable(lines.join('\n'), mapping)

  test.each(['\r\n', '\r'])('has its rows whatever ends a line: %j', (end) => {
    const text = `${lines.join('\n').replaceAll('\n', end)}${end}`
    expect(planFromTable(text, mapping)).toEqual(plain)
    expect(plain.plan.tiltak.map(({ text }) => text)).toEqual(['Kurs,\nmøte', 'Plan'])
  })

  test.each(['\u00ad', '\u200b', '\ufeff'])(
    'is read without signs that are not shown: %j',
    (sign) => {
      const broken = lines.map((line) => line.replaceAll(/(?<=[a-z])(?=[a-z])/g, sign))
      expect(planFromTable(broken.join('\n'), mapping)).toEqual(plain)
    },
  )
})

describe('a table of HTML', () => {
  const readingOf = (rows: readonly string[]) => {
    const head = '<table><tr><th>Område</th><th>Tiltak</th><th>Ansvar</th><th>Frist</th></tr>'
    const html = `${head}${rows.map((row) => `<tr>${row}</tr>`).join('\n')}</table>`
    const { plan } = planFromTable(html, mapping)
    const words = new Map(plan.areas.map(({ id, text }) => [id, text]))
    return plan.tiltak.map(({ text, areas, raw }) => [
      areas.map(({ area }) => words.get(area)).join(),
      text,
      raw.responsible ?? null,
      raw.deadline ?? null,
    ])
  }

  test.each([
    'rowspan=2',
    'rowspan="2"',
    "class='a' ROWSPAN = '2' style='x'",
    'colspan="1" rowspan=2',
  ])('has a merged cell (%s) in each of its rows, and no cell of another column', (span) => {
    expect(
      readingOf([
        `<td ${span}>Rus</td><td>Kurs</td><td ${span}>Helse Bergen HF</td><td>2021</td>`,
        '<td>Møte</td><td>2022</td>',
        '<td>Vern</td><td>Plan</td><td>Helse Fonna HF</td><td>2023</td>',
      ]),
    ).toEqual([
      ['Rus', 'Kurs', 'Helse Bergen HF', '2021'],
      ['Rus', 'Møte', 'Helse Bergen HF', '2022'],
      ['Vern', 'Plan', 'Helse Fonna HF', '2023'],
    ])
  })

  test('has the last columns of rows that end in merged cells', () => {
    expect(
      readingOf([
        '<td>Rus</td><td>Kurs</td><td>HF</td><td rowspan="3">2021</td>',
        '<td>Rus</td><td>Møte</td><td>HF</td>',
        '<td>Rus</td><td>Plan</td><td>HF</td>',
        '<td>Rus</td><td>Råd</td><td>HF</td><td>2022</td>',
      ]).map(([, text, , deadline]) => [text, deadline]),
    ).toEqual([
      ['Kurs', '2021'],
      ['Møte', '2021'],
      ['Plan', '2021'],
      ['Råd', '2022'],
    ])
  })

  test('has a cell over several columns in the first of them', () => {
    expect(
      readingOf([
        '<td>Rus</td><td colspan="2">Kurs</td><td>2021</td>',
        '<td colspan="4">2. Barn og unge</td>',
        '<td colspan="2" rowspan="2">Rus</td><td>HF</td><td>2021</td>',
        '<td>HF</td><td>2022</td>',
        '<td>Rus</td><td>Møte</td><td>HF</td><td>2022</td>',
      ]).map(([, text, responsible, deadline]) => [text, responsible, deadline]),
    ).toEqual([
      ['Kurs', null, '2021'],
      ['Møte', 'HF', '2022'],
    ])
  })

  test('that asks for millions of cells is read at once', () => {
    const wide = '<td rowspan=65000 colspan=65000>x</td>'.repeat(50)
    const html = `<table><tr><th>Tiltak</th></tr>${`<tr><td>Kurs</td>${wide}</tr>`.repeat(300)}</table>`
    const begin = performance.now()
    planFromTable(html, mapping)
    expect(performance.now() - begin).toBeLessThan(20_000)
  })

  test('has the letters that its names of signs mean', () => {
    expect(
      readingOf([
        '<td></td><td>&Eacute;n idé&hellip; &sect; 3&shy;A &bull; b</td><td></td><td></td>',
      ]),
    ).toEqual([['', 'Én idé… § 3A • b', null, null]])
  })
})
