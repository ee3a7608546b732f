import type { GroupValue } from '../schema.js'

/** One order for the keys of groups, so that results never depend on the order of rows. */
export function compareKeys(a: readonly GroupValue[], b: readonly GroupValue[]): number {
  for (let at = 0; at < a.length; at += 1) {
    const order = compareValues(a[at] ?? null, b[at] ?? null)
    if (order !== 0) return order
  }
  return a.length - b.length
}

function compareValues(a: GroupValue, b: GroupValue): number {
  const byKind = rank(a) - rank(b)
  if (byKind !== 0 || a === null || b === null) return byKind
  return a < b ? -1 : a > b ? 1 : 0
}

function rank(value: GroupValue): number {
  return value === null ? 0 : typeof value === 'boolean' ? 1 : typeof value === 'number' ? 2 : 3
}
