import { kindOfInput } from '../../cli/input-kind.js'
import { fileWords } from '../../cli/words/file-words.js'
import { readJsonList } from '../../files/json/read-json.js'
import { mappings } from '../../files/mappings.js'
import { readCsv } from '../../files/read-csv.js'
import { readNdjson } from '../../files/read-ndjson.js'
import type { Reading } from '../../files/reading.js'
import type { Mapping } from '../../files/schema.js'
import { readNprMessage } from '../../npr/read-npr-message.js'
import { bytesOf, fileBytes, firstBytes, type Tell } from './file-bytes.js'
import type { Work } from './state.js'
import { inEach, trouble } from './trouble.js'

/** Reads all of a file by a mapping. */
export async function readFile(file: File, given: Mapping | null, tell: Tell): Promise<Work> {
  const kind = kindOfInput(file.name, firstBytes(file))
  const { name } = file
  if (kind === 'npr') {
    const answer = await readNprMessage(fileBytes(file, tell))
    if (!answer.ok) {
      const { fault, line, column } = answer
      const why = inEach(
        (language) => `${fileWords[language].nprFaults[fault]} (${line}:${column})`,
      )
      throw trouble('npr-refused', why)
    }
    const { reading, notes } = answer
    return { name, mapping: null, reading, notes: notes.map(({ note }) => note), judged: null }
  }
  const mapping = given ?? mappings.registration
  const reading = readRows(file, kind, { mapping }, tell)
  if (reading.length === 0 && reading.findings.length === 0) throw trouble('no-rows')
  return { name, mapping, reading, notes: [], judged: null }
}

function readRows(
  file: File,
  kind: string,
  options: { readonly mapping: Mapping },
  tell: Tell,
): Reading {
  if (kind === 'csv') return readCsv(fileBytes(file, tell), options)
  if (kind === 'ndjson') return readNdjson(fileBytes(file, tell), options)
  if (kind === 'parquet') throw trouble('parquet')
  tell('reading', null)
  return readList(file, options)
}

/** Reads a file that is a list of objects. */
export function readList(file: File, options: { readonly mapping: Mapping }): Reading {
  const reading = readJsonList(bytesOf(file), options, null, file.name)
  if (typeof reading === 'string') throw trouble('not-json')
  return reading
}
