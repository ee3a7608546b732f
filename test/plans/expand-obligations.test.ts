import fc from 'fast-check'
import {
  expandObligations,
  type Organisation,
  organisations,
  type Plan,
  plans,
  type Tiltak,
} from 'pasientforlop/plans'
import { describe, expect, test } from 'vitest'

const helseVestPhv2020 = plans['hv-phv-2020-2024']
const helseMidtTsb2016 = plans['hmn-tsb-2016-2020']
const solliDps2019 = plans['solli-dps-2019']
const at = '2021-06-30'
const expand = (plan: Plan, when = at) => expandObligations(plan, { at: when })

const named = (plan: Plan, number: number, as?: string) =>
  expand(plan)
    .obligations.filter(({ tiltak }) => tiltak === `${plan.id}/${number}`)
    .filter((one) => as === undefined || one.as === as)
    .map(({ holder }) =>
      holder.kind === 'organisation' ? holder.name : holder.kind === 'role' ? holder.role : '?',
    )

const trusts = ['Helse Stavanger HF', 'Helse Fonna HF', 'Helse Bergen HF', 'Helse Førde HF']
const regional = 'Helse Vest RHF'

describe('expandObligations on the plan of Helse Vest', () => {
  test.each([
    [1, 'lead', trusts],
    [5, 'co-owner', [regional, ...trusts]],
    [9, 'lead', [regional]],
    [3, 'lead', trusts],
    [3, 'coordinator', [regional]],
    [10, 'lead', trusts],
  ])('tiltak %i has as %s: %j', (number, as, names) => {
    expect(named(helseVestPhv2020, number, as)).toEqual(names)
  })

  test('pharmacies, support units and private parties are no local trust', () => {
    const leads = named(helseVestPhv2020, 1, 'lead')
    expect(leads).not.toContain('Sjukehusapoteka Vest HF')
    expect(leads).not.toContain('Helse Vest IKT AS')
    expect(leads).not.toContain('Solli DPS')
  })

  test('private parties with mental health care join as contributors', () => {
    expect(named(helseVestPhv2020, 10, 'contributor')).toEqual([
      'Voss DPS NKS Bjørkeli',
      'Solli DPS',
      'Betanien sykehus (Bergen)',
      'NKS Olaviken alderspsykiatriske sykehus',
      'NKS Jæren DPS',
    ])
  })

  test('a party whose care areas are unknown is not counted in, but told', () => {
    const { findings } = expand(helseVestPhv2020)
    const unknown = findings.flatMap(({ rule, params }) =>
      rule === 'service-unknown' && params.areas === 'PHV PHBU' ? [params.organisation] : [],
    )
    expect(unknown).toEqual(['984027737', '986106839'])
  })

  test('roles that stand for no organisation keep an obligation of their own', () => {
    expect(named(helseVestPhv2020, 9, 'contributor')).toContain('regional-user-committee')
    expect(named(helseVestPhv2020, 9, 'contributor')).toContain('group-union-representative')
  })

  test('one party named twice has one obligation, in the stronger way', () => {
    const inRow3 = named(helseVestPhv2020, 3)
    expect(inRow3.filter((name) => name === 'Helse Fonna HF')).toHaveLength(1)
    const bergen = expand(helseVestPhv2020).obligations.find(
      ({ id }) => id === 'hv-phv-2020-2024/8#983974724',
    )
    expect(bergen?.as).toBe('co-owner')
  })
})

describe('expandObligations', () => {
  test('a tiltak that names nobody has one obligation with an unknown holder', () => {
    const { obligations } = expand(helseMidtTsb2016, '2018-01-01')
    expect(obligations.map(({ as, holder }) => [as, holder.kind])).toEqual([
      ['unknown', 'unknown'],
      ['unknown', 'unknown'],
      ['unknown', 'unknown'],
    ])
  })

  test('an organisation that has ended passes on to its successors', () => {
    const plan: Plan = {
      ...solliDps2019,
      tiltak: [
        {
          ...(solliDps2019.tiltak[0] as Tiltak),
          responsible: [
            {
              kind: 'lead',
              organisation: '983974759',
              raw: 'Helse Sunnmøre',
              evidence: 'secondary',
            },
          ],
        },
      ],
    }
    const holders = (when: string) =>
      expand(plan, when).obligations.map(({ id }) => id.split('#')[1])
    expect(holders('2010-12-31')).toEqual(['983974759'])
    expect(holders('2011-01-01')).toEqual(['997005562'])
  })

  test('an organisation that has ended without successors is a finding and keeps it', () => {
    const plan: Plan = {
      ...solliDps2019,
      tiltak: [
        {
          ...(solliDps2019.tiltak[0] as Tiltak),
          responsible: [
            { kind: 'lead', organisation: '913454405', raw: 'Nasjonal IKT', evidence: 'secondary' },
          ],
        },
      ],
    }
    const { obligations, findings } = expand(plan, '2021-01-01')
    expect(obligations.map(({ holder }) => holder)).toEqual([
      { kind: 'organisation', organisation: '913454405', name: 'Nasjonal IKT HF' },
    ])
    expect(findings.map(({ rule }) => rule)).toEqual(['organisation-not-valid'])
  })

  test('care that has ended by the date does not count', () => {
    const ended = Object.values(organisations).map(
      (one): Organisation =>
        one.number === '983974732'
          ? {
              ...one,
              services: [
                { area: 'PHV', to: '2020-12-31', evidence: 'inferred', reason: 'in the test' },
              ],
            }
          : one,
    )
    const leads = (when: string) =>
      expandObligations(helseVestPhv2020, { at: when, organisations: ended }).obligations.filter(
        ({ tiltak, as }) => tiltak === 'hv-phv-2020-2024/1' && as === 'lead',
      ).length
    expect(leads('2020-12-31')).toBe(4)
    expect(leads('2021-01-01')).toBe(3)
  })

  test('an unknown role is a finding', () => {
    const { findings } = expandObligations(helseVestPhv2020, { at, roles: [] })
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(['unknown-role']))
  })

  test('a wrong date is misuse', () => {
    expect(() => expand(helseVestPhv2020, '2021')).toThrowError(
      expect.objectContaining({ code: 'invalid-date' }),
    )
  })

  test('no tiltak is lost, and no obligation stands twice', () => {
    for (const plan of Object.values(plans)) {
      const { obligations } = expand(plan)
      expect(new Set(obligations.map(({ tiltak }) => tiltak))).toEqual(
        new Set(plan.tiltak.map(({ id }) => id)),
      )
      expect(new Set(obligations.map(({ id }) => id)).size).toBe(obligations.length)
    }
  })

  test('the order of the organisations does not matter', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(Object.values(organisations), {
          minLength: Object.keys(organisations).length,
        }),
        (shuffled) => {
          expect(expandObligations(helseVestPhv2020, { at, organisations: shuffled })).toEqual(
            expand(helseVestPhv2020),
          )
        },
      ),
      { numRuns: 30 },
    )
  })
})
