import type { SuppressionPolicy } from '../schema.js'
import { findExposed } from './audit-component.js'
import { findComponents } from './find-components.js'
import {
  hideBySums,
  hideNear,
  newTable,
  type Sum,
  shownIn,
  type TableCell,
} from './hidden-cells.js'

/** The largest tableau that is searched; a larger tangle of overlapping sums is hidden whole. */
const largestTableau = 1_000_000

/**
 * Chooses which cells of a table to hide so that nothing the policy hides can be worked out from
 * the rest: first by each sum on its own, then, where hidden cells hang together by several sums,
 * by solving the attacker's linear system and hiding more until it gives nothing away.
 */
export const chooseHidden = (
  cells: readonly TableCell[],
  sums: readonly Sum[],
  policy: SuppressionPolicy,
): readonly boolean[] => {
  const table = newTable(cells, sums, policy)
  if (policy.complementary === 'none') return table.hidden
  const safe = new Set<string>()
  for (let changed = true; changed; ) {
    changed = false
    hideBySums(table)
    for (const component of findComponents(table)) {
      // With one sum, `hideBySums` has left nothing to find.
      if (component.sums.length < 2) continue
      if (!component.cells.some((cell) => table.protects[cell])) continue
      const name = component.cells.join()
      if (safe.has(name)) continue
      if (component.sums.length * component.cells.length > largestTableau) {
        for (const sum of component.sums) {
          for (const at of shownIn(table, sum)) {
            table.hidden[at] = true
            changed = true
          }
        }
        continue
      }
      const exposed = findExposed(table, component)
      if (exposed === undefined) safe.add(name)
      else {
        hideNear(table, exposed, component.sums)
        changed = true
      }
    }
  }
  return table.hidden
}
