import type { KeyPart } from '../evaluation/schema.js'

/** One order for the keys of groups, so that results never depend on the order of rows. */
export function compareKeys(a: readonly KeyPart[], b: readonly KeyPart[]): number {
  for (let at = 0; at < a.length; at += 1) {
    const order = compareKeyParts(a[at] ?? null, b[at] ?? null)
    if (order !== 0) return order
  }
  return a.length - b.length
}

export function compareKeyParts(a: KeyPart, b: KeyPart): number {
  const byKind = rank(a) - rank(b)
  if (byKind !== 0 || a === null || b === null || isUnusable(a)) return byKind
  // Values of one kind, which need not be texts.
  return a < b ? -1 : a > b ? 1 : 0
}

export function isUnusable(part: KeyPart): part is { readonly unusable: true } {
  return typeof part === 'object' && part !== null
}

function rank(part: KeyPart): number {
  if (part === null) return 0
  if (typeof part === 'boolean') return 1
  if (typeof part === 'number') return 2
  return typeof part === 'string' ? 3 : 4
}
