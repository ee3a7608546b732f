import { evaluateIndicators, indicators } from 'pasientforlop'
import { organisationHierarchy, organisations } from 'pasientforlop/plans'
import { describe, expect, test } from 'vitest'

const bergen = '983974724'
const vest = '983658725'
const tentative = indicators['hv.tentative_appointments']

const appointments = (unit: string, booked: string, count = 20) =>
  Array.from({ length: count }, (_, at) => ({
    appointment: `${unit} ${booked} ${at}`,
    unit,
    booked,
    kind: at < 8 ? ('tentative' as const) : ('timed' as const),
  }))

const groupsOf = (rows: ReturnType<typeof appointments>, hierarchy = organisationHierarchy()) => {
  const { indicators: answers, notices } = evaluateIndicators(
    tentative,
    { appointment: rows },
    {
      periods: ['2010', '2021'],
      by: [['trust'], ['region']],
      hierarchy,
      asOf: '2021-12-31',
      policy: 'open',
    },
  )
  return {
    groups: answers[tentative.id].results.flatMap(({ period, group }) =>
      Object.entries(group).map((entry) => [period, ...entry]),
    ),
    notices,
  }
}

describe('the hierarchy of the shipped organisations', () => {
  test('puts a trust in itself and its region, and units in what they belong to', () => {
    const { groups, notices } = groupsOf(
      [...appointments(bergen, '2021-03-01'), ...appointments('dps', '2021-03-01')],
      organisationHierarchy({ units: { dps: bergen } }),
    )
    expect(groups).toEqual([
      ['2021', 'region', vest],
      ['2021', 'trust', bergen],
    ])
    expect(notices).toEqual([])
  })

  test('says of a unit that is not in the table that it has no place', () => {
    const { groups, notices } = groupsOf(appointments('dps', '2021-03-01'))
    expect(groups).toEqual([
      ['2021', 'region', null],
      ['2021', 'trust', null],
    ])
    expect(notices).toContainEqual({
      notice: 'outside-hierarchy',
      subject: 'appointment',
      column: 'trust',
    })
  })

  test('holds while the organisation was', () => {
    const ended = Object.values(organisations).find(
      ({ kind, validTo }) => kind === 'trust' && validTo !== undefined && validTo.date < '2021',
    )
    if (ended?.validTo === undefined) throw new Error('the table has a trust that has ended')
    const { number, validTo } = ended
    const placed = organisationHierarchy()[0]?.places as readonly { value: string }[]
    expect(placed.find(({ value }) => value === number)).toMatchObject({ validTo: validTo.date })
    expect(groupsOf(appointments(number, '2021-03-01')).groups).toContainEqual([
      '2021',
      'trust',
      null,
    ])
  })

  test('has one regional trust above every trust whose owner is known, and none above what all four own', () => {
    const region = organisationHierarchy()[1]?.places as readonly {
      value: string
      belongsTo: string
    }[]
    for (const { number, kind, parents } of Object.values(organisations)) {
      const above = region.filter(({ value }) => value === number)
      if (kind === 'trust') expect(above).toHaveLength(Array.isArray(parents) ? 1 : 0)
      if (Array.isArray(parents) && parents.length > 2) expect(above).toHaveLength(0)
      if (kind === 'regional-trust' || kind === 'ministry') expect(above).toHaveLength(0)
    }
  })

  test('refuses what it cannot read', () => {
    const codeOf = (call: () => unknown) => {
      try {
        return call()
      } catch (error) {
        return (error as { code?: string }).code
      }
    }
    expect(codeOf(() => organisationHierarchy({ units: 'dps' as never }))).toBe('invalid-argument')
    expect(codeOf(() => organisationHierarchy({ unit: {} } as never))).toBe('unknown-option')
    expect(
      codeOf(() =>
        organisationHierarchy({ units: [{ value: 'd', belongsTo: bergen, validTo: '2020' }] }),
      ),
    ).toBe('invalid-date')
  })
})
