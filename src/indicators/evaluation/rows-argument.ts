import { listArgument, optionsArgument } from '../../misuse/arguments.js'
import { misuse } from '../../misuse/misuse.js'
import { readRows } from '../../registrations/columns/read-rows.js'
import type { RegistrationColumns } from '../../registrations/columns/registration-columns.js'
import type { Registration } from '../../registrations/schema.js'
import { registrationsInside } from '../../registrations/tables/inside.js'
import type { RegistrationTable } from '../../registrations/tables/registration-table.js'
import type { RowTable } from '../criteria/table.js'
import type { SubjectId, SubjectRows } from '../subjects/schema.js'
import { subjects } from '../subjects/subjects.js'
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
  /** Registrations as columns. */
  readonly registrations: (() => RegistrationColumns) | null
  readonly rows: ReadonlyMap<SubjectId, unknown>
  readonly aggregates: readonly Aggregate[]
}

/** Reads the rows of an evaluation; registrations become columns. */
export function rowsArgument(given: EvaluationRows): GivenRows {
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
    return { rows, aggregates, registrations: columnsOf(given.registrations) }
  }
  return { rows, aggregates, registrations: null }
}

/** The columns of a table of registrations, or of a list of them. */
function columnsOf(given: EvaluationRows['registrations']): () => RegistrationColumns {
  const inside = typeof given === 'object' && given !== null ? registrationsInside.get(given) : null
  if (inside) return inside
  const list = listArgument(given as readonly Registration[], 'rows.registrations')
  return () => readRows(list)
}
