import { followUpPlan, plans, reportsFromTable } from 'pasientforlop/plans'
import { describe, expect, test } from 'vitest'

const plan = plans['hv-phv-2020-2024']
const mapping = { plan, reporter: 'p1' }

const brief = (table: string, more: object = {}) =>
  reportsFromTable(table, { ...mapping, ...more }).reports.map(
    ({ tiltak, holder, asOf, about, value }) => [
      tiltak.replace('hv-phv-2020-2024/', ''),
      holder,
      asOf,
      about,
      value,
    ],
  )

describe('reportsFromTable', () => {
  test('status reports of a spreadsheet reach the obligations that they are on', () => {
    const { reports, findings } = reportsFromTable(
      [
        'Nr;Helseføretak;Dato;Status;Gjennomført;Merknad',
        '6;Helse Bergen HF;20.1.2021;Gjennomført;15.12.2020;',
        '6;Helse Stavanger;20.1.2021;ferdig;10.1.2021;Forseinka av pandemien',
        '6;983974694;20.1.2021;i gang;;',
      ].join('\n'),
      mapping,
    )
    expect(findings).toEqual([])
    const { obligations } = followUpPlan(plan, reports, { asOf: '2021-01-31', kinds: ['lead'] })
    const on6 = obligations.filter(({ obligation }) => obligation.tiltak.endsWith('/6'))
    expect(
      on6.map(({ obligation: { holder }, state, days }) => [
        holder.kind === 'organisation' && holder.name,
        state,
        days,
      ]),
    ).toEqual([
      ['Helse Stavanger HF', 'done-late', 10],
      ['Helse Fonna HF', 'overdue', 31],
      ['Helse Bergen HF', 'done', null],
      ['Helse Førde HF', 'overdue', 31],
    ])
  })

  test.each([
    ['number', '4'],
    ['id', 'hv-phv-2020-2024/4'],
    ['short title', 'Barne- og ungdomspoliklinikkar: samarbeid med kommunane'],
    ['beginning of its words', 'Alle poliklinikkane for barn og unge'],
  ])('a tiltak is known by its %s', (_, words) => {
    const table = `Tiltak;HF;Dato;Status\n${words};Helse Fonna;1.11.2020;I gang`
    expect(brief(table)).toEqual([['4', '983974694', '2020-11-01', 'lifecycle', 'active']])
  })

  test.each([
    ['Ikkje starta', 'planned'],
    ['På vent', 'paused'],
    ['gjennomført.', 'completed'],
    ['Utgår', 'discontinued'],
    ['pågår', 'active'],
  ])('%s is %s', (status, value) => {
    expect(brief(`Nr;Status\n4;${status}`, { asOf: '2020-11-01' })).toEqual([
      ['4', null, '2020-11-01', 'lifecycle', value],
    ])
  })

  test('a light beside a status is told apart, and a comment is a narrative', () => {
    expect(
      brief('Nr;Status;Kommentar\n4;I gang, gul;Manglar folk', { asOf: '2020-11-01' }),
    ).toEqual([
      ['4', null, '2020-11-01', 'lifecycle', 'active'],
      ['4', null, '2020-11-01', 'traffic-light', 'yellow'],
      ['4', null, '2020-11-01', 'narrative', 'Manglar folk'],
    ])
  })

  test.each<[string, string, string, string]>([
    ['a tiltak that the plan lacks', 'Nr;Dato;Status\n44;1.11.2020;I gang', 'tiltak', '44'],
    ['no date', 'Nr;Dato;Status\n4;i fjor;I gang', 'date', 'i fjor'],
    [
      'a holder that is not known',
      'Nr;HF;Dato;Status\n4;Klinikk X;1.11.2020;I gang',
      'holder',
      'Klinikk X',
    ],
    [
      'words that are no status',
      'Nr;Dato;Status\n4;1.11.2020;Venter på svar',
      'status',
      'Venter på svar',
    ],
  ])('%s is a finding', (_, table, column, raw) => {
    const { findings } = reportsFromTable(table, mapping)
    expect(findings).toEqual([
      { rule: 'cell-not-read', at: expect.any(String), params: { column, raw } },
    ])
  })

  test('a table of any length is read', () => {
    const { reports } = reportsFromTable(`Nr;Status\n${'4;gul\n'.repeat(200_000)}`, {
      ...mapping,
      asOf: '2020-11-01',
    })
    expect(reports).toHaveLength(200_000)
  })

  test('words that are no status are kept as what they are', () => {
    expect(brief('Nr;Status\n4;Venter på svar', { asOf: '2020-11-01' })).toEqual([
      ['4', null, '2020-11-01', 'narrative', 'Venter på svar'],
    ])
  })

  test('what is no plan or lacks a column is misuse', () => {
    expect(() => reportsFromTable('Nr\n4', mapping)).toThrowError(
      expect.objectContaining({ code: 'unknown-column' }),
    )
    expect(() => reportsFromTable('Nr;Status\n4;x', { plan: null as never })).toThrowError(
      expect.objectContaining({ code: 'invalid-plan' }),
    )
  })
})
