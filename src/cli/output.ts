import { spreadsheetText } from '../messages/spreadsheet-text.js'
import type { Asked } from './arguments.js'
import { problem } from './problem.js'
import type { Terminal } from './terminal.js'
import { shownText } from './words/shown-text.js'

/** A value of a record, as CSV and NDJSON can have it. */
export type Cell = string | number | boolean | null

/** Items that are there, or come one by one. */
export type Many<Item> = Iterable<Item> | AsyncIterable<Item>

/** JSON with a list that is written as it comes: between `head` and `tail`, which is asked for last. */
export interface ListedJson {
  readonly head: string
  readonly items: AsyncIterable<unknown>
  readonly tail: () => string
}

/** What a command has to say, in every form that it can be asked for. */
export interface Output {
  /** The whole answer. */
  readonly json: unknown
  /** The whole answer, its list as it comes, in place of `json`. */
  readonly listed?: ListedJson | undefined
  /** The names of the columns of `records`. */
  readonly columns: readonly string[]
  /** One record a finding, clock, figure … */
  readonly records: Many<Readonly<Record<string, Cell>>>
  /** For people. */
  readonly text: Many<string>
  /** A SARIF log, of commands that have findings in a file. */
  readonly sarif: ListedJson | null
  /** What is told besides, on standard error. */
  readonly talk?: readonly string[] | undefined
  /** Whether there is something that the command is to fail on; asked once all is written. */
  readonly fails: () => boolean
}

/** Writes an answer in the form asked for. */
export async function writeOutput(
  output: Output,
  { format, command }: Asked,
  terminal: Terminal,
): Promise<void> {
  if (format === 'sarif') {
    if (output.sarif === null) throw problem('wrong-format', { format, name: command })
    await writeListed(terminal, output.sarif)
  } else if (format === 'json' && output.listed !== undefined) {
    await writeListed(terminal, output.listed)
  } else if (format === 'json') {
    await terminal.write(`${JSON.stringify(output.json, null, 2)}\n`)
  } else if (format === 'ndjson') {
    await writeLines(terminal, output.records, (record) => JSON.stringify(record))
  } else if (format === 'csv') {
    await terminal.write(csvLine(output.columns))
    const lines = (record: Readonly<Record<string, Cell>>) =>
      csvLine(output.columns.map((column) => record[column] ?? null)).slice(0, -1)
    await writeLines(terminal, output.records, lines)
  } else {
    await writeLines(terminal, output.text, shownText)
  }
}

/** A line of CSV, with its line break. */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`
}

/** Some thousand lines at a time: one by one would be a call each. */
async function writeLines<Item>(
  terminal: Terminal,
  items: Many<Item>,
  lineOf: (item: Item) => string,
): Promise<void> {
  let lines: string[] = []
  for await (const item of items) {
    if (lines.push(`${lineOf(item)}\n`) < 4096) continue
    await terminal.write(lines.join(''))
    lines = []
  }
  if (lines.length > 0) await terminal.write(lines.join(''))
}

async function writeListed(terminal: Terminal, { head, items, tail }: ListedJson): Promise<void> {
  await terminal.write(head)
  let isFirst = true
  await writeLines(terminal, items, (item) => {
    const comma = isFirst ? '' : ','
    isFirst = false
    return `${comma}${JSON.stringify(item, null, 2)}`
  })
  await terminal.write(`${tail()}\n`)
}

/** A cell as RFC 4180 has it. A text that a spreadsheet would run as a formula gets a mark before it. */
function csvCell(cell: Cell): string {
  if (cell === null) return ''
  const text = typeof cell === 'string' ? spreadsheetText(cell) : `${cell}`
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
