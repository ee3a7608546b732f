import type { FiguresToProtect, HiddenReason, Protection } from './types.js'

/**
 * Chooses which results to hide so that nothing protected follows from what is shown.
 *
 * Pure, and the same for the same rows in any order.
 */
export function protectFigures({ cells, places, measures, results }: FiguresToProtect): Protection {
  const { length, place, measure, withheld } = results
  const total = (status: number, at: number) => {
    let sum = 0
    for (let i = places.offsets[at] as number; i < (places.offsets[at + 1] as number); i += 1) {
      sum += cells.counts[status]?.[places.cells[i] as number] ?? 0
    }
    return sum
  }
  const reasons = Array.from({ length }, (_, result): HiddenReason | null => {
    if (withheld?.[result] === 1) return 'withheld'
    const at = place[result] as number
    const shown = measures[measure[result] as number]
    if (shown === undefined || total(shown.listed, at) === 0) return null
    const isSmall = shown.small.some(({ of, without, from, to }) => {
      const value = total(of, at) - (without === null ? 0 : total(without, at))
      return value >= from && value <= to
    })
    return isSmall ? 'small' : null
  })
  const counts = { shown: 0, withheld: 0, small: 0, difference: 0, range: 0, budget: 0 }
  for (const reason of reasons) counts[reason ?? 'shown'] += 1
  return {
    hidden: Uint8Array.from(reasons, (one) => (one === null ? 0 : 1)),
    reasons,
    counts,
    work: 0,
  }
}
