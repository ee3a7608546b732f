import { parseDeadline } from '../../deadlines/parse-deadline.js'
import { objectArgument, optionsArgument, type RecordOrList } from '../../misuse/arguments.js'
import { plainName } from '../../organisations/find-organisation.js'
import type { Organisation, Role } from '../../organisations/schema.js'
import { organisationsArgument, planArgument, rolesArgument } from '../check/plan-argument.js'
import { planFinding, sortPlanFindings } from '../check/plan-findings.js'
import type { PlanFinding, StatusReport } from '../follow-up/schema.js'
import type { Plan, Tiltak } from '../schema.js'
import { findParties, partyNames } from './party-names.js'
import { statusOf } from './status-words.js'
import { knownColumns } from './table-columns.js'
import { type TableInput, tableArgument, tableCells } from './table-text.js'

/** What the columns of a table of status reports hold. */
export type ReportColumn = 'tiltak' | 'holder' | 'date' | 'status' | 'completed' | 'comment'

/** What a table of status reports is read against, and what its columns are called. */
export interface ReportTableMapping {
  /** The plan that the reports are on. */
  readonly plan: Plan
  /** Who reports, where the holder does not. */
  readonly reporter?: string | null | undefined
  /** The date that the reports tell of, where a row does not say: `YYYY-MM-DD`. */
  readonly asOf?: string | null | undefined
  /** The headers of the columns; those that are usual need not be named. */
  readonly columns?: Readonly<Partial<Record<ReportColumn, string | null>>> | null | undefined
  /** The organisations, by number; the shipped ones by default. */
  readonly organisations?: RecordOrList<Organisation> | undefined
  /** The roles, by id; the shipped ones by default. */
  readonly roles?: RecordOrList<Role> | undefined
}

/** What `reportsFromTable` answers. */
export interface ReportsFromTable {
  /** The reports, in the order of the rows; a row may give several. */
  readonly reports: readonly StatusReport[]
  /** What was not read. */
  readonly findings: readonly PlanFinding[]
}

const mappingKeys = ['plan', 'reporter', 'asOf', 'columns', 'organisations', 'roles']

const words: Readonly<Record<ReportColumn, readonly string[]>> = {
  tiltak: ['tiltak', 'nr', 'nummer', 'tiltak nr', 'tiltaksnr'],
  holder: [
    'ansvar',
    'ansvarlig',
    'ansvarleg',
    'helseforetak',
    'helseføretak',
    'hf',
    'virksomhet',
    'verksemd',
    'enhet',
    'eining',
  ],
  date: ['dato', 'per', 'per dato', 'rapportdato', 'statusdato', 'rapportert', 'oppdatert'],
  status: ['status', 'tilstand', 'fremdrift', 'framdrift'],
  completed: [
    'gjennomført',
    'ferdig',
    'fullført',
    'gjennomført dato',
    'ferdig dato',
    'avslutta',
    'avsluttet',
  ],
  comment: ['kommentar', 'merknad', 'merknader', 'kommentarar', 'kommentarer'],
}

/**
 * Reads status reports from a table: which tiltak (by number, id or words), whose, when and how it
 * stands, in bokmål and nynorsk. The table is pasted as that of `planFromTable`.
 *
 * A holder is an organisation by number or name, or a role by its words. A status is read as how far it
 * has come ("i gang", "gjennomført") or a traffic light ("gul"); other words are kept as a narrative
 * and are a finding. A tiltak that the plan does not have, a date that cannot be read and a holder
 * that is not known are findings; `followUpPlan` says it of the report too.
 *
 * @throws `unknown-column` where the table lacks the tiltak or the status, or a column that the
 * mapping names; `invalid-plan`; `invalid-argument`; `unknown-option`.
 *
 * @example
 * ```ts
 * import { plans, reportsFromTable } from 'pasientforlop/plans'
 *
 * const { reports } = reportsFromTable(
 *   `Nr\tHelseføretak\tDato\tStatus
 * 4\tHelse Fonna HF\t1.11.2020\tGjennomført
 * 5\tHelse Bergen\t1.11.2020\tI gang`,
 *   { plan: plans['hv-phv-2020-2024'], reporter: 'p1' },
 * )
 * reports.map(({ tiltak, holder, value }) => [tiltak, holder, value])
 * // => [['hv-phv-2020-2024/4', '983974694', 'completed'],
 * //     ['hv-phv-2020-2024/5', '983974724', 'active']]
 * ```
 */
export function reportsFromTable(table: TableInput, mapping: ReportTableMapping): ReportsFromTable {
  optionsArgument(mapping, mappingKeys, 'mapping')
  const { plan, columns } = mapping
  planArgument(plan, 'mapping.plan')
  if (columns !== undefined && columns !== null) {
    objectArgument(columns, 'mapping.columns', 'a record of headers')
  }
  const known = knownColumns(tableCells(tableArgument(table)), columns ?? {}, words, [
    'tiltak',
    'status',
  ])
  const names = partyNames(
    organisationsArgument(mapping.organisations),
    rolesArgument(mapping.roles),
  )
  const named = namesOf(plan)
  const reports: StatusReport[] = []
  const findings: PlanFinding[] = []
  for (let row = 0; row < known.length; row += 1) {
    const cell = (column: ReportColumn) => known.cell(row, column)
    const tiltak = tiltakNamed(cell('tiltak'), named)
    const at = tiltak?.id ?? plan.id
    const notRead = (column: ReportColumn) =>
      findings.push(planFinding('cell-not-read', at, { column, raw: cell(column) }))
    if (tiltak === undefined) notRead('tiltak')
    const asOf = dateOf(cell('date')) ?? (cell('date') === '' ? mapping.asOf : undefined)
    if (!asOf) {
      notRead('date')
      continue
    }
    const holder = cell('holder') === '' ? null : holderOf(cell('holder'), names)
    if (holder === undefined) notRead('holder')
    const place = {
      tiltak: tiltak?.id ?? cell('tiltak'),
      holder: holder === undefined ? cell('holder') : holder,
      reporter: mapping.reporter || cell('holder') || plan.id,
      asOf,
    }
    const status = statusOf(cell('status'))
    const completedOn = dateOf(cell('completed'))
    if (cell('completed') !== '' && completedOn === undefined) notRead('completed')
    if (status.lifecycle !== undefined || completedOn !== undefined) {
      const value = status.lifecycle ?? 'completed'
      const on = value === 'completed' ? (completedOn ?? null) : null
      reports.push({ ...place, about: 'lifecycle', value, completedOn: on })
    }
    if (status.light !== undefined) {
      reports.push({ ...place, about: 'traffic-light', value: status.light })
    }
    if (status.state === 'unread' && cell('status') !== '') notRead('status')
    const told = [status.state === 'unread' ? cell('status') : '', cell('comment')]
    const value = told.filter((words) => words !== '').join('. ')
    if (value !== '') reports.push({ ...place, about: 'narrative', value })
  }
  return { reports, findings: sortPlanFindings(findings) }
}

interface NamedTiltak {
  readonly tiltak: Tiltak
  readonly names: ReadonlySet<string>
  readonly text: string
}

function namesOf({ id: plan, tiltak }: Plan): readonly NamedTiltak[] {
  return tiltak.map((one) => {
    const { id, text, title } = one
    const names = [id, id.slice(plan.length + 1), text, title.nb, title.nn, title.en]
    return {
      tiltak: one,
      names: new Set(names.flatMap((name) => (name === null ? [] : [plainName(name)]))),
      text: plainName(text),
    }
  })
}

/** A tiltak by id, number, or its words; the beginning of them is enough where it is one's only. */
function tiltakNamed(words: string, named: readonly NamedTiltak[]): Tiltak | undefined {
  const plain = plainName(words)
  if (plain === '') return undefined
  const number = Number(/^\D{0,20}(\d{1,6})\.?$/.exec(plain)?.[1] ?? Number.NaN)
  const exact = named.find(({ tiltak, names }) => tiltak.number === number || names.has(plain))
  if (exact !== undefined || plain.length < 8) return exact?.tiltak
  const begins = named.filter(({ text }) => text.startsWith(plain))
  return begins.length === 1 ? begins[0]?.tiltak : undefined
}

function dateOf(cell: string): string | undefined {
  const read = parseDeadline(cell.replace(/^per\s+/i, ''))
  return read.kind === 'interval' && read.precision === 'day' && read.reading === 'in'
    ? read.due
    : undefined
}

function holderOf(words: string, names: ReturnType<typeof partyNames>): string | undefined {
  const text = words.trim()
  const [only, ...others] = findParties(text, names)
  if (only === undefined || others.length > 0 || only.parties.length !== 1) return undefined
  if (only.start !== 0 || only.end !== text.length) return undefined
  const [party] = only.parties
  return party?.organisation ?? party?.role
}
