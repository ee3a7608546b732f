import { isOrganisationNumber } from '../../organisations/is-organisation-number.js'
import type { Organisation } from '../../organisations/schema.js'
import type { PlanFinding } from '../follow-up/schema.js'
import {
  checkCircles,
  checkOrder,
  checkReference,
  checkUnique,
  checkWithin,
} from './check-references.js'
import { planFinding } from './plan-findings.js'

/** Numbers, parents, successors and dates of the organisations of a model. */
export function checkOrganisations(organisations: readonly Organisation[]): readonly PlanFinding[] {
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

function parentNumbers({ parents }: Organisation) {
  return 'unknown' in parents
    ? []
    : parents.flatMap(({ organisation }) => (organisation === undefined ? [] : [organisation]))
}
