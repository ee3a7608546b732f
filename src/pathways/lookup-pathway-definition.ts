import { dayArgument } from '../calendar/day-argument.js'
import type { IsoDate } from '../calendar/schema.js'
import type { PathwayType } from '../codes/schema.js'
import { optionsArgument, type RecordOrList } from '../misuse/arguments.js'
import { misuse } from '../misuse/misuse.js'
import { definitionsArgument } from './definitions-argument.js'
import { editionAt } from './edition-at.js'
import { editionNamed } from './edition-named.js'
import { pathwayDefinitions } from './pathway-definitions.js'
import type { EditionId, PathwayDefinition, PathwayDefinitionLookup, TimeLimit } from './schema.js'

/** A pathway type, by the date on which a pathway starts or by the name of an edition. */
export type PathwayDefinitionQuery = {
  /** The pathway type, such as `D11`. */
  readonly type: PathwayType
  /** Definitions in place of the shipped ones, by type or as a list. */
  readonly definitions?: RecordOrList<PathwayDefinition> | null | undefined
} & (
  | {
      /** The start date of the pathway. */
      readonly at: IsoDate
      /** Not beside `at`. */
      readonly edition?: null | undefined
    }
  | {
      /** The edition by name. */
      readonly edition: EditionId
      /** Not beside `edition`. */
      readonly at?: null | undefined
    }
)

/**
 * Gives the definition of a pathway type in the edition of a date, or of a name.
 *
 * The definition has only the limits of that edition: none of the shipped ones for
 * `forenklet-2024`, whose limits are unknown. `state` tells whether the type is in use: `in-use`;
 * `use-unknown` (D10, never seen in use); `not-yet-in-use` at that date; `not-in-edition` (the
 * simplified edition has D01, D11 and D12 only); `no-edition` before 2019. `definitions` takes the
 * place of the shipped ones.
 *
 * @throws `unknown-pathway-type`, `unknown-edition`, `invalid-date`; `invalid-definition` where
 * definitions are none; `invalid-argument` and `unknown-option` for the query.
 *
 * @example
 * ```ts
 * import { lookupPathwayDefinition } from 'pasientforlop'
 *
 * const found = lookupPathwayDefinition({ type: 'D11', at: '2020-05-01' })
 * found.state // => 'in-use'
 * found.definition.name.nn // => 'Utgreiing og behandling i psykisk helsevern, vaksne'
 * lookupPathwayDefinition({ type: 'D09', at: '2019-12-31' }).state // => 'not-yet-in-use'
 * lookupPathwayDefinition({ type: 'D06', edition: 'forenklet-2024' }).state // => 'not-in-edition'
 * ```
 */
export function lookupPathwayDefinition(query: PathwayDefinitionQuery): PathwayDefinitionLookup {
  optionsArgument(query, ['type', 'at', 'edition', 'definitions'], 'query')
  const { type, at, edition: named } = query
  const found = definitionOf(type, query.definitions ?? pathwayDefinitions)
  if (at != null) dayArgument(at, 'at')
  const edition = at == null ? editionNamed(named as EditionId) : editionAt(at)
  if (edition === undefined) return { state: 'no-edition', definition: found, edition: null }
  const definition = withLimitsOf(edition.id, found)
  const { inUseFrom } = definition
  if (!edition.types.includes(type)) return { state: 'not-in-edition', definition, edition }
  if (typeof inUseFrom !== 'string') {
    return { state: 'use-unknown', definition, edition, reason: inUseFrom.unknown }
  }
  return at != null && at < inUseFrom
    ? { state: 'not-yet-in-use', definition, edition, inUseFrom }
    : { state: 'in-use', definition, edition }
}

/** The definition of a type; a type that has none is misuse. */
export function definitionOf(
  type: PathwayType,
  definitions: RecordOrList<PathwayDefinition>,
): PathwayDefinition {
  const found = definitionsArgument(definitions).find((definition) => definition.type === type)
  if (found !== undefined) return found
  throw misuse('unknown-pathway-type', 'type must be that of one of the definitions, such as D11')
}

/** The limits of a definition that hold in an edition. */
export function limitsOfEdition(
  edition: EditionId,
  { timeLimits }: PathwayDefinition,
): readonly TimeLimit[] {
  return timeLimits.filter((limit) =>
    limit.edition === undefined ? edition !== 'forenklet-2024' : limit.edition === edition,
  )
}

function withLimitsOf(edition: EditionId, definition: PathwayDefinition): PathwayDefinition {
  const timeLimits = limitsOfEdition(edition, definition)
  return timeLimits.length === definition.timeLimits.length
    ? definition
    : { ...definition, timeLimits }
}
