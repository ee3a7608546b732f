import type { Figures } from '../figures-of.js'
import type { HiddenReason } from '../types.js'
import { newBlocks } from './blocks.js'
import { chanceFrom, randomModulus } from './modular.js'

/**
 * How many protected figures and differences follow from what is shown, by an elimination of its
 * own: another prime, other null vectors, and the smallest sets of cells first.
 */
export function countTold(
  figures: Figures,
  reasons: readonly (HiddenReason | null)[],
  seed: number,
): { readonly told: number; readonly work: number } {
  const { component, measures, relations } = figures
  const { place, measure, places } = component
  const chance = chanceFrom(seed)
  const blocks = newBlocks(figures, randomModulus(chance), chance)
  const size = (result: number) => {
    const at = place[result] as number
    return (places.offsets[at + 1] as number) - (places.offsets[at] as number)
  }
  const shown = reasons.flatMap((reason, result) => (reason === null ? [result] : []))
  for (const result of shown.sort((a, b) => size(a) - size(b))) {
    const at = place[result] as number
    for (const status of measures[measure[result] as number]?.statuses ?? []) {
      const first = relations.same[status] as number
      for (const block of blocks.blocksOf(first)) {
        const form = block.formOf([[first, at, 1]])
        if (form >= 0) block.span.push(form)
      }
    }
  }
  const told = blocks.all.reduce((sum, block) => sum + block.told(), 0)
  return { told, work: blocks.work() }
}
