import { byKey } from '../../misuse/compare-texts.js'
import { fingerprintOf } from '../aggregates/fingerprint.js'
import type { SubjectCount } from '../counting/count-rows.js'
import type { Plan } from '../counting/plan-evaluation.js'
import {
  outsidePeriod,
  rowsApart,
  sumCells,
  sumDays,
  type Tally,
  withoutDate,
} from '../counting/tally.js'
import type { ProtectionPolicy } from '../protection/schema.js'
import type { HiddenReason } from '../protection/types.js'
import type { Indicator } from '../schema.js'
import { placeResults, type ResultPlaces } from './place-results.js'
import { type Hidden, type HiddenBeside, protectResults } from './protect-results.js'
import { resultOf } from './result-of.js'
import type { IndicatorResult, IndicatorResults, ResultPlace } from './schema.js'
import { type Noted, noteFor } from './withhold-argument.js'

/** The results of one subject, and for the owner why some are hidden. */
export interface PublishedSubject {
  readonly count: SubjectCount
  readonly laid: ResultPlaces
  readonly hidden: Hidden | null
  readonly results: readonly IndicatorResults[]
}

/** Makes the results of a subject: placed, protected together, and written out. */
export function publishSubject(
  count: SubjectCount,
  plan: Plan,
  policy: ProtectionPolicy | 'open',
  withhold: readonly Noted[],
): PublishedSubject {
  const laid = placeResults(count, plan)
  const notes = count.tallies.map(({ judge }) =>
    Array.from(laid.groups, (group, at) =>
      noteFor(withhold, judge.indicator.id, periodOf(plan, laid, at), group),
    ),
  )
  const hidden =
    policy === 'open'
      ? null
      : protectResults(
          count,
          laid,
          notes.map((of) => Uint8Array.from(of, (note) => (note === null ? 0 : 1))),
          policy,
        )
  const results = count.tallies.map((tally, which) => ({
    indicator: tally.judge.indicator.id,
    measure: tally.judge.indicator.measure,
    subject: count.subject,
    fingerprint: fingerprintOf(tally.judge.indicator),
    ...countsBeside(tally, hidden?.beside[which]),
    results: resultsOf(tally, plan, laid, {
      policy,
      notes: notes[which] as readonly (string | null)[],
      result: hidden?.result[which],
      funnel: hidden?.funnel[which],
      withhold,
    }),
  }))
  return { count, laid, hidden, results }
}

function periodOf(plan: Plan, { places }: ResultPlaces, at: number): string {
  return plan.periods[places.period[at] as number]?.id as string
}

/** Counts over all rows together; all of them where nothing is hidden. */
function countsBeside(
  tally: Tally,
  hidden: HiddenBeside | undefined,
): Pick<IndicatorResults, 'undated' | 'outsidePeriods' | 'unusable'> {
  const shown = (count: number, because: HiddenReason | null | undefined) =>
    hidden === undefined || because === null ? count : null
  return {
    undated: shown(rowsApart(tally, withoutDate), hidden?.undated),
    outsidePeriods: shown(rowsApart(tally, outsidePeriod), hidden?.outsidePeriods),
    unusable: Object.fromEntries(
      [...tally.unusable]
        .sort(byKey)
        .map(([column, sum]) => [column, shown(sum, hidden?.unusable.get(column))]),
    ),
  }
}

interface Showing {
  readonly policy: ProtectionPolicy | 'open'
  readonly notes: readonly (string | null)[]
  readonly result: Hidden['result'][number] | undefined
  readonly funnel: Hidden['funnel'][number] | undefined
  readonly withhold: readonly Noted[]
}

const openDays = { minMean: 0, minQuantiles: 0 }

function resultsOf(
  tally: Tally,
  plan: Plan,
  { places, groups, unlisted }: ResultPlaces,
  { policy, notes, result: hidden, funnel, withhold }: Showing,
): readonly IndicatorResult[] {
  const { indicator } = tally.judge
  const { measure } = indicator
  const results: IndicatorResult[] = []
  let at = 0
  plan.periods.forEach(({ id: period, from, to }, which) => {
    const totalAt = at
    for (; at < places.length && places.period[at] === which; at += 1) {
      if (unlisted[at] === 1) continue
      const group = groups[at] as ResultPlace['group']
      const cells = places.cells.subarray(places.offsets[at], places.offsets[at + 1])
      const counts = sumCells(tally, cells)
      const isTotal = at === totalAt
      if (!isTotal && counts.population === 0 && counts.populationUnknown === 0) continue
      const note = notes[at] ?? null
      if (note !== null) results.push({ state: 'withheld', measure, period, group, note })
      else if (hidden !== undefined && hidden[at] !== null) {
        results.push({ state: 'suppressed', measure, period, group })
      } else {
        const days = measure === 'duration' ? sumDays(tally, cells) : []
        const shown = funnel === undefined || funnel[at] === null ? 'shown' : 'hidden'
        results.push(
          resultOf(
            indicator,
            { period, group, from, to },
            { counts, days, funnel: shown },
            policy === 'open' ? openDays : policy,
          ),
        )
      }
    }
    // A period without any rows of the subject has no places, but a total all the same.
    if (at === totalAt)
      results.push(emptyTotal(indicator, { period, group: {}, from, to }, withhold))
  })
  return results
}

function emptyTotal(
  indicator: Indicator,
  place: ResultPlace & { readonly from: string; readonly to: string },
  withhold: readonly Noted[],
): IndicatorResult {
  const { period, group } = place
  const note = noteFor(withhold, indicator.id, period, group)
  if (note !== null) return { state: 'withheld', measure: indicator.measure, period, group, note }
  const counts = {
    populationUnknown: 0,
    population: 0,
    excluded: indicator.exclusions.map(() => 0),
    unknown: 0,
    denominator: 0,
    numerator: 0,
  }
  return resultOf(indicator, place, { counts, days: [], funnel: 'shown' }, openDays)
}
