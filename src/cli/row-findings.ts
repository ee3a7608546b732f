import { standInDay } from '../calendar/stand-in-dates.js'
import { lineOfRow } from '../files/line-index.js'
import type { Reading } from '../files/reading.js'
import type { FieldName, Mapping } from '../files/schema.js'
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
  readonly field: string
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
    for (const { rule, row, first } of faultsOf(field, column, about, batch.kind)) {
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

function* faultsOf(
  field: string,
  column: TableColumn,
  about: Column,
  kind: string,
): Generator<FoundFault> {
  const { values, validity, dictionary } = column
  const { values: listed } = about
  const isListed = dictionary?.map((text) => listed === undefined || listed.includes(text)) ?? null
  const firstOf = field === kind ? new Map<number, number>() : null
  for (let row = 0; row < column.length; row += 1) {
    const state = validity?.[row] ?? 1
    const value = values[row] as number
    const isStandIn = about.kind === 'date' && value <= standInDay
    if (state === 2 || (state === 1 && (isStandIn || isListed?.[value] === false))) {
      yield { rule: 'unusable-value', field, row, first: null }
    } else if (state === 0 || dictionary?.[value] === '') {
      if (!about.nullable) yield { rule: 'missing-value', field, row, first: null }
    } else if (firstOf !== null) {
      const first = firstOf.get(value)
      if (first === undefined) firstOf.set(value, row)
      else yield { rule: 'repeated-id', field, row, first }
    }
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
