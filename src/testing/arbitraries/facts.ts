import type { Arbitrary } from 'fast-check'
import { scanDay } from '../../calendar/scan-day.js'
import { optionsArgument } from '../../misuse/arguments.js'
import type { PathwayFacts } from '../../registrations/schema.js'
import { type CourseKind, type CourseOptions, demandKinds } from '../course/kinds.js'
import { writeFacts } from '../course/write-facts.js'
import { oneDraw } from './draws.js'

/** Which facts are generated. */
export type FactsOptions = Pick<CourseOptions, 'types' | 'edition' | 'from' | 'to' | 'asOf'>

/**
 * The facts of a pathway, which contradict neither each other nor its type: any of them may be
 * unknown. Shrinks to none.
 *
 * @throws as `registrations` does.
 *
 * @example
 * ```ts
 * import fc from 'fast-check'
 * import { pathwayFactsSchema } from 'pasientforlop/schemas'
 * import { facts } from 'pasientforlop/testing/arbitraries'
 *
 * const fits = fc.property(facts({ types: ['D12'] }), (some) => pathwayFactsSchema.safeParse(some).success)
 * fc.check(fits, { numRuns: 20 }).failed // => false
 * ```
 */
export function facts(options: FactsOptions = {}): Arbitrary<PathwayFacts> {
  optionsArgument(options, ['types', 'edition', 'from', 'to', 'asOf'])
  const kinds = demandKinds(options)
  const today = options.asOf === undefined ? 1e6 : scanDay(options.asOf)
  return oneDraw().map(({ kind: place, chosen }) => {
    const { type, edition, first, last } = kinds[place % kinds.length] as CourseKind
    const start = first + (chosen.start % (last - first + 1))
    return writeFacts({ type, edition, stage: 'started', closed: false }, chosen, start, today)
  })
}
