import { misuse } from '../calendar/misuse.js'
import { scanDay } from '../calendar/scan-day.js'
import { eventOrder } from '../codes/event-order.js'
import type { EventCode, PathwayType } from '../codes/schema.js'
import { pathwayDefinitions } from '../pathways/pathway-definitions.js'
import type { PathwayDefinition } from '../pathways/schema.js'

/** Bits of a sort key: type, day (17), event rank (4), outcome (5); together 31. */
export const dayShift = 9
export const rankShift = 5
export const typeShift = 26

/** An outcome's place in a table of letters; 0 is "none". */
export const outcomePlace = (outcome: string) => (outcome === '' ? 0 : outcome.charCodeAt(0) - 64)

const lettersAndNone = 27

export interface IndexedCode {
  readonly type: PathwayType
  readonly event: EventCode
  /** Shared and frozen, so that an event with one outcome allocates no list. */
  readonly outcomes: readonly string[]
  /** Type, rank and outcome as bits of the sort key; the day is added to it. */
  readonly keyBits: number
  readonly validFrom: number
  readonly validTo: number
  readonly validToText: string | undefined
}

/** The allowed codes of a set of definitions, made for look-up by text or by parts. */
export interface CodeIndex {
  readonly codes: readonly IndexedCode[]
  readonly byText: ReadonlyMap<string, number>
  readonly typePlaces: ReadonlyMap<string, number>
  /** For type × event letter × outcome: the code's place, or -1. */
  readonly byParts: Int16Array
  readonly definitions: readonly PathwayDefinition[]
  readonly hasValidity: boolean
}

const isLetter = (text: string) => text.length === 1 && text >= 'A' && text <= 'Z'

/** The place of a code given as parts, or -1. */
export const placeOfParts = (
  index: CodeIndex,
  type: string,
  event: string,
  outcome: string,
): number => {
  const typePlace = index.typePlaces.get(type)
  if (typePlace === undefined || !isLetter(event)) return -1
  if (outcome !== '' && !isLetter(outcome)) return -1
  return index.byParts[
    (typePlace * 26 + event.charCodeAt(0) - 65) * lettersAndNone + outcomePlace(outcome)
  ] as number
}

const compileCodeIndex = (definitions: readonly PathwayDefinition[]): CodeIndex => {
  if (!Array.isArray(definitions) || definitions.length > 32) {
    throw misuse('invalid-definition', 'definitions must be an array of at most 32 definitions')
  }
  // Types in their own order, so that the caller's order of definitions cannot be seen in the answer.
  const sorted = [...definitions].sort((a, b) => (a.type < b.type ? -1 : 1))
  const codes: IndexedCode[] = []
  const byText = new Map<string, number>()
  const typePlaces = new Map<string, number>()
  const byParts = new Int16Array(sorted.length * 26 * lettersAndNone).fill(-1)
  let hasValidity = false
  sorted.forEach((definition, typePlace) => {
    if (typePlaces.has(definition.type)) {
      throw misuse('invalid-definition', `definitions: ${definition.type} stands there twice`)
    }
    typePlaces.set(definition.type, typePlace)
    for (const { event, outcomes, validFrom, validTo } of definition.events) {
      const rank = eventOrder.indexOf(event)
      if (rank < 0)
        throw misuse('invalid-definition', `definitions: ${definition.type} has an unknown event`)
      if (validFrom !== undefined || validTo !== undefined) hasValidity = true
      for (const outcome of outcomes.length === 0 ? [''] : outcomes) {
        if (outcome !== '' && !isLetter(outcome)) {
          throw misuse(
            'invalid-definition',
            `definitions: ${definition.type}${event} has an outcome that is not one letter A–Z`,
          )
        }
        const place = outcomePlace(outcome)
        byText.set(definition.type + event + outcome, codes.length)
        byParts[(typePlace * 26 + event.charCodeAt(0) - 65) * lettersAndNone + place] = codes.length
        codes.push({
          type: definition.type,
          event,
          outcomes: Object.freeze(outcome === '' ? [] : [outcome]),
          keyBits: typePlace * 2 ** typeShift + (rank << rankShift) + place,
          validFrom: validFrom === undefined ? Number.NEGATIVE_INFINITY : scanDay(validFrom),
          validTo: validTo === undefined ? Number.POSITIVE_INFINITY : scanDay(validTo),
          validToText: validTo,
        })
      }
    }
  })
  return { codes, byText, typePlaces, byParts, definitions: sorted, hasValidity }
}

let shipped: CodeIndex | undefined

/** The index of some definitions; that of the shipped ones is made once. */
export const codeIndexOf = (definitions: readonly PathwayDefinition[]): CodeIndex => {
  if (definitions !== pathwayDefinitions) return compileCodeIndex(definitions)
  shipped ??= compileCodeIndex(pathwayDefinitions)
  return shipped
}
