/** A column that grows: `values` may be longer than what has been put in. */
export interface Growing {
  values: Int32Array
  length: number
}

/** Puts a value behind the others. */
export function push(column: Growing, value: number): void {
  if (column.length === column.values.length) {
    column.values = longer(column.values)
  }
  column.values[column.length] = value
  column.length += 1
}

/** The same values, with room for as many more. */
export function longer(values: Int32Array): Int32Array {
  const more = new Int32Array(values.length * 2)
  more.set(values)
  return more
}

/** The same for bytes. */
export function longerBytes(values: Uint8Array): Uint8Array {
  const more = new Uint8Array(values.length * 2)
  more.set(values)
  return more
}
