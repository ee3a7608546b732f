import { closeSync, openSync, writeSync } from 'node:fs'
import { streamRows } from './streamed-rows.js'

/** Writes so many rows as CSV, by patient and date as an export has them, or in no order. */
export const writeRowsFile = (path: string, count: number, order: 'sorted' | 'shuffled'): void => {
  const file = openSync(path, 'w')
  writeSync(file, 'patient,unit,date,code,careLevel,severity\n')
  // Shuffled by dealing the lines to many heaps that are written one after another.
  const heaps: string[][] = Array.from({ length: order === 'sorted' ? 1 : 997 }, () => [])
  let at = 0
  const flush = (heap: string[]) => {
    writeSync(file, heap.join(''))
    heap.length = 0
  }
  for (const row of streamRows(count, 7)) {
    const code = row.code ?? `${row.pathway}${row.event}${row.outcome ?? ''}`
    const facts = row.facts === '' || row.facts === null ? undefined : row.facts
    const cells = [
      row.patient,
      row.unit,
      row.date,
      code,
      row.careLevel ?? '',
      facts?.severity ?? '',
    ]
    const heap = heaps[(at * 389) % heaps.length] as string[]
    heap.push(`${cells.join(',')}\n`)
    if (order === 'sorted' && heap.length === 8192) flush(heap)
    at += 1
  }
  for (const heap of heaps) flush(heap)
  closeSync(file)
}
