import {
  checkCircles,
  checkOrder,
  checkReference,
  checkUnique,
  checkWithin,
} from './check-references.js'
import type { PlanFinding } from './follow-up-schema.js'
import { isOrganisationNumber } from './is-organisation-number.js'
import { planFinding } from './plan-findings.js'
import type { Organisation } from './schema.js'

const parentNumbers = ({ parents }: Organisation) =>
  'unknown' in parents
    ? []
    : parents.flatMap(({ organisation }) => (organisation === undefined ? [] : [organisation]))

/** Numbers, parents, successors and dates of the organisations of a model. */
export const checkOrganisations = (
  organisations: readonly Organisation[],
): readonly PlanFinding[] => {
  const known = new Set(organisations.map(({ number }) => number))
  return [
    ...checkUnique('organisation', [...organisations.map(({ number }) => number)]),
    ...checkCircles(new Map(organisations.map((one) => [one.number, parentNumbers(one)]))),
    ...checkCircles(
      new Map(
        organisations.map((one) => [
          one.number,
          (one.successors ?? []).map(({ organisation }) => organisation),
        ]),
      ),
    ),
    ...organisations.flatMap((one) => {
      const { number, validFrom, validTo, successors = [], services } = one
      const life = { from: validFrom?.date, to: validTo?.date }
      return [
        ...(isOrganisationNumber(number) ? [] : [planFinding('invalid-number', number)]),
        ...parentNumbers(one).flatMap((to) => checkReference(number, 'parents', to, known)),
        ...successors.flatMap(({ organisation }) =>
          checkReference(number, 'successors', organisation, known),
        ),
        ...checkOrder(number, 'validity', life.from, life.to),
        ...('unknown' in services ? [] : services).flatMap((service) => [
          ...checkOrder(number, 'services', service.from, service.to),
          ...checkWithin(number, 'services', number, service, life),
        ]),
      ]
    }),
  ]
}
