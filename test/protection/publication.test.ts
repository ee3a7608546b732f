import { evaluateIndicators, type Indicator, indicators } from 'pasientforlop'
import { describe, expect, test } from 'vitest'
import { seededRandom } from '../helpers/random.js'
import { own } from './random-publications.js'

const tentative = indicators['hv.tentative_appointments']

/** Appointments of [unit, trust, tentative, all]. */
const appointmentsOf = (...units: readonly (readonly [string, string, number, number])[]) =>
  units.flatMap(([unit, trust, few, all]) =>
    Array.from({ length: all }, (_, at) => ({
      appointment: `${unit}-${at}`,
      unit,
      trust,
      booked: '2021-03-01',
      kind: at < few ? ('tentative' as const) : ('timed' as const),
    })),
  )

const statesOf = (
  rows: ReturnType<typeof appointmentsOf>,
  options: { by: readonly (readonly string[])[]; policy?: { insiders: readonly string[] } },
) =>
  evaluateIndicators(tentative, { appointment: rows }, {
    periods: ['2021-T1'],
    asOf: '2021-05-10',
    ...options,
  } as never).indicators['hv.tentative_appointments'].results.map(
    ({ group, state }) => `${Object.values(group).join(' ') || 'total'}: ${state}`,
  )

describe('a publication', () => {
  test('does not tell five units of one appointment each by their total', () => {
    const rows = appointmentsOf(
      ...['u1', 'u2', 'u3', 'u4', 'u5'].map((unit) => [unit, 'h1', 0, 1] as const),
    )
    expect(statesOf(rows, { by: [['unit']] }).filter((one) => one.endsWith('value'))).toEqual([])
  })

  test('does not tell a unit by its trust and the other unit of it', () => {
    const rows = appointmentsOf(
      ['u1', 'h1', 20, 60],
      ['u2', 'h1', 2, 30],
      ['u3', 'h2', 20, 50],
      ['u4', 'h2', 22, 50],
    )
    const shown = statesOf(rows, { by: [['unit'], ['trust']] }).filter((one) =>
      one.endsWith('value'),
    )
    expect(shown).not.toContain('u2: value')
    expect(shown.includes('u1: value') && shown.includes('h1: value')).toBe(false)
  })

  test('leaves the staff of a unit a figure short, where groups are protected from each other', () => {
    const rows = appointmentsOf(['u1', 'h1', 2, 30], ['u2', 'h1', 10, 35], ['u3', 'h1', 20, 40])
    const hidden = (policy?: { insiders: readonly string[] }) =>
      statesOf(rows, { by: [['unit']], ...(policy && { policy }) }).filter((one) =>
        one.endsWith('suppressed'),
      )
    expect(hidden()).toHaveLength(2)
    // With the total shown all three units are hidden, or without it two that leave no sum.
    const guarded = hidden({ insiders: ['unit'] })
    expect(guarded.length).toBeGreaterThan(2)
    expect(guarded).toContain('u1: suppressed')
  })
})

describe('counts that overlap in part', () => {
  const { numerator: _, ...base } = own as Indicator & { readonly numerator: unknown }
  /** A count of the discharges of some units. */
  const countOf = (id: string, ...units: readonly string[]) =>
    ({
      ...base,
      id: `own.${id}`,
      measure: 'count',
      exclusions: [],
      population: {
        all: [
          { field: 'discharged', present: true },
          { any: units.map((is) => ({ field: 'unit', is })) },
        ],
      },
    }) as unknown as Indicator

  const dischargesIn = (month: string, units: Readonly<Record<string, number>>) =>
    Object.entries(units).flatMap(([unit, length]) =>
      Array.from({ length }, (_, at) => ({
        discharge: `${month} ${unit} ${at}`,
        unit,
        discharged: `${month}-10`,
      })),
    )

  test('do not tell a small difference by another of 0, no part of which is below 0', () => {
    const asked = [
      countOf('outer', 'a', 'd'),
      countOf('inner', 'a'),
      countOf('fifty', 'b', 'v', 'w'),
      countOf('fifty-too', 'b'),
      countOf('twenty', 'd', 'c'),
      countOf('seventeen', 'c', 'v'),
    ]
    const discharge = [
      ...dischargesIn('2020-01', { a: 20, d: 3, b: 50, c: 17 }),
      ...dischargesIn('2020-02', { a: 10, d: 10, b: 10, c: 10, v: 10, w: 10 }),
    ]
    const { indicators: answers } = evaluateIndicators(
      asked,
      { discharge: discharge as never },
      { periods: ['2020-01', '2020-02'], asOf: '2020-12-31' },
    )
    const shown = asked.flatMap(({ id }) =>
      answers[id]?.results[0]?.state === 'value' ? [id.slice(4)] : [],
    )
    // 50 less 50 is 0: none of v. Then 20 less 17 is all of d, which is 23 less 20.
    const telling = ['fifty', 'fifty-too', 'twenty', 'seventeen']
    expect(telling.every((id) => shown.includes(id))).toBe(false)
    // No more is hidden than one of them, and the outer or the inner.
    expect(shown).toHaveLength(4)
  })
})

describe('the reason of a result that is none', () => {
  /** The units whose funnels are shown, of [unit, excluded, undecided, decided]. */
  const funnelsOf = (units: readonly (readonly [string, number, number, number])[]) => {
    const discharge = units.flatMap(([unit, excluded, undecided, decided]) =>
      Array.from({ length: excluded + undecided + decided }, (_, at) => ({
        discharge: `${unit}-${at}`,
        unit,
        careArea: at < excluded ? 'TSB' : 'PHV',
        discharged: '2020-01-10',
        letterSent: at < excluded + undecided ? 'sent' : at % 2 === 0 ? '2020-01-11' : null,
      })),
    )
    const { indicators: answers } = evaluateIndicators(
      own,
      { discharge: discharge as never },
      { periods: ['2020'], by: ['unit'], asOf: '2020-12-31' },
    )
    return (answers[own.id]?.results ?? []).flatMap((one) =>
      'funnel' in one && one.funnel !== null ? [one.group['unit'] ?? 'total'] : [],
    )
  }
  const large = [
    ['q', 6, 5, 30],
    ['r', 7, 4, 30],
    ['s', 6, 5, 30],
  ] as const

  test('tells of no small step: who has only excluded rows has none undecided', () => {
    // 14 undecided less 5 and 5 would be the 4 of r, as the others have none: all-excluded says it.
    const shown = funnelsOf([['o', 3, 0, 0], ['p', 3, 0, 0], ...large])
    expect(shown).not.toContain('r')
    expect(['total', 'q', 's'].every((one) => shown.includes(one))).toBe(false)
  })

  test('hides nothing where it says nothing', () => {
    const shown = funnelsOf([['o', 3, 0, 6], ['p', 3, 0, 6], ...large])
    expect(shown).toEqual(['total', 'q', 's'])
  })
})

describe('two indicators of the same rows by different dates', () => {
  const base = {
    ...indicators['nki.deadline_breach_started'],
    exclusions: [],
    targets: [],
    population: {
      all: [
        { field: 'received', present: true },
        { field: 'careStarted', present: true },
      ],
    },
  }
  const asked = [
    {
      ...base,
      id: 'own.by-received',
      anchor: 'received',
      numerator: { field: 'rightGranted', is: true },
    },
    {
      ...base,
      id: 'own.by-started',
      anchor: 'careStarted',
      numerator: { field: 'careArea', is: 'PHV' },
    },
  ] as unknown as readonly Indicator[]

  /** By indicator the groups whose denominator is shown, of five units of which one has three rows. */
  const shownOf = (seed: number, more: readonly object[] = []) => {
    const random = seededRandom(seed)
    const sizes = [3, ...Array.from({ length: 4 }, () => 8 + Math.floor(random() * 20))]
    const referral = sizes.flatMap((size, unit) =>
      Array.from({ length: size }, (_, at) => ({
        referral: `${unit}-${at}`,
        unit: `u${unit}`,
        received: '2022-01-03',
        careStarted: '2022-01-20',
        rightGranted: random() < 0.4,
        careArea: random() < 0.4 ? 'PHV' : 'TSB',
      })),
    )
    const { indicators: answers } = evaluateIndicators(
      asked,
      { referral: [...referral, ...more] as never },
      { periods: ['2022'], by: ['unit'], asOf: '2022-12-31' },
    )
    return asked.map(({ id }) =>
      (answers[id]?.results ?? []).flatMap(({ state, group }) =>
        state === 'value' ? [group['unit'] ?? 'total'] : [],
      ),
    )
  }

  test('do not tell of each other what each hides', () => {
    for (let seed = 0; seed < 100; seed += 1) {
      const [first = [], second = []] = shownOf(seed)
      const either = new Set([...first, ...second])
      expect(either.has('total') && either.size === 5, `seed ${seed}`).toBe(false)
    }
  })

  test('are hidden each on its own where nothing is all that they count alike', () => {
    const ofArea = (careArea: string) => ({
      all: [...base.population.all, { field: 'careArea', is: careArea }],
    })
    const rowsOf = (careArea: string, first: number, others: number) =>
      [first, others, others, others, others].flatMap((size, unit) =>
        Array.from({ length: size }, (_, at) => ({
          referral: `${careArea}${unit}-${at}`,
          unit: `u${unit}`,
          received: '2022-01-03',
          careStarted: '2022-01-20',
          rightGranted: false,
          careArea,
        })),
      )
    const [first, second] = asked.map((one, at) => ({
      ...one,
      population: ofArea(at === 0 ? 'PHV' : 'TSB'),
      numerator: { field: 'rightGranted', is: true },
    })) as unknown as readonly [Indicator, Indicator]
    const { indicators: answers } = evaluateIndicators(
      [first, second],
      { referral: [...rowsOf('PHV', 3, 10), ...rowsOf('TSB', 9, 12)] as never },
      { periods: ['2022'], by: ['unit'], asOf: '2022-12-31' },
    )
    const shown = (id: string) =>
      (answers[id]?.results ?? []).filter(({ state }) => state === 'value').length
    expect(shown(first.id)).toBeLessThan(6)
    expect(shown(second.id)).toBe(6)
  })

  test('are hidden each on its own where they count other rows', () => {
    const differs = (more: readonly object[]) =>
      Array.from({ length: 40 }, (_, seed) => shownOf(seed, more)).some(
        ([first, second]) => first?.join() !== second?.join(),
      )
    expect(differs([])).toBe(false)
    // One that is undecided in the second alone: the sums are no longer the same.
    const undecided = { received: '2022-01-03', careStarted: '2022-01-20', rightGranted: true }
    expect(differs([{ ...undecided, referral: 'x', unit: 'u1' }])).toBe(true)
  })
})
