import { isAbsent, kindPlace } from './kinds.js'
import type { StatedCode } from './registration-columns.js'

/** The codes that rows state, each once, and their places. */
export interface CodeReader {
  readonly stated: StatedCode[]
  /** By composite code, where it is all that the row states. */
  readonly codePlaces: Map<string, number>
  readonly partPlaces: PartPlaces
}

/** The places of codes by their parts, one after the other: code, pathway, event, outcome. */
interface PartPlaces {
  readonly next: Map<string | number, PartPlaces>
  readonly places: Map<string | number, number>
}

/** Codes to be filled. */
export function newCodes(): CodeReader {
  return { stated: [], codePlaces: new Map(), partPlaces: newPartPlaces() }
}

function newPartPlaces(): PartPlaces {
  return { next: new Map(), places: new Map() }
}

/** Adds a composite code that is all that a row states. */
export function addCode({ stated, codePlaces }: CodeReader, code: string): number {
  const nothing = { pathway: undefined, event: undefined, outcome: undefined }
  const place = stated.push({ code, ...nothing }) - 1
  codePlaces.set(code, place)
  return place
}

/** The place of a code in parts, or of both kinds: one for each set of values that differ. */
export function placeOfParts(reader: CodeReader, row: StatedCode): number {
  const { code, pathway, event, outcome } = row
  const ofCode = within(reader.partPlaces, code)
  const ofEvent = within(within(ofCode, pathway), event)
  const key = partKey(outcome)
  const known = ofEvent.places.get(key)
  if (known !== undefined) return known
  const place = reader.stated.push({ code, pathway, event, outcome }) - 1
  ofEvent.places.set(key, place)
  return place
}

function within({ next }: PartPlaces, part: unknown): PartPlaces {
  const key = partKey(part)
  const known = next.get(key)
  if (known !== undefined) return known
  const made = newPartPlaces()
  next.set(key, made)
  return made
}

/** A text is told from others by itself, what is none by its kind. */
function partKey(part: unknown): string | number {
  return typeof part === 'string' ? part : isAbsent(part) ? '' : kindPlace(part)
}
