import type { SubjectCount } from '../counting/count-rows.js'
import { apart, rowsApart, unusableDate } from '../counting/tally.js'
import type { Places } from '../protection/types.js'

/** The places of a subject with those of rows that are in no period, and that of all rows. */
export interface AllPlaces {
  readonly places: Places
  /** By place in `apart`, the place of its rows. */
  readonly placeApart: readonly number[]
  /** The place of all rows; `null` where no count over them is shown. */
  readonly placeOfAll: number | null
}

/**
 * Adds what the counts beside results are of. A place of all rows ties the periods together, so it
 * is there only where it is needed.
 */
export function placesApart(
  { cells, tallies }: SubjectCount,
  { length, offsets, cells: members, kind }: Places,
): AllPlaces {
  const isOverAll = tallies.some(({ judge, unusableIn }) =>
    [...unusableIn.keys()].some((column) => column !== judge.indicator.anchor),
  )
  const lists: readonly (readonly number[])[] = [
    ...apart.map((_, at) => [cells.length + at]),
    ...(isOverAll ? [[...cells.keys(), ...apart.flatMap(cellsApart)]] : []),
  ]
  // Everyone sees that there are none in a place of none.
  function cellsApart(place: number, at: number): readonly number[] {
    return tallies.some((tally) => rowsApart(tally, place) > 0) ? [cells.length + at] : []
  }
  const firstKind = kind.reduce((most, one) => Math.max(most, one + 1), 0)
  const ends = [...offsets]
  for (const list of lists) ends.push((ends[ends.length - 1] as number) + list.length)
  return {
    places: {
      length: length + lists.length,
      offsets: Int32Array.from(ends),
      cells: Int32Array.from([...members, ...lists.flat()]),
      kind: Int32Array.from([...kind, ...lists.map((_, at) => firstKind + at)]),
    },
    placeApart: apart.map((_, at) => length + at),
    placeOfAll: isOverAll ? length + apart.length : null,
  }
}

/** Where the count of values of a column that cannot be used is: those of the anchor in no period. */
export function placeOfUnusable(
  { placeApart, placeOfAll }: AllPlaces,
  column: string,
  anchor: string,
): number {
  return column === anchor ? (placeApart[-1 - unusableDate] as number) : (placeOfAll as number)
}
