import { dayArgument } from '../calendar/day-argument.js'
import { listArgument } from '../misuse/arguments.js'
import { kindOf, misuse } from '../misuse/misuse.js'
import { definitionsArgument } from '../pathways/definitions-argument.js'
import { pathwayDefinitions } from '../pathways/pathway-definitions.js'
import type { PathwayDefinition } from '../pathways/schema.js'
import type { PathwayColumns } from '../registrations/pathway-columns.js'
import { newReader, stretch } from '../registrations/pathway-reader.js'
import { type PathwayFault, readPathways } from '../registrations/read-pathways.js'
import type { PathwayInput } from '../registrations/schema.js'
import type { ClockColumns } from './clock-columns.js'
import { limitIndexOf } from './limit-index.js'
import { measureColumns } from './measure-columns.js'
import type { MeasureOptions } from './measure-forlopstider.js'

/** Pathways of a caller and their clocks, as columns that say this until the next stretch is read. */
export interface MeasuredPathways {
  readonly pathways: PathwayColumns
  readonly clocks: ClockColumns
  readonly definitions: readonly PathwayDefinition[]
  readonly asOfDay: number
}

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
  const reader = newReader(types, Math.min(pathways.length, stretch))
  let clocks: ClockColumns | null = null
  for (let from = 0; from < pathways.length; from += stretch) {
    const to = Math.min(from + stretch, pathways.length)
    const { columns, factFaults } = readPathways(reader, pathways, from, to, (fault) => {
      throw pathwayMisuse(fault)
    })
    for (const { row, fact, isStandIn } of factFaults) {
      if (isStandIn) continue
      throw misuse(
        'invalid-argument',
        `pathways[${row + from}].facts.${fact} cannot be used; see the type PathwayFacts`,
      )
    }
    clocks = measureColumns(columns, list, asOfDay, limits, clocks)
    use({ pathways: columns, clocks, definitions: list, asOfDay })
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
