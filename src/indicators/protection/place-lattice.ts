import type { Places } from './types.js'

/** A place and all places of one kind within it. */
export interface Partition {
  readonly parent: number
  readonly children: readonly number[]
  /** Whether the children are all of the parent. */
  readonly isWhole: boolean
}

/** Which places lie in which. */
export interface PlaceLattice {
  /** By place: the larger places around it. */
  readonly around: readonly (readonly number[])[]
  readonly partitions: readonly Partition[]
}

/** Finds which sets of cells contain each other, whatever columns and periods they were made by. */
export function placeLattice(
  { length, offsets, cells, kind }: Places,
  cellCount: number,
): PlaceLattice {
  const placesOfCell: number[][] = Array.from({ length: cellCount }, () => [])
  const sizeOf = (place: number) => (offsets[place + 1] as number) - (offsets[place] as number)
  for (let place = 0; place < length; place += 1) {
    for (let i = offsets[place] as number; i < (offsets[place + 1] as number); i += 1) {
      placesOfCell[cells[i] as number]?.push(place)
    }
  }
  const around: number[][] = []
  const partitions: Partition[] = []
  const found: Map<number, number[]>[] = Array.from({ length }, () => new Map())
  const met = new Int32Array(length)
  for (let place = 0; place < length; place += 1) {
    const seen: number[] = []
    for (let i = offsets[place] as number; i < (offsets[place + 1] as number); i += 1) {
      for (const other of placesOfCell[cells[i] as number] as number[]) {
        if (met[other] === 0) seen.push(other)
        met[other] = (met[other] as number) + 1
      }
    }
    const size = sizeOf(place)
    const larger: number[] = []
    for (const other of seen) {
      const isAround = met[other] === size && other !== place
      met[other] = 0
      if (!isAround) continue
      if (sizeOf(other) > size) larger.push(other)
      // Of equal places the later is the child.
      else if (other > place) continue
      const children = found[other] as Map<number, number[]>
      const ofKind = children.get(kind[place] as number)
      if (ofKind === undefined) children.set(kind[place] as number, [place])
      else ofKind.push(place)
    }
    around.push(larger.sort((a, b) => a - b))
  }
  found.forEach((byKind, parent) => {
    for (const children of byKind.values()) {
      const covered = children.reduce((sum, child) => sum + sizeOf(child), 0)
      partitions.push({ parent, children, isWhole: covered === sizeOf(parent) })
    }
  })
  return { around, partitions }
}
