import type { ComparedPathway } from './types.js'

/** A pathway as both sides have it, or one of them. */
export interface Pair {
  readonly ours: ComparedPathway | null
  readonly theirs: ComparedPathway | null
  /** The places of its rows, ascending. */
  readonly rows: readonly number[]
}

/**
 * Pairs pathways by patient, unit, type and start: ids are each side's own. Two with the same start
 * are paired by their closing.
 */
export function matchPathways(
  ours: readonly ComparedPathway[],
  theirs: readonly ComparedPathway[],
): readonly Pair[] {
  const ofTheirs = byKey(theirs)
  const pairs: Pair[] = []
  for (const [key, list] of byKey(ours)) {
    const others = ofTheirs.get(key) ?? []
    for (const [at, one] of list.entries()) pairs.push(pairOf(one, others[at] ?? null))
    for (const other of others.slice(list.length)) pairs.push(pairOf(null, other))
    ofTheirs.delete(key)
  }
  for (const list of ofTheirs.values()) for (const one of list) pairs.push(pairOf(null, one))
  return pairs
}

function byKey(pathways: readonly ComparedPathway[]): Map<string, ComparedPathway[]> {
  const found = new Map<string, ComparedPathway[]>()
  for (const pathway of pathways) {
    const { patient, unit, type, start } = pathway
    const key = JSON.stringify([patient, unit, type, start ?? null])
    const list = found.get(key)
    if (list === undefined) found.set(key, [pathway])
    else list.push(pathway)
  }
  const endOf = ({ end }: ComparedPathway) => end ?? '9'
  for (const list of found.values()) list.sort((a, b) => (endOf(a) < endOf(b) ? -1 : 1))
  return found
}

function pairOf(ours: ComparedPathway | null, theirs: ComparedPathway | null): Pair {
  const rows = new Set<number>()
  for (const { events = [] } of [ours, theirs].filter((one) => one !== null)) {
    for (const event of events) for (const row of event.rows ?? []) rows.add(row)
  }
  return { ours, theirs, rows: [...rows].sort((a, b) => a - b) }
}
