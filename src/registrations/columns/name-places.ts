import type { NameColumn } from './registration-columns.js'

/** Names, each once, while they are read. */
export interface NamePlaces {
  readonly names: string[]
  /** The places by name; none while each new name sorts after all before it, as in an export. */
  places: Map<string, number> | null
}

/** Names to be filled. */
export function newNames(): NamePlaces {
  return { names: [], places: null }
}

/**
 * The place of a name. While each new one sorts after all before it, it must be new, and no table is
 * needed; the first that does not makes the table.
 */
export function placeOfName(known: NamePlaces, name: string): number {
  const { names } = known
  const last = names[names.length - 1]
  if (name === last) return names.length - 1
  if (known.places === null) {
    if (last === undefined || name > last) return names.push(name) - 1
    known.places = new Map(names.map((before, place) => [before, place]))
  }
  const place = known.places.get(name)
  if (place !== undefined) return place
  known.places.set(name, names.length)
  return names.push(name) - 1
}

/** The names that were met, and by row the place of its name. */
export function nameColumn({ names, places: known }: NamePlaces, places: Int32Array): NameColumn {
  return { names, places, isSorted: known === null }
}
