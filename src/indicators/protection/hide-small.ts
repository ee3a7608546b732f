import type { FiguresToProtect, HiddenReason, Protection } from './types.js'

/** Hides only what is small itself, as the national pages do: others may give it away. */
export function hideSmall({
  cells,
  places,
  measures,
  results,
}: FiguresToProtect): Pick<Protection, 'reasons'> {
  const total = (status: number, at: number): number => {
    let sum = 0
    for (let i = places.offsets[at] as number; i < (places.offsets[at + 1] as number); i += 1) {
      sum += cells.counts[status]?.[places.cells[i] as number] ?? 0
    }
    return sum
  }
  const reasons = Array.from({ length: results.length }, (_, result): HiddenReason | null => {
    if (results.withheld?.[result] === 1) return 'withheld'
    const at = results.place[result] as number
    const small = measures[results.measure[result] as number]?.small ?? []
    const isSmall = small.some(({ of, without, from, to }) => {
      const value = total(of, at) - (without === null ? 0 : total(without, at))
      return value >= from && value <= to
    })
    return isSmall ? 'small' : null
  })
  return { reasons }
}
