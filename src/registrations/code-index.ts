import { scanDay } from '../calendar/scan-day.js'
import { isDate } from '../calendar/shapes.js'
import { eventOrder } from '../codes/event-order.js'
import type { EventCode, PathwayType } from '../codes/schema.js'
import { isObject, type RecordOrList } from '../misuse/arguments.js'
import { misuse } from '../misuse/misuse.js'
import { definitionsArgument } from '../pathways/definitions-argument.js'
import { pathwayDefinitions } from '../pathways/pathway-definitions.js'
import type { PathwayDefinition } from '../pathways/schema.js'

/** Bits of a sort key: type, day (17), event rank (4), outcome (5); together 31. */
export const dayShift = 9
export const rankShift = 5
export const typeShift = 26

/** An outcome as bits of the key: the place of its letter, or 0 for none. */
const outcomeBits = (outcome: string) => (outcome === '' ? 0 : outcome.charCodeAt(0) - 64)

export interface IndexedCode {
  readonly type: PathwayType
  readonly event: EventCode
  /** Shared and frozen, so that an event with one outcome allocates no list. */
  readonly outcomes: readonly string[]
  readonly validFrom: number
  readonly validTo: number
  readonly validToText: string | undefined
}

/** The allowed codes of a set of definitions, made for look-up by text, by parts and by key. */
export interface CodeIndex {
  readonly definitions: readonly PathwayDefinition[]
  readonly codes: readonly IndexedCode[]
  /** By place: type, rank and outcome as bits of the sort key; the day is added to it. */
  readonly keyBits: Int32Array
  readonly placeByText: ReadonlyMap<string, number>
  readonly typePlaces: ReadonlyMap<string, number>
  /** By type (from bit 9), rank (from bit 5) and outcome: the place of the code, or -1. */
  readonly placeByParts: Int16Array
  readonly hasValidity: boolean
}

const isLetter = (text: string) =>
  typeof text === 'string' && text.length === 1 && text >= 'A' && text <= 'Z'

/** The code that a sort key carries. */
export const codeOfKey = ({ codes, placeByParts }: CodeIndex, key: number): IndexedCode =>
  codes[placeByParts[((key >>> typeShift) << dayShift) | (key & 0x1ff)] as number] as IndexedCode

/** Whether a code, by its place, was valid on a day. */
export const isValidOn = (index: CodeIndex, place: number, day: number) => {
  const { validFrom, validTo } = index.codes[place] as IndexedCode
  return day >= validFrom && day <= validTo
}

/** The place of a code given as parts, or -1. */
export const placeOfParts = (
  index: CodeIndex,
  type: string,
  event: string,
  outcome: string,
): number => {
  const typePlace = index.typePlaces.get(type)
  const rank = (eventOrder as readonly string[]).indexOf(event)
  if (typePlace === undefined || rank < 0) return -1
  if (outcome !== '' && !isLetter(outcome)) return -1
  return index.placeByParts[
    (typePlace << dayShift) | (rank << rankShift) | outcomeBits(outcome)
  ] as number
}

const refuse = (what: string) => misuse('invalid-definition', `definitions: ${what}`)

const isDateOrAbsent = (value: unknown) => value === undefined || isDate(value)

const isAllowedEvent = (event: unknown) =>
  isObject(event) &&
  Array.isArray(event['outcomes']) &&
  isDateOrAbsent(event['validFrom']) &&
  isDateOrAbsent(event['validTo'])

/** Whether it is a definition, as far as assembly reads it; codes are looked at one by one. */
const isDefinition = (definition: unknown) =>
  isObject(definition) &&
  typeof definition['type'] === 'string' &&
  (isDate(definition['inUseFrom']) || isObject(definition['inUseFrom'])) &&
  Array.isArray(definition['events']) &&
  [...definition['events']].every(isAllowedEvent)

const compileCodeIndex = (definitions: readonly PathwayDefinition[]): CodeIndex => {
  if (!Array.isArray(definitions) || definitions.length > 32) {
    throw misuse('invalid-definition', 'definitions must be an array of at most 32 definitions')
  }
  // Copied, since `every` passes over the holes of a sparse list.
  if (![...definitions].every(isDefinition)) {
    throw refuse('each needs type, inUseFrom, and events with outcomes and dates')
  }
  // Types in their own order, so that the caller's order of definitions cannot be seen in the answer.
  const sorted = [...definitions].sort((a, b) => (a.type < b.type ? -1 : 1))
  const codes: IndexedCode[] = []
  const keyBits: number[] = []
  const placeByText = new Map<string, number>()
  const typePlaces = new Map<string, number>()
  const placeByParts = new Int16Array(sorted.length << dayShift).fill(-1)
  let hasValidity = false
  sorted.forEach((definition, typePlace) => {
    const { type } = definition
    if (typePlaces.has(type)) throw refuse(`${type} stands there twice`)
    typePlaces.set(type, typePlace)
    for (const { event, outcomes, validFrom, validTo } of definition.events) {
      const rank = eventOrder.indexOf(event)
      if (rank < 0) throw refuse(`${type} has an unknown event`)
      if (validFrom !== undefined || validTo !== undefined) hasValidity = true
      for (const outcome of outcomes.length === 0 ? [''] : outcomes) {
        if (outcome !== '' && !isLetter(outcome)) {
          throw refuse(`${type}${event} has an outcome that is not one letter A–Z`)
        }
        const bits = (rank << rankShift) | outcomeBits(outcome)
        placeByText.set(type + event + outcome, codes.length)
        placeByParts[(typePlace << dayShift) | bits] = codes.length
        keyBits.push(typePlace * 2 ** typeShift + bits)
        codes.push({
          type,
          event,
          outcomes: Object.freeze(outcome === '' ? [] : [outcome]),
          validFrom: validFrom === undefined ? Number.NEGATIVE_INFINITY : scanDay(validFrom),
          validTo: validTo === undefined ? Number.POSITIVE_INFINITY : scanDay(validTo),
          validToText: validTo,
        })
      }
    }
  })
  return {
    definitions: sorted,
    codes,
    keyBits: Int32Array.from(keyBits),
    placeByText,
    typePlaces,
    placeByParts,
    hasValidity,
  }
}

let shipped: CodeIndex | undefined

/** The index of some definitions; that of the shipped ones is made once. */
export const codeIndexOf = (definitions: RecordOrList<PathwayDefinition>): CodeIndex => {
  const list = definitionsArgument(definitions)
  if (definitions !== pathwayDefinitions) return compileCodeIndex(list)
  shipped ??= compileCodeIndex(list)
  return shipped
}
