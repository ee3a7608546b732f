import { evaluateIndicators, indicators } from 'pasientforlop'
import { describe, expect, test } from 'vitest'

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
