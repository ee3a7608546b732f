import { reasons, states } from '../../forlopstid/clock-columns.js'
import { careLevels, rights, severities } from '../../registrations/columns/registration-columns.js'
import {
  booleanColumn,
  dateColumn,
  gathered,
  integerColumn,
  type TableColumn,
  textColumn,
  validityOf,
} from '../../registrations/columns/table-column.js'
import { editionIds } from '../../registrations/pathway-columns.js'
import { idColumn } from '../../registrations/tables/pathway-table.js'
import {
  closings,
  type FlatPathways,
  flatAspects,
  flatIntervals,
  intervalColumn,
  own,
} from './flat-columns.js'
import { decided } from './make-pathway-row.js'

/** Makes a column of flat pathway rows. */
type Maker = (flat: FlatPathways) => TableColumn

/** By name, in the order of `subjects.pathway`: each column is made by itself. */
export const pathwayColumns: ReadonlyMap<string, Maker> = /* @__PURE__ */ makersOf()

function makersOf(): ReadonlyMap<string, Maker> {
  const makers = new Map<string, Maker>([
    ['pathway', ({ pathways, pathwayOf }) => idColumn(pathways, pathwayOf)],
    ['unit', ({ pathways: { unitOf, units }, pathwayOf }) => places(unitOf, pathwayOf, units)],
    ['type', ({ pathways: { typeOf, types }, pathwayOf }) => places(typeOf, pathwayOf, types)],
    ['edition', ({ pathways, pathwayOf }) => places(pathways.editionOf, pathwayOf, editionIds)],
  ])
  for (const [name, place] of Object.entries(own)) {
    makers.set(name, (flat) => ownColumn(name, flat.values[place] as Int32Array, flat))
  }
  flatIntervals.forEach(([interval], which) => {
    flatAspects.forEach((aspect, at) => {
      makers.set(`${interval}${aspect}`, (flat) => {
        const valuesOf = (one: number) => flat.values[intervalColumn(which, one)] as Int32Array
        return aspectColumn(
          aspect,
          valuesOf(at),
          validityIn(flat, valuesOf(validLike[at] as number)),
        )
      })
    })
  })
  return makers
}

function places(of: ArrayLike<number>, rows: Int32Array, texts: readonly string[]): TableColumn {
  return textColumn(gathered(of, rows), null, texts)
}

/** From, state and postponement are there with the clock; its end and days with one another. */
const validLike = [0, 1, 1, 0, 4, 5, 0]

/** The validity of values; what several columns have in common is one. */
function validityIn({ validities }: FlatPathways, values: Int32Array): Uint8Array | null {
  let validity = validities.get(values)
  if (validity === undefined) {
    validity = validityOf(values)
    validities.set(values, validity)
  }
  return validity
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

function ownColumn(name: string, values: Int32Array, flat: FlatPathways): TableColumn {
  const validity = validityIn(flat, values)
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
