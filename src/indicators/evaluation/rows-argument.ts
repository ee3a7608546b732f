import type { MeasureOptions } from '../../forlopstid/measure-forlopstider.js'
import { listArgument, optionsArgument } from '../../misuse/arguments.js'
import { misuse } from '../../misuse/misuse.js'
import type { RegistrationColumns } from '../../registrations/columns/registration-columns.js'
import type { Registration } from '../../registrations/schema.js'
import { registrationsInside } from '../../registrations/tables/inside.js'
import type { RegistrationTable } from '../../registrations/tables/registration-table.js'
import type { RowTable } from '../criteria/table.js'
import type { SubjectId, SubjectRows } from '../subjects/schema.js'
import { subjects } from '../subjects/subjects.js'
import { flattenRegistrations } from './flatten-registrations.js'
import type { Aggregate } from './schema.js'

/** The rows of each subject, as objects or as columns. */
export type RowsBySubject = {
  readonly [S in SubjectId]?: readonly SubjectRows[S][] | RowTable | undefined
}

/** What indicators are evaluated over. */
export interface EvaluationRows extends RowsBySubject {
  /**
   * Registrations, of which pathways and their flat rows are made; instead of those rows. Of many,
   * a table (a reading of a file, or `registrationTable`) takes the least time and memory.
   */
  readonly registrations?: readonly Registration[] | RegistrationTable | undefined
  /** What was counted elsewhere, by `aggregateIndicator`; instead of the rows of its subject. */
  readonly aggregates?: readonly Aggregate[] | undefined
}

/** What was given: rows by subject, and aggregates. */
export interface GivenRows {
  /** Registrations that are columns. */
  readonly registrations: (() => RegistrationColumns) | null
  readonly rows: ReadonlyMap<SubjectId, unknown>
  readonly aggregates: readonly Aggregate[]
}

/** Reads the rows of an evaluation; registrations become the flat rows of their pathways. */
export function rowsArgument(given: EvaluationRows, options: MeasureOptions): GivenRows {
  const names = Object.keys(subjects) as SubjectId[]
  optionsArgument(given, [...names, 'registrations', 'aggregates'], 'rows')
  const rows = new Map<SubjectId, unknown>()
  for (const name of names) {
    if (given[name] !== undefined && given[name] !== null) rows.set(name, given[name])
  }
  const aggregates =
    given.aggregates === undefined ? [] : listArgument(given.aggregates, 'rows.aggregates')
  if (given.registrations !== undefined) {
    if (rows.has('pathway') || rows.has('forlopstid')) {
      throw misuse(
        'invalid-argument',
        'rows must have either registrations or the flat rows of pathways, not both',
      )
    }
    const registrations = columnsOf(given.registrations)
    if (registrations !== null) return { rows, aggregates, registrations }
    const list = listArgument(given.registrations as readonly Registration[], 'rows.registrations')
    const flat = flattenRegistrations(list, options)
    rows.set('pathway', flat.pathway)
    rows.set('forlopstid', flat.forlopstid)
  }
  return { rows, aggregates, registrations: null }
}

/** The columns of a table of registrations; of a list none. */
function columnsOf(given: unknown): (() => RegistrationColumns) | null {
  if (typeof given !== 'object' || given === null) return null
  return registrationsInside.get(given) ?? null
}
