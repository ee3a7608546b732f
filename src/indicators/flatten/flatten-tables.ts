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
  gathered,
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
  const { pathways, pathwayOf, values, length, anyClock } = flatPathways(clocks, definitions)
  const columns: Record<string, TableColumn> = {
    pathway: idColumn(pathways, pathwayOf),
    unit: textColumn(gathered(pathways.unitOf, pathwayOf), null, pathways.units),
    type: textColumn(gathered(pathways.typeOf, pathwayOf), null, pathways.types),
    edition: textColumn(gathered(pathways.editionOf, pathwayOf), null, editionIds),
  }
  for (const [name, place] of Object.entries(own)) {
    columns[name] = ownColumn(name, values[place] as Int32Array)
  }
  // What no row has is missing in one and the same way.
  const none = anyClock.includes(0) ? new Uint8Array(length) : null
  flatIntervals.forEach(([interval], at) => {
    const valuesOf = (place: number) => values[intervalColumn(at, place)] as Int32Array
    const validities =
      anyClock[at] === 0
        ? flatAspects.map(() => none)
        : validitiesOf(flatAspects.map((_, place) => valuesOf(place)))
    flatAspects.forEach((aspect, place) => {
      columns[`${interval}${aspect}`] = aspectColumn(
        aspect,
        valuesOf(place),
        validities[place] ?? null,
      )
    })
  })
  return { kind: 'pathway', length, columns, fingerprint: table.fingerprint }
}

/** From, state and postponement are there with the clock; its end and days with one another. */
function validitiesOf(aspects: readonly Int32Array[]): readonly (Uint8Array | null)[] {
  const [clock, end, verdict, because] = [0, 1, 4, 5].map((at) =>
    validityOf(aspects[at] as Int32Array),
  ) as [Uint8Array | null, Uint8Array | null, Uint8Array | null, Uint8Array | null]
  return [clock, end, end, clock, verdict, because, clock]
}

function ownColumn(name: string, values: Int32Array): TableColumn {
  const validity = validityOf(values)
  const dictionary = texts[name]
  if (dictionary !== undefined) return textColumn(values, validity, dictionary)
  if (dates.includes(name)) return dateColumn(values, validity)
  return counts.includes(name) ? integerColumn(values, validity) : booleanColumn(values, validity)
}

function aspectColumn(
  aspect: (typeof flatAspects)[number],
  values: Int32Array,
  validity: Uint8Array | null,
): TableColumn {
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
  const valuesOf = (name: string) => (columns[name] as TableColumn).values
  const [pathwayOf, state] = [valuesOf('pathway'), valuesOf('state')]
  const [days, verdict] = [valuesOf('days').slice(), valuesOf('verdict').slice()]
  const severity = new Int32Array(length)
  const completed = states.indexOf('completed')
  for (let at = 0; at < length; at += 1) {
    const set = pathways.factsOf[pathwayOf[at] as number] as number
    severity[at] = factAt(pathways.factSets, fact.severity, set)
    if (state[at] !== completed) days[at] = nothing
    if ((verdict[at] as number) >= decided.length) verdict[at] = nothing
  }
  const { days: _, verdict: __, ...kept } = columns
  return {
    kind: 'forlopstid',
    length,
    columns: {
      ...kept,
      unit: textColumn(gathered(pathways.unitOf, pathwayOf), null, pathways.units),
      edition: textColumn(gathered(pathways.editionOf, pathwayOf), null, editionIds),
      days: integerColumn(days, validityOf(days)),
      verdict: textColumn(verdict, validityOf(verdict), decided),
      severity: textColumn(severity, validityOf(severity), severities),
    },
    fingerprint,
  }
}
