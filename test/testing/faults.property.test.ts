import '../helpers/property-runs.js'
import fc from 'fast-check'
import { checkRegistrations, validatePathways, validationRules } from 'pasientforlop'
import { faults, type PathwayFault, type RegistrationFault } from 'pasientforlop/testing'
import { pathways, registrations } from 'pasientforlop/testing/arbitraries'
import { describe, expect, test } from 'vitest'

const rulesIn = (findings: readonly { readonly rule: string }[]) => [
  ...new Set(findings.map(({ rule }) => rule)),
]
const all = Object.values(faults)
const runs = { numRuns: Number(process.env['PROPERTY_RUNS'] ?? 60) }

test('there is a fault for every rule', () => {
  expect(Object.keys(faults).sort()).toEqual(Object.keys(validationRules).sort())
})

describe('rows with a fault have findings of its rule, and of no other', () => {
  test.each(
    all
      .filter(({ breaks }) => breaks !== 'pathways')
      .map(({ rule, options }) => ({ rule, options })),
  )('$rule', ({ rule, options }) => {
    const { edition } = options
    fc.assert(
      fc.property(
        registrations({ faults: [rule as RegistrationFault], ...(edition && { edition }) }),
        (rows) => {
          expect(rulesIn(checkRegistrations(rows, options).findings)).toEqual([rule])
        },
      ),
      runs,
    )
  })
})

describe('pathways with a fault have findings of its rule, and of no other', () => {
  test.each(
    all
      .filter(({ breaks }) => breaks !== 'registrations')
      .map(({ rule, options }) => ({ rule, options })),
  )('$rule', ({ rule, options: { edition, ...options } }) => {
    fc.assert(
      fc.property(
        pathways({ faults: [rule as PathwayFault], ...(edition && { edition }) }),
        (list) => {
          expect(rulesIn(validatePathways(list, options))).toEqual([rule])
        },
      ),
      runs,
    )
  })
})
