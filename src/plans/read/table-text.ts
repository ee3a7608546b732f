import { listArgument } from '../../misuse/arguments.js'
import { kindOf } from '../../misuse/misuse.js'
import { htmlCells } from './html-cells.js'

/** A table as pasted from a document or a spreadsheet, or as rows of a program. */
export type TableInput =
  | string
  | readonly (readonly unknown[])[]
  | readonly Readonly<Record<string, unknown>>[]

/** The cells of a table, row by row; the first row is the header. */
export type TableCells = readonly (readonly string[])[]

/** A text or a list of rows; anything else is misuse. */
export function tableArgument(table: TableInput): TableInput {
  return typeof table === 'string' ? table : listArgument(table, 'table')
}

/**
 * The cells of a pasted text: an HTML table, a Markdown table, or lines with tabs or semicolons. A
 * cell in quotes may have line breaks, as spreadsheets copy them. Empty rows, and columns that are
 * empty in every row, are left out.
 */
export function tableCells(table: TableInput): TableCells {
  return trimmed(
    typeof table === 'string' ? textCells(table.replace(/\r\n?/g, '\n')) : rowCells(table),
  )
}

function rowCells(rows: readonly unknown[]): readonly (readonly string[])[] {
  const [first] = rows
  if (!rows.every(Array.isArray) && typeof first === 'object' && first !== null) {
    const keys = [...new Set(rows.flatMap((row) => Object.keys((row ?? {}) as object)))]
    return [
      keys,
      ...rows.map((row) => {
        const own = new Map(Object.entries((row ?? {}) as object))
        return keys.map((key) => cellText(own.get(key)))
      }),
    ]
  }
  return rows.map((row) => (Array.isArray(row) ? row.map(cellText) : []))
}

/** A cell as text; what is none is seen as what it is, so that a reading can be told to have failed. */
function cellText(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date)
    return Number.isNaN(value.getTime()) ? 'Invalid Date' : value.toISOString()
  return /^(string|number|boolean|bigint)$/.test(typeof value) ? `${value}` : `[${kindOf(value)}]`
}

function textCells(text: string): readonly (readonly string[])[] {
  if (/<t[rdh][\s>]/i.test(text)) return htmlCells(text)
  const lines = text.split('\n')
  if (lines.some(isRule)) return markdownCells(lines)
  return delimitedCells(text, text.includes('\t') ? '\t' : ';')
}

/** The line between the header and the rows of a Markdown table. */
function isRule(line: string): boolean {
  return line.includes('|') && line.includes('---') && /^[\s:|-]+$/.test(line)
}

function markdownCells(lines: readonly string[]): readonly (readonly string[])[] {
  return lines
    .filter((line) => line.includes('|') && !/^[\s|:-]+$/.test(line))
    .map((line) =>
      line
        .trim()
        .replace(/^\||(?<!\\)\|$/g, '')
        .split(/(?<!\\)\|/)
        .map((cell) => cell.replaceAll('\\|', '|').replace(/<br\s?\/?>/gi, '\n')),
    )
}

/** Cells between a sign; in quotes a cell may have the sign, line breaks and doubled quotes. */
function delimitedCells(text: string, sign: '\t' | ';'): readonly (readonly string[])[] {
  const rows: string[][] = [[]]
  let cell = ''
  let isQuoted = false
  const endCell = () => {
    rows.at(-1)?.push(cell)
    cell = ''
  }
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at] as string
    if (isQuoted) {
      if (char !== '"') cell += char
      else if (text[at + 1] === '"') {
        cell += '"'
        at += 1
      } else isQuoted = false
    } else if (char === '"' && cell.trim() === '' && closes(text, at, sign)) {
      isQuoted = true
      cell = ''
    } else if (char === sign) endCell()
    else if (char === '\n') {
      // Nothing is made of a line that is empty.
      if (cell === '' && rows.at(-1)?.length === 0) continue
      endCell()
      rows.push([])
    } else cell += char
  }
  endCell()
  return rows
}

/** Whether a quote at the start of a cell is closed at the end of one: else it is a sign of the text. */
function closes(text: string, at: number, sign: '\t' | ';'): boolean {
  for (let end = text.indexOf('"', at + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    if (text[end + 1] === '"') {
      end += 1
      continue
    }
    const next = text[end + 1]
    return next === undefined || next === sign || next === '\n'
  }
  return false
}

/** A cell with single blanks, and without the places where a word may be broken, which are not shown. */
function plainCell(cell: string): string {
  return cell
    .replace(/[\u00ad\u200b\ufeff]/g, '')
    .replace(/[ \u00a0]+/g, ' ')
    .trim()
}

function trimmed(rows: TableCells): TableCells {
  const clean = rows
    .map((row) => row.map(plainCell))
    .filter((row) => row.some((cell) => cell !== ''))
  const width = clean.reduce((most, row) => Math.max(most, row.length), 0)
  const used = Array.from({ length: width }, (_, at) => at).filter((at) =>
    clean.some((row) => (row[at] ?? '') !== ''),
  )
  return clean.map((row) => used.map((at) => row[at] ?? ''))
}
