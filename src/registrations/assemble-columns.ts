import { dayArgument } from '../calendar/day-argument.js'
import { scanDay } from '../calendar/scan-day.js'
import { optionsArgument } from '../misuse/arguments.js'
import { compareTexts } from '../misuse/compare-texts.js'
import { misuse } from '../misuse/misuse.js'
import { definitionsArgument } from '../pathways/definitions-argument.js'
import { editions } from '../pathways/editions.js'
import { pathwayDefinitions } from '../pathways/pathway-definitions.js'
import type { EditionId, PathwayDefinition } from '../pathways/schema.js'
import type { AssembleOptions } from './assemble-pathways.js'
import { codeIndexOf } from './assembly/code-index.js'
import { dealRows } from './assembly/deal-rows.js'
import { contentOrder, orderPatient } from './assembly/order-patient.js'
import { type Horizon, type PlacedRows, placeRows } from './assembly/place-rows.js'
import { clearWalk, finishWalk, newWalk, type Walk } from './assembly/walk.js'
import { walkPatient } from './assembly/walk-patient.js'
import type { RegistrationColumns } from './columns/registration-columns.js'
import { fingerprintOf } from './fingerprint.js'
import { editionIds, type PathwayColumns } from './pathway-columns.js'
import { pathwayId } from './pathway-id.js'
import type { AssemblyFinding } from './schema.js'

/** What assembly answers, its pathways as columns. */
export interface AssembledColumns {
  readonly columns: RegistrationColumns
  /** By stated code: what it is. */
  readonly codes: PlacedRows['codes']
  readonly pathways: PathwayColumns
  readonly findings: AssemblyFinding[]
  readonly setAside: readonly number[]
  readonly fingerprint: string
  /** The definitions of the types of the pathways, in their order. */
  readonly definitions: readonly PathwayDefinition[]
}

/** Who takes pathways a stretch of patients at a time: of so many rows at least, but for the last. */
export interface PathwayTaker {
  readonly least: number
  readonly take: (pathways: PathwayColumns) => void
}

/**
 * Assembles registrations from columns: the one way from rows to pathways. With a
 * `taker` the answer has no pathways left: columns of all of them would be far more memory than they
 * are worth to who needs them once.
 */
export function assembleColumns(
  read: () => RegistrationColumns,
  options: AssembleOptions,
  taker: PathwayTaker | null = null,
): AssembledColumns {
  const {
    definitions,
    edition,
    asOf,
    pathwayId: own,
  } = optionsArgument(options, ['asOf', 'definitions', 'edition', 'pathwayId'])
  const list = definitionsArgument(definitions ?? pathwayDefinitions)
  const index = codeIndexOf(list)
  const horizon: Horizon | null =
    asOf === undefined ? null : { day: dayArgument(asOf, 'asOf'), text: asOf }
  const editionOf = editionChooser(edition)
  const columns = read()
  const findings: AssemblyFinding[] = []
  const placed = placeRows(columns, index, horizon, findings)
  const types = index.definitions.map(({ type }) => type)
  const dealt = dealRows(columns, placed, types.length)
  const walk = newWalk(
    {
      columns,
      dealt,
      types,
      horizon,
      findings,
      idOf: own === undefined ? pathwayId : idChooser(own),
      editionOf,
      inUseFrom: index.definitions.map(({ inUseFrom }) =>
        typeof inUseFrom === 'string'
          ? { day: scanDay(inUseFrom), text: inUseFrom }
          : { day: Number.NEGATIVE_INFINITY, text: '' },
      ),
    },
    taker === null ? placed.count : Math.min(placed.count, taker.least + mostRows(dealt.starts)),
  )
  const compare = contentOrder(columns, horizon?.day ?? Number.POSITIVE_INFINITY)
  for (let patient = 0; patient < dealt.patients.length; patient += 1) {
    const from = dealt.starts[patient] as number
    const to = dealt.starts[patient + 1] as number
    orderPatient(dealt, compare, from, to)
    walkPatient(walk, patient, from, to)
    if (taker !== null && walk.rowCount >= taker.least) {
      taker.take(finishWalk(walk))
      clearWalk(walk)
    }
  }
  const pathways = finishWalk(walk)
  taker?.take(pathways)
  return {
    columns,
    codes: placed.codes,
    pathways,
    findings: findings.sort(byPlace),
    setAside: rowsSetAside(findings),
    fingerprint: fingerprintOf(list),
    definitions: index.definitions,
  }
}

/** The rows of the patient who has most. */
function mostRows(starts: Int32Array): number {
  let most = 0
  for (let patient = 1; patient < starts.length; patient += 1) {
    most = Math.max(most, (starts[patient] as number) - (starts[patient - 1] as number))
  }
  return most
}

/** The identities of the caller's own; what gives no text is misuse. */
function idChooser(own: NonNullable<AssembleOptions['pathwayId']>): Walk['idOf'] {
  return (patient, unit, type, ordinal) => {
    const id = typeof own === 'function' ? own(patient, unit, type, ordinal) : undefined
    if (typeof id === 'string') return id
    throw misuse('invalid-argument', 'pathwayId must be a function that gives a text')
  }
}

/** The edition of a pathway, by its place in `editionIds`. */
function editionChooser(asked: EditionId | undefined): Walk['editionOf'] {
  const all = Object.values(editions)
  const named = all.find(({ id }) => id === asked)
  if (asked !== undefined && named === undefined) {
    throw misuse('unknown-edition', 'edition must be the id of an edition in `editions`')
  }
  const dated = all
    .flatMap(({ id, validFrom }) =>
      typeof validFrom === 'string'
        ? [{ place: editionIds.indexOf(id), day: scanDay(validFrom) }]
        : [],
    )
    .sort((a, b) => b.day - a.day)
  const place = editionIds.indexOf(asked as EditionId)
  return (day, type) => {
    if (named?.types.includes(type) === true) return place
    for (const edition of dated) if (day >= edition.day) return edition.place
    // What starts before all of them follows the first.
    return 0
  }
}

function byPlace(a: AssemblyFinding, b: AssemblyFinding): number {
  return (
    (a.rows[0] as number) - (b.rows[0] as number) ||
    compareTexts(a.rule, b.rule) ||
    compareTexts(JSON.stringify(a.params), JSON.stringify(b.params))
  )
}

/** The rows of findings that set aside, each once. */
function rowsSetAside(findings: readonly AssemblyFinding[]): readonly number[] {
  const rows: number[] = []
  // Findings come by their first row, so that most rows come in order.
  for (const finding of findings) {
    if (finding.effect === 'set-aside') for (const row of finding.rows) rows.push(row)
  }
  rows.sort((a, b) => a - b)
  return rows.filter((row, at) => row !== rows[at - 1])
}
