/** A row of numbers that is 0 but in a few places, and is cleared at the cost of these. */
export interface ScratchRow {
  readonly values: Float64Array
  readonly set: (place: number, value: number) => void
  /** The places that are not 0. */
  readonly filled: () => Int32Array
  readonly clear: () => void
}

/** `onFirst` is told each place that is met for the first time since it was cleared. */
export function newScratchRow(length: number, onFirst: (place: number) => void): ScratchRow {
  const values = new Float64Array(length)
  const isMet = new Uint8Array(length)
  const met = new Int32Array(length)
  let count = 0

  function set(place: number, value: number): void {
    values[place] = value
    if (isMet[place] === 1) return
    isMet[place] = 1
    met[count] = place
    count += 1
    onFirst(place)
  }

  function clear(): void {
    for (let i = 0; i < count; i += 1) {
      values[met[i] as number] = 0
      isMet[met[i] as number] = 0
    }
    count = 0
  }

  function filled(): Int32Array {
    return met.subarray(0, count).filter((place) => values[place] !== 0)
  }

  return { values, set, filled, clear }
}
