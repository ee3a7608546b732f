import type { HiddenReason, InnerCells, Measure, Places } from '../protection/types.js'
import type { MeasuresOf } from './statuses-of.js'

type Reason = HiddenReason | null

/** What decides whether indicators may count the same rows: their statuses, and their dates. */
export interface AlikeInput {
  readonly cells: InnerCells
  readonly measures: readonly Measure[]
  readonly measuresOf: readonly MeasuresOf[]
  /** By indicator: the column that puts its rows in periods. */
  readonly anchors: readonly string[]
  readonly places: Places
}

/**
 * Hides the same results of indicators that may count the same rows by different dates. These rows
 * are told apart in the elimination; but where the same places are shown of both, what one shows says
 * nothing that the other does not, whatever everyone knows of all their rows together. Whether they
 * count the same rows is taken from how many: of unequal sums none are the same.
 *
 * `reasons` has a list by indicator, by place, and is changed; what is withheld by the caller is not
 * followed.
 */
export function hideAlike(reasons: readonly Reason[][], input: AlikeInput): void {
  for (const group of alikeIndicators(input)) {
    for (let at = 0; at < input.places.length; at += 1) {
      const isHidden = group.some((which) => {
        const reason = reasons[which]?.[at] ?? null
        return reason !== null && reason !== 'withheld'
      })
      if (!isHidden) continue
      for (const which of group) {
        const own = reasons[which] as Reason[]
        // Of none it is said that there is none.
        if (own[at] === null && hasAny(input, which, at)) own[at] = 'difference'
      }
    }
  }
}

/** Indicators of different dates, put together where a sum of one is a sum of another. */
function alikeIndicators({ cells, measures, measuresOf, anchors }: AlikeInput) {
  const totalsOf = measuresOf.map(({ result }) =>
    (measures[result]?.statuses ?? [])
      .map((status) => (cells.counts[status] as Int32Array).reduce((sum, one) => sum + one, 0))
      .filter((total) => total > 0),
  )
  const leader = measuresOf.map((_, which) => which)
  anchors.forEach((anchor, which) => {
    anchors.slice(0, which).forEach((other, before) => {
      if (anchor === other) return
      if (!totalsOf[which]?.some((total) => totalsOf[before]?.includes(total))) return
      const [from, to] = [leader[which] as number, leader[before] as number]
      leader.forEach((one, at) => {
        if (one === from) leader[at] = to
      })
    })
  })
  return [...new Set(leader)]
    .map((first) => leader.flatMap((one, which) => (one === first ? [which] : [])))
    .filter((group) => group.length > 1)
}

function hasAny({ cells, measures, measuresOf, places }: AlikeInput, which: number, at: number) {
  const { result } = measuresOf[which] as MeasuresOf
  const { listed } = measures[result] as Measure
  const own = places.cells.subarray(places.offsets[at], places.offsets[at + 1])
  return own.some((cell) => (cells.counts[listed]?.[cell] as number) > 0)
}
