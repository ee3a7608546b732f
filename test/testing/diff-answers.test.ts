import '../helpers/property-runs.js'
import fc from 'fast-check'
import { checkRegistrations, measureForlopstider, type Registration } from 'pasientforlop'
import { diffAnswers } from 'pasientforlop/testing'
import { registrations } from 'pasientforlop/testing/arbitraries'
import { describe, expect, test } from 'vitest'

const asOf = '2030-01-01'
const answersTo = (rows: readonly Registration[]) => {
  const { pathways, findings } = checkRegistrations(rows)
  return { pathways, findings, forlopstider: measureForlopstider(pathways, { asOf }) }
}
const at = (patient: string, date: string, code: string) => ({ patient, unit: 'u1', date, code })
const rows = [
  at('p1', '2020-01-02', 'D11A'),
  at('p1', '2020-01-20', 'D11M'),
  at('p1', '2020-02-11', 'D11CP'),
  at('p1', '2020-03-11', 'D11E'),
  at('p2', '2020-01-02', 'D11A'),
  at('p2', '2020-01-12', 'D11M'),
  at('p2', '2020-02-11', 'D11CP'),
  at('p3', '2020-01-02', 'D11A'),
  at('p3', '2020-02-11', 'D11CP'),
  at('p4', '2020-02-30', 'D11CP'),
]
const ours = answersTo(rows)

describe('diffAnswers', () => {
  test('answers are the same as themselves, in any order and with other ids', () => {
    fc.assert(
      fc.property(registrations({ faults: ['npr-208', 'npr-225', 'invalid-date'] }), (some) => {
        const mine = answersTo(some)
        const renamed = <T extends { readonly pathway: string | null }>(one: T) => ({
          ...one,
          pathway: one.pathway && `theirs-${one.pathway}`,
        })
        const theirs = {
          pathways: mine.pathways.map((one) => ({ ...one, id: `theirs-${one.id}` })).reverse(),
          findings: mine.findings.map(renamed).reverse(),
          forlopstider: mine.forlopstider.map(renamed as never).reverse() as never,
        }
        expect(diffAnswers(mine, theirs)).toEqual({
          same: true,
          compared: ['pathways', 'findings', 'forlopstider'],
          pathwaysOfBoth: mine.pathways.length,
          differences: [],
        })
      }),
    )
  })

  test('tells an interval that is counted otherwise, on how many pathways, by the smallest', () => {
    // The day itself counted too: the commonest reason for another figure.
    const forlopstider = ours.forlopstider.map((clock) =>
      clock.interval === 'assessment' ? { ...clock, days: clock.days + 1 } : clock,
    )
    const { differences } = diffAnswers(ours, { ...ours, forlopstider })
    expect(differences).toEqual([
      {
        about: 'forlopstid',
        what: 'assessment',
        kind: 'differs',
        pathways: 2,
        example: {
          pathway: ours.pathways[1]?.id,
          rows: [4, 5, 6],
          ours: expect.objectContaining({ ordinal: 1, days: 30 }),
          theirs: expect.objectContaining({ ordinal: 1, days: 31 }),
        },
      },
    ])
  })

  test('tells rules that only one side has, also of rows in no pathway', () => {
    const findings = [
      ...ours.findings.filter(({ rule }) => rule !== 'invalid-date'),
      { rule: 'npr-221', pathway: ours.pathways[0]?.id as string, rows: [3] },
    ]
    const { differences, same } = diffAnswers(ours, { ...ours, findings })
    expect(same).toBe(false)
    expect(differences).toEqual([
      {
        about: 'finding',
        what: 'invalid-date',
        kind: 'only-ours',
        pathways: 1,
        example: { pathway: null, rows: [9], ours: { rows: [9] }, theirs: null },
      },
      {
        about: 'finding',
        what: 'npr-221',
        kind: 'only-theirs',
        pathways: 1,
        example: {
          pathway: ours.pathways[0]?.id,
          rows: [0, 1, 2, 3],
          ours: null,
          theirs: { rows: [3] },
        },
      },
    ])
  })

  test('counts a pathway once, however many findings it has, and puts the most first', () => {
    const theirs = {
      ...ours,
      findings: [0, 1, 2, 4].flatMap((row) => [
        ...(row < 4 ? [{ rule: 'a', pathway: ours.pathways[0]?.id as string, rows: [row] }] : []),
        ...(row === 4 ? [{ rule: 'z', pathway: ours.pathways[1]?.id as string, rows: [row] }] : []),
        ...(row === 0 ? [{ rule: 'z', pathway: ours.pathways[0]?.id as string, rows: [row] }] : []),
      ]),
    }
    const counted = diffAnswers({ ...ours, findings: [] }, theirs).differences
    expect(counted.map(({ what, pathways }) => [what, pathways])).toEqual([
      ['z', 2],
      ['a', 1],
    ])
  })

  test('tells pathways that only one side has, another end and other events', () => {
    const [first, second, third] = ours.pathways
    const pathways = [
      { ...first, end: '2020-04-01' },
      { ...second, events: second?.events.slice(0, 2) },
      { ...third, start: '2020-01-03' },
    ] as typeof ours.pathways
    const { differences, pathwaysOfBoth } = diffAnswers({ pathways: ours.pathways }, { pathways })
    expect(pathwaysOfBoth).toBe(2)
    expect(differences.map(({ what, kind, pathways }) => [what, kind, pathways])).toEqual([
      ['end', 'differs', 1],
      ['events', 'differs', 1],
      ['pathway', 'only-ours', 1],
      ['pathway', 'only-theirs', 1],
    ])
    expect(JSON.stringify(differences)).not.toMatch(/"p\d"|"u1"/)
  })

  test('compares what both have, and says so', () => {
    const { pathways, forlopstider } = ours
    const bare = pathways.map(({ events: _, ...rest }) => rest)
    expect(diffAnswers(ours, { pathways: bare }).compared).toEqual(['pathways'])
    expect(diffAnswers(ours, { pathways: bare }).same).toBe(true)
    const verdicts = forlopstider.map(({ pathway, interval, ordinal, verdict }) => ({
      pathway,
      interval,
      ordinal,
      verdict,
    }))
    expect(diffAnswers(ours, { pathways, forlopstider: verdicts })).toMatchObject({
      same: true,
      compared: ['pathways', 'forlopstider'],
    })
  })

  test.each([
    [null, ours],
    [ours, 'theirs'],
    [ours, { pathways: {} }],
    [{ pathways: [], findings: {} }, ours],
    [ours, { pathways: [], forlopstider: 1 }],
  ])('%# is misuse', (first, second) => {
    expect(() => diffAnswers(first as never, second as never)).toThrowError(
      expect.objectContaining({ code: 'invalid-argument' }),
    )
  })
})
