import { indicatorsArgument } from '../indicators/evaluation/indicators-argument.js'
import type { Indicator } from '../indicators/schema.js'
import type { SubjectId } from '../indicators/subjects/schema.js'
import { misuse } from '../misuse/misuse.js'
import { cellPlan } from './cell-plan.js'
import { citationsOf } from './citations.js'
import type { SqlContext, Step } from './context.js'
import { levelsOf } from './levels.js'
import { readOptions, type SqlOptions, sourceArgument } from './options.js'
import { sourceTable } from './source.js'
import { cellsStep } from './steps/cells-step.js'
import { clocksStep } from './steps/clocks/clock-step.js'
import { limitsStep } from './steps/clocks/limit-step.js'
import { measuresStep } from './steps/clocks/measures-step.js'
import { worklistStep } from './steps/clocks/worklist-step.js'
import { codesStep } from './steps/code-steps.js'
import { eventsStep } from './steps/events-step.js'
import { findingsStep } from './steps/findings/finding-step.js'
import { forlopstidRowsStep, pathwayRowsStep } from './steps/flat-steps.js'
import { levelStep } from './steps/level-steps.js'
import { marksStep } from './steps/marks-step.js'
import { pathwayEventsStep } from './steps/pathway-events-step.js'
import { pathwaysStep, typesStep } from './steps/pathway-steps.js'
import { coursesStep, mergedStep, placedStep, repeatsStep } from './steps/placed-steps.js'
import { rowPlacesStep } from './steps/row-places-step.js'
import { rowsStep } from './steps/row-steps.js'
import { spansStep } from './steps/span-steps.js'
import { type SourceSubject, subjectRowsStep } from './steps/subject-step.js'
import { workingDaysStep } from './steps/working-days-step.js'

/** A step of the way from registrations to counts, as SQL. */
export interface SqlStatement {
  /** What the step is called, such as `pathways`. */
  readonly name: string
  /** The name of its table. */
  readonly table: string
  /** What a row of it is, and by which rule and source. */
  readonly about: string
  /** The query; it reads the tables of the steps before it. */
  readonly query: string
  /** The commands that make the table of the query, to be run one by one. */
  readonly commands: readonly string[]
}

/** The definitions as SQL. */
export interface Sql {
  /** The steps, in the order in which they are to be run. */
  readonly statements: readonly SqlStatement[]
  /** All of them as one text, with comments. */
  readonly script: string
}

/**
 * Writes the definitions as SQL for an engine: registrations become pathways, findings, forløpstider,
 * flat rows, a worklist and counts of indicators, in the warehouse where they lie.
 *
 * Each step is a query over the tables of those before it. `rows` has every registration with what
 * is wrong with it, `row_places` where each ended, `pathways`, `pathway_events` and `clocks` the courses,
 * `findings` what `checkRegistrations` says, `pathway_rows` and `forlopstid_rows` the columns of the
 * subjects in snake_case, `worklist` the running clocks, and `cells_…` the counts of indicators, of
 * which `readAggregates` makes what `evaluateIndicators` protects. Names are quoted and texts
 * escaped, whatever they hold. The id of a pathway is a hash of its own, not that of the library.
 *
 * @throws `invalid-mapping`, `invalid-date`, `invalid-count`, `invalid-period`, `invalid-indicator`,
 * `unknown-edition`, `unknown-column`, `unknown-option`, `invalid-argument`.
 *
 * @example
 * ```ts
 * import { sqlFor } from 'pasientforlop/sql'
 *
 * const { statements, script } = sqlFor({
 *   dialect: 'postgresql',
 *   source: { table: ['clinic', 'registrations'], row: 'id' },
 *   mapping: {
 *     kind: 'registration',
 *     columns: { patient: 'pasient', unit: 'enhet', date: 'dato', code: 'kode' },
 *   },
 *   asOf: '2021-12-31',
 * })
 * statements.map(({ name }) => name).slice(0, 5)
 * // => ['codes', 'types', 'limits', 'rows', 'courses']
 * script.includes('from "clinic"."registrations"') // => true
 * ```
 */
export function sqlFor(options: SqlOptions): Sql {
  const context = readOptions(options)
  const { dialect, table } = context
  const { prefix = 'pf_' } = options
  const indicators = options.indicators === undefined ? [] : indicatorsArgument(options.indicators)
  const statements = stepsOf(context, options, indicators).map((step) => ({
    name: step.name,
    table: prefix + step.name,
    about: step.about + citationsOf(context, step, indicators),
    query: step.query,
    commands: dialect.createTable(table(step.name), step.query),
  }))
  const script = statements
    .map(({ about, commands }) => `${about.replace(/^/gm, '-- ')}\n${commands.join(';\n')};\n`)
    .join('\n')
  return { statements, script }
}

function stepsOf(
  context: SqlContext,
  options: SqlOptions,
  indicators: readonly Indicator[],
): readonly Step[] {
  const { withinDays = 14, sinceDays = null, withoutLimit = 'omit' } = options
  return [
    codesStep(context),
    typesStep(context),
    limitsStep(context),
    rowsStep(context, sourceTable(options.source, options.mapping, 'registration')),
    coursesStep(context),
    placedStep(context),
    mergedStep(context),
    repeatsStep(context),
    spansStep(context),
    eventsStep(context),
    pathwaysStep(context),
    marksStep(context),
    measuresStep(context),
    rowPlacesStep(context),
    pathwayEventsStep(context),
    clocksStep(context),
    findingsStep(context),
    worklistStep(context, { withinDays, sinceDays, withoutLimit }),
    pathwayRowsStep(context),
    forlopstidRowsStep(context),
    ...indicatorSteps(context, options, indicators),
  ]
}

function indicatorSteps(
  context: SqlContext,
  options: SqlOptions,
  indicators: readonly Indicator[],
): readonly Step[] {
  const subjects = [...new Set(indicators.map(({ subject }) => subject))]
  const own = subjects.filter(isSourceSubject)
  const cells = subjects.map((subject) =>
    cellsStep(
      context,
      subject,
      indicators.filter((one) => one.subject === subject),
      cellPlan(options, subject),
    ),
  )
  const countsWorkingDays = cells.some(({ query }) => query.includes(context.table('working_days')))
  return [
    ...(countsWorkingDays ? [workingDaysStep(context)] : []),
    ...own.map((subject) => {
      const given = options.subjects?.[subject]
      if (given === undefined) {
        throw misuse(
          'invalid-argument',
          `subjects.${subject}: say which table the rows of ${subject} are in`,
        )
      }
      sourceArgument(given.source, `subjects.${subject}.source`)
      return subjectRowsStep(context, subject, sourceTable(given.source, given.mapping, subject))
    }),
    ...(subjects.length === 0 ? [] : levelsOf(options.hierarchy)).map((level) =>
      levelStep(context, level),
    ),
    ...cells,
  ]
}

function isSourceSubject(subject: SubjectId): subject is SourceSubject {
  return subject !== 'pathway' && subject !== 'forlopstid'
}
