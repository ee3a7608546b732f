import { byKey } from '../../misuse/compare-texts.js'
import type { SubjectCount } from '../counting/count-rows.js'
import { sumHistograms } from '../counting/day-histogram.js'
import { compareKeys } from '../counting/order-keys.js'
import type { Plan } from '../counting/plan-evaluation.js'
import { outsidePeriod, rowsApart, sumCells, type Tally, withoutDate } from '../counting/tally.js'
import type { Aggregate, AggregateCell, KeyPart } from '../evaluation/schema.js'

/** What has been counted of one indicator as plain JSON; the cells in one order. */
export function writeAggregate(
  count: SubjectCount,
  tally: Tally,
  plan: Plan,
  { fingerprint, rows, ids }: { fingerprint: string; rows: number; ids: string | null },
): Aggregate {
  const { indicator } = tally.judge
  return {
    version: 1,
    indicator: indicator.id,
    fingerprint,
    exclusions: indicator.exclusions.map(({ id }) => id),
    asOf: plan.asOf,
    periods: plan.periods.map(({ id }) => id),
    by: count.by,
    fields: count.fields,
    parts: ids === null || rows === 0 ? [] : [{ rows, ids }],
    undated: rowsApart(tally, withoutDate),
    outsidePeriods: rowsApart(tally, outsidePeriod),
    unusable: Object.fromEntries([...tally.unusable].sort(byKey)),
    notices: count.notices,
    cells: cellsOf(count, tally),
  }
}

function cellsOf({ cells, keys }: SubjectCount, tally: Tally): readonly AggregateCell[] {
  return cells
    .flatMap(([key, slot], at): AggregateCell[] => {
      const sums = sumCells(tally, [at])
      if (sums.population === 0 && sums.populationUnknown === 0) return []
      const histogram = tally.histograms[at]
      return [
        {
          slot,
          key: keys[key] as readonly KeyPart[],
          ...sums,
          days: histogram === undefined ? [] : sumHistograms([histogram]),
        },
      ]
    })
    .sort((a, b) => a.slot - b.slot || compareKeys(a.key, b.key))
}
