import type { CodeSystem } from '../../codes/schema.js'
import type { PathwayDefinition } from '../../pathways/schema.js'
import type { PlanFinding } from '../follow-up/schema.js'
import { checkOrder, checkReference, checkUnique, checkWithin } from './check-references.js'
import { planFinding } from './plan-findings.js'

type ByNumber = ReadonlyMap<string, CodeSystem>

/** Pathway definitions against the code systems, and the dates of their limits. */
export function checkPathways(
  pathways: readonly PathwayDefinition[],
  systems: ByNumber | undefined,
): readonly PlanFinding[] {
  return [
    ...checkUnique('pathway', [...pathways.map(({ type }) => type)]),
    ...pathways.flatMap((pathway) => {
      const { type, inUseFrom, timeLimits } = pathway
      const life = typeof inUseFrom === 'string' ? { from: inUseFrom } : {}
      return [
        ...checkReference(type, 'type', type, codesOf(systems, '9321')),
        ...checkEvents(pathway, systems),
        ...timeLimits.flatMap((limit) => [
          ...(limit.pathway === type
            ? []
            : [planFinding('unknown-reference', type, { field: 'timeLimits', to: limit.pathway })]),
          ...checkOrder(type, `limit ${limit.interval}`, limit.validFrom, limit.validTo),
          ...checkWithin(
            type,
            `limit ${limit.interval}`,
            type,
            { from: limit.validFrom, to: limit.validTo },
            life,
          ),
        ]),
      ]
    }),
  ]
}

function codesOf(systems: ByNumber | undefined, id: string) {
  const system = systems?.get(id)
  return system === undefined ? undefined : new Set(system.codes.map(({ code }) => code))
}

function checkEvents(
  { type, events, inUseFrom }: PathwayDefinition,
  systems: ByNumber | undefined,
): readonly PlanFinding[] {
  const known = codesOf(systems, '9322')
  const table = systems?.get('9322')
  const life = typeof inUseFrom === 'string' ? { from: inUseFrom } : {}
  return events.flatMap(({ event, outcomes, validFrom, validTo }) => {
    const system = table?.codes.find(({ code }) => code === event)?.outcomeCodeSystem
    const knownOutcomes = system === undefined ? undefined : codesOf(systems, system)
    return [
      ...checkReference(type, 'events', event, known),
      ...outcomes.flatMap((outcome) =>
        checkReference(type, `outcomes of ${event}`, outcome, knownOutcomes),
      ),
      ...checkOrder(type, `event ${event}`, validFrom, validTo),
      ...checkWithin(type, `event ${event}`, type, { from: validFrom, to: validTo }, life),
    ]
  })
}

/** Code systems: unique ids and codes, and dates in order. */
export function checkCodeSystems(systems: readonly CodeSystem[]): readonly PlanFinding[] {
  return [
    ...checkUnique('code system', [...systems.map(({ id }) => id)]),
    ...systems.flatMap(({ id, codes }) => [
      ...checkUnique(
        `code of ${id}`,
        codes.map(({ code, validFrom = '' }) => `${id} ${code} ${validFrom}`.trim()),
      ),
      ...codes.flatMap(({ code, validFrom, validTo }) =>
        checkOrder(`${id} ${code}`, 'validity', validFrom, validTo),
      ),
    ]),
  ]
}
