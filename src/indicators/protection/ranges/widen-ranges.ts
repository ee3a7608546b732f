import type { Choice } from '../exact/choose-shown.js'
import type { Figures, Terms } from '../figures-of.js'
import { boundFigures } from './bound-figures.js'
import { exposedRanges, type StatusSet } from './exposed-ranges.js'
import { narrowFigures, tellingSums } from './narrow-figures.js'

/** Rounds in which sums are protected; after them figures are hidden without looking further. */
const roundsOfChoice = 24

const mostRounds = 400

/**
 * Hides more until no protected figure is known to within less than the policy says: by bounds,
 * round by round, and where these find nothing, by linear programs on what is small enough.
 * Says whether it came to an end.
 */
export function widenRanges(
  figures: Figures,
  choice: Choice,
  sets: readonly StatusSet[],
  budget: () => number,
): { readonly isWide: boolean; readonly work: number } {
  const publicBounds = boundFigures(figures, () => false)
  let work = 0
  for (let round = 0; round < mostRounds; round += 1) {
    const bounds = boundFigures(figures, choice.isShown)
    const sums = narrowFigures(figures, bounds, publicBounds).map((narrow) =>
      tellingSums(figures, bounds, choice.isShown, narrow),
    )
    if (sums.length === 0 && budget() > work) {
      const exposed = exposedRanges(figures, sets, choice.isShown, publicBounds, budget() - work)
      work += exposed.work
      for (const terms of exposed.sums) sums.push([terms])
    }
    const mayChoose = round < roundsOfChoice && budget() > work
    const isProtected = mayChoose && protectFirst(choice, sums) > 0
    if (isProtected) choice.showAll('range')
    else if (sums.filter((list) => choice.hide(list[0] ?? [])).length === 0) {
      // What is narrow now is so by what is public.
      return { isWide: true, work }
    }
  }
  return { isWide: false, work }
}

/** Protects of each list the first sum that can be; how many. */
function protectFirst(choice: Choice, sums: readonly (readonly Terms[])[]): number {
  return sums.filter((list) => list.some((terms) => choice.protect(terms))).length
}
