import { createHash } from 'node:crypto'
import { assemblePathways, checkRegistrations, measureForlopstider } from 'pasientforlop'
import { faults, generateRegistrations, type RegistrationFault } from 'pasientforlop/testing'
import { describe, expect, test } from 'vitest'

const asOf = '2022-12-31'

describe('generateRegistrations', () => {
  test('gives the same rows for a seed in every version, until CHANGELOG says otherwise', () => {
    const text = JSON.stringify([...generateRegistrations({ seed: 1, patients: 100 })])
    expect(createHash('sha256').update(text).digest('hex').slice(0, 12)).toBe('61d54e3cd67d')
  })

  test('gives other rows for another seed', () => {
    const rowsOf = (seed: number) =>
      JSON.stringify([...generateRegistrations({ seed, patients: 10 })])
    expect(rowsOf(1)).toBe(rowsOf(1))
    expect(rowsOf(2)).not.toBe(rowsOf(1))
  })

  test('rows without faults conform', () => {
    const rows = [...generateRegistrations({ seed: 2, patients: 3000, asOf })]
    expect(checkRegistrations(rows, { asOf, transferWithinDays: 30 }).counts).toEqual({})
  })

  test('of a hundred thousand patients the first is there at once', () => {
    const first = generateRegistrations({ seed: 3, patients: 1e9 }).next()
    expect(first.value).toMatchObject({ patient: 'p1' })
  })

  test('rows come by patient', () => {
    const patients = [...generateRegistrations({ seed: 4, patients: 50 })].map(
      ({ patient }) => patient,
    )
    expect(patients).toEqual([...patients].sort((a, b) => Number(a.slice(1)) - Number(b.slice(1))))
    expect(new Set(patients).size).toBe(50)
  })

  test('lengths and shares are about what the documentation says', () => {
    const rows = [...generateRegistrations({ seed: 5, patients: 4000, asOf, to: '2020-12-31' })]
    const { pathways } = assemblePathways(rows)
    const has = (event: string) =>
      pathways.filter(({ events }) => events.some((one) => one.event === event)).length /
      pathways.length
    expect(rows.length / pathways.length).toBeGreaterThan(5)
    expect(rows.length / pathways.length).toBeLessThan(14)
    expect(has('E')).toBeCloseTo(0.7, 1)
    expect(has('X')).toBeCloseTo(0.6, 1)
    const waits = measureForlopstider(pathways, { asOf })
      .filter(
        ({ interval, state }) => interval === 'referral-to-attendance' && state === 'completed',
      )
      .map(({ days }) => days)
      .sort((a, b) => a - b)
    expect(waits[waits.length >> 1]).toBeGreaterThan(15)
    expect(waits[waits.length >> 1]).toBeLessThan(25)
  })

  test('the share of broken patients is what was asked for, each fault as often', () => {
    const asked: RegistrationFault[] = ['npr-208', 'npr-107', 'missing-unit']
    const rows = [
      ...generateRegistrations({ seed: 6, patients: 3000, faults: asked, faultShare: 0.2 }),
    ]
    const { counts } = checkRegistrations(rows)
    expect(Object.keys(counts).sort()).toEqual([...asked].sort())
    for (const count of Object.values(counts)) {
      expect(count).toBeGreaterThan(150)
      expect(count).toBeLessThan(280)
    }
  })

  test('every patient is broken where only the fault fits what is asked for', () => {
    const options = { types: ['D10'] as const, faults: ['in-use-date-unknown'] as const }
    const rows = [...generateRegistrations({ seed: 7, patients: 5, ...options })]
    expect(new Set(rows.map(({ patient }) => patient)).size).toBe(5)
    expect(faults['in-use-date-unknown'].options).toEqual({})
  })

  test.each([
    [{ seed: 1.5, patients: 1 }, 'invalid-count'],
    [{ seed: 1, patients: -1 }, 'invalid-count'],
    [{ seed: 1, patients: 1, faultShare: 5 }, 'invalid-argument'],
    [{ seed: 1, patients: 1, faultShares: 0.5 }, 'unknown-option'],
  ])('%j is misuse: %s', (options, code) => {
    expect(() => generateRegistrations(options as never).next()).toThrowError(
      expect.objectContaining({ code }),
    )
  })
})
