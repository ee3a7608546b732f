import type { SuppressionPolicy } from '../schema.js'
import { type Figures, isSmall } from './small-figures.js'

export interface TableCell extends Figures {
  /**
   * `published` unless hidden; `inner`: never shown, but shown cells are sums of it; `empty`: no
   * rows at all, which everyone can see.
   */
  readonly kind: 'published' | 'inner' | 'empty'
  /** Hidden from the start, for another reason than the policy. */
  readonly withheld: boolean
}

/** A sum that anyone can work out: the parent is all the children together. */
export interface Sum {
  readonly parent: number
  readonly children: readonly number[]
}

/** A table on its way to be suppressed: `hidden` only ever grows. */
export interface Table {
  readonly cells: readonly TableCell[]
  readonly sums: readonly Sum[]
  readonly policy: SuppressionPolicy
  readonly hidden: boolean[]
  /** What the policy hides for its own sake, and what must therefore not be worked out. */
  readonly protects: readonly boolean[]
}

export function newTable(
  cells: readonly TableCell[],
  sums: readonly Sum[],
  policy: SuppressionPolicy,
): Table {
  const protects = cells.map((cell) => cell.kind === 'published' && isSmall(policy, cell))
  return {
    cells,
    sums,
    policy,
    protects,
    hidden: cells.map(
      ({ kind, withheld }, at) =>
        kind === 'inner' || (kind === 'published' && (withheld || protects[at] === true)),
    ),
  }
}

/**
 * Hides until no sum gives a protected cell away on its own: beside it another cell is hidden,
 * and what the sum tells of the hidden cells together could itself be shown.
 */
export function hideBySums(table: Table): void {
  const { cells, sums, hidden, protects, policy } = table
  for (let changed = true; changed; ) {
    changed = false
    for (const sum of sums) {
      const { parent, children } = sum
      for (;;) {
        const gone = children.filter((at) => hidden[at] === true)
        const exposed =
          hidden[parent] === true
            ? protects[parent] === true && gone.length === 0
            : gone.some((at) => protects[at] === true) &&
              (gone.length === 1 || isSmall(policy, total(cells, gone)))
        if (!exposed) break
        const next = nextToHide(table, gone, shownIn(table, sum))
        if (next === undefined) break
        hidden[next] = true
        changed = true
      }
    }
  }
}

function total(cells: readonly TableCell[], places: readonly number[]): Figures {
  let numerator = 0
  let denominator = 0
  for (const at of places) {
    numerator += (cells[at] as TableCell).numerator
    denominator += (cells[at] as TableCell).denominator
  }
  return { numerator, denominator }
}

/**
 * Of some shown cells, the one to hide with those hidden already: the smallest that makes the
 * figures of all of them together large enough to be shown, else the largest of all.
 */
function nextToHide(
  { cells, policy }: Table,
  together: readonly number[],
  shown: readonly number[],
): number | undefined {
  const size = (at: number) => (cells[at] as TableCell).denominator
  const enough = shown.filter((at) => !isSmall(policy, total(cells, [...together, at])))
  const smallest = (a: number, b: number) => (size(b) < size(a) ? b : a)
  const largest = (a: number, b: number) => (size(b) > size(a) ? b : a)
  if (enough.length > 0) return enough.reduce(smallest)
  return shown.length > 0 ? shown.reduce(largest) : undefined
}

/** The cells that a choice to hide may fall on, nearest first: the children, then the parent. */
export function shownIn({ cells, hidden }: Table, { parent, children }: Sum): readonly number[] {
  const isShown = (at: number) => hidden[at] === false && cells[at]?.kind === 'published'
  const shown = children.filter(isShown)
  return shown.length > 0 ? shown : [parent].filter(isShown)
}

/**
 * Hides one more cell where subtraction gives another away. A sum with one hidden cell alone tells
 * it, and with it what hangs on it: there a second is hidden, best one that mends several such
 * sums and leaves no new one.
 */
export function hideBesideLonely(
  table: Table,
  exposed: number,
  sums: readonly Sum[],
): number | undefined {
  const hiddenIn = (sum: Sum) => membersOf(sum).filter((at) => table.hidden[at] === true).length
  const gainOf = new Map<number, number>()
  for (const sum of table.sums) {
    const count = hiddenIn(sum)
    if (count > 1) continue
    for (const at of membersOf(sum)) {
      gainOf.set(at, (gainOf.get(at) ?? 0) + (count === 1 ? 1 : -1))
    }
  }
  const shown = shownInAny(
    table,
    sums.filter((sum) => hiddenIn(sum) === 1),
  )
  const gains = shown.map((at) => gainOf.get(at) ?? 0)
  const most = gains.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY)
  const best = shown.filter((_, at) => gains[at] === most)
  return hideOneOf(table, exposed, best) ?? hideNear(table, exposed, sums)
}

function membersOf({ parent, children }: Sum): readonly number[] {
  return [parent, ...children]
}

function shownInAny(table: Table, sums: readonly Sum[]): readonly number[] {
  return [...new Set(sums.flatMap((sum) => shownIn(table, sum)))].sort((a, b) => a - b)
}

function hideOneOf(table: Table, exposed: number, shown: readonly number[]): number | undefined {
  const next = nextToHide(table, [exposed], shown)
  if (next !== undefined) table.hidden[next] = true
  return next
}

/**
 * Hides one more cell to protect another: its neighbour in a sum if there is one, else any of the
 * component's. The cell hidden comes back, or none where all are hidden.
 */
export function hideNear(table: Table, exposed: number, sums: readonly Sum[]): number | undefined {
  const holding = sums.filter((sum) => membersOf(sum).includes(exposed))
  return (
    hideOneOf(table, exposed, shownInAny(table, holding)) ??
    hideOneOf(table, exposed, shownInAny(table, sums))
  )
}
