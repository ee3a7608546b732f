import type { PlanFinding } from '../follow-up/schema.js'
import { planFinding } from './plan-findings.js'

/** What a reference may point to; undefined where that part of the model was not given. */
export type Known = { readonly has: (id: string) => boolean } | undefined

interface Span {
  readonly from?: string | null | undefined
  readonly to?: string | null | undefined
}

/** A finding unless the reference resolves, or what it points to was not given. */
export function checkReference(
  at: string,
  field: string,
  to: string,
  known: Known,
): readonly PlanFinding[] {
  return known === undefined || known.has(to)
    ? []
    : [planFinding('unknown-reference', at, { field, to })]
}

/** One finding for each id that occurs more than once. */
export function checkUnique(field: string, ids: readonly string[]): readonly PlanFinding[] {
  const seen = new Set<string>()
  const twice = new Set(ids.filter((id) => seen.has(id) || !seen.add(id)))
  return [...twice].map((id) => planFinding('duplicate-id', id, { field }))
}

/** A finding when an end is before its start; absent ends do not limit. */
export function checkOrder(
  at: string,
  field: string,
  from: string | null | undefined,
  to: string | null | undefined,
): readonly PlanFinding[] {
  return typeof from === 'string' && typeof to === 'string' && from > to
    ? [planFinding('ends-before-start', at, { field, from, to })]
    : []
}

/** A finding when a span reaches outside that of its parent. */
export function checkWithin(
  at: string,
  field: string,
  parent: string,
  inner: Span,
  outer: Span,
): readonly PlanFinding[] {
  const first = inner.from ?? inner.to
  const last = inner.to ?? inner.from
  const isBefore = isGiven(first) && isGiven(outer.from) && first < outer.from
  const isAfter = isGiven(last) && isGiven(outer.to) && last > outer.to
  return isBefore || isAfter ? [planFinding('outside-parent', at, { field, parent })] : []
}

function isGiven(date: string | null | undefined): date is string {
  return typeof date === 'string'
}

/** The ids whose chain of parents comes back to themselves. */
export function checkCircles(
  parents: ReadonlyMap<string, readonly string[]>,
): readonly PlanFinding[] {
  return [...parents.keys()]
    .filter((start) => {
      const seen = new Set<string>()
      const todo = [...(parents.get(start) ?? [])]
      for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
        if (next === start) return true
        if (seen.has(next)) continue
        seen.add(next)
        todo.push(...(parents.get(next) ?? []))
      }
      return false
    })
    .map((id) => planFinding('circular-reference', id, {}))
}
