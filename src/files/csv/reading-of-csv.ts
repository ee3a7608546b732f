import {
  columnOfDays,
  columnOfFound,
  constantColumn,
  type FieldColumn,
} from '../columns/field-columns.js'
import { countSetAside, listFaults } from '../file-faults.js'
import { makeReading } from '../make-reading.js'
import { tellOddNames } from '../odd-names.js'
import type { FieldPlan } from '../plan-mapping.js'
import type { Reading } from '../reading.js'
import type { Change, FieldName, FileFacts, MappingKind } from '../schema.js'
import type { CsvSource } from './csv-source.js'
import type { CsvTable } from './csv-table.js'
import { decideEncoding, decodeColumn, type TextEncoding } from './finish-csv.js'
import type { FileHead } from './read-head.js'

/** The first rows of a table as a reading, with all that is wrong up to here. */
export function readingOfCsv(source: CsvSource, table: CsvTable, rows: number): Reading {
  const encoding = decideEncoding(source, table)
  const changes: Change[] = []
  const fields = source.plan.fields.flatMap((plan, at) => {
    const place = source.columnOf[at] as number
    const isAbsent = place < 0 && plan.constant === null
    return isAbsent ? [] : [finishField(source, table, encoding, plan, { place, rows, changes })]
  })
  const file = factsOf(source, table, encoding)
  tellOddNames(fields, table.lines, file.columns, table.faults)
  return makeReading({
    kind: source.plan.kind,
    length: rows,
    fields,
    lines: table.lines,
    findings: listFaults(table.faults),
    changes,
    file,
  })
}

/** The patients of the rows of a table: the first field of registrations, which each mapping has. */
export function patientsOfCsv(source: CsvSource, table: CsvTable): FieldColumn {
  const encoding = decideEncoding(source, table)
  const plan = source.plan.fields[0] as FieldPlan
  return finishField(source, { ...table, faults: new Map() }, encoding, plan, {
    place: source.columnOf[0] as number,
    rows: table.rows,
    changes: [],
  })
}

function finishField(
  source: CsvSource,
  table: CsvTable,
  encoding: TextEncoding,
  plan: FieldPlan,
  { place, rows, changes }: { place: number; rows: number; changes: Change[] },
): FieldColumn {
  if (place < 0) return constantColumn(plan, rows)
  const sink = table.sinks[place] as CsvTable['sinks'][number]
  const values = sink.values.subarray(0, rows)
  if (sink.kind === 'day') return columnOfDays(plan, values)
  const column = nameOf(source, place)
  const texts = decodeColumn(table, sink, encoding, {
    column: `${column}`,
    rows,
    lost: lostValue(source.plan.kind, plan.field),
  })
  return columnOfFound(plan, values, texts, (change, rows) =>
    addChange(changes, { field: plan.field, column, change, rows }),
  )
}

/** What a column is called in the file; without a header its place, from 1. */
function nameOf({ head }: CsvSource, place: number): string | number {
  return (head as FileHead).names?.[place] ?? place + 1
}

/**
 * What goes on of a text that is none: of a patient or unit nothing, or two of them would be one; of
 * rows that are counted as they stand what is of no use to any field.
 */
function lostValue(kind: MappingKind, field: FieldName): unknown {
  if (kind !== 'registration') return noValue
  return field === 'patient' || field === 'unit' ? '' : '\ufffd'
}

const noValue = /* @__PURE__ */ Object.freeze({})

/** Adds rows to a change that is counted already, or counts it from now on. */
export function addChange(changes: Change[], change: Change): void {
  const at = changes.findIndex(
    (known) => known.field === change.field && known.change === change.change,
  )
  const known = changes[at]
  if (known === undefined) changes.push(change)
  else changes[at] = { ...known, rows: known.rows + change.rows }
}

function factsOf(source: CsvSource, table: CsvTable, { encoding, from }: TextEncoding): FileFacts {
  const { plan, columnOf, marked } = source
  const { separator, separatorFrom } = source.head as FileHead
  const columns: Partial<Record<FieldName, string | number>> = {}
  const absent: FieldName[] = []
  plan.fields.forEach(({ field, constant }, at) => {
    const place = columnOf[at] as number
    if (place >= 0) columns[field] = nameOf(source, place)
    else if (constant === null) absent.push(field)
  })
  return {
    encoding: marked ?? encoding,
    encodingFrom: from,
    separator,
    separatorFrom,
    columns,
    absent,
    blankLines: table.blankLines,
    setAside: countSetAside(table.faults),
  }
}
