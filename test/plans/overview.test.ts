import type { Language } from 'pasientforlop'
import {
  describeFollowUp,
  followUpPlan,
  plans,
  type StatusReport,
  writeOverview,
} from 'pasientforlop/plans'
import { describe, expect, test } from 'vitest'

const plan = plans['hv-phv-2020-2024']
const languages: readonly Language[] = ['nb', 'nn', 'en']
const share = (year: number, numerator: number) =>
  ({
    indicator: 'hv.epikrise_1d',
    period: { from: `${year}-01-01`, to: `${year}-12-31` },
    group: '983974724',
    state: 'value',
    value: numerator / 100,
    numerator,
    denominator: 100,
  }) as const

const report: StatusReport = {
  tiltak: 'hv-phv-2020-2024/1',
  reporter: 'p1',
  asOf: '2021-12-01',
  about: 'lifecycle',
  value: 'active',
}

const followUp = followUpPlan(plan, [report], {
  asOf: '2022-01-31',
  kinds: ['lead', 'co-owner'],
  figures: [share(2021, 56)],
  baselines: [share(2019, 42)],
})

describe('describeFollowUp', () => {
  test('tiltak that are over the deadline without a report come first', () => {
    const { tiltak } = describeFollowUp(followUp, { plan, language: 'nn' })
    expect(tiltak.at(-1)).toMatchObject({ id: 'hv-phv-2020-2024/1', unreported: 0 })
    expect(tiltak.slice(0, -1).every(({ unreported }) => unreported > 0)).toBe(true)
    expect(tiltak[0]).toMatchObject({
      number: 2,
      tiltak: 'Revidere samarbeidsavtalar med private aktørar',
      responsible: 'Lokalt helseføretak',
      deadline: 'medio 2021',
      state: 'over fristen',
      days: 153,
      done: '0 av 4',
    })
  })

  test('an indicator has its interval, and every reason is in the language', () => {
    const rows = languages.map((language) =>
      describeFollowUp(followUp, { plan, language }).indicators.filter(
        ({ id, group }) => id.endsWith('/10') && group === 'Helse Bergen HF',
      ),
    )
    expect(rows[0]?.[0]).toMatchObject({
      baseline: '42,0 % (32,8–51,8), 2019-01-01–2019-12-31',
      latest: '56,0 % (46,2–65,3), 2021-01-01–2021-12-31',
      target: 'planen oppgir ikke noe måltall',
      change: 'bedre (+14,0 prosentpoeng)',
    })
    expect(rows.map((some) => some[1]?.baseline)).toEqual([
      'ikke noe nullpunkt for denne gruppen',
      'ikkje noko nullpunkt for denne gruppa',
      'no baseline for this group',
    ])
  })

  test.each(['hmn-phv-2016-2020', 'hmn-tsb-2016-2020'] as const)(
    '%s: it says that the document names none',
    (id) => {
      const told = followUpPlan(plans[id], [], { asOf: '2018-01-01' })
      for (const row of describeFollowUp(told, { plan: plans[id], language: 'nb' }).tiltak) {
        expect([row.responsible, row.deadline]).toEqual([
          'dokumentet oppgir ingen',
          'dokumentet oppgir ingen',
        ])
      }
    },
  )

  test.each(languages)('in %s it is plain JSON without a code or a hole in it', (language) => {
    const overview = describeFollowUp(followUp, { plan, language })
    expect(JSON.parse(JSON.stringify(overview))).toEqual(overview)
    expect(JSON.stringify(overview)).not.toMatch(/undefined|NaN|no-baseline|\{\w+\}/)
  })

  test('the follow-up of another plan is misuse', () => {
    expect(() =>
      describeFollowUp(followUp, { plan: plans['solli-dps-2019'], language: 'nb' }),
    ).toThrowError(expect.objectContaining({ code: 'invalid-argument' }))
  })
})

describe('writeOverview', () => {
  const overview = describeFollowUp(followUp, { plan, language: 'nb' })

  test('CSV has a row for each tiltak, and as many cells in each', () => {
    const lines = writeOverview(overview, { as: 'csv' }).trimEnd().split('\r\n')
    expect(lines).toHaveLength(13)
    expect(lines[0]).toBe('Nr.;Tiltak;Ansvar;Frist;Status;Dager;Gjennomført;Uten rapport')
    for (const line of lines) expect(line.split(';')).toHaveLength(8)
  })

  test('signs of CSV, of formulas and of Markdown are escaped', () => {
    const [first] = overview.tiltak
    if (first === undefined) throw new Error('a tiltak')
    const odd = { ...overview, tiltak: [{ ...first, tiltak: '=1;"2"', responsible: 'a|b' }] }
    expect(writeOverview(odd, { as: 'csv' }).split('\r\n')[1]).toContain(`;"'=1;""2""";a|b;`)
    expect(writeOverview(odd, { as: 'markdown' })).toContain('| a\\|b |')
  })

  test.each(languages)('Markdown in %s has both tables, caveats and remarks', (language) => {
    const text = writeOverview(describeFollowUp(followUp, { plan, language }), { as: 'markdown' })
    expect(text.match(/^\| --- /gm)).toHaveLength(2)
    expect(text.match(/^## /gm)).toHaveLength(2)
    expect(text).not.toMatch(/undefined|NaN/)
  })
})
