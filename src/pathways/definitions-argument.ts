import { dayArgument } from '../calendar/day-argument.js'
import {
  isObject,
  listArgument,
  objectArgument,
  type RecordOrList,
  tableArgument,
} from '../misuse/arguments.js'
import { kindOf, misuse } from '../misuse/misuse.js'
import { limitArgument } from './limit-argument.js'
import { pathwayDefinitions } from './pathway-definitions.js'
import type { PathwayDefinition } from './schema.js'

const shipped: readonly PathwayDefinition[] = /* @__PURE__ */ Object.values(pathwayDefinitions)

/** Definitions that can be read, as a list; the shipped ones are known to be right. */
export function definitionsArgument(
  definitions: RecordOrList<PathwayDefinition>,
  name = 'definitions',
): readonly PathwayDefinition[] {
  if (definitions === pathwayDefinitions || definitions === shipped) return shipped
  const list = tableArgument(definitions, name, 'invalid-definition')
  list.forEach((definition, at) => {
    definitionArgument(definition, `${name}[${at}]`)
  })
  return list
}

/** A definition that can be read: its type, first day of use, events and limits. */
function definitionArgument(definition: PathwayDefinition, name: string): void {
  const { type, inUseFrom, events, timeLimits } = objectArgument(
    definition,
    name,
    'a pathway definition',
    'invalid-definition',
  )
  textOf(type, `${name}.type`)
  if (!isObject(inUseFrom))
    dayArgument(inUseFrom as string, `${name}.inUseFrom`, 'invalid-definition')
  eachOf(events, `${name}.events`, (event, place) => {
    objectArgument(event, place, 'an object', 'invalid-definition')
    textOf(event.event, `${place}.event`)
    eachOf(event.outcomes, `${place}.outcomes`, textOf)
    const { validFrom, validTo } = event
    if (validFrom !== undefined) dayArgument(validFrom, `${place}.validFrom`, 'invalid-definition')
    if (validTo !== undefined) dayArgument(validTo, `${place}.validTo`, 'invalid-definition')
  })
  eachOf(timeLimits, `${name}.timeLimits`, limitArgument)
}

/** Goes through a list by place, as `forEach` passes over its holes. */
function eachOf<Item>(
  list: readonly Item[],
  name: string,
  check: (item: Item, name: string) => void,
): void {
  listArgument(list, name, 'invalid-definition')
  for (let at = 0; at < list.length; at += 1) check(list[at] as Item, `${name}[${at}]`)
}

function textOf(value: unknown, name: string): void {
  if (typeof value === 'string') return
  throw misuse('invalid-definition', `${name} must be a text, got a value of kind ${kindOf(value)}`)
}
