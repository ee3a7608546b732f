import type { Figures, ProtectedFigure, Terms } from '../figures-of.js'
import type { AttackSystem, Equation } from './attack-system.js'
import { type Bounds, figureAt } from './bound-figures.js'

const tolerance = 1e-6

/**
 * The shown figures of a proof, with whole factors if they have any. A proof without one rests on
 * rows that were known before: then it is the figure that told them.
 */
export function provingSums(
  equations: readonly Equation[],
  prices: readonly number[],
  teller: Equation['figure'],
): readonly Terms[] {
  const used = equations.flatMap(({ figure }, at) => {
    const price = prices[at] as number
    return figure === null || Math.abs(price) < tolerance ? [] : [{ figure, price }]
  })
  if (used.length === 0) return teller === null ? [] : [[[...teller, 1]]]
  const scale = [1, 2, 3, 4, 6, 12].find((one) =>
    used.every(({ price }) => Math.abs(price * one - Math.round(price * one)) < tolerance),
  )
  if (scale === undefined) return [used.slice(-1).map(({ figure }) => [...figure, 1] as const)]
  return [used.map(({ figure, price }) => [...figure, Math.round(price * scale)] as const)]
}

/** For each figure all of whose rows are known already a shown figure that tells of one. */
export function knownWholly(
  figures: Figures,
  { sumOf, tellerOf }: AttackSystem,
  asked: readonly ProtectedFigure[],
  publicBounds: Bounds,
): readonly Terms[] {
  return asked.flatMap(({ status, place }) => {
    const at = figureAt(figures, status, place)
    const isPublic = publicBounds.least[at] === publicBounds.most[at]
    if (isPublic || sumOf(status, place).unknowns.size > 0) return []
    const teller = tellerOf(status, place)
    return teller === null ? [] : [[[...teller, 1] as const]]
  })
}
