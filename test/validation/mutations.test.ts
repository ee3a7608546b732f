import '../helpers/property-runs.js'
import fc from 'fast-check'
import { checkRegistrations, validatePathways, validationRules } from 'pasientforlop'
import { expect, test } from 'vitest'
import { brokenPathway, mutations } from '../helpers/mutations.js'

test('there is a mutation for every rule', () => {
  expect(Object.keys(mutations).sort()).toEqual(
    Object.values(validationRules)
      .map(({ id }) => id)
      .sort(),
  )
})

const notYet = ['future-fact', 'newer-edition-published', 'referral-date-differs', 'stand-in-date']

test.each(
  Object.values(validationRules)
    .map(({ id }) => id)
    .filter((id) => !notYet.includes(id)),
)('a conforming pathway broken by %s gives it', (id) => {
  fc.assert(
    fc.property(brokenPathway(id), (broken) => {
      const findings =
        'rows' in broken
          ? checkRegistrations(broken.rows, broken.options).findings
          : validatePathways(broken.pathways, broken.options)
      expect(findings.map(({ rule }) => rule)).toContain(id)
    }),
    { numRuns: 30 },
  )
})
