import type { GroupValue } from '../schema.js'
import type { FlatRow } from './compile-criterion.js'

type Level = Map<GroupValue, Level | number>

/** Numbers the combinations of values of some columns, in the order in which they are met. */
export interface KeyInterner {
  readonly ofRow: (row: FlatRow) => number
  readonly ofKey: (key: readonly GroupValue[]) => number
  readonly keys: readonly (readonly GroupValue[])[]
}

export function keyInterner(fields: readonly string[]): KeyInterner {
  const keys: GroupValue[][] = []
  const root: Level = new Map()
  const length = fields.length
  // Filled anew for each row, so that looking up a known key allocates nothing.
  const key: GroupValue[] = fields.map(() => null)
  const find = (): number => {
    let level = root
    for (let at = 0; at < length - 1; at += 1) {
      const value = key[at] as GroupValue
      let next = level.get(value)
      if (next === undefined) {
        next = new Map()
        level.set(value, next)
      }
      level = next as Level
    }
    const last = length === 0 ? null : (key[length - 1] as GroupValue)
    const known = level.get(last)
    if (known !== undefined) return known as number
    level.set(last, keys.length)
    return keys.push([...key]) - 1
  }
  return {
    ofRow: (row) => {
      for (let at = 0; at < length; at += 1) key[at] = groupValueOf(row[fields[at] as string])
      return find()
    },
    ofKey: (values) => {
      for (let at = 0; at < length; at += 1) key[at] = values[at] ?? null
      return find()
    },
    keys,
  }
}

function groupValueOf(value: unknown): GroupValue {
  return typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value)
    ? (value as GroupValue)
    : null
}
