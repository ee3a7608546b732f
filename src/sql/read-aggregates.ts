import { aggregateFingerprint } from '../indicators/aggregates/fingerprint.js'
import { compareKeys } from '../indicators/counting/order-keys.js'
import { planEvaluation } from '../indicators/counting/plan-evaluation.js'
import {
  type IndicatorsInput,
  indicatorsArgument,
} from '../indicators/evaluation/indicators-argument.js'
import type { Aggregate, AggregateCell, KeyPart, Notice } from '../indicators/evaluation/schema.js'
import type { Indicator } from '../indicators/schema.js'
import { subjects } from '../indicators/subjects/subjects.js'
import { listArgument, objectArgument, optionsArgument } from '../misuse/arguments.js'
import { byKey } from '../misuse/compare-texts.js'
import { misuse } from '../misuse/misuse.js'
import {
  type CellOptions,
  type CellPlan,
  cellPlan,
  outcomes,
  outsidePeriod,
  unusableDate,
  withoutDate,
} from './cell-plan.js'

/** The state of a value that has no place in a level of the hierarchy. */
const homeless = 3

/** A row of a `cells_…` table, as a driver of the engine gives it. */
export type CellRow = Readonly<Record<string, unknown>>

/** What the counts were made with: the same as `sqlFor` was given. */
export interface ReadAggregatesOptions extends CellOptions {
  /** The indicators: by id, a list, or one. */
  readonly indicators: IndicatorsInput
}

/**
 * Makes aggregates of the rows of the `cells_…` tables: what `evaluateIndicators` takes and
 * protects, as if the library had counted.
 *
 * Give it the rows of all these tables together, with the indicators, periods, groupings, hierarchy and
 * `asOf` that `sqlFor` was given. Numbers may be numbers, bigints or texts, as drivers differ. The aggregates
 * do not say which rows they are made of (`parts` is empty), so that nothing notices where the same
 * rows are merged twice.
 *
 * @throws `invalid-argument` where rows are not those of the tables, and as `aggregateIndicator`.
 *
 * @example
 * ```ts
 * import { evaluateIndicators, indicators, resultAt } from 'pasientforlop'
 * import { readAggregates } from 'pasientforlop/sql'
 *
 * const indicator = indicators['pathway.new_referrals']
 * const options = { asOf: '2021-12-31', periods: ['2021-T1'] }
 * const rows = [
 *   { indicator: 'pathway.new_referrals', slot: 0, outcome: 3, days: null, row_count: 120n },
 * ]
 * const aggregates = readAggregates(rows, { indicators: indicator, ...options })
 * const publication = evaluateIndicators(indicator, { aggregates }, options)
 * const total = resultAt(publication, { indicator: indicator.id, period: '2021-T1' })
 * total.state === 'value' && total.count // => 120
 * ```
 */
export function readAggregates(
  rows: readonly CellRow[],
  options: ReadAggregatesOptions,
): readonly Aggregate[] {
  listArgument(rows, 'rows')
  rows.forEach((row, at) => {
    objectArgument(row, `rows[${at}]`, 'a row of a table of cells')
  })
  optionsArgument(options, ['indicators', 'asOf', 'periods', 'by', 'hierarchy'])
  return indicatorsArgument(options.indicators).map((indicator) =>
    aggregateOf(
      indicator,
      rows.filter((row) => row['indicator'] === indicator.id),
      options,
    ),
  )
}

function aggregateOf(
  indicator: Indicator,
  rows: readonly CellRow[],
  options: ReadAggregatesOptions,
): Aggregate {
  const { asOf, periods = [], by } = options
  const { subject } = indicator
  const plan = planEvaluation({ asOf, periods, ...(by !== undefined && { by }) })
  const cells = cellPlan(options, subject)
  const unusable = rows.filter((row) => typeof row['unusable'] === 'string')
  const counted = rows.filter((row) => !unusable.includes(row))
  const outside = (slot: number) => sum(counted.filter((row) => numberIn(row, 'slot') === slot))
  return {
    version: 1,
    indicator: indicator.id,
    fingerprint: aggregateFingerprint(indicator, options.hierarchy),
    exclusions: indicator.exclusions.map(({ id }) => id),
    asOf,
    periods: plan.periods.map(({ id }) => id),
    by: cells.by,
    fields: cells.fields,
    parts: [],
    undated: outside(withoutDate),
    outsidePeriods: outside(outsidePeriod),
    unusable: Object.fromEntries(
      unusable
        .map((row) => [textIn(row, 'unusable'), numberIn(row, 'row_count')] as const)
        .filter(([, count]) => count > 0)
        .sort(byKey),
    ),
    // The door asks for it: a grouping that is asked for, and that the subject has no columns of.
    notices: [
      ...plan.by
        .filter((grouping) => !cells.by.some((fields) => fields.join() === grouping.join()))
        .map((by): Notice => ({ notice: 'grouping-left-out', subject, by })),
      ...cells.fields
        .filter((_, at) => counted.some((row) => numberIn(row, `key_${at + 1}_state`) === homeless))
        .map((column): Notice => ({ notice: 'outside-hierarchy', subject, column })),
    ],
    cells: cellsOf(indicator, counted, cells),
  }
}

function cellsOf(
  indicator: Indicator,
  rows: readonly CellRow[],
  { fields }: CellPlan,
): readonly AggregateCell[] {
  const byPlace = new Map<string, { slot: number; key: readonly KeyPart[]; rows: CellRow[] }>()
  for (const row of rows) {
    const slot = numberIn(row, 'slot')
    if (slot < unusableDate) throw notOurs('slot')
    if (slot < 0) continue
    const key = fields.map((field, at) => keyPart(indicator, field, row, at + 1))
    const place = JSON.stringify([slot, key])
    const cell = byPlace.get(place)
    if (cell === undefined) byPlace.set(place, { slot, key, rows: [row] })
    else cell.rows.push(row)
  }
  return [...byPlace.values()]
    .map(({ slot, key, rows: of }) => ({ slot, key, ...countsOf(indicator, of) }))
    .sort((a, b) => a.slot - b.slot || compareKeys(a.key, b.key))
}

function countsOf(indicator: Indicator, rows: readonly CellRow[]) {
  const of = (outcome: number) => sum(rows.filter((row) => numberIn(row, 'outcome') === outcome))
  const excluded = indicator.exclusions.map((_, at) => of(outcomes.firstExclusion + at))
  const unknown = of(outcomes.undecided)
  const numerator = of(outcomes.inNumerator)
  const denominator = of(outcomes.denominatorOnly) + numerator
  return {
    populationUnknown: of(outcomes.populationUnknown),
    population: excluded.reduce((all, count) => all + count, unknown + denominator),
    excluded,
    unknown,
    denominator,
    numerator,
    days: rows
      .filter((row) => row['days'] !== null && row['days'] !== undefined)
      .map((row) => [numberIn(row, 'days'), numberIn(row, 'row_count')] as const)
      .sort(([a], [b]) => a - b),
  }
}

/** The value of a group, as the library has it: a boolean or whole number is none as a text. */
function keyPart({ subject }: Indicator, field: string, row: CellRow, at: number): KeyPart {
  const state = numberIn(row, `key_${at}_state`)
  if (state !== 1) return state === 2 ? { unusable: true } : null
  const text = textIn(row, `key_${at}`)
  const columns: Readonly<Record<string, { readonly kind: string }>> = subjects[subject]
  const kind = columns[field]?.kind
  if (kind === 'boolean') return text === 'true' || text === 't'
  return kind === 'integer' ? Number(text) : text
}

function sum(rows: readonly CellRow[]): number {
  return rows.reduce((all, row) => all + numberIn(row, 'row_count'), 0)
}

function textIn(row: CellRow, column: string): string {
  const value = row[column]
  if (['object', 'symbol', 'undefined'].includes(typeof value)) throw notOurs(column)
  return String(value)
}

/** A whole number, which drivers give as a number, a bigint or a text. */
function numberIn(row: CellRow, column: string): number {
  const value = row[column]
  const isGiven =
    typeof value === 'number' || typeof value === 'bigint' || typeof value === 'string'
  const number = isGiven && value !== '' ? Number(value) : Number.NaN
  if (!Number.isInteger(number)) throw notOurs(column)
  return number
}

function notOurs(column: string) {
  return misuse('invalid-argument', `rows: ${column} must be that of a table of cells`)
}
