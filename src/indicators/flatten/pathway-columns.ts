import { reasons, states } from '../../forlopstid/clock-columns.js'
import { careLevels, rights, severities } from '../../registrations/columns/registration-columns.js'
import {
  booleanColumn,
  type ColumnMakers,
  dateColumn,
  gathered,
  integerColumn,
  type Later,
  type Numbers,
  once,
  type TableColumn,
  textColumn,
  validityOf,
  wordColumn,
} from '../../registrations/columns/table-column.js'
import { columnOfPathways, idColumn } from '../../registrations/tables/pathway-table.js'
import { closings, type FlatPathways, flatAspects, flatIntervals, own } from './flat-columns.js'
import { decided } from './make-pathway-row.js'

/** The columns of flat pathway rows, in the order of `subjects.pathway`. */
export const pathwayColumns: ColumnMakers<FlatPathways> = /* @__PURE__ */ allColumns()

function allColumns(): ColumnMakers<FlatPathways> {
  const makers = new Map<string, (flat: FlatPathways) => TableColumn>([
    ['pathway', ({ clocks, pathwayOf }) => idColumn(clocks.pathways, pathwayOf)],
  ])
  for (const name of ['unit', 'type', 'edition'] as const) {
    makers.set(name, ({ clocks, pathwayOf }) => columnOfPathways(clocks.pathways, name, pathwayOf))
  }
  for (const [name, place] of Object.entries(own)) {
    makers.set(name, (flat) => ownColumn(name, flat.values[place] as Int32Array))
  }
  flatIntervals.forEach(([interval], which) => {
    for (const aspect of flatAspects) {
      makers.set(`${interval}${aspect}`, (flat) => aspectColumn(aspect, flat, which))
    }
  })
  return makers
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

function ownColumn(name: string, values: Int32Array): TableColumn {
  const { length } = values
  const validity = () => validityOf(values)
  const dictionary = texts[name]
  if (dictionary !== undefined) return wordColumn(length, values, dictionary)
  if (dates.includes(name)) return dateColumn(length, values, validity)
  return counts.includes(name)
    ? integerColumn(length, values, validity)
    : booleanColumn(length, values, validity)
}

/** A column of an interval: what the first clock of it says in each row, when someone asks. */
function aspectColumn(
  aspect: (typeof flatAspects)[number],
  { clocks, clockOf, isThere, hasEnded, length }: FlatPathways,
  which: number,
): TableColumn {
  const places = clockOf[which] as Int32Array
  const there = isThere[which] as Later<Uint8Array | null>
  // Only what has ended has days.
  const ended = hasEnded[which] as Later<Uint8Array | null>
  const valuesOf = (of: Numbers) => once(() => gathered(of, places))
  switch (aspect) {
    case 'From':
      return dateColumn(length, valuesOf(clocks.froms), there)
    case 'To':
      return dateColumn(length, valuesOf(clocks.tos), ended)
    case 'Days':
      return integerColumn(length, valuesOf(clocks.days), ended)
    case 'State':
      return textColumn(length, valuesOf(clocks.stateOf), there, states)
    case 'Verdict':
      return wordColumn(length, valuesOf(clocks.verdictOf), decided)
    case 'UnknownBecause':
      return wordColumn(length, valuesOf(clocks.reasonOf), reasons)
    default:
      return booleanColumn(length, valuesOf(clocks.postponed), there)
  }
}
