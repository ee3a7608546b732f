import { addLine, lineOfRow, newLineIndex } from '../line-index.js'
import { fieldsOfReading, makeReading } from '../make-reading.js'
import type { Reading } from '../reading.js'
import type { FieldColumn } from './field-columns.js'
import type { Word } from './field-words.js'

/**
 * A reading of registrations in no order as readings of whole patients, who come in the order of
 * their first rows. What is wrong with lines, and what was found out, stays with the first of them.
 */
export function* splitReading(reading: Reading, batchRows: number): Generator<Reading> {
  const fields = fieldsOfReading(reading)
  const patients = fields.find(({ field }) => field === 'patient')
  if (patients === undefined || reading.length <= batchRows) {
    yield reading
    return
  }
  const { rows, starts } = rowsByPlace(patients)
  let from = 0
  // Where the rows of each patient end.
  for (const end of starts.subarray(1)) {
    if (end === from || (end - from < batchRows && end < rows.length)) continue
    yield part(reading, fields, rows.slice(from, end).sort(), from === 0)
    from = end
  }
}

/** The rows by the place of their patient, and where those of each place begin. */
function rowsByPlace({ values, words }: FieldColumn): { rows: Int32Array; starts: Int32Array } {
  const starts = new Int32Array((words as readonly Word[]).length + 1)
  for (const place of values) starts[place + 1] = (starts[place + 1] as number) + 1
  for (let at = 1; at < starts.length; at += 1) {
    starts[at] = (starts[at] as number) + (starts[at - 1] as number)
  }
  const next = starts.slice()
  const rows = new Int32Array(values.length)
  values.forEach((place, row) => {
    const at = next[place] as number
    next[place] = at + 1
    rows[at] = row
  })
  return { rows, starts }
}

function part(
  reading: Reading,
  fields: readonly FieldColumn[],
  rows: Int32Array,
  isFirst: boolean,
): Reading {
  const lines = newLineIndex(lineOfRow(reading.lines, rows[0] as number))
  rows.forEach((row, at) => {
    addLine(lines, at, lineOfRow(reading.lines, row))
  })
  return makeReading({
    kind: reading.kind,
    length: rows.length,
    fields: fields.map((field) => takeRows(field, rows)),
    lines,
    findings: isFirst ? reading.findings : [],
    changes: isFirst ? reading.changes : [],
    file: isFirst ? reading.file : { ...reading.file, blankLines: 0, setAside: 0 },
  })
}

/** Some rows of a field, with no more words than they have. */
function takeRows({ field, kind, values, words }: FieldColumn, rows: Int32Array): FieldColumn {
  if (words === null) {
    return { field, kind, values: rows.map((row) => values[row] as number), words }
  }
  const places = new Map<number, number>([[0, 0]])
  const own = rows.map((row) => {
    const place = values[row] as number
    const known = places.get(place)
    if (known !== undefined) return known
    places.set(place, places.size)
    return places.size - 1
  })
  const kept = Array.from(places.keys(), (place) => words[place] ?? null)
  return { field, kind, values: own, words: kept }
}
