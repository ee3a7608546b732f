import type { SuppressionPolicy } from '../schema.js'
import { findExposed } from './audit-component.js'
import { type Component, findComponents } from './find-components.js'
import { findKnown } from './find-known.js'
import {
  hideBesideLonely,
  hideBySums,
  hideNear,
  newTable,
  type Sum,
  shownIn,
  type Table,
  type TableCell,
} from './hidden-cells.js'

/** The largest tableau that is searched; a larger tangle of overlapping sums is hidden whole. */
const largestTableau = 1_000_000

/** Cells that can be worked out, and the way to mend that. */
interface Exposed {
  readonly cells: readonly number[]
  readonly hide: typeof hideNear
}

/**
 * Chooses which cells of a table to hide so that nothing the policy hides can be worked out from
 * the rest: first by each sum on its own, then, where hidden cells hang together by several sums,
 * by solving the attacker's linear system and hiding more until it gives nothing away.
 */
export function chooseHidden(
  cells: readonly TableCell[],
  sums: readonly Sum[],
  policy: SuppressionPolicy,
): readonly boolean[] {
  const table = newTable(cells, sums, policy)
  if (policy.complementary === 'none') return table.hidden
  const proven = new Set<number>()
  for (let changed = true; changed; ) {
    changed = false
    hideBySums(table)
    // All are judged before any is mended: what one hides may tie it to another.
    const judged = findComponents(table).map(
      (component) => [component, exposedIn(table, component, proven)] as const,
    )
    for (const [component, exposed] of judged) {
      const more =
        exposed === undefined ? hideWhole(table, component) : hideForEach(table, component, exposed)
      changed ||= more > 0
    }
  }
  return table.hidden
}

/** The cells of a component that are not protected yet; `undefined` when it cannot be searched. */
function exposedIn(table: Table, component: Component, proven: Set<number>): Exposed | undefined {
  const asked = component.cells.filter((cell) => table.protects[cell] && !proven.has(cell))
  // With one sum, `hideBySums` has left nothing to find.
  if (asked.length === 0 || component.sums.length < 2) return { cells: [], hide: hideNear }
  const known = findKnown(table, component)
  const subtracted = asked.filter((cell) => known.has(cell))
  if (subtracted.length > 0) return { cells: subtracted, hide: hideBesideLonely }
  if (component.sums.length * component.cells.length > largestTableau) return undefined
  const exposed = findExposed(table, component, asked)
  // Hiding more only ever leaves an attacker more possibilities: what is safe stays so.
  for (const cell of asked) {
    if (!exposed.includes(cell)) proven.add(cell)
  }
  return { cells: exposed, hide: hideNear }
}

/** Hides all around a component; how many there were still shown. */
function hideWhole(table: Table, { sums }: Component): number {
  const shown = new Set(sums.flatMap((sum) => shownIn(table, sum)))
  for (const at of shown) table.hidden[at] = true
  return shown.size
}

/** Hides one more cell for each exposed one, but one in the same sum at a time; how many. */
function hideForEach(table: Table, { sums }: Component, { cells, hide }: Exposed): number {
  let count = 0
  const mended = new Set<Sum>()
  const isIn = ({ parent, children }: Sum, cell: number) =>
    parent === cell || children.includes(cell)
  for (const cell of cells) {
    if (sums.some((sum) => mended.has(sum) && isIn(sum, cell))) continue
    const hidden = hide(table, cell, sums)
    if (hidden === undefined) break
    count += 1
    for (const sum of sums) {
      if (isIn(sum, hidden)) mended.add(sum)
    }
  }
  return count
}
