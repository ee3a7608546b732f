import { lineOfRow } from '../files/line-index.js'
import type { Reading } from '../files/reading.js'
import type { FieldName, Mapping } from '../files/schema.js'
import { readTableColumn } from '../indicators/criteria/read-table.js'
import { missing, unusable } from '../indicators/criteria/stretch.js'
import type { Column } from '../indicators/subjects/schema.js'
import { subjects } from '../indicators/subjects/subjects.js'
import type { TableColumn } from '../registrations/columns/table-column.js'
import type { Language } from '../sources/schema.js'
import { oneOf, ownHelp } from './own-forms.js'
import type { ToldFinding } from './told-findings.js'
import { fileWords } from './words/file-words.js'
import { fill } from './words/fill.js'

/** What can be wrong with a row that indicators count, which is no registration. */
export type RowFault = 'unusable-value' | 'missing-value' | 'repeated-id'

/** Something that is wrong with a row: where, and how it is told. */
export interface FoundRow {
  readonly line: number
  readonly rule: RowFault
  readonly tell: (language: Language) => ToldFinding
}

interface FoundFault {
  readonly rule: RowFault
  readonly row: number
  /** The row that has the same id. */
  readonly first: number | null
}

/**
 * What an indicator cannot read of referrals, discharges and appointments, or counts once only: rows of
 * these have no rules of the register, but must not be found sound for that.
 */
export function* rowFindings(
  batch: Reading,
  mapping: Mapping | null,
  keyOf: (row: number) => string | null,
): Generator<FoundRow> {
  if (batch.kind === 'registration') return
  const known: Readonly<Record<string, Column>> = subjects[batch.kind]
  for (const [field, column] of Object.entries(batch.columns)) {
    const about = known[field]
    if (about === undefined) continue
    for (const { rule, row, first } of faultsOf(column, about, field === batch.kind)) {
      const line = lineOfRow(batch.lines, row)
      yield {
        line,
        rule,
        tell: (language) => ({
          ...fileWords[language].rowFaults[rule],
          ...helpOf(rule, field, about, mapping, language),
          line,
          rule,
          columns: [batch.file.columns[field as FieldName] ?? field],
          related: first === null ? [] : [lineOfRow(batch.lines, first)],
          effect: 'flagged',
          pathway: null,
          key: keyOf(row),
        }),
      }
    }
  }
}

/** The faults of a column, whose values are read as indicators read them, whatever the day. */
function* faultsOf(given: TableColumn, about: Column, isId: boolean): Generator<FoundFault> {
  const { values, states } = readTableColumn(given, about, given.length, Number.POSITIVE_INFINITY)
  const firstOf = new Map<number, number>()
  for (let row = 0; row < given.length; row += 1) {
    const state = states?.[row]
    const first = firstOf.get(values[row] as number)
    if (state === unusable) yield { rule: 'unusable-value', row, first: null }
    else if (state === missing) {
      if (!about.nullable) yield { rule: 'missing-value', row, first: null }
    } else if (first !== undefined) yield { rule: 'repeated-id', row, first }
    else if (isId) firstOf.set(values[row] as number, row)
  }
}

/** What to write, as the mapping reads it, or of the values that the column lists. */
function helpOf(
  rule: RowFault,
  field: string,
  { values }: Column,
  mapping: Mapping | null,
  language: Language,
): { readonly help?: string } {
  if (rule !== 'unusable-value') return {}
  const own = ownHelp(mapping, field as FieldName, language)
  if (own !== null) return { help: own.help }
  if (values === undefined) return {}
  return { help: fill(fileWords[language].listed, { values: oneOf(values, language) }) }
}
