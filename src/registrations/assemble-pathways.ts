import { scanDay } from '../calendar/scan-day.js'
import { listArgument, optionsArgument, type RecordOrList } from '../misuse/arguments.js'
import { misuse } from '../misuse/misuse.js'
import { editionNamed } from '../pathways/edition-named.js'
import { editions } from '../pathways/editions.js'
import { pathwayDefinitions } from '../pathways/pathway-definitions.js'
import type { EditionId, PathwayDefinition } from '../pathways/schema.js'
import { codeIndexOf } from './code-index.js'
import { newCourse, type Walk } from './course.js'
import { fingerprintOf } from './fingerprint.js'
import { dealRows, orderPatient } from './order-rows.js'
import { pathwayId } from './pathway-id.js'
import { readRows } from './read-rows.js'
import type { Assembly, AssemblyFinding, Pathway, Registration } from './schema.js'
import { walkPatient } from './walk-rows.js'

/** What may be chosen when rows are assembled. */
export interface AssembleOptions {
  /** The pathway types and what they allow; the shipped ones by default. */
  readonly definitions?: RecordOrList<PathwayDefinition>
  /**
   * The edition of every pathway, by name. By default the start date chooses, and never
   * `forenklet-2024`, whose in-force date is unknown. A type that the named edition does not have
   * keeps the edition of its date.
   */
  readonly edition?: EditionId
  /** Another identity for a pathway, such as a key of your own; it must tell pathways apart. */
  readonly pathwayId?: (
    patient: string,
    unit: string,
    type: Pathway['type'],
    ordinal: number,
  ) => string
}

/**
 * Turns registered rows into pathways, and says of every row that is not in one why it was set
 * aside.
 *
 * Rows may come in any order and of both kinds (composite code; pathway, event and outcome apart).
 * They are grouped by patient, unit and type and read by date, then by event in the order
 * `A P M D L C S U F E T H X`. A opens a pathway, X closes it. Every row ends in exactly one
 * place: in `rows` of an event, or in a finding of the rules `npr-102`, `npr-105`, `npr-106`,
 * `npr-107`, `npr-120`, `npr-201`, `npr-225`, `invalid-date`, `missing-patient` or `missing-unit`.
 * The other findings doubt something in a row that is kept. Pathways come by patient, unit, type
 * and start; findings by their first row. No row throws, however broken.
 *
 * Source of the rules: the register's feedback (9329) and the code guide of Helsedirektoratet,
 * as read in docs/decisions.md.
 *
 * @throws `invalid-argument` if `rows` is not an array, `options` no object or `pathwayId` no
 * function that gives texts; `unknown-edition`; `invalid-definition`.
 *
 * @example
 * ```ts
 * import { assemblePathways } from 'pasientforlop'
 *
 * const { pathways, findings } = assemblePathways([
 *   { patient: 'p1', unit: '983974724', date: '2020-01-02', code: 'D11A' },
 *   { patient: 'p1', unit: '983974724', date: '2020-01-20', code: 'D11M' },
 *   { patient: 'p1', unit: '983974724', date: '2020-01-20', code: 'D13M' },
 * ])
 * pathways[0]?.events.map(({ event, date, rows }) => [event, date, rows])
 * // => [['A', '2020-01-02', [0]], ['M', '2020-01-20', [1]]]
 * findings
 * // => [{ rule: 'npr-201', effect: 'set-aside', pathway: null, rows: [2], relatedRows: [],
 * //      params: { fault: 'unknown-pathway', code: null, allowed: [] } }]
 * ```
 */
export function assemblePathways(
  rows: readonly Registration[],
  options: AssembleOptions = {},
): Assembly {
  listArgument(rows, 'rows')
  const {
    definitions = pathwayDefinitions,
    edition,
    pathwayId: own,
  } = optionsArgument(options, ['definitions', 'edition', 'pathwayId'])
  const index = codeIndexOf(definitions)
  const findings: AssemblyFinding[] = []
  const columns = readRows(rows, index, findings)
  const ordered = dealRows(columns)
  const walk: Walk = {
    columns,
    index,
    ordered,
    idOf: own === undefined ? pathwayId : idChooser(own),
    editionOf: editionChooser(edition),
    inUseFrom: index.definitions.map(({ inUseFrom }) =>
      typeof inUseFrom === 'string'
        ? { day: scanDay(inUseFrom), text: inUseFrom }
        : { day: Number.NEGATIVE_INFINITY, text: '' },
    ),
    pathways: [],
    findings,
  }
  const course = newCourse()
  for (let patient = 0; patient < ordered.patients.length; patient += 1) {
    const from = ordered.starts[patient] as number
    const to = ordered.starts[patient + 1] as number
    orderPatient(ordered, rows, from, to)
    walkPatient(walk, course, ordered.patients[patient] as string, from, to)
  }
  return {
    pathways: walk.pathways,
    findings: findings.sort(byPlace),
    setAside: rowsSetAside(findings),
    fingerprint: fingerprintOf(index.definitions),
  }
}

/** The rows of findings that set aside, each once. */
function rowsSetAside(findings: readonly AssemblyFinding[]): readonly number[] {
  const rows = new Set<number>()
  for (const finding of findings) {
    if (finding.effect === 'set-aside') for (const row of finding.rows) rows.add(row)
  }
  return [...rows].sort((a, b) => a - b)
}

/** The identities of the caller's own; what gives no text is misuse. */
function idChooser(own: NonNullable<AssembleOptions['pathwayId']>): Walk['idOf'] {
  return (patient, unit, type, ordinal) => {
    const id = typeof own === 'function' ? own(patient, unit, type, ordinal) : undefined
    if (typeof id === 'string') return id
    throw misuse('invalid-argument', 'pathwayId must be a function that gives a text')
  }
}

function editionChooser(asked: EditionId | undefined): Walk['editionOf'] {
  const named = asked === undefined ? undefined : editionNamed(asked)
  const dated = Object.values(editions)
    .flatMap(({ id, validFrom }) =>
      typeof validFrom === 'string' ? [{ id, day: scanDay(validFrom) }] : [],
    )
    .sort((a, b) => b.day - a.day)
  const earliest = (dated[dated.length - 1] as { id: EditionId }).id
  const types: readonly string[] = named?.types ?? []
  return (day, type) => {
    if (named !== undefined && types.includes(type)) return named.id
    for (const edition of dated) if (day >= edition.day) return edition.id
    return earliest
  }
}

function byPlace(a: AssemblyFinding, b: AssemblyFinding): number {
  const rows = (a.rows[0] as number) - (b.rows[0] as number)
  if (rows !== 0) return rows
  if (a.rule !== b.rule) return a.rule < b.rule ? -1 : 1
  const [first, second] = [JSON.stringify(a.params), JSON.stringify(b.params)]
  return first < second ? -1 : first > second ? 1 : 0
}
