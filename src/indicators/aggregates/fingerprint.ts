import { byKey } from '../../misuse/compare-texts.js'
import type { HierarchyLevel } from '../counting/hierarchy.js'
import { hashText, writeHash } from '../criteria/row-ids.js'
import type { Indicator } from '../schema.js'

/** A text that changes whenever what an indicator counts does; names and caveats may change. */
export function fingerprintOf(indicator: Indicator): string {
  const { id, subject, anchor, measure, population } = indicator
  const exclusions = indicator.exclusions.map(({ id: name, when }) => ({ id: name, when }))
  const counted =
    indicator.measure === 'share'
      ? indicator.numerator
      : indicator.measure === 'duration'
        ? indicator.duration
        : null
  return hashOf({ id, subject, anchor, measure, population, exclusions, counted })
}

/** The same for an aggregate, whose groups rest on the hierarchy too. */
export function aggregateFingerprint(
  indicator: Indicator,
  hierarchy: readonly HierarchyLevel[] | undefined,
): string {
  const own = fingerprintOf(indicator)
  return hierarchy === undefined || hierarchy.length === 0 ? own : `${own}-${hashOf(hierarchy)}`
}

function hashOf(value: unknown): string {
  return writeHash(...hashText(writeSorted(value)))
}

/** JSON with the keys of objects in order, so that the order of writing does not matter. */
function writeSorted(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(byKey))
      : part,
  )
}
