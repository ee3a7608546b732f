import { dayArgument } from '../calendar/day-argument.js'
import type { IsoDate } from '../calendar/schema.js'
import type { PathwayType } from '../codes/schema.js'
import type { Mapping } from '../files/schema.js'
import type { HierarchyLevel } from '../indicators/counting/hierarchy.js'
import type { IndicatorsInput } from '../indicators/evaluation/indicators-argument.js'
import {
  choiceArgument,
  countArgument,
  objectArgument,
  optionsArgument,
  valuesOf,
} from '../misuse/arguments.js'
import { kindOf, misuse } from '../misuse/misuse.js'
import { editions } from '../pathways/editions.js'
import { pathwayDefinitions } from '../pathways/pathway-definitions.js'
import type { EditionId, PathwayDefinition } from '../pathways/schema.js'
import type { SqlContext } from './context.js'
import type { Dialect, DialectId } from './dialects/dialect.js'
import { dialects } from './dialects/dialects.js'
import { type FactColumn, factColumns } from './registration-fields.js'
import type { SqlSource } from './source.js'
import type { SourceSubject } from './steps/subject-step.js'

/** A table of the warehouse, and what its columns and values are called. */
export interface MappedSource {
  /** The table. */
  readonly source: SqlSource
  /** What its columns and values are called; without it columns are the fields in snake_case. */
  readonly mapping?: Mapping | undefined
}

/** What SQL is written for. */
export interface SqlOptions {
  /** The engine: `duckdb`, `postgresql`, `spark`, or a dialect of your own. */
  readonly dialect: DialectId | Dialect
  /** The table with registrations. */
  readonly source: SqlSource
  /** What its columns and values are called; without it columns are the fields in snake_case. */
  readonly mapping?: Mapping | undefined
  /** The day of the answer: what is dated after it has not happened. */
  readonly asOf: IsoDate
  /** The pathway types and their limits; the shipped ones by default (see `withTimeLimits`). */
  readonly definitions?:
    | Readonly<Partial<Record<PathwayType, PathwayDefinition>>>
    | readonly PathwayDefinition[]
    | undefined
  /** The edition of every pathway that has its type, by name; by default the start date chooses. */
  readonly edition?: EditionId | undefined
  /** How far a start elsewhere may lie from a transfer, in days; without it none is judged. */
  readonly transferWithinDays?: number | undefined
  /** The worklist has clocks that run out within so many days; 14 by default. */
  readonly withinDays?: number | undefined
  /** Clocks that ran out more than so many days before are left out of the worklist. */
  readonly sinceDays?: number | undefined
  /** Whether clocks without a known limit are on the worklist; `omit` by default. */
  readonly withoutLimit?: 'omit' | 'list' | undefined
  /** The tables of the other subjects that indicators count. */
  readonly subjects?: Readonly<Partial<Record<SourceSubject, MappedSource>>> | undefined
  /** The indicators to count: by id, or a list. Needs `periods`. */
  readonly indicators?: IndicatorsInput | undefined
  /** The periods to count by, such as `2021-T1`. */
  readonly periods?: readonly string[] | undefined
  /** The columns to group by: one grouping, or several. */
  readonly by?: readonly string[] | readonly (readonly string[])[] | undefined
  /** Columns made of others, such as the trust of a unit, as `evaluateIndicators` takes them. */
  readonly hierarchy?: readonly HierarchyLevel[] | undefined
  /** What names of tables begin with; `pf_` by default. */
  readonly prefix?: string | undefined
}

const optionKeys: readonly (keyof SqlOptions)[] = [
  'dialect',
  'source',
  'mapping',
  'asOf',
  'definitions',
  'edition',
  'transferWithinDays',
  'withinDays',
  'sinceDays',
  'withoutLimit',
  'subjects',
  'indicators',
  'periods',
  'by',
  'hierarchy',
  'prefix',
]

/** Options after a look at each; wrong ones are misuse. */
export function readOptions(options: SqlOptions): SqlContext {
  optionsArgument(options, optionKeys)
  const {
    asOf,
    definitions = pathwayDefinitions,
    edition,
    transferWithinDays,
    prefix = 'pf_',
  } = options
  const dialect = dialectArgument(options.dialect)
  for (const name of ['transferWithinDays', 'withinDays', 'sinceDays'] as const) {
    const count = options[name]
    if (count !== undefined) countArgument(count, name, 0)
  }
  if (options.withoutLimit !== undefined) {
    choiceArgument(options.withoutLimit, 'withoutLimit', ['omit', 'list'])
  }
  if (typeof prefix !== 'string' || !/^[a-z_][a-z0-9_]{0,19}$/.test(prefix)) {
    throw misuse(
      'invalid-argument',
      'prefix must be a letter and small letters, digits or _; at most 20',
    )
  }
  if (edition !== undefined && !valuesOf(editions).some(({ id }) => id === edition)) {
    throw misuse('unknown-edition', 'edition must be the id of an edition in `editions`')
  }
  sourceArgument(options.source, 'source')
  if (options.subjects !== undefined) {
    optionsArgument(options.subjects, ['referral', 'discharge', 'appointment'], 'subjects')
  }
  return {
    dialect,
    table: (step) => dialect.name(prefix + step),
    asOf: dayArgument(asOf, 'asOf'),
    definitions: valuesOf(definitions as Readonly<Record<string, PathwayDefinition>>),
    edition: edition ?? null,
    transferWithinDays: transferWithinDays ?? null,
    facts: factsOf(options.mapping),
  }
}

/** The facts that a mapping has; without one, all. */
function factsOf(mapping: Mapping | undefined): readonly FactColumn[] {
  if (mapping === undefined || mapping === null) return factColumns
  const columns: Readonly<Record<string, unknown>> = mapping.columns ?? {}
  return factColumns.filter(({ fact }) => columns[fact] !== undefined)
}

/** A dialect by the name of its engine, or an own one. */
export function dialectArgument(dialect: DialectId | Dialect): Dialect {
  if (typeof dialect !== 'string') {
    const own: object = objectArgument(dialect, 'dialect', 'a dialect or the name of one')
    for (const [key, value] of Object.entries(dialects.duckdb)) {
      if (typeof Reflect.get(own, key) === typeof value) continue
      throw misuse('invalid-argument', `dialect.${key} must be of kind ${kindOf(value)}`)
    }
    return dialect
  }
  return dialects[choiceArgument(dialect, 'dialect', Object.keys(dialects) as DialectId[])]
}

/** A table that has a name, and a column that tells its rows apart. */
export function sourceArgument(source: SqlSource, name: string): SqlSource {
  objectArgument(source, name, 'an object with table and row')
  const { table, row } = optionsArgument(source, ['table', 'row', 'dateTypes', 'timeZone'], name)
  const parts: readonly unknown[] = Array.isArray(table) ? table : [table]
  if (parts.length > 0 && [...parts, row].every(isName)) return source
  throw misuse('invalid-argument', `${name}: table and row must be names, none of them empty`)
}

/** A name that every engine can have in quotes. */
function isName(name: unknown): boolean {
  return typeof name === 'string' && name !== '' && !name.includes('\0') && !name.includes('${')
}
