import type { IsoDate } from '../calendar/schema.js'
import type { RecordOrList } from '../misuse/arguments.js'
import { listArgument } from '../misuse/arguments.js'
import type { EditionId, PathwayDefinition } from '../pathways/schema.js'
import { assembleColumns } from './assemble-columns.js'
import { readRows } from './columns/read-rows.js'
import { makePathway } from './make-pathway.js'
import type { PathwayColumns } from './pathway-columns.js'
import type { Assembly, Pathway, Registration } from './schema.js'

/** What may be chosen when rows are assembled. */
export interface AssembleOptions {
  /** The pathway types and what they allow; the shipped ones by default. */
  readonly definitions?: RecordOrList<PathwayDefinition> | undefined
  /**
   * The edition of every pathway, by name. By default the start date chooses, and never
   * `forenklet-2024`, whose in-force date is unknown. A type that the named edition does not have
   * keeps the edition of its date.
   */
  readonly edition?: EditionId | undefined
  /**
   * The last day that has happened, `YYYY-MM-DD`: rows and facts dated later are set aside, and told
   * (`future-date`, `future-fact`). Without it there is no horizon.
   */
  readonly asOf?: IsoDate | undefined
  /** Another identity for a pathway, such as a key of yours; it must tell pathways apart. */
  readonly pathwayId?:
    | ((patient: string, unit: string, type: Pathway['type'], ordinal: number) => string)
    | undefined
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
  const pathways: Pathway[] = []
  const take = (some: PathwayColumns) => {
    for (let at = 0; at < some.length; at += 1) pathways.push(makePathway(some, at))
  }
  const { findings, setAside, fingerprint } = assembleColumns(() => readRows(rows), options, {
    least: 8192,
    take,
  })
  return { pathways, findings, setAside, fingerprint }
}
