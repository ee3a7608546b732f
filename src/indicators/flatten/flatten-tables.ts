import { reasons, states } from '../../forlopstid/clock-columns.js'
import {
  clocksOf,
  type MeasureTableOptions,
  measureTable,
} from '../../forlopstid/tables/measure-table.js'
import {
  careLevels,
  fact,
  factAt,
  rights,
  severities,
} from '../../registrations/columns/registration-columns.js'
import {
  booleanColumn,
  dateColumn,
  integerColumn,
  nothing,
  type Table,
  type TableColumn,
  textColumn,
  validityOf,
} from '../../registrations/columns/table-column.js'
import { editionIds } from '../../registrations/pathway-columns.js'
import { insideOf, pathwaysInside } from '../../registrations/tables/inside.js'
import { idColumn, type PathwayTable } from '../../registrations/tables/pathway-table.js'
import { closings, flatAspects, flatIntervals, intervalColumn, own } from './flat-columns.js'
import { flatPathways } from './flat-pathways.js'
import { decided } from './make-pathway-row.js'

/** Flat rows as a table, for `evaluateIndicators` as rows are. */
export interface FlatTable<Kind extends 'pathway' | 'forlopstid'> extends Table<Kind> {
  /** A fingerprint of the definitions that they were measured by. */
  readonly fingerprint: string
}

const dates: readonly string[] = ['start', 'end', 'firstAttendance', 'clinicalDecision']
const counts: readonly string[] = [
  'evaluations',
  'evaluationIntervals',
  'evaluationIntervalsWithin',
  'evaluationIntervalsExceeded',
  'evaluationIntervalsPostponed',
  'longestEvaluationIntervalDays',
]
const texts: Readonly<Record<string, readonly string[]>> = {
  closingOutcome: closings,
  careLevel: /* @__PURE__ */ careLevels.map((level) => level ?? ''),
  severity: severities,
  rightGrantedFor: rights,
}

/**
 * Makes the flat rows of the subject `pathway` as a table: what `flattenPathways` does, a column for
 * each of `subjects.pathway`.
 *
 * @throws what `measureTable` throws.
 *
 * @example
 * ```ts
 * import { assembleTable, flattenPathwayTable, registrationTable } from 'pasientforlop/table'
 *
 * const row = { patient: 'p1', unit: '983974724', date: '2020-01-02', code: 'D01A' }
 * const { pathways } = assembleTable(registrationTable([row]))
 * const flat = flattenPathwayTable(pathways, { asOf: '2020-02-01' })
 * flat.columns.counted?.at(0) // => true
 * flat.columns.referralToAttendanceState?.at(0) // => 'running'
 * ```
 */
export function flattenPathwayTable(
  table: PathwayTable,
  options: MeasureTableOptions,
): FlatTable<'pathway'> {
  const clocks = clocksOf(table, options)
  const { definitions } = insideOf(pathwaysInside, table, 'pathways', 'a table')
  const { pathways, pathwayOf, values, length } = flatPathways(clocks, definitions)
  const of = (places: ArrayLike<number>) => pathwayOf.map((at) => places[at] as number)
  const columns: Record<string, TableColumn> = {
    pathway: idColumn(pathways, pathwayOf.slice()),
    unit: textColumn(of(pathways.unitOf), null, pathways.units),
    type: textColumn(of(pathways.typeOf), null, pathways.types),
    edition: textColumn(of(pathways.editionOf), null, editionIds),
  }
  for (const [name, place] of Object.entries(own)) {
    columns[name] = ownColumn(name, values[place] as Int32Array)
  }
  flatIntervals.forEach(([interval], at) => {
    flatAspects.forEach((aspect, place) => {
      const own = values[intervalColumn(at, place)] as Int32Array
      columns[`${interval}${aspect}`] = aspectColumn(aspect, own)
    })
  })
  return { kind: 'pathway', length, columns, fingerprint: table.fingerprint }
}

function ownColumn(name: string, values: Int32Array): TableColumn {
  const validity = validityOf(values)
  const dictionary = texts[name]
  if (dictionary !== undefined) return textColumn(values, validity, dictionary)
  if (dates.includes(name)) return dateColumn(values, validity)
  return counts.includes(name) ? integerColumn(values, validity) : booleanColumn(values, validity)
}

function aspectColumn(aspect: (typeof flatAspects)[number], values: Int32Array): TableColumn {
  const validity = validityOf(values)
  switch (aspect) {
    case 'From':
    case 'To':
      return dateColumn(values, validity)
    case 'Days':
      return integerColumn(values, validity)
    case 'State':
      return textColumn(values, validity, states)
    case 'Verdict':
      return textColumn(values, validity, decided)
    case 'UnknownBecause':
      return textColumn(values, validity, reasons)
    default:
      return booleanColumn(values, validity)
  }
}

/**
 * Makes the flat rows of the subject `forlopstid` as a table: what `flattenForlopstider` does, a
 * column for each of `subjects.forlopstid`.
 *
 * @throws what `measureTable` throws.
 *
 * @example
 * ```ts
 * import { assembleTable, flattenForlopstidTable, registrationTable } from 'pasientforlop/table'
 *
 * const row = { patient: 'p1', unit: '983974724', date: '2020-01-02', code: 'D01A' }
 * const { pathways } = assembleTable(registrationTable([row]))
 * const flat = flattenForlopstidTable(pathways, { asOf: '2020-02-01' })
 * flat.columns.unit?.at(0) // => '983974724'
 * flat.columns.days?.at(0) // => null
 * ```
 */
export function flattenForlopstidTable(
  table: PathwayTable,
  options: MeasureTableOptions,
): FlatTable<'forlopstid'> {
  const { columns, length, fingerprint } = measureTable(table, options)
  const { pathways } = insideOf(pathwaysInside, table, 'pathways', 'a table')
  const pathwayOf = (columns['pathway'] as TableColumn).values
  const state = (columns['state'] as TableColumn).values
  const of = (places: ArrayLike<number>) => pathwayOf.map((at) => places[at] as number)
  const severity = pathwayOf.map((at) =>
    factAt(pathways.factSets, fact.severity, pathways.factsOf[at] as number),
  )
  const days = (columns['days'] as TableColumn).values.map((value, at) =>
    state[at] === states.indexOf('completed') ? value : nothing,
  )
  const verdict = (columns['verdict'] as TableColumn).values.map((value) =>
    value < decided.length ? value : nothing,
  )
  const { type: _, days: __, verdict: ___, ...kept } = columns
  return {
    kind: 'forlopstid',
    length,
    columns: {
      ...kept,
      unit: textColumn(of(pathways.unitOf), null, pathways.units),
      type: textColumn(of(pathways.typeOf), null, pathways.types),
      edition: textColumn(of(pathways.editionOf), null, editionIds),
      days: integerColumn(days, validityOf(days)),
      verdict: textColumn(verdict, validityOf(verdict), decided),
      severity: textColumn(severity, validityOf(severity), severities),
    },
    fingerprint,
  }
}
