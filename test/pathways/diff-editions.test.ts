import {
  codeSystems,
  diffEditions,
  editions,
  pathwayDefinitions,
  withTimeLimits,
} from 'pasientforlop'
import { describe, expect, test } from 'vitest'

const ids = Object.values(editions).map(({ id }) => id)
const pairs = ids.flatMap((from) => ids.map((to) => [from, to] as const))
const nothing = { added: [], removed: [] }

describe('editions side by side', () => {
  test('2019 and 2023 differ by a text and by the limits that ended or began between them', () => {
    const { types, startRule, displays, timeLimits } = diffEditions(
      'pakkeforlop-2019',
      'pasientforlop-2023',
    )
    expect([types, startRule]).toEqual([nothing, null])
    expect(displays).toEqual({ added: ['9322/A: Nasjonalt pasientforløp start'], removed: [] })
    expect(timeLimits.removed.length).toBeGreaterThan(0)
    expect(timeLimits.removed.filter(({ validTo = '' }) => !(validTo < '2023-01-01'))).toEqual([])
    expect(timeLimits.added.filter(({ validFrom }) => validFrom < '2023-01-01')).toEqual([])
  })

  test('the simplified one keeps the texts that the edition before renamed', () => {
    expect(diffEditions('pasientforlop-2023', 'forenklet-2024').displays).toEqual(nothing)
    for (const { displays } of Object.values(editions)) {
      for (const place of Object.keys(displays)) {
        const [system, code] = place.split('/') as ['9322', string]
        expect(codeSystems[system].codes.map((one) => one.code)).toContain(code)
      }
    }
  })

  test('the simplified one has three types, another start, and no limit that is known', () => {
    const { types, startRule, timeLimits } = diffEditions('pakkeforlop-2019', 'forenklet-2024')
    expect(types).toEqual({ added: [], removed: ['D06', 'D07', 'D08', 'D09', 'D10'] })
    expect(startRule).toEqual({ from: 'referral-received', to: 'right-granted' })
    expect(timeLimits.added).toEqual([])
    expect(timeLimits.removed).toContainEqual(pathwayDefinitions.D01.timeLimits[0])
  })

  test('a limit of your own counts from the edition that its first day is in', () => {
    const limit = {
      pathway: 'D11',
      interval: 'assessment',
      maxDays: 14,
      evidence: 'secondary',
      source: 'own',
    } as const
    const addedWith = (given: { validFrom: string; validTo?: string }) =>
      diffEditions('pakkeforlop-2019', 'pasientforlop-2023', {
        definitions: withTimeLimits([{ ...limit, ...given }]),
      }).timeLimits
    expect(addedWith({ validFrom: '2023-01-01' }).added).toEqual([
      { ...limit, validFrom: '2023-01-01' },
    ])
    expect(addedWith({ validFrom: '2022-12-31' }).added).toEqual([])
    const ended = { validFrom: '2020-01-01', validTo: '2022-12-31' }
    expect(addedWith(ended).removed).toContainEqual({ ...limit, ...ended })
    expect(addedWith({ ...ended, validTo: '2023-01-01' }).removed).not.toContainEqual({
      ...limit,
      ...ended,
      validTo: '2023-01-01',
    })
  })

  test('a limit of your own for the simplified edition counts in it, though it ended', () => {
    const limit = {
      pathway: 'D11',
      interval: 'assessment',
      edition: 'forenklet-2024',
      maxDays: 14,
      validFrom: '2024-11-01',
      validTo: '2024-12-31',
      evidence: 'secondary',
      source: 'own',
    } as const
    const { timeLimits } = diffEditions('pasientforlop-2023', 'forenklet-2024', {
      definitions: withTimeLimits([limit]),
    })
    expect(timeLimits.added).toEqual([limit])
    const ofNone = { ...limit, pathway: 'D06' } as const
    const definitions = withTimeLimits([ofNone])
    expect(
      diffEditions('pasientforlop-2023', 'forenklet-2024', { definitions }).timeLimits.added,
    ).toEqual([])
  })

  test.each(pairs)('%s to %s is the other way round of the way back', (from, to) => {
    const [there, back] = [diffEditions(from, to), diffEditions(to, from)]
    for (const part of ['types', 'displays', 'timeLimits', 'unknowns'] as const) {
      expect(there[part].added).toEqual(back[part].removed)
    }
    expect(there.startRule === null).toBe(back.startRule === null)
    if (from === to) {
      expect(there).toEqual({
        types: nothing,
        startRule: null,
        displays: nothing,
        timeLimits: nothing,
        unknowns: nothing,
      })
    }
  })
})
