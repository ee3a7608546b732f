import type { Terms } from '../figures-of.js'
import type { Equation } from './attack-system.js'

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
