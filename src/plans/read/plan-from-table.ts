import type { CareArea } from '../../codes/schema.js'
import { objectArgument, optionsArgument, type RecordOrList } from '../../misuse/arguments.js'
import { misuse } from '../../misuse/misuse.js'
import { roles as shippedRoles } from '../../organisations/roles.js'
import type { Organisation, OrganisationNumber, Role } from '../../organisations/schema.js'
import { checkPlan } from '../check/check-plan.js'
import { planArgument } from '../check/plan-argument.js'
import { planFinding, sortPlanFindings } from '../check/plan-findings.js'
import { makePlan } from '../define/make-plan.js'
import { idOf, idsApart } from '../define/names.js'
import type { TiltakInput } from '../define/plan-input.js'
import type { PlanFinding } from '../follow-up/schema.js'
import type { Plan } from '../schema.js'
import { linkOf } from './link-cells.js'
import { type PlanColumn, planColumns } from './plan-columns.js'
import { type KnownTable, knownColumns } from './table-columns.js'
import { type TableInput, tableArgument, tableCells } from './table-text.js'

/** What a table does not say of its plan, and what its columns are called. */
export interface PlanTableMapping {
  /** The title of the plan. */
  readonly title: string
  /** The number of who owns it. */
  readonly owner: OrganisationNumber
  /** The id; made of the title if left out. */
  readonly id?: string | null | undefined
  /** The time that it is for, as written ("2020–2024"). */
  readonly period?: string | null | undefined
  /** The language of the document; bokmål if left out. */
  readonly language?: 'nb' | 'nn' | null | undefined
  /** The areas of care; all three if left out. */
  readonly careAreas?: readonly CareArea[] | null | undefined
  /** The headers of the columns; those that are usual need not be named. */
  readonly columns?: Readonly<Partial<Record<PlanColumn, string | null>>> | null | undefined
  /** The organisations, by number; the shipped ones by default. */
  readonly organisations?: RecordOrList<Organisation> | undefined
  /** The roles, by id; the shipped ones by default. */
  readonly roles?: Readonly<Record<string, Role>> | undefined
}

/** What `planFromTable` answers. */
export interface PlanFromTable {
  /** The plan. */
  readonly plan: Plan
  /** What was not read, and what does not hang together. */
  readonly findings: readonly PlanFinding[]
}

const mappingKeys = [
  'title',
  'owner',
  'id',
  'period',
  'language',
  'careAreas',
  'columns',
  'organisations',
  'roles',
]

/**
 * Makes a plan of a table as it is pasted from a document or a spreadsheet: tabs, semicolons, an HTML
 * table or Markdown, or rows of a program. A row is a tiltak.
 *
 * `Tiltak`, `Ansvar`, `Frist` and other usual headers are found by themselves, in bokmål and nynorsk.
 * Who is responsible and when is read as `readResponsible` and `parseDeadline` do, and every cell is
 * kept word for word. `70 %` is read as the share 0.7; `70` alone is not, and says so. What is not read,
 * such as a sentence of the responsible cell, a column that nothing is known of or a row without a
 * tiltak, is a finding, beside those of `checkPlan`.
 *
 * @throws `unknown-column` where the table has no column for the tiltak, or not one that the mapping
 * names; `invalid-plan` for a mapping without title or owner; `invalid-argument`; `unknown-option`.
 *
 * @example
 * ```ts
 * import { planFromTable } from 'pasientforlop/plans'
 *
 * const { plan, findings } = planFromTable(
 *   `Tiltak; Ansvar; Frist
 *    Felles mottak; Lokalt helseføretak; Medio 2021
 *    Felles opplæring; Helse Bergen og Helse Fonna. Klinikkleiar avgjer; Haust 2021`,
 *   { title: 'Plan', owner: '983658725', language: 'nn' },
 * )
 * plan.tiltak.map(({ deadline }) => deadline?.kind) // => ['interval', 'unreadable']
 * findings.map(({ rule }) => rule).filter((rule) => rule !== 'not-translated')
 * // => ['deadline-unreadable', 'responsible-not-read']
 * ```
 */
export function planFromTable(table: TableInput, mapping: PlanTableMapping): PlanFromTable {
  const { organisations, roles, columns, ...about } = checked(mapping)
  const known = knownColumns(tableCells(tableArgument(table)), columns ?? {}, planColumns, [
    'tiltak',
  ])
  const rows = Array.from({ length: known.length }, (_, row) => row)
  const used = rows.filter((row) => known.cell(row, 'tiltak') !== '')
  const id = mapping.id || idOf(mapping.title)
  const areas = areaIds(known, used)
  const numbers = used.map((row) => numberOf(known.cell(row, 'number')))
  const single = givenOnce(numbers)
  const read = used.map((row, at) => ({
    ...tiltakOf(known, row, areas),
    ...(single.has(numbers[at] ?? null) ? { id: `${numbers[at]}` } : {}),
    number: numbers[at],
  }))
  const links = used.map((row) => linkOf(known, row))
  const made = makePlan(
    {
      ...about,
      id,
      areas: Object.fromEntries([...areas].map(([text, area]) => [area, text])),
      tiltak: read.map((tiltak, at) => ({ ...tiltak, indicators: links[at]?.links })),
    },
    { organisations, roles: roles ?? shippedRoles },
  )
  const plan = planArgument(withOthers(made, used, known))
  return {
    plan,
    findings: sortPlanFindings([
      ...rows
        .filter((row) => known.cell(row, 'tiltak') === '')
        .map((row) => planFinding('row-without-tiltak', id, { row: row + 1 })),
      ...links.flatMap((link, at) => link.faults.map((fault) => fault(plan.tiltak[at]?.id ?? id))),
      ...namedOthers(known).map(([column]) => planFinding('column-not-read', id, { column })),
      ...checkPlan(plan, { organisations, roles }),
    ]),
  }
}

function checked(mapping: PlanTableMapping): PlanTableMapping {
  optionsArgument(mapping, mappingKeys, 'mapping')
  const { title, owner, columns } = mapping
  if (typeof title !== 'string' || title.trim() === '') {
    throw misuse('invalid-plan', 'mapping.title must be the title of the plan')
  }
  if (typeof owner !== 'string') {
    throw misuse('invalid-plan', 'mapping.owner must be the number of who owns the plan')
  }
  if (columns != null) objectArgument(columns, 'mapping.columns', 'a record of headers')
  return mapping
}

/** `1`, `1.` or `Tiltak 1`; null where there is none. */
function numberOf(cell: string): number | null {
  const [, digits] = /^\D{0,20}(\d{1,6})\.?$/.exec(cell) ?? []
  return digits === undefined ? null : Number(digits)
}

/** The numbers that one row alone has. */
function givenOnce(numbers: readonly (number | null)[]): ReadonlySet<number | null> {
  const single = new Set(numbers)
  const seen = new Set<number | null>([null])
  for (const number of numbers) {
    if (seen.has(number)) single.delete(number)
    seen.add(number)
  }
  return single
}

/** The ids of the areas that the rows name, by their names. */
function areaIds(known: KnownTable, rows: readonly number[]): ReadonlyMap<string, string> {
  const newId = idsApart()
  const names = new Set(rows.map((row) => known.cell(row, 'area')))
  names.delete('')
  return new Map([...names].map((name) => [name, newId(name)]))
}

function tiltakOf(known: KnownTable, row: number, areas: ReadonlyMap<string, string>): TiltakInput {
  const area = known.cell(row, 'area')
  return {
    text: known.cell(row, 'tiltak'),
    responsible: known.cell(row, 'responsible'),
    deadline: known.cell(row, 'deadline'),
    areas: area === '' ? [] : [areas.get(area) as string],
  }
}

/** The plan with the cells of columns that nothing is known of, word for word. */
function withOthers(plan: Plan, rows: readonly number[], known: KnownTable): Plan {
  const others = namedOthers(known)
  if (others.length === 0) return plan
  return {
    ...plan,
    tiltak: plan.tiltak.map((tiltak, at) => ({
      ...tiltak,
      raw: {
        ...tiltak.raw,
        other: Object.fromEntries(
          others.map(([header, column]) => [header, known.other(rows[at] as number, column)]),
        ),
      },
    })),
  }
}

function namedOthers({ others }: KnownTable) {
  return others.filter(([header]) => header !== '')
}
