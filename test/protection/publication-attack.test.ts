import fc from 'fast-check'
import { explainProtection, type Publication } from 'pasientforlop'
import { describe, expect, test } from 'vitest'
import '../helpers/property-runs.js'
import { randomPublication } from './random-publications.js'

const seeds = fc.integer({ min: 0, max: 2 ** 30 })

/** Each case is a publication that is solved: `PROPERTY_RUNS` has more of them. */
const numRuns = Math.ceil((fc.readConfigureGlobal()?.numRuns ?? 100) * 0.4)
const timeout = process.env['PROPERTY_RUNS'] === undefined ? 120_000 : 3_600_000

describe('an attacker who reads a whole publication', { timeout }, () => {
  test('works out no small figure, funnel or count beside them, nor a small difference', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { name, publication, attack } = randomPublication(seed)
        expect(attack(publication).leaks, name).toEqual([])
      }),
      { numRuns },
    )
  })

  test('works out none beside a count either, which is 0 where there is nothing', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { name, publication, attack } = randomPublication(seed, { measures: 'counts' })
        expect(attack(publication).leaks, name).toEqual([])
      }),
      { numRuns },
    )
  })

  // Of a group by care area some outcomes are not possible, and a funnel of noughts says which.
  test.each([1080, 1312, 1732, 2231, 2340, 2382, 2518, 2743, 3298, 3352, 3359, 3409, 3414])(
    'nor by what a group or a shown 0 makes impossible: %i',
    (seed) => {
      const { name, publication, attack } = randomPublication(seed)
      expect(attack(publication).leaks, name).toEqual([])
    },
  )

  test('is not blind: a count beside results that was refused is worked out from, if shown', () => {
    let [small, caught] = [0, 0]
    fc.assert(
      fc.property(seeds, (seed) => {
        const { name, publication, open, attack } = randomPublication(seed)
        for (const one of explainProtection(publication).beside) {
          const { leaks } = attack(showAgain(publication, open, one))
          // A small one is a leak itself. One that hides another tells nothing while a third is hidden.
          if (one.because === 'small') {
            small += 1
            expect(leaks, name).not.toEqual([])
          } else if (leaks.length > 0) caught += 1
        }
      }),
      { numRuns },
    )
    expect(small).toBeGreaterThan(0)
    expect(caught).toBeGreaterThan(0)
  })
})

function showAgain(
  publication: Publication,
  open: Publication,
  {
    indicator,
    count,
    column,
  }: { indicator: string; count: 'undated' | 'outsidePeriods' | 'unusable'; column: string | null },
): Publication {
  const results = publication.indicators[indicator]
  const all = open.indicators[indicator]
  if (results === undefined || all === undefined) throw new Error('an indicator that is there')
  const shown =
    count === 'unusable'
      ? {
          unusable: {
            ...results.unusable,
            [column as string]: all.unusable[column as string] ?? 0,
          },
        }
      : { [count]: all[count] }
  return {
    ...publication,
    indicators: { ...publication.indicators, [indicator]: { ...results, ...shown } },
  }
}
