import {
  checkPlan,
  organisations,
  type Plan,
  parseDeadline,
  plans,
  roles,
} from 'pasientforlop/plans'
import { organisationSchema, planSchema, roleSchema } from 'pasientforlop/schemas'
import { describe, expect, test } from 'vitest'
import { helseVestRows, planFacts, projectIndicators } from './facts.js'

const shipped: readonly Plan[] = Object.values(plans)
const helseVestPhv2020 = plans['hv-phv-2020-2024']
const pakkeforlopProject = plans['hdir-pakkeforlop']
const solliDps2019 = plans['solli-dps-2019']

const facts = Object.entries(planFacts).flatMap(([plan, fields]) =>
  Object.entries(fields).flatMap(([field, texts]) =>
    (texts as readonly string[]).map((text) => [plan, field, text] as const),
  ),
)

describe('the shipped plans', () => {
  test.each(helseVestRows.map((row, at) => [at + 1, ...row] as const))(
    'row %i of Helse Vest stands in the data, cell by cell',
    (number, tiltak, responsible, deadline) => {
      const found = helseVestPhv2020.tiltak.find((one) => one.number === number)
      expect(found?.raw).toEqual({ tiltak, responsible, deadline })
      expect(found?.text).toBe(tiltak)
      expect(found?.deadline).toEqual(parseDeadline(deadline))
    },
  )

  test('Helse Vest has no row that the document lacks', () => {
    expect(helseVestPhv2020.tiltak).toHaveLength(helseVestRows.length)
  })

  test.each(helseVestPhv2020.tiltak.map((one) => [one.number, one] as const))(
    'row %i: party and notes together are the whole cell, with nothing between but stops',
    (_, { raw, notes }) => {
      const party = ['Lokalt og regionalt helseføretak', 'Regionalt og lokalt helseføretak'].find(
        (words) => (raw.responsible ?? '').startsWith(words),
      )
      const rest = notes.reduce(
        (left, { text }) => left.replace(text, ''),
        (raw.responsible ?? '').slice((party ?? 'Lokalt helseføretak').length),
      )
      expect(rest).toMatch(/^[ .]*$/)
    },
  )

  test.each(facts)('%s has in %s: %s', (id, field, text) => {
    const plan = shipped.find((one) => one.id === id) as unknown as Record<string, unknown>
    const list = plan[field] as readonly { readonly text: string }[]
    expect(list.filter((item) => item.text.includes(text))).not.toEqual([])
  })

  test('lists of the documents are complete: nothing more, nothing less', () => {
    for (const [id, fields] of Object.entries(planFacts)) {
      const plan = shipped.find((one) => one.id === id) as unknown as Record<string, unknown[]>
      for (const [field, texts] of Object.entries(fields)) {
        if (id === 'solli-dps-2019' && field === 'tiltak') continue
        expect([id, field, plan[field]?.length]).toEqual([id, field, texts.length])
      }
    }
  })

  test('links of Helse Vest to the three indicators and the way that is better', () => {
    const measured = helseVestPhv2020.tiltak.flatMap(({ number, indicators: links }) =>
      links
        .filter(({ link }) => link === 'measures')
        .map(({ indicator, better }) => [number, indicator, better]),
    )
    expect(measured).toEqual([
      [10, 'hv.epikrise_1d', 'higher'],
      [11, 'hv.tentative_appointments', 'lower'],
      [12, 'hv.readmission_day5', 'lower'],
    ])
  })

  test.each(projectIndicators)('the project has the indicator: %s', (raw, ids) => {
    const links = (
      'unknown' in pakkeforlopProject.benefits ? [] : pakkeforlopProject.benefits
    ).flatMap(({ indicators: own }) => ('unknown' in own ? [] : [...own]))
    const found = links.filter((link) => link.raw?.startsWith(raw))
    expect(found.map(({ indicator }) => indicator)).toEqual(ids)
  })

  test('the project is in the phase, owned and updated as its page says', () => {
    const { phase, owner, lastUpdated } = pakkeforlopProject
    expect([phase?.value, owner, lastUpdated?.date]).toEqual([
      'Gjennomføring',
      '983544622',
      '2018-12-05',
    ])
  })

  test('Solli DPS starts on 1 January 2019 and describes the coordinator', () => {
    expect(solliDps2019.period).toMatchObject({ from: '2019-01-01' })
    expect(solliDps2019.dutyRoles.map(({ id }) => id)).toEqual(['pathway-coordinator'])
  })

  test.each(shipped.map((plan) => [plan.id, plan] as const))('%s hangs together', (id, plan) => {
    expect(plans[id as keyof typeof plans]).toBe(plan)
    expect(checkPlan(plan)).toEqual([])
  })

  test('ids of tiltak, benefits and deliverables are unique over all plans', () => {
    const ids = shipped.flatMap(({ tiltak, benefits, deliverables }) =>
      [...tiltak, ...('unknown' in benefits ? [] : benefits), ...deliverables].map(({ id }) => id),
    )
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('plans, organisations and roles pass their schemas and survive JSON unchanged', () => {
    for (const plan of shipped)
      expect(planSchema.parse(JSON.parse(JSON.stringify(plan)))).toEqual(plan)
    for (const one of Object.values(organisations)) {
      expect(organisationSchema.parse(JSON.parse(JSON.stringify(one)))).toEqual(one)
    }
    for (const role of Object.values(roles))
      expect(roleSchema.parse(JSON.parse(JSON.stringify(role)))).toEqual(role)
  })

  test('the phone number of a document is left out', () => {
    expect(JSON.stringify(plans)).not.toMatch(/(?<![-/\d])\d{8}(?!\d)/)
  })

  test('an inferred fact gives its reason', () => {
    const tiltak = shipped.flatMap((plan) => plan.tiltak)
    const links = tiltak.flatMap(({ areas, indicators: own }) => [...areas, ...own])
    const bare = links.filter((link) => link.evidence === 'inferred' && !link.reason)
    expect(bare).toEqual([])
  })
})
