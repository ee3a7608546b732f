import { registrationColumnsOf } from '../../files/columns/registration-columns-of.js'
import { lineOfRow } from '../../files/line-index.js'
import { fieldsOfReading } from '../../files/make-reading.js'
import type { Reading } from '../../files/reading.js'
import { assembleColumns } from '../../registrations/assemble-columns.js'
import { checkAssembled } from '../../validation/check-columns.js'
import { readOptions } from '../../validation/rule-options.js'
import type { Finding } from '../../validation/schema.js'
import type { Asked } from '../arguments.js'
import { type FindingBook, newFindingBook } from '../finding-book.js'
import type { Output } from '../output.js'
import { keyReader } from '../places.js'
import type { BatchInput } from '../read-batches.js'
import {
  findingColumns,
  findingRecord,
  sarifOf,
  type ToldFinding,
  toldFinding,
  toldLine,
} from '../told-findings.js'
import { packageVersion } from '../version.js'
import { fill, wordsIn } from '../words/words-in.js'
import { writeFindings } from './write-findings.js'

/** What the register will answer, and what is wrong with lines of the file. */
export async function check(asked: Asked, input: BatchInput): Promise<Output> {
  const book = newFindingBook(asked)
  const fails = () => book.isAtLeast(asked.failOn)
  const none = { json: null, text: [], sarif: null, columns: findingColumns, records: [], fails }
  if (asked.format === 'csv' || asked.format === 'ndjson') {
    return { ...none, records: recordsOf(asked, input, book) }
  }
  for await (const batch of input.batches) judge(asked, batch, input, book)
  const findings = book.end()
  if (asked.format === 'sarif') {
    return { ...none, sarif: sarifOf(input.name, packageVersion, findings.sort(byLine)) }
  }
  const { file, changes } = input.total
  const counts = book.counts(input.total.rows)
  if (asked.format === 'json') {
    const json = { file: { name: input.name, ...file }, changes, counts }
    return { ...none, json: { ...json, findings: findings.sort(byLine) } }
  }
  const words = wordsIn(asked.language)
  const setAside = file?.setAside ?? 0
  return {
    ...none,
    text: [
      ...writeFindings(input.name, findings.sort(byLine), book.countOf, asked),
      fill(words.summary, counts),
      ...(setAside > 0 ? [fill(words.setAside, { count: setAside })] : []),
      ...(changes.length > 0 ? [fill(words.changed, { list: changesOf(asked, input) })] : []),
    ],
  }
}

/** Findings as they are found, those of a batch by line; what is said once of the file, last. */
async function* recordsOf(asked: Asked, input: BatchInput, book: FindingBook) {
  for await (const batch of input.batches) {
    judge(asked, batch, input, book)
    for (const finding of book.take().sort(byLine)) yield findingRecord(finding)
  }
  for (const finding of book.end()) yield findingRecord(finding)
}

/** Enters the findings of a batch. */
function judge(asked: Asked, batch: Reading, { isWhole }: BatchInput, book: FindingBook): void {
  const { asOf, language } = asked
  for (const finding of batch.findings) {
    for (const line of finding.lines) {
      book.add(finding, line, () => toldLine(finding, line, language))
    }
  }
  if (batch.kind !== 'registration') return
  const keyOf = keyReader(batch)
  const assembled = assembleColumns(
    () => registrationColumnsOf(batch.length, fieldsOfReading(batch)),
    asOf === null ? {} : { asOf },
  )
  book.addPathways(assembled.pathways.length)
  const settings = readOptions(asOf === null ? {} : { asOf })
  for (const finding of checkAssembled(assembled, settings) as Finding[]) {
    const tell = () => toldFinding(batch, finding, language, keyOf)
    if (finding.rule === 'newer-edition-published' && !isWhole) {
      book.addOnce(finding, linesOf(batch, finding), tell)
      continue
    }
    const [row] = finding.rows
    book.add(finding, row === undefined ? null : lineOfRow(batch.lines, row), tell)
  }
}

function linesOf({ lines }: Reading, { rows }: Finding): number[] {
  return rows.map((row) => lineOfRow(lines, row))
}

function byLine(a: ToldFinding, b: ToldFinding): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
}

function changesOf({ language }: Asked, { total }: BatchInput): string {
  const words = wordsIn(language)
  return total.changes
    .map(({ column, change, rows }) => `${column} (${words.changes[change]}) ${rows}`)
    .join(', ')
}
