import { newBlocks } from './exact/blocks.js'
import { chooseShown } from './exact/choose-shown.js'
import { chanceFrom, randomModulus } from './exact/modular.js'
import { countTold } from './exact/verify-protection.js'
import { type Figures, figuresOf } from './figures-of.js'
import { orderResults } from './order-results.js'
import { type StatusSet, statusSets } from './ranges/exposed-ranges.js'
import { widenRanges } from './ranges/widen-ranges.js'
import { relateStatuses } from './relate-statuses.js'
import { splitComponents } from './split-components.js'
import type { FiguresToProtect, HiddenReason, Protection } from './types.js'

/**
 * Chooses which results to hide so that nothing protected follows from what is shown, nor is
 * known to within less than the policy says.
 *
 * Pure, and the same for the same rows in any order.
 */
export function protectFigures(input: FiguresToProtect): Protection {
  const { measures, results, cells } = input
  const reasons: (HiddenReason | null)[] = Array.from({ length: results.length }, () => null)
  const relations = relateStatuses(cells, measures)
  const sets = statusSets(measures, relations)
  const budget = input.budget ?? 2e8 + results.length * 1e6
  let work = 0
  for (const component of splitComponents(input)) {
    const figures = figuresOf(component, measures, relations)
    const own = Array.from(component.result, (result, at): HiddenReason | null =>
      figures.isTold[at] === 1
        ? null
        : results.withheld?.[result] === 1
          ? 'withheld'
          : figures.isSmall[at] === 1
            ? 'small'
            : null,
    )
    const limit = (budget * component.result.length) / results.length
    work += protectComponent(figures, sets, own, limit)
    component.result.forEach((result, at) => {
      reasons[result] = own[at] as HiddenReason | null
    })
  }
  const counts = { shown: 0, withheld: 0, small: 0, difference: 0, range: 0, budget: 0 }
  for (const reason of reasons) counts[reason ?? 'shown'] += 1
  return {
    hidden: Uint8Array.from(reasons, (one) => (one === null ? 0 : 1)),
    reasons,
    counts,
    work,
  }
}

function protectComponent(
  figures: Figures,
  sets: readonly StatusSet[],
  reasons: (HiddenReason | null)[],
  budget: number,
): number {
  const seed = seedOf(figures)
  const chosen = chooseHidden(figures, sets, reasons, { budget, seed })
  const verified = countTold(figures, reasons, seed ^ 0x5bd1e995)
  if (!chosen.isWide || verified.told > 0) hideRest(figures, reasons)
  return chosen.work + verified.work
}

/** On its own, so that what it needs is gone when the answer is verified. */
function chooseHidden(
  figures: Figures,
  sets: readonly StatusSet[],
  reasons: (HiddenReason | null)[],
  { budget, seed }: { readonly budget: number; readonly seed: number },
): { readonly isWide: boolean; readonly work: number } {
  const chance = chanceFrom(seed)
  const blocks = newBlocks(figures, randomModulus(chance), chance)
  const order = orderResults(figures, reasons)
  const limits = { finestFirst: budget / 2, last: budget }
  const choice = chooseShown(figures, blocks, order, limits, reasons)
  choice.showAll('difference')
  const { isWide, work } = widenRanges(figures, choice, sets, () => budget - blocks.work())
  return { isWide, work: blocks.work() + work }
}

/** What could not be made safe is not shown at all. */
function hideRest({ isTold }: Figures, reasons: (HiddenReason | null)[]): void {
  reasons.forEach((reason, result) => {
    if (reason === null && isTold[result] === 0) reasons[result] = 'budget'
  })
}

/** A number made of all counts and of what is asked. */
function seedOf({ component }: Figures): number {
  let hash = 0x811c9dc5
  for (const list of [component.places.cells, component.places.offsets, ...component.counts]) {
    for (const value of list) hash = Math.imul(hash ^ value, 0x01000193)
  }
  return hash
}
