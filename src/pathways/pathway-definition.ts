import { dayArgument } from '../calendar/day-argument.js'
import type { IsoDate } from '../calendar/schema.js'
import type { PathwayType } from '../codes/schema.js'
import { objectArgument } from '../misuse/arguments.js'
import { misuse } from '../misuse/misuse.js'
import { checkDefinitions } from './definition-shape.js'
import { editionAt } from './edition-at.js'
import { editionNamed } from './edition-named.js'
import { pathwayDefinitions } from './pathway-definitions.js'
import type { Edition, EditionId, PathwayDefinition } from './schema.js'

/** What `pathwayDefinition` answers. */
export type DefinedPathway =
  | {
      readonly state: 'in-use'
      readonly definition: PathwayDefinition
      readonly edition: Edition
    }
  | {
      readonly state: 'use-unknown'
      readonly definition: PathwayDefinition
      readonly edition: Edition
      readonly reason: string
    }
  | {
      readonly state: 'not-yet-in-use'
      readonly definition: PathwayDefinition
      readonly edition: Edition
      readonly inUseFrom: IsoDate
    }
  | {
      readonly state: 'not-in-edition'
      readonly definition: PathwayDefinition
      readonly edition: Edition
    }
  | { readonly state: 'no-edition'; readonly definition: PathwayDefinition }

/** By the date a pathway starts, or by the name of an edition. */
export type PathwayDefinitionQuery = (
  | { readonly at: IsoDate; readonly edition?: never }
  | { readonly edition: EditionId; readonly at?: never }
) & { readonly definitions?: readonly PathwayDefinition[] | undefined }

/**
 * Gives the definition of a pathway type in the edition of a date, or of a name.
 *
 * The definition has only the limits of that edition: none of the shipped ones for
 * `forenklet-2024`, whose limits are unknown. `state` tells whether the type is in use: `in-use`;
 * `use-unknown` (D10, never seen in use); `not-yet-in-use` at that date; `not-in-edition` (the
 * simplified edition has D01, D11 and D12 only); `no-edition` before 2019. `definitions` takes the
 * place of the shipped ones. An unknown type throws `unknown-pathway-type`, an unknown edition
 * `unknown-edition`, an `at` that is no date `invalid-date`, definitions that are none
 * `invalid-definition`, and a query that is no object `invalid-argument`.
 *
 * @example
 * ```ts
 * import { pathwayDefinition } from 'pasientforlop'
 *
 * const found = pathwayDefinition('D11', { at: '2020-05-01' })
 * found.state // => 'in-use'
 * found.definition.name.nn // => 'Utgreiing og behandling i psykisk helsevern, vaksne'
 * pathwayDefinition('D09', { at: '2019-12-31' }).state // => 'not-yet-in-use'
 * pathwayDefinition('D06', { edition: 'forenklet-2024' }).state // => 'not-in-edition'
 * ```
 */
export function pathwayDefinition(
  type: PathwayType,
  query: PathwayDefinitionQuery,
): DefinedPathway {
  const { at, definitions = pathwayDefinitions } = objectArgument(
    query,
    'query',
    'an object with at or edition',
  )
  checkDefinitions(definitions)
  const shipped = definitions.find((entry) => entry.type === type)
  if (shipped === undefined) {
    throw misuse('unknown-pathway-type', 'type must be that of one of the definitions, such as D11')
  }
  if (at !== undefined) dayArgument(at, 'at')
  const edition = at === undefined ? editionNamed(query.edition) : editionAt(at)
  if (edition === undefined) return { state: 'no-edition', definition: shipped }
  const definition = limitsIn(shipped, edition.id)
  const { inUseFrom } = definition
  if (!edition.types.includes(type)) return { state: 'not-in-edition', definition, edition }
  if (typeof inUseFrom !== 'string') {
    return { state: 'use-unknown', definition, edition, reason: inUseFrom.unknown }
  }
  return at !== undefined && at < inUseFrom
    ? { state: 'not-yet-in-use', definition, edition, inUseFrom }
    : { state: 'in-use', definition, edition }
}

function limitsIn(definition: PathwayDefinition, edition: EditionId): PathwayDefinition {
  const timeLimits = definition.timeLimits.filter((limit) =>
    limit.edition === undefined ? edition !== 'forenklet-2024' : limit.edition === edition,
  )
  return timeLimits.length === definition.timeLimits.length
    ? definition
    : { ...definition, timeLimits }
}
