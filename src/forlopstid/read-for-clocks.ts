import { dayArgument } from '../calendar/day-argument.js'
import { listArgument, type RecordOrList } from '../misuse/arguments.js'
import { kindOf, misuse } from '../misuse/misuse.js'
import { definitionsArgument } from '../pathways/definitions-argument.js'
import { pathwayDefinitions } from '../pathways/pathway-definitions.js'
import type { PathwayDefinition } from '../pathways/schema.js'
import type { PathwayColumns } from '../registrations/pathway-columns.js'
import { type PathwayFault, readPathways } from '../registrations/read-pathways.js'
import type { PathwayInput } from '../registrations/schema.js'
import type { ClockColumns } from './clock-columns.js'
import { measureColumns } from './measure-columns.js'
import type { MeasureOptions } from './measure-forlopstider.js'

/** Pathways of a caller and their clocks, as columns. */
export interface MeasuredPathways {
  readonly pathways: PathwayColumns
  readonly clocks: ClockColumns
  readonly definitions: readonly PathwayDefinition[]
  readonly asOfDay: number
}

/** Puts pathways that the programmer vouches for into columns and measures them. */
export function measurePathways(
  pathways: readonly PathwayInput[],
  { asOf, definitions }: Pick<MeasureOptions, 'asOf' | 'definitions'>,
): MeasuredPathways {
  listArgument(pathways, 'pathways')
  const asOfDay = dayArgument(asOf, 'asOf')
  const list = definitionsOf(definitions)
  const { columns, factFaults } = readPathways(
    pathways,
    list.map(({ type }) => type),
    (fault) => {
      throw misuseOf(fault)
    },
  )
  for (const { row, fact, isStandIn } of factFaults) {
    if (isStandIn) continue
    throw misuse(
      'invalid-argument',
      `pathways[${row}].facts.${fact} cannot be used; see the type PathwayFacts`,
    )
  }
  return {
    pathways: columns,
    clocks: measureColumns(columns, list, asOfDay),
    definitions: list,
    asOfDay,
  }
}

function definitionsOf(definitions: RecordOrList<PathwayDefinition> | undefined) {
  return definitionsArgument(definitions ?? pathwayDefinitions)
}

const eventFields: readonly string[] = ['event', 'outcomes', 'date', 'rows']

/** What is no pathway, where the programmer says that it is one, is misuse. */
function misuseOf({ at, field, value }: PathwayFault) {
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
