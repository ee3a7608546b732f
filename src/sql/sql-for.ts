import { dayArgument } from '../calendar/day-argument.js'
import type { IsoDate } from '../calendar/schema.js'
import { valuesOf } from '../misuse/arguments.js'
import { pathwayDefinitions } from '../pathways/pathway-definitions.js'
import type { EditionId, PathwayDefinition } from '../pathways/schema.js'
import type { SqlContext, Step } from './context.js'
import type { Dialect, DialectId } from './dialects/dialect.js'
import { dialects } from './dialects/dialects.js'
import type { SourceTable } from './source.js'
import { clocksStep, pathwayEventsStep } from './steps/clock-steps.js'
import { codesStep } from './steps/code-steps.js'
import { eventsStep, placedStep, rowPlacesStep } from './steps/event-steps.js'
import { forlopstidRowsStep, pathwayRowsStep } from './steps/flat-steps.js'
import { findingsStep } from './steps/finding-step.js'
import { limitsStep } from './steps/limit-step.js'
import { pathwaysStep, typesStep } from './steps/pathway-steps.js'
import { rowsStep } from './steps/row-steps.js'
import { worklistStep } from './steps/worklist-step.js'

export interface SqlOptions {
  readonly dialect: DialectId | Dialect
  readonly source: SourceTable
  readonly asOf: IsoDate
  readonly definitions?: readonly PathwayDefinition[] | undefined
  readonly edition?: EditionId | undefined
  readonly transferWithinDays?: number | undefined
  readonly withinDays?: number | undefined
  readonly sinceDays?: number | undefined
  readonly withoutLimit?: 'omit' | 'list' | undefined
  /** The last step that is wanted; by default all are written. */
  readonly until?: string | undefined
  readonly prefix?: string | undefined
  readonly as?: 'tables' | 'views' | undefined
}

export interface SqlStatement {
  readonly name: string
  readonly table: string
  readonly about: string
  readonly query: string
  readonly commands: readonly string[]
}

export function sqlFor(options: SqlOptions): { statements: readonly SqlStatement[]; script: string } {
  const { source, asOf, definitions = pathwayDefinitions, edition, prefix = 'pf_', as = 'tables' } = options
  const dialect = typeof options.dialect === 'string' ? dialects[options.dialect] : options.dialect
  const context: SqlContext = {
    dialect,
    table: (step) => dialect.name(prefix + step),
    asOf: dayArgument(asOf, 'asOf'),
    definitions: valuesOf(definitions),
    edition: edition ?? null,
    transferWithinDays: options.transferWithinDays ?? null,
  }
  const steps: Step[] = [
    codesStep(context),
    typesStep(context),
    limitsStep(context),
    rowsStep(context, source),
    placedStep(context),
    eventsStep(context),
    pathwaysStep(context),
    rowPlacesStep(context),
    pathwayEventsStep(context),
    clocksStep(context),
    pathwayRowsStep(context),
    forlopstidRowsStep(context),
    findingsStep(context),
    worklistStep(context, {
      withinDays: options.withinDays ?? 14,
      sinceDays: options.sinceDays ?? null,
      withoutLimit: options.withoutLimit ?? 'omit',
    }),
  ]
  const last = steps.findIndex(({ name }) => name === options.until)
  const statements = (last < 0 ? steps : steps.slice(0, last + 1)).map(({ name, about, query }) => {
    const table = context.table(name)
    return {
      name,
      table: prefix + name,
      about,
      query,
      commands: as === 'tables' ? dialect.createTable(table, query) : dialect.createView(table, query),
    }
  })
  const script = statements
    .map(({ about, commands }) => `${about.replace(/^/gm, '-- ')}\n${commands.join(';\n')};\n`)
    .join('\n')
  return { statements, script }
}
