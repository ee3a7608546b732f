import { describePlanFinding, type PlanFinding } from 'pasientforlop/plans'
import { describe, expect, test } from 'vitest'

const said = (finding: PlanFinding) =>
  (['nb', 'nn', 'en'] as const).map((language) => describePlanFinding(finding, language))

describe('findings on plans in words', () => {
  test('name a role', () => {
    const finding = { rule: 'role-without-organisation', at: 't', params: { role: 'local-trust' } }
    expect(said(finding as PlanFinding)).toEqual([
      't: Rollen «Lokalt helseforetak» svarer ikke til noen kjent virksomhet på denne datoen.',
      't: Rolla «Lokalt helseføretak» svarer ikkje til noka kjend verksemd på denne datoen.',
      't: The role “Local trust” stands for no known organisation on this date.',
    ])
  })

  test('name areas of care one after the other, and an organisation', () => {
    const params = { role: 'local-trust', organisation: '983974724', areas: 'PHV PHBU TSB' }
    expect(said({ rule: 'service-unknown', at: 'p', params })).toEqual([
      'p: Det er ukjent om Helse Bergen HF gir tilbud innen psykisk helsevern, voksne, eller psykisk helsevern, barn og unge, eller tverrfaglig spesialisert rusbehandling; virksomheten er ikke regnet med.',
      'p: Det er ukjent om Helse Bergen HF gir tilbod innan psykisk helsevern, vaksne, eller psykisk helsevern, barn og unge, eller tverrfagleg spesialisert rusbehandling; verksemda er ikkje rekna med.',
      'p: It is not known whether Helse Bergen HF gives care in mental health, adults, or mental health, children and young people, or substance use; it is not counted in.',
    ])
  })

  test.each([
    ['lifecycle', 'active | completed', 'i gang og gjennomført'],
    ['traffic-light', 'green | red', 'grønn og rød'],
    ['risk', 'high | low | medium', 'høy, lav og middels'],
    ['narrative', 'Alt vel | Lite skjer', 'Alt vel og Lite skjer'],
  ])('say what reports on %s say', (about, values, words) => {
    const params = { about, asOf: '2021-06-30', holder: null, values }
    expect(said({ rule: 'conflicting-reports', at: 't', params })[0]).toBe(
      `t: Rapportene per 2021-06-30 sier ulike ting: ${words}. Den mest forsiktige gjelder.`,
    )
  })

  test('name the holder of a report, an organisation or a role', () => {
    const params = { holder: '983974724', reporter: 'x', asOf: '2021-06-30', about: 'lifecycle' }
    const words = (holder: string) =>
      said({ rule: 'report-by-no-holder', at: 't', params: { ...params, holder } })[1]
    expect(words('983974724')).toBe(
      't: Rapporten per 2021-06-30 gjeld Helse Bergen HF, som ikkje har ansvar i tiltaket.',
    )
    expect(words('local-trust')).toMatch(/gjeld Lokalt helseføretak, som/)
  })

  test('count reports, figures and rows of a table from 1', () => {
    const nb = (finding: PlanFinding) => said(finding)[0]
    expect(nb({ rule: 'invalid-report', at: 'p', params: { field: 'value', row: 0 } })).toBe(
      'p: Rapport nr. 1 kan ikke brukes: Feltet value er ugyldig.',
    )
    const params = { list: 'figures', row: 2, field: 'period' }
    expect(nb({ rule: 'invalid-figure', at: 'p', params })).toMatch(/^p: Tall nr\. 3 i figures/)
    expect(nb({ rule: 'row-without-tiltak', at: 'p', params: { row: 1 } })).toMatch(
      /^p: Rad nr\. 1 /,
    )
  })

  test('name an indicator', () => {
    const params = {
      indicator: 'pathway.assessment_within_time',
      group: null,
      baseline: 0.5,
      latest: 0.4,
    }
    expect(said({ rule: 'done-but-worse', at: 't', params })[2]).toMatch(
      /reported done, but Assess[a-z ]+ has gone the wrong way/,
    )
  })

  test('write what is not shipped as it is', () => {
    for (const own of ['our-role', 'toString', '__proto__']) {
      expect(said({ rule: 'unknown-role', at: 't', params: { role: own } })[2]).toBe(
        `t: The role “${own}” has no rule for whom it stands for.`,
      )
      expect(
        said({ rule: 'organisation-not-valid', at: 't', params: { organisation: own } })[2],
      ).toContain(`organisation ${own} is`)
      const params = { role: own, organisation: own, areas: own }
      expect(said({ rule: 'service-unknown', at: 't', params })[2]).toContain(`in ${own};`)
    }
  })
})
