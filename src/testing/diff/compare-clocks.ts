import { type Differences, noteDifference } from './differences.js'
import type { Pair } from './match-pathways.js'
import type { ComparedClock } from './types.js'

type Clocks = ReadonlyMap<string, ComparedClock>

/** Compares the clocks of pathways that both sides have. */
export function compareClocks(
  pairs: readonly Pair[],
  ours: readonly ComparedClock[],
  theirs: readonly ComparedClock[],
  differences: Differences,
): void {
  const [mine, other] = [byPathway(ours), byPathway(theirs)]
  for (const pair of pairs) {
    // Of a pathway that only one side has, that is all there is to say.
    if (pair.ours === null || pair.theirs === null) continue
    const first = mine.get(pair.ours.id) ?? new Map()
    const second = other.get(pair.theirs.id) ?? new Map()
    for (const key of new Set([...first.keys(), ...second.keys()])) {
      compareClock(pair, first.get(key), second.get(key), differences)
    }
  }
}

function byPathway(clocks: readonly ComparedClock[]): ReadonlyMap<string, Clocks> {
  const found = new Map<string, Map<string, ComparedClock>>()
  for (const clock of clocks) {
    const ofPathway = found.get(clock.pathway) ?? new Map<string, ComparedClock>()
    ofPathway.set(`${clock.interval} ${clock.ordinal ?? 1}`, clock)
    found.set(clock.pathway, ofPathway)
  }
  return found
}

function compareClock(
  pair: Pair,
  ours: ComparedClock | undefined,
  theirs: ComparedClock | undefined,
  differences: Differences,
): void {
  // Only what both say of it is compared.
  const names = (['days', 'state', 'verdict'] as const).filter((name) =>
    [ours, theirs].every((clock) => clock === undefined || clock[name] !== undefined),
  )
  const [first, second] = [ours, theirs].map((clock) =>
    clock === undefined
      ? null
      : Object.fromEntries([
          ['ordinal', clock.ordinal ?? 1],
          ...names.map((name) => [name, clock[name]]),
        ]),
  )
  if (JSON.stringify(first) === JSON.stringify(second)) return
  const what = (ours ?? (theirs as ComparedClock)).interval
  noteDifference(differences, { about: 'forlopstid', what, ours: first, theirs: second, pair })
}
