import { dayArgument } from '../calendar/day-argument.js'
import {
  isObject,
  listArgument,
  objectArgument,
  type RecordOrList,
  tableArgument,
  textArgument,
} from '../misuse/arguments.js'
import type { MisuseCode } from '../misuse/misuse.js'
import { limitArgument } from './limit-argument.js'
import { pathwayDefinitions } from './pathway-definitions.js'
import type { PathwayDefinition } from './schema.js'

const code: MisuseCode = 'invalid-definition'

const shipped: readonly PathwayDefinition[] = /* @__PURE__ */ Object.values(pathwayDefinitions)

/** Definitions that can be read, as a list; the shipped ones are known to be right. */
export function definitionsArgument(
  definitions: RecordOrList<PathwayDefinition>,
  name = 'definitions',
): readonly PathwayDefinition[] {
  if (definitions === pathwayDefinitions || definitions === shipped) return shipped
  const list = tableArgument(definitions, name, code)
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
    code,
  )
  textArgument(type, `${name}.type`, code)
  if (!isObject(inUseFrom)) dayArgument(inUseFrom as string, `${name}.inUseFrom`, code)
  eachOf(events, `${name}.events`, (event, place) => {
    objectArgument(event, place, 'an object', code)
    textArgument(event.event, `${place}.event`, code)
    eachOf(event.outcomes, `${place}.outcomes`, (outcome, at) => textArgument(outcome, at, code))
    const { validFrom, validTo } = event
    if (validFrom !== undefined) dayArgument(validFrom, `${place}.validFrom`, code)
    if (validTo !== undefined) dayArgument(validTo, `${place}.validTo`, code)
  })
  eachOf(timeLimits, `${name}.timeLimits`, limitArgument)
}

/** Goes through a list by place, as `forEach` passes over its holes. */
function eachOf<Item>(
  list: readonly Item[],
  name: string,
  check: (item: Item, name: string) => unknown,
): void {
  listArgument(list, name, code)
  for (let at = 0; at < list.length; at += 1) check(list[at] as Item, `${name}[${at}]`)
}
