import type { SubjectCount } from '../counting/count-rows.js'
import { isUnusable } from '../counting/order-keys.js'
import {
  denominatorOnly,
  firstExclusion,
  inNumerator,
  outside,
  populationUnknown,
  undecided,
} from '../counting/outcomes.js'
import type { Tally } from '../counting/tally.js'
import { hideSmall } from '../protection/hide-small.js'
import { countsBeside, measureOf, type SmallnessPolicy } from '../protection/measure-of.js'
import { protectFigures } from '../protection/protect-figures.js'
import type { ProtectionPolicy } from '../protection/schema.js'
import type { HiddenReason, InnerCells, Measure } from '../protection/types.js'
import type { ResultPlaces } from './place-results.js'

/** By indicator and place: why the result, and the funnel beside it, is hidden; `null`: shown. */
export interface Hidden {
  readonly result: readonly (readonly (HiddenReason | null)[])[]
  readonly funnel: readonly (readonly (HiddenReason | null)[])[]
}

/**
 * Chooses what of the results of a subject is hidden, over all indicators, groupings and periods
 * together. `withheld` has 1 for a result, by indicator and place, that is not shown anyway.
 */
export function protectResults(
  count: SubjectCount,
  { places, unlisted }: ResultPlaces,
  withheld: readonly Uint8Array[],
  policy: ProtectionPolicy,
): Hidden {
  const { cells, measures } = statusesOf(count, policy)
  const { length } = places
  const figures = 2 * count.tallies.length
  const place = new Int32Array(figures * length)
  const measure = new Int32Array(figures * length)
  const apart = new Uint8Array(figures * length)
  for (let figure = 0; figure < figures; figure += 1) {
    for (let at = 0; at < length; at += 1) {
      const result = figure * length + at
      place[result] = at
      measure[result] = figure
      apart[result] = unlisted[at] === 1 ? 1 : (withheld[figure >> 1]?.[at] ?? 0)
    }
  }
  const results = { length: place.length, place, measure, withheld: apart }
  const protect = policy.complementary === 'full' ? protectFigures : hideSmall
  const insiders = insidersOf(count, policy.insiders)
  const protection = protect({ cells, places, measures, results, insiders })
  const reasonsOf = (figure: number) =>
    protection.reasons.slice(figure * length, (figure + 1) * length)
  return {
    result: count.tallies.map((_, which) => reasonsOf(2 * which)),
    funnel: count.tallies.map((_, which) => reasonsOf(2 * which + 1)),
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

/** The statuses that a row can have in an indicator, by the outcomes that count in each. */
interface Status {
  readonly which: number
  readonly holds: (outcome: number) => boolean
}

function statusesOf(
  { cells, tallies, signatures }: SubjectCount,
  policy: ProtectionPolicy,
): { readonly cells: InnerCells; readonly measures: readonly Measure[] } {
  const statuses: Status[] = []
  const smallness: SmallnessPolicy = {
    minDenominator: policy.minDenominator,
    smallNumerators: policy.smallNumerators,
    smallComplements: policy.smallComplements,
  }
  const measures = tallies.flatMap(({ judge }, which): Measure[] => {
    const add = (holds: Status['holds']) => statuses.push({ which, holds }) - 1
    const touched = add((outcome) => outcome !== outside)
    const decided = add((outcome) => outcome === denominatorOnly || outcome === inNumerator)
    const numerator =
      judge.indicator.measure === 'share' ? add((outcome) => outcome === inNumerator) : null
    // Denominator and numerator are the result's own; the funnel is not shown without it.
    const steps = [
      add((outcome) => outcome === populationUnknown),
      add((outcome) => outcome >= undecided),
      add((outcome) => outcome === undecided),
      ...judge.indicator.exclusions.map((_, at) =>
        add((outcome) => outcome === firstExclusion + at),
      ),
    ]
    return [
      measureOf(smallness, { denominator: decided, numerator }),
      countsBeside(smallness, { listed: touched, steps }),
    ]
  })
  return {
    cells: {
      length: cells.length,
      counts: statuses.map((status) => countsOf(status, tallies, cells.length)),
      signatures: signatures?.map((outcomes) =>
        Uint8Array.from(statuses, ({ which, holds }) => (holds(outcomes[which] as number) ? 1 : 0)),
      ),
    },
    measures,
  }
}

function countsOf({ which, holds }: Status, tallies: readonly Tally[], cells: number): Int32Array {
  const { counts, stride } = tallies[which] as Tally
  const sums = new Int32Array(cells)
  for (let outcome = 0; outcome < stride; outcome += 1) {
    if (!holds(outcome)) continue
    for (let cell = 0; cell < cells; cell += 1) {
      sums[cell] = (sums[cell] as number) + (counts[cell * stride + outcome] ?? 0)
    }
  }
  return sums
}
