import { dayArgument } from '../calendar/day-argument.js'
import { eventOrder } from '../codes/event-order.js'
import {
  choiceArgument,
  isObject,
  listArgument,
  objectArgument,
  type RecordOrList,
  tableArgument,
  textArgument,
} from '../misuse/arguments.js'
import { type MisuseCode, misuse } from '../misuse/misuse.js'
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
  if (list.length > most) throw misuse(code, `${name}: there are at most ${most}`)
  const types = new Set<string>()
  list.forEach((definition, at) => {
    definitionArgument(definition, `${name}[${at}]`)
    const { type } = definition
    if (types.has(type)) throw misuse(code, `${name}: ${type} stands there twice`)
    types.add(type)
  })
  return list
}

/** A sort key of rows has five bits for the type. */
const most = 32

/** A definition that can be read: its type, first day of use, events and limits. */
function definitionArgument(definition: PathwayDefinition, name: string): void {
  const { type, inUseFrom, events, timeLimits } = definition
  textArgument(type, `${name}.type`, code)
  if (!isObject(inUseFrom)) dayArgument(inUseFrom as string, `${name}.inUseFrom`, code)
  eachOf(events, `${name}.events`, (event, place) => {
    objectArgument(event, place, 'an object', code)
    choiceArgument(event.event, `${place}.event`, eventOrder, code)
    eachOf(event.outcomes, `${place}.outcomes`, outcomeArgument)
    const { validFrom, validTo } = event
    if (validFrom !== undefined) dayArgument(validFrom, `${place}.validFrom`, code)
    if (validTo !== undefined) dayArgument(validTo, `${place}.validTo`, code)
  })
  eachOf(timeLimits, `${name}.timeLimits`, limitArgument)
}

function outcomeArgument(outcome: string, name: string): void {
  if (/^[A-Z]$/.test(textArgument(outcome, name, code))) return
  throw misuse(code, `${name} must be one letter A–Z`)
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
