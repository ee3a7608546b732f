/** A column that grows: `values` may be longer than what has been put in. */
export interface Growing {
  values: Int32Array
  length: number
}

/** A column of whole numbers, to be filled one by one. */
export function newGrowing(capacity = 64): Growing {
  return { values: new Int32Array(capacity), length: 0 }
}

/** Puts a value behind the others. */
export function push(column: Growing, value: number): void {
  if (column.length === column.values.length) {
    const longer = new Int32Array(column.length * 2)
    longer.set(column.values)
    column.values = longer
  }
  column.values[column.length] = value
  column.length += 1
}

/** What has been put in. */
export function finish({ values, length }: Growing): Int32Array {
  return length === values.length ? values : values.slice(0, length)
}
