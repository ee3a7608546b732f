import type { FiguresToProtect, Places } from './types.js'

/** A part of a publication that shares no inner cell with the rest of it, such as a year. */
export interface Component {
  /** By cell of the component: the counts of each status. */
  readonly cellCount: number
  readonly counts: readonly Int32Array[]
  /** By cell. */
  readonly kinds: Int32Array
  /** By kind the places of its signatures; `null` where all cells can have all. */
  readonly signaturesOfKind: readonly (readonly number[])[] | null
  readonly places: Places
  /** By result of the component: its place here, its measure, and its number in the publication. */
  readonly place: Int32Array
  readonly measure: Int32Array
  readonly result: Int32Array
  readonly insiders: readonly (readonly number[])[]
}

/**
 * Splits a publication into parts that have no inner cell in common. Cells that are in the same
 * places are made one, and put in the order of their places, whatever order they came in.
 */
export function splitComponents(figures: FiguresToProtect): readonly Component[] {
  const { places, results, insiders = [] } = figures
  const { cellOf, cells } = mergeCells(figures)
  const leader = cells.map((_, cell) => cell)
  const find = (cell: number): number => {
    let at = cell
    while (leader[at] !== at) {
      leader[at] = leader[leader[at] as number] as number
      at = leader[at] as number
    }
    return at
  }
  const members = Array.from({ length: places.length }, (_, place) => {
    const all = places.cells.subarray(places.offsets[place], places.offsets[place + 1])
    const merged = [...new Set(Array.from(all, (cell) => cellOf[cell] as number))]
    return merged.sort((a, b) => a - b)
  })
  for (const [first, ...others] of members) {
    if (first === undefined) continue
    for (const other of others) {
      const [a, b] = [find(first), find(other)]
      leader[Math.max(a, b)] = Math.min(a, b)
    }
  }
  const placesOf = new Map<number, number[]>()
  members.forEach(([first], place) => {
    const root = first === undefined ? -1 : find(first)
    const list = placesOf.get(root)
    if (list === undefined) placesOf.set(root, [place])
    else list.push(place)
  })
  const resultsOf: number[][] = members.map(() => [])
  for (let result = 0; result < results.length; result += 1) {
    resultsOf[results.place[result] as number]?.push(result)
  }
  const known = insiders.map((list) => new Set(list.map((cell) => cellOf[cell] as number)))
  const cellsOf = new Map<number, number[]>()
  cells.forEach((_, cell) => {
    const root = find(cell)
    const list = cellsOf.get(root)
    if (list === undefined) cellsOf.set(root, [cell])
    else list.push(cell)
  })
  return [...placesOf].map(([root, chosen]) => {
    const own = cellsOf.get(root) ?? []
    const local = new Map(own.map((cell, at) => [cell, at]))
    const lists = chosen.map((place) =>
      (members[place] as readonly number[]).map((cell) => local.get(cell) as number),
    )
    const placeHere = new Map(chosen.map((place, at) => [place, at]))
    const ownResults = chosen.flatMap((place) => resultsOf[place] as number[])
    return {
      cellCount: own.length,
      counts: figures.cells.counts.map((_, status) =>
        Int32Array.from(own, (cell) => sumOf(figures, cells[cell] as readonly number[], status)),
      ),
      kinds: Int32Array.from(own, (cell) => kindOf(figures, cells[cell]?.[0] as number)),
      signaturesOfKind: figures.cells.kinds?.signatures ?? null,
      places: {
        ...listed(lists),
        kind: Int32Array.from(chosen, (at) => places.kind[at] as number),
      },
      place: Int32Array.from(
        ownResults,
        (result) => placeHere.get(results.place[result] as number) as number,
      ),
      measure: Int32Array.from(ownResults, (result) => results.measure[result] as number),
      result: Int32Array.from(ownResults),
      insiders: known
        .map((set) => own.filter((cell) => set.has(cell)).map((cell) => local.get(cell) as number))
        .filter((list) => list.length > 0),
    }
  })
}

function kindOf({ cells }: FiguresToProtect, cell: number): number {
  return cells.kinds?.ofCell[cell] ?? 0
}

/** Cells with the same places (insiders and kind) as one, in the order of these. */
function mergeCells(figures: FiguresToProtect): {
  readonly cellOf: Int32Array
  readonly cells: readonly (readonly number[])[]
} {
  const { cells, places, insiders = [] } = figures
  const placesOf: number[][] = Array.from({ length: cells.length }, () => [])
  for (let place = 0; place < places.length; place += 1) {
    for (
      let i = places.offsets[place] as number;
      i < (places.offsets[place + 1] as number);
      i += 1
    ) {
      placesOf[places.cells[i] as number]?.push(place)
    }
  }
  insiders.forEach((known, insider) => {
    for (const cell of new Set(known)) placesOf[cell]?.push(places.length + insider)
  })
  placesOf.forEach((list, cell) => {
    if (list.length > 0) list.push(places.length + insiders.length + kindOf(figures, cell))
  })
  const alike = new Map<string, number[]>()
  const order = placesOf.map((_, cell) => cell).filter((cell) => (placesOf[cell]?.length ?? 0) > 0)
  order.sort((a, b) => compareLists(placesOf[a] as number[], placesOf[b] as number[]))
  for (const cell of order) {
    const name = JSON.stringify(placesOf[cell])
    const list = alike.get(name)
    if (list === undefined) alike.set(name, [cell])
    else list.push(cell)
  }
  const merged = [...alike.values()]
  const cellOf = new Int32Array(cells.length).fill(-1)
  merged.forEach((list, at) => {
    for (const cell of list) cellOf[cell] = at
  })
  return { cellOf, cells: merged }
}

function compareLists(a: readonly number[], b: readonly number[]): number {
  for (let at = 0; at < Math.min(a.length, b.length); at += 1) {
    const order = (a[at] as number) - (b[at] as number)
    if (order !== 0) return order
  }
  return a.length - b.length
}

function sumOf({ cells }: FiguresToProtect, list: readonly number[], status: number): number {
  return list.reduce((sum, cell) => sum + (cells.counts[status]?.[cell] as number), 0)
}

function listed(lists: readonly (readonly number[])[]): Omit<Places, 'kind'> {
  const offsets = new Int32Array(lists.length + 1)
  lists.forEach((list, at) => {
    offsets[at + 1] = (offsets[at] as number) + list.length
  })
  return { length: lists.length, offsets, cells: Int32Array.from(lists.flat()) }
}
