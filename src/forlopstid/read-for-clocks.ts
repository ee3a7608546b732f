import { dayArgument } from '../calendar/day-argument.js'
import { listArgument } from '../misuse/arguments.js'
import { kindOf, misuse } from '../misuse/misuse.js'
import { definitionsArgument } from '../pathways/definitions-argument.js'
import { pathwayDefinitions } from '../pathways/pathway-definitions.js'
import type { PathwayDefinition } from '../pathways/schema.js'
import type { PathwayColumns } from '../registrations/pathway-columns.js'
import { type PathwayFault, readPathways } from '../registrations/read-pathways.js'
import type { PathwayInput } from '../registrations/schema.js'
import type { ClockColumns } from './clock-columns.js'
import { limitIndexOf } from './limit-index.js'
import { measureColumns } from './measure-columns.js'
import type { MeasureOptions } from './measure-forlopstider.js'

/** Pathways of a caller and their clocks, as columns. */
export interface MeasuredPathways {
  readonly pathways: PathwayColumns
  readonly clocks: ClockColumns
  readonly definitions: readonly PathwayDefinition[]
  readonly asOfDay: number
}

/** Columns of all pathways at once would be far more memory than they are worth. */
const stretch = 4096

/** Measures pathways some at a time, as their columns are needed no longer than that. */
export function measureInStretches(
  pathways: readonly PathwayInput[],
  { asOf, definitions }: Pick<MeasureOptions, 'asOf' | 'definitions'>,
  use: (measured: MeasuredPathways) => void,
): void {
  listArgument(pathways, 'pathways')
  const asOfDay = dayArgument(asOf, 'asOf')
  const list = definitionsArgument(definitions ?? pathwayDefinitions)
  const limits = limitIndexOf(list)
  const types = list.map(({ type }) => type)
  for (let from = 0; from < pathways.length; from += stretch) {
    const some = pathways.length <= stretch ? pathways : pathways.slice(from, from + stretch)
    const { columns, factFaults } = readPathways(some, types, 'clocks', (fault) => {
      throw pathwayMisuse({ ...fault, at: fault.at + from })
    })
    for (const { row, fact, isStandIn } of factFaults) {
      if (isStandIn) continue
      throw misuse(
        'invalid-argument',
        `pathways[${row + from}].facts.${fact} cannot be used; see the type PathwayFacts`,
      )
    }
    use({
      pathways: columns,
      clocks: measureColumns(columns, list, asOfDay, limits),
      definitions: list,
      asOfDay,
    })
  }
}

const eventFields: readonly string[] = ['event', 'outcomes', 'date', 'rows']

/** What is no pathway, where the programmer says that it is one, is misuse. */
export function pathwayMisuse({ at, field, value }: PathwayFault) {
  const place =
    field === 'pathway'
      ? `pathways[${at}]`
      : `pathways[${at}].${eventFields.includes(field) ? `events: ${field}` : field}`
  const code =
    field === 'start' || field === 'end' || field === 'date'
      ? 'invalid-date'
      : field === 'type'
        ? 'unknown-pathway-type'
        : field === 'edition'
          ? 'unknown-edition'
          : 'invalid-argument'
  return misuse(
    code,
    `${place} is not what a pathway has there (got a value of kind ${kindOf(value)}); validatePathways tells what is wrong with pathways from outside`,
  )
}
