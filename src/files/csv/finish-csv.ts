import type { Unusable } from '../columns/field-words.js'
import { decodeBytes, decodeUtf8, isAscii } from '../encodings.js'
import { addFault } from '../file-faults.js'
import { lineOfRow } from '../line-index.js'
import { type ByteDictionary, bytesOfPlace } from './byte-dictionary.js'
import type { CellSink } from './cell-sinks.js'
import { type CsvSource, cellEncoding } from './csv-source.js'
import type { CsvTable } from './csv-table.js'
import type { FileHead } from './read-head.js'

/** How the texts of a file are encoded, and who says so. */
export interface TextEncoding {
  readonly encoding: 'utf-8' | 'windows-1252'
  readonly from: 'mapping' | 'mark' | 'detected' | 'ascii'
}

/**
 * The encoding of the texts. Where neither mapping nor mark nor header says it, the texts do: they
 * are UTF-8 if all of them can be, else Windows-1252.
 */
export function decideEncoding(source: CsvSource, table: CsvTable): TextEncoding {
  const known = cellEncoding(source)
  if (source.marked !== null) return { encoding: 'utf-8', from: 'mark' }
  if (known !== 'detect') return { encoding: known, from: 'mapping' }
  const shown = (source.head as FileHead).encoding
  if (shown !== null) return { encoding: shown, from: 'detected' }
  let isPlain = true
  for (const { dictionary, values } of table.sinks) {
    const { arena, ends, size } = dictionary
    if (isAscii(arena.subarray(0, ends[size] as number))) continue
    // Texts of lines that were set aside are no texts of the file.
    for (const place of new Set(values.subarray(0, table.rows))) {
      const bytes = bytesOfPlace(dictionary, place)
      if (isAscii(bytes)) continue
      isPlain = false
      if (decodeUtf8(bytes) === undefined) {
        return { encoding: 'windows-1252', from: 'detected' }
      }
    }
  }
  return { encoding: 'utf-8', from: isPlain ? 'ascii' : 'detected' }
}

/**
 * The texts of a column by place, the empty one first. What is no text in the encoding is of no use,
 * and its lines are told; so are those of texts that are UTF-8 in a file that as a whole is not.
 * `lost` goes on in place of such a text.
 */
export function decodeColumn(
  table: CsvTable,
  sink: CellSink,
  { encoding, from }: TextEncoding,
  {
    column,
    rows,
    lost,
  }: { readonly column: string; readonly rows: number; readonly lost: unknown },
): readonly (string | Unusable)[] {
  const { dictionary } = sink
  const { arena, ends, size } = dictionary
  const all = arena.subarray(0, ends[size] as number)
  if (isAscii(all)) return decodeAscii(dictionary, all)
  const bad: number[] = []
  const other: number[] = []
  const texts: (string | Unusable)[] = ['']
  for (let place = 1; place <= size; place += 1) {
    const bytes = bytesOfPlace(dictionary, place)
    const text = decodeBytes(bytes, encoding)
    if (text === undefined) bad.push(place)
    else if (from === 'detected' && encoding === 'windows-1252' && isUtf8Beyond(bytes)) {
      other.push(place)
    }
    texts.push(text ?? { unusable: lost })
  }
  tellLines(table, sink, rows, bad, 'not-in-encoding', column)
  tellLines(table, sink, rows, other, 'mixed-encoding', column)
  return texts
}

/** All texts at once: what is ASCII needs no decoder for each. */
function decodeAscii({ ends, size }: ByteDictionary, all: Uint8Array): readonly string[] {
  const text = new TextDecoder().decode(all)
  const texts = new Array<string>(size + 1)
  texts[0] = ''
  for (let place = 1; place <= size; place += 1) {
    texts[place] = text.slice(ends[place - 1] as number, ends[place] as number)
  }
  return texts
}

function isUtf8Beyond(bytes: Uint8Array): boolean {
  return !isAscii(bytes) && decodeUtf8(bytes) !== undefined
}

function tellLines(
  table: CsvTable,
  { values }: CellSink,
  rows: number,
  places: readonly number[],
  rule: 'not-in-encoding' | 'mixed-encoding',
  column: string,
): void {
  if (places.length === 0) return
  const wanted = new Set(places)
  for (let row = 0; row < rows; row += 1) {
    if (wanted.has(values[row] as number)) {
      addFault(table.faults, rule, lineOfRow(table.lines, row), { column })
    }
  }
}
