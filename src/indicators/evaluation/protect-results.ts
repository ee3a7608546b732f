import type { SubjectCount } from '../counting/count-rows.js'
import { isUnusable } from '../counting/order-keys.js'
import { outsidePeriod, withoutDate } from '../counting/tally.js'
import { hideSmall } from '../protection/hide-small.js'
import { protectFigures } from '../protection/protect-figures.js'
import type { ProtectionPolicy } from '../protection/schema.js'
import type { HiddenReason } from '../protection/types.js'
import { hideAlike } from './hide-alike.js'
import type { ResultPlaces } from './place-results.js'
import { placeOfUnusable, placesApart } from './places-apart.js'
import { statusesOf } from './statuses-of.js'

/** Why something is hidden; `null`: shown. */
type Reason = HiddenReason | null

/** What is hidden of the counts that stand beside the results of an indicator. */
export interface HiddenBeside {
  readonly undated: Reason
  readonly outsidePeriods: Reason
  /** By column; none for a column of which it is not known in which cells its values are. */
  readonly unusable: ReadonlyMap<string, Reason>
}

/** Why results, the funnels and the counts beside them are hidden. */
export interface Hidden {
  /** By indicator and place. */
  readonly result: readonly (readonly Reason[])[]
  /** By indicator and place. */
  readonly funnel: readonly (readonly Reason[])[]
  /** By indicator. */
  readonly beside: readonly HiddenBeside[]
}

/**
 * Chooses what of the results of a subject is hidden, over all indicators, groupings and periods
 * together, with all that stands beside them. `withheld` has 1 for a result, by indicator and
 * place, that is not shown anyway.
 */
export function protectResults(
  count: SubjectCount,
  laid: ResultPlaces,
  withheld: readonly Uint8Array[],
  policy: ProtectionPolicy,
): Hidden {
  const { cells, measures, measuresOf } = statusesOf(count, policy)
  const all = placesApart(count, laid.places)
  const place: number[] = []
  const measure: number[] = []
  const apart: number[] = []
  const ask = (of: number, at: number, isApart: number): number => {
    place.push(at)
    measure.push(of)
    return apart.push(isApart) - 1
  }
  const asked = measuresOf.map(({ result, funnel }, which) => {
    const inPlaces = (of: number) =>
      Array.from({ length: laid.places.length }, (_, at) =>
        ask(of, at, laid.unlisted[at] === 1 ? 1 : (withheld[which]?.[at] ?? 0)),
      )
    return { result: inPlaces(result), funnel: inPlaces(funnel) }
  })
  const askedBeside = measuresOf.map(({ apart: ofApart, unusable }, which) => {
    const anchor = count.tallies[which]?.judge.indicator.anchor as string
    return {
      undated: ask(ofApart, all.placeApart[-1 - withoutDate] as number, 0),
      outsidePeriods: ask(ofApart, all.placeApart[-1 - outsidePeriod] as number, 0),
      unusable: [...unusable].map(
        ([column, of]) => [column, ask(of, placeOfUnusable(all, column, anchor), 0)] as const,
      ),
    }
  })
  const protect = policy.complementary === 'full' ? protectFigures : hideSmall
  const { reasons } = protect({
    cells,
    places: all.places,
    measures,
    results: {
      length: place.length,
      place: Int32Array.from(place),
      measure: Int32Array.from(measure),
      withheld: Uint8Array.from(apart),
    },
    insiders: insidersOf(count, policy.insiders),
  })
  const reasonOf = (result: number) => reasons[result] as Reason
  const result = asked.map((of) => of.result.map(reasonOf))
  const funnel = asked.map((of) => of.funnel.map(reasonOf))
  if (policy.complementary === 'full') {
    const anchors = count.tallies.map(({ judge }) => judge.indicator.anchor)
    const alike = { cells, measures, measuresOf, anchors, places: laid.places }
    hideAlike(result, alike)
    hideAlike(funnel, alike)
  }
  return {
    result,
    funnel,
    beside: askedBeside.map(({ undated, outsidePeriods, unusable }) => ({
      undated: reasonOf(undated),
      outsidePeriods: reasonOf(outsidePeriods),
      unusable: new Map(unusable.map(([column, result]) => [column, reasonOf(result)])),
    })),
  }
}

/** For each group of each column the cells that have its rows. */
function insidersOf(
  { fields, keys, cells }: SubjectCount,
  columns: readonly string[],
): readonly (readonly number[])[] {
  return columns.flatMap((column) => {
    const field = fields.indexOf(column)
    if (field < 0) return []
    const groups = new Map<unknown, number[]>()
    cells.forEach(([key], cell) => {
      const value = keys[key]?.[field] ?? null
      if (isUnusable(value)) return
      const known = groups.get(value)
      if (known === undefined) groups.set(value, [cell])
      else known.push(cell)
    })
    return [...groups.values()]
  })
}
