import { type Stretch, unusable } from '../criteria/stretch.js'
import { outside } from './outcomes.js'
import type { Tally } from './tally.js'

/** Counts the rows that may belong to the population and have a value that cannot be used. */
export function addUnusable(
  { unusable: counts }: Tally,
  field: string,
  outcomes: Uint16Array,
  { anyUnusable, states }: Stretch,
): void {
  if (!anyUnusable || states === null) return
  let count = 0
  for (let at = 0; at < outcomes.length; at += 1) {
    if (states[at] === unusable && outcomes[at] !== outside) count += 1
  }
  if (count > 0) counts.set(field, (counts.get(field) ?? 0) + count)
}

/** The same for a column that rows are only grouped by. */
export function addUngrouped(
  { unusable: counts }: Tally,
  field: string,
  outcomes: Uint16Array,
  places: Int32Array,
): void {
  let count = 0
  for (let at = 0; at < outcomes.length; at += 1) {
    if ((places[at] as number) < 0 && outcomes[at] !== outside) count += 1
  }
  if (count > 0) counts.set(field, (counts.get(field) ?? 0) + count)
}
