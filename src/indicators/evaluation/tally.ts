import type { AggregateCell, Indicator } from '../schema.js'
import { subjects } from '../subjects/subjects.js'
import { checkIndicator } from './check-indicator.js'
import { compileCriterion, dayIn, type FlatRow, missingDay, no, yes } from './compile-criterion.js'
import { countDay, type DayHistogram, newHistogram, readHistogram } from './day-histogram.js'
import { durationOf } from './duration-of.js'
import { keyInterner } from './intern-key.js'
import { compareKeys } from './order-keys.js'
import type { Plan } from './plan-evaluation.js'

/** The counting of an evaluation: changed in place, and never seen outside it. */
export interface Tally {
  readonly add: (row: FlatRow) => void
  readonly addCell: (cell: AggregateCell) => void
  readonly read: () => { undated: number; outsidePeriods: number; cells: AggregateCell[] }
}

// The counters of a cell, before those of the exclusions.
const populationUnknown = 0

const population = 1

const unknown = 2

const denominator = 3

const numerator = 4

const firstExclusion = 5

export function newTally(indicator: Indicator, plan: Plan): Tally {
  checkIndicator(indicator)
  const decide = deciderOf(indicator, plan)
  const { slotCount, slotOf } = plan
  const anchor = indicator.anchor === 'asOf' ? undefined : indicator.anchor
  const censusSlot = slotOf(plan.asOfDay)
  const interner = keyInterner(plan.fields)
  const stride = firstExclusion + indicator.exclusions.length
  const histograms: (DayHistogram | undefined)[] = []
  let counters = new Float64Array(stride * slotCount * 16)
  let undated = 0
  let outsidePeriods = 0

  const offsetOf = (key: number, slot: number): number => {
    const offset = (key * slotCount + slot) * stride
    if (offset >= counters.length) {
      const larger = new Float64Array(Math.max(counters.length * 2, offset + stride * slotCount))
      larger.set(counters)
      counters = larger
    }
    return offset
  }
  const addDays = (cell: number, days: number, times: number): void => {
    let histogram = histograms[cell]
    if (histogram === undefined) {
      histogram = newHistogram()
      histograms[cell] = histogram
    }
    countDay(histogram, days, times)
  }
  const bump = (at: number, times = 1): void => {
    counters[at] = (counters[at] as number) + times
  }

  const add = (row: FlatRow): void => {
    const member = decide.population(row)
    if (member === no) return
    let slot = censusSlot
    if (anchor !== undefined) {
      const day = dayIn(row, anchor)
      if (day === missingDay) {
        undated += 1
        return
      }
      slot = slotOf(day)
    }
    if (slot < 0) {
      outsidePeriods += 1
      return
    }
    const offset = offsetOf(interner.ofRow(row), slot)
    if (member !== yes) {
      bump(offset + populationUnknown)
      return
    }
    bump(offset + population)
    let counter = decide.exclude(row)
    if (counter === denominator) {
      if (decide.numerator !== undefined) {
        const counted = decide.numerator(row)
        if (counted === yes) bump(offset + numerator)
        else if (counted !== no) counter = unknown
      } else if (decide.duration !== undefined) {
        const days = durationOf(decide.duration, row)
        if (days < 0) counter = unknown
        else addDays(offset / stride, days, 1)
      }
    }
    bump(offset + counter)
  }

  const addCell = (cell: AggregateCell): void => {
    const offset = offsetOf(interner.ofKey(cell.key), cell.slot)
    bump(offset + populationUnknown, cell.populationUnknown)
    bump(offset + population, cell.population)
    bump(offset + unknown, cell.unknown)
    bump(offset + denominator, cell.denominator)
    bump(offset + numerator, cell.numerator)
    cell.excluded.forEach((count, at) => {
      bump(offset + firstExclusion + at, count)
    })
    for (const [days, count] of cell.days) addDays(offset / stride, days, count)
  }

  const read = () => {
    const cells: AggregateCell[] = []
    interner.keys.forEach((key, at) => {
      for (let slot = 0; slot < slotCount; slot += 1) {
        const offset = offsetOf(at, slot)
        const counts = counters.subarray(offset, offset + stride)
        if (counts[population] === 0 && counts[populationUnknown] === 0) continue
        const histogram = histograms[offset / stride]
        cells.push({
          slot,
          key,
          populationUnknown: counts[populationUnknown] as number,
          population: counts[population] as number,
          excluded: [...counts.subarray(firstExclusion)],
          unknown: counts[unknown] as number,
          denominator: counts[denominator] as number,
          numerator: counts[numerator] as number,
          days: histogram === undefined ? [] : readHistogram(histogram),
        })
      }
    })
    cells.sort((a, b) => a.slot - b.slot || compareKeys(a.key, b.key))
    return { undated, outsidePeriods, cells }
  }
  return { add, addCell, read }
}

/** Which counter a row of the population belongs to: an exclusion's, or what `rest` answers. */
function deciderOf(indicator: Indicator, plan: Plan) {
  const context = { columns: subjects[indicator.subject], asOfDay: plan.asOfDay }
  const exclusions = indicator.exclusions.map(({ when }) => compileCriterion(when, context))
  const exclude = (row: FlatRow): number => {
    let answer = denominator
    for (let at = 0; at < exclusions.length; at += 1) {
      const excluded = (exclusions[at] as (typeof exclusions)[number])(row)
      if (excluded === yes) return firstExclusion + at
      if (excluded !== no) answer = unknown
    }
    return answer
  }
  return {
    population: compileCriterion(indicator.population, context),
    exclude,
    numerator:
      indicator.measure === 'share' ? compileCriterion(indicator.numerator, context) : undefined,
    duration: indicator.measure === 'duration' ? indicator.duration : undefined,
  }
}
