import { registrationColumnsOf } from '../../files/columns/registration-columns-of.js'
import { lineOfRow } from '../../files/line-index.js'
import { fieldsOfReading } from '../../files/make-reading.js'
import type { Reading } from '../../files/reading.js'
import { compareTexts } from '../../misuse/compare-texts.js'
import { assembleColumns } from '../../registrations/assemble-columns.js'
import { checkAssembled } from '../../validation/check-columns.js'
import { readOptions } from '../../validation/rule-options.js'
import type { Finding } from '../../validation/schema.js'
import type { Asked } from '../arguments.js'
import { type FindingBook, newFindingBook } from '../finding-book.js'
import type { ListedJson, Output } from '../output.js'
import { inOwnForms } from '../own-forms.js'
import { keyReader } from '../places.js'
import type { BatchInput } from '../read-batches.js'
import { rowFindings } from '../row-findings.js'
import { sarifParts } from '../sarif.js'
import {
  findingColumns,
  findingRecord,
  sarifResult,
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
  const { format } = asked
  if (format === 'csv' || format === 'ndjson') {
    return { ...none, records: recordsOf(toldAsTheyCome(asked, input, book)) }
  }
  if (format === 'sarif') {
    return { ...none, sarif: sarifOf(input.name, toldAsTheyCome(asked, input, book)) }
  }
  if (format === 'json') {
    const tail = () => {
      const { file, changes, rows } = input.total
      const rest = { file: { name: input.name, ...file }, changes, counts: book.counts(rows) }
      return `],\n${JSON.stringify(rest, null, 2).slice(2)}`
    }
    const items = toldAsTheyCome(asked, input, book)
    return { ...none, listed: { head: '{\n"findings": [', items, tail } }
  }
  for await (const batch of input.batches) judge(asked, batch, input, book)
  const findings = book.end()
  const { file, changes } = input.total
  const counts = book.counts(input.total.rows)
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
async function* toldAsTheyCome(asked: Asked, input: BatchInput, book: FindingBook) {
  for await (const batch of input.batches) {
    judge(asked, batch, input, book)
    yield* book.take().sort(byLine)
  }
  yield* book.end()
}

/** A log of SARIF whose results are written as they come. */
function sarifOf(name: string, findings: AsyncIterable<ToldFinding>): ListedJson {
  const { head, resultOf, tail } = sarifParts(name, packageVersion)
  async function* results() {
    for await (const finding of findings) yield resultOf(sarifResult(finding))
  }
  return { head, items: results(), tail }
}

async function* recordsOf(findings: AsyncIterable<ToldFinding>) {
  for await (const finding of findings) yield findingRecord(finding)
}

/** Enters the findings of a batch. */
function judge(
  asked: Asked,
  batch: Reading,
  { isWhole, mapping }: BatchInput,
  book: FindingBook,
): void {
  const { asOf, language } = asked
  for (const finding of batch.findings) {
    for (const line of finding.lines) {
      book.add(finding, line, () => toldLine(finding, line, language))
    }
  }
  const keyOf = keyReader(batch)
  if (batch.kind !== 'registration') {
    for (const { line, rule, tell } of rowFindings(batch, mapping, keyOf)) {
      book.add({ rule, effect: 'flagged' }, line, () => tell(language))
    }
    return
  }
  const assembled = assembleColumns(
    () => registrationColumnsOf(batch.length, fieldsOfReading(batch)),
    asOf === null ? {} : { asOf },
  )
  book.addPathways(assembled.pathways.length)
  const settings = readOptions(asOf === null ? {} : { asOf })
  for (const finding of checkAssembled(assembled, settings) as Finding[]) {
    const tell = () =>
      inOwnForms(toldFinding(batch, finding, language, keyOf), finding, mapping, language)
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
  return (a.line ?? 0) - (b.line ?? 0) || compareTexts(a.rule, b.rule)
}

function changesOf({ language }: Asked, { total }: BatchInput): string {
  const words = wordsIn(language)
  return total.changes
    .map(({ column, change, rows }) => `${column} (${words.changes[change]}) ${rows}`)
    .join(', ')
}
