import type { PathwayType } from '../codes/schema.js'
import { countArgument, listArgument, optionsArgument, valuesOf } from '../misuse/arguments.js'
import { pathwayDefinitions } from '../pathways/pathway-definitions.js'
import type { PathwayDefinition } from '../pathways/schema.js'
import { codeTables, otherTables, pathwayTables } from './definition-rows.js'
import type { DefinitionTables } from './definition-table.js'

/** What may be chosen of the tables of definitions. */
export interface DefinitionTablesOptions {
  /** The pathway types and their limits; the shipped ones by default. */
  readonly definitions?:
    | Readonly<Partial<Record<PathwayType, PathwayDefinition>>>
    | readonly PathwayDefinition[]
    | undefined
  /** The first and the last year of the holidays; 2015 and 2035 by default. */
  readonly holidayYears?: readonly [number, number] | undefined
}

/**
 * The definitions as tables of rows for a warehouse: code systems and their codes, composite codes
 * taken apart, pathway types, time limits, editions, rules, holidays and sources. Each has its dates
 * of validity, its source and its evidence where it has one; lists are texts with commas.
 *
 * @throws `unknown-option`, `invalid-count` for years, `invalid-year`.
 *
 * @example
 * ```ts
 * import { definitionTables } from 'pasientforlop/sql'
 *
 * const { time_limits } = definitionTables()
 * Object.keys(time_limits.columns).slice(0, 4) // => ['type', 'interval', 'care_level', 'severity']
 * time_limits.rows[0]?.slice(0, 6) // => ['D01', 'assessment', 'outpatient', null, null, 21]
 * ```
 */
export function definitionTables(options: DefinitionTablesOptions = {}): DefinitionTables {
  const { definitions = pathwayDefinitions, holidayYears = [2015, 2035] } = optionsArgument(
    options,
    ['definitions', 'holidayYears'],
  )
  const [first, last] = listArgument(holidayYears, 'holidayYears')
  countArgument(first, 'holidayYears', 1900, 'a year')
  countArgument(last, 'holidayYears', first, 'a year')
  const types = valuesOf(definitions as Readonly<Record<string, PathwayDefinition>>)
  return { ...codeTables(), ...pathwayTables(types), ...otherTables(first, last) }
}
