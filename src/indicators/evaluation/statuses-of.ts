import type { Signature } from '../counting/blocks.js'
import { decisiveFields, kindOfKey } from '../counting/cell-kinds.js'
import type { SubjectCount } from '../counting/count-rows.js'
import {
  denominatorOnly,
  firstExclusion,
  inNumerator,
  outside,
  populationUnknown,
  undecided,
} from '../counting/outcomes.js'
import { apart, type Tally } from '../counting/tally.js'
import { countsBeside, measureOf, type SmallnessPolicy } from '../protection/measure-of.js'
import type { ProtectionPolicy } from '../protection/schema.js'
import type { CellKinds, InnerCells, Measure } from '../protection/types.js'

/** What a row can be in an indicator: by the outcomes that count, or by a value not to be used. */
type Status =
  | { readonly which: number; readonly holds: (outcome: number) => boolean }
  | { readonly which: number; readonly column: string }

/** What is shown of an indicator, each by its measure. */
export interface MeasuresOf {
  readonly result: number
  readonly funnel: number
  /** Of rows that are in no period. */
  readonly apart: number
  /** Of rows with a value that cannot be used, by column. */
  readonly unusable: ReadonlyMap<string, number>
}

/** The inner cells of a subject counted by status, and what is asked of them. */
export interface SubjectStatuses {
  readonly cells: InnerCells
  readonly measures: readonly Measure[]
  /** By indicator. */
  readonly measuresOf: readonly MeasuresOf[]
}

export function statusesOf(count: SubjectCount, policy: ProtectionPolicy): SubjectStatuses {
  const { cells, tallies, signatures } = count
  const statuses: Status[] = []
  const measures: Measure[] = []
  const add = (status: Status) => statuses.push(status) - 1
  const ask = (measure: Measure) => measures.push(measure) - 1
  const smallness: SmallnessPolicy = {
    minDenominator: policy.minDenominator,
    smallNumerators: policy.smallNumerators,
    smallComplements: policy.smallComplements,
  }
  // A mean of few would follow from those of a whole and of the rest of it, if their rows were shown.
  const ofDays = {
    ...smallness,
    minDenominator: Math.max(policy.minDenominator, policy.minMean),
  }
  const measuresOf = tallies.map(({ judge, unusableIn }, which): MeasuresOf => {
    const own = judge.indicator.measure === 'duration' ? ofDays : smallness
    const counted = (holds: (outcome: number) => boolean) => add({ which, holds })
    const touched = counted((outcome) => outcome !== outside)
    const decided = counted((outcome) => outcome === denominatorOnly || outcome === inNumerator)
    const numerator =
      judge.indicator.measure === 'share' ? counted((outcome) => outcome === inNumerator) : null
    const [population, unknown] = [
      counted((outcome) => outcome >= undecided),
      counted((outcome) => outcome === undecided),
    ]
    // A count of none is 0; what else is none says why.
    const reasons = judge.indicator.measure === 'count' ? [] : [population, unknown]
    // Denominator and numerator are the result's own; the funnel is not shown without it.
    const steps = [
      counted((outcome) => outcome === populationUnknown),
      population,
      unknown,
      ...judge.indicator.exclusions.map((_, at) =>
        counted((outcome) => outcome === firstExclusion + at),
      ),
    ]
    return {
      result: ask(measureOf(own, { denominator: decided, numerator, reasons })),
      funnel: ask(countsBeside(smallness, { listed: touched, steps, rank: 1 })),
      apart: ask(countsBeside(smallness, { listed: touched, steps: [], rank: 2 })),
      unusable: new Map(
        [...unusableIn.keys()].map((column) => {
          const listed = add({ which, column })
          return [column, ask(countsBeside(smallness, { listed, steps: [], rank: 2 }))]
        }),
      ),
    }
  })
  return {
    cells: {
      length: cells.length + apart.length,
      counts: statuses.map((status) =>
        'column' in status
          ? countsOfUnusable(tallies[status.which] as Tally, status.column, cells.length)
          : countsOf(status, tallies[status.which] as Tally, cells.length),
      ),
      signatures: signatures?.map((one) =>
        Uint8Array.from(statuses, (status) => (isIn(one, status) ? 1 : 0)),
      ),
      kinds: kindsOf(count),
    },
    measures,
    measuresOf,
  }
}

/** Which signatures each cell can have: those seen in a period, and with its groups; apart all. */
function kindsOf({
  cells,
  keys,
  fields,
  tallies,
  signatures,
}: SubjectCount): CellKinds | undefined {
  const decisive = decisiveFields(
    fields,
    tallies.map(({ judge }) => judge),
  )
  if (signatures === null) return undefined
  const kindOf = keys.map((key) => kindOfKey(key, fields, decisive))
  const names = [...new Set(kindOf)]
  return {
    ofCell: Int32Array.from([
      ...cells.map(([key]) => names.indexOf(kindOf[key] as string)),
      ...apart.map(() => names.length),
    ]),
    signatures: [
      ...names.map((name) => signatures.flatMap(({ kinds }, at) => (kinds.has(name) ? [at] : []))),
      signatures.map((_, at) => at),
    ],
  }
}

function isIn({ outcomes, unusable }: Signature, status: Status): boolean {
  const outcome = outcomes[status.which] as number
  return 'column' in status
    ? outcome !== outside && unusable.has(status.column)
    : status.holds(outcome)
}

function countsOf(
  { holds }: Extract<Status, { holds: unknown }>,
  { counts, countsApart, stride }: Tally,
  cells: number,
): Int32Array {
  const sums = new Int32Array(cells + apart.length)
  for (let outcome = 0; outcome < stride; outcome += 1) {
    if (!holds(outcome)) continue
    for (let cell = 0; cell < cells; cell += 1) {
      sums[cell] = (sums[cell] as number) + (counts[cell * stride + outcome] ?? 0)
    }
    for (let at = 0; at < apart.length; at += 1) {
      sums[cells + at] = (sums[cells + at] as number) + (countsApart[at * stride + outcome] ?? 0)
    }
  }
  return sums
}

function countsOfUnusable({ unusableIn }: Tally, column: string, cells: number): Int32Array {
  const sums = new Int32Array(cells + apart.length)
  for (const [cell, count] of unusableIn.get(column) ?? []) {
    sums[cell < 0 ? cells - 1 - cell : cell] = count
  }
  return sums
}
