/** The line of each row, kept only where a row is not on the line after the row before. */
export interface LineIndex {
  readonly rows: number[]
  readonly lines: number[]
  /** The line that the next row is on if nothing comes between. */
  next: number
}

export function newLineIndex(firstLine: number): LineIndex {
  return { rows: [0], lines: [firstLine], next: firstLine }
}

/** Tells the line of the next row. */
export function addLine(index: LineIndex, row: number, line: number): void {
  if (line !== index.next) {
    index.rows.push(row)
    index.lines.push(line)
  }
  index.next = line + 1
}

/** The line that a row begins on, the first line of the file being 1. */
export function lineOfRow({ rows, lines }: LineIndex, row: number): number {
  let low = 0
  let high = rows.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((rows[middle] as number) <= row) low = middle
    else high = middle - 1
  }
  return (lines[low] as number) + row - (rows[low] as number)
}

/** Leaves only some of the rows from a place on, in order; they are the next ones from there. */
export function keepRows(index: LineIndex, from: number, kept: readonly number[]): void {
  const lines = kept.map((row) => lineOfRow(index, row))
  const known = index.rows.filter((row) => row < from).length
  index.rows.length = known
  index.lines.length = known
  lines.forEach((line, at) => {
    index.rows.push(from + at)
    index.lines.push(line)
  })
  // The row after them says its line, whichever it is.
  index.next = 0
}

/** The index without its first rows, for the rows that are carried over to a next batch. */
export function dropRows(index: LineIndex, count: number): LineIndex {
  const first = lineOfRow(index, count)
  const kept = newLineIndex(first)
  for (let at = 0; at < index.rows.length; at += 1) {
    const row = (index.rows[at] as number) - count
    if (row <= 0) continue
    kept.rows.push(row)
    kept.lines.push(index.lines[at] as number)
  }
  kept.next = index.next
  return kept
}
