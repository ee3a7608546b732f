import { pairInterner } from '../criteria/pair-interner.js'
import type { KeyPart, Notice } from '../evaluation/schema.js'
import type { SubjectId } from '../subjects/schema.js'
import type { Signature } from './blocks.js'
import type { SubjectCount } from './count-rows.js'
import type { Judge } from './outcomes.js'
import { addCell, newTally, type Tally } from './tally.js'

/** Counts of parts of the rows of a subject, added up to what the whole would be counted as. */
export interface CountSum {
  /** Adds the count of a part with so many rows, by the same judges in the same order. */
  readonly add: (count: SubjectCount, rows: number) => void
  readonly end: () => SubjectCount
}

export function newCountSum(subject: SubjectId, judges: readonly Judge[]): CountSum {
  const cells = pairInterner()
  const keys: (readonly KeyPart[])[] = []
  const places = new Map<string, number>()
  const placeOf = (key: readonly KeyPart[]): number => {
    const written = JSON.stringify(key)
    const known = places.get(written) ?? keys.push(key) - 1
    places.set(written, known)
    return known
  }
  const tallies = judges.map(newTally)
  const signatures = new Map<string, Signature>()
  const notices = new Map<string, { readonly notice: Notice; times: number }>()
  let first: SubjectCount | null = null
  let withRows = 0
  return {
    add: (count, rows) => {
      first ??= count
      const keyOf = count.keys.map(placeOf)
      const cellOf = count.cells.map(([key, slot]) => cells.of(keyOf[key] as number, slot))
      count.tallies.forEach((tally, at) => {
        addTally(tallies[at] as Tally, tally, cellOf)
      })
      for (const one of count.signatures ?? []) {
        const name = JSON.stringify([one.outcomes, [...one.unusable].sort()])
        const before = signatures.get(name)?.kinds ?? []
        signatures.set(name, { ...one, kinds: new Set([...before, ...one.kinds]) })
      }
      if (rows === 0) return
      withRows += 1
      for (const notice of count.notices) {
        const name = JSON.stringify(notice)
        notices.set(name, { notice, times: (notices.get(name)?.times ?? 0) + 1 })
      }
    },
    end: () => ({
      subject,
      fields: first?.fields ?? [],
      by: first?.by ?? [],
      cells: cells.pairs,
      keys,
      tallies,
      signatures: [...signatures.values()],
      // A column that one part has is not one that no row has.
      notices: [...notices.values()]
        .filter(
          ({ notice, times }) => notice.notice !== 'column-without-values' || times === withRows,
        )
        .map(({ notice }) => notice),
    }),
  }
}

function addTally(into: Tally, tally: Tally, cellOf: readonly number[]): void {
  tally.countsApart.forEach((count, at) => {
    into.countsApart[at] = (into.countsApart[at] as number) + count
  })
  for (const [column, count] of tally.unusable) {
    into.unusable.set(column, (into.unusable.get(column) ?? 0) + count)
  }
  for (const [column, byCell] of tally.unusableIn) {
    const sums = into.unusableIn.get(column) ?? new Map<number, number>()
    for (const [cell, count] of byCell) {
      const to = cell < 0 ? cell : (cellOf[cell] as number)
      sums.set(to, (sums.get(to) ?? 0) + count)
    }
    into.unusableIn.set(column, sums)
  }
  cellOf.forEach((cell, at) => {
    addCell(into, cell, tally, at)
  })
}
