import { pushBytes } from '../files/csv/csv-source.js'
import { fieldsOf } from '../files/fields.js'
import { readJsonList } from '../files/json/read-json.js'
import { mappings } from '../files/mappings.js'
import { keyField } from '../files/plan-mapping.js'
import { finishCsv, openMapped } from '../files/read-csv.js'
import { newNdjsonReader } from '../files/read-ndjson.js'
import { newObjectReader } from '../files/read-objects.js'
import type { Reading } from '../files/reading.js'
import type { FieldMapping, FieldName, Mapping } from '../files/schema.js'
import { describeRefusal } from '../messages/describe-refusal.js'
import { isObject } from '../misuse/arguments.js'
import { isMisuse, type MisuseError } from '../misuse/misuse.js'
import { refusalOf } from '../misuse/refusal.js'
import type { NprNote } from '../npr/schema.js'
import type { Language } from '../sources/schema.js'
import type { Asked } from './arguments.js'
import { type Input, openInput, wholeOf } from './open-input.js'
import { problem } from './problem.js'
import { readJson } from './read-json.js'
import { readParquet } from './read-parquet.js'
import type { Terminal } from './terminal.js'
import { wordsIn } from './words/words-in.js'

/** The rows of a file, and what more is told of it. */
export interface ReadInput {
  readonly name: string
  readonly kind: Input['kind']
  readonly reading: Reading
  /** Of a message of the register: its notes, by id. */
  readonly notes: readonly NprNote['note'][]
}

/** Reads the file that was asked for, by the mapping that was given, or by our own names. */
export async function readInput(asked: Asked, terminal: Terminal): Promise<ReadInput> {
  return readOpened(await openInput(asked.subject, terminal), asked)
}

/** Reads all of a file that is opened. */
export async function readOpened(input: Input, asked: Asked): Promise<ReadInput> {
  const { name, kind } = input
  if (kind === 'npr') return readNpr(input, asked)
  const mapping = await mappingOf(asked)
  try {
    return { name, kind, reading: await readKind(input, { mapping }, asked.key), notes: [] }
  } catch (thrown) {
    throw asProblem(thrown, asked, name)
  }
}

/** The mapping that was given, or that of our own names. */
export async function mappingOf({ mapping }: Asked): Promise<Mapping> {
  return mapping === null ? mappings.registration : await readMapping(mapping)
}

/** What the user is told of a file or mapping that is refused; what is none of these is thrown on. */
export function asProblem(thrown: unknown, { mapping, key }: Asked, name: string): unknown {
  if (!isMisuse(thrown)) return thrown
  if (refusalOf(thrown)?.params['field'] === keyField)
    return problem('no-key', { value: key ?? '' })
  const why = whyRefused(thrown)
  if (thrown.code === 'unknown-column') {
    return mapping === null ? problem('no-mapping', { name }) : problem('no-column', { why })
  }
  return thrown.code === 'invalid-mapping'
    ? problem('mapping-refused', { name: mapping ?? '', why })
    : problem('file-refused', { name, why })
}

/** Why something was refused, in the language that is asked for; else as the error says it. */
export function whyRefused(thrown: MisuseError): (language: Language) => string {
  return (language) => describeRefusal(thrown, language) ?? thrown.message
}

/** The mapping in a file. */
export async function readMapping(name: string): Promise<Mapping> {
  const value = await readJson(name)
  if (isObject(value)) return value as unknown as Mapping
  const why = (language: Language) => wordsIn(language).noObject
  throw problem('mapping-refused', { name, why })
}

async function readKind(
  input: Input,
  options: { readonly mapping: Mapping },
  key: string | null,
): Promise<Reading> {
  if (input.kind === 'csv') {
    const source = openMapped(options, key)
    source.totalBytes = input.size
    for await (const chunk of input.chunks) pushBytes(source, chunk)
    return finishCsv(source)
  }
  if (input.kind === 'ndjson') {
    const reader = newNdjsonReader(options, key)
    for await (const chunk of input.chunks) reader.push(chunk)
    return reader.end()
  }
  const bytes = await wholeOf(input)
  if (input.kind === 'json') {
    const reading = readJsonList(bytes, options, key, input.name)
    if (typeof reading === 'string') throw problem(reading, { name: input.name })
    return reading
  }
  const reader = newObjectReader({ mapping: withParquetDates(options.mapping) }, key)
  for (const [at, row] of (await readParquet(input.name, bytes)).entries()) reader.add(row, at + 1)
  return reader.finish(input.name)
}

/** A date of Parquet comes as a `Date` at midnight of UTC; no mapping need say so. */
function withParquetDates(mapping: Mapping): Mapping {
  const kinds = fieldsOf(mapping.kind)
  const entries = Object.entries(mapping.columns) as [FieldName, string | FieldMapping][]
  const columns = entries.map(([field, entry]) => {
    const long = typeof entry === 'string' ? { column: entry } : entry
    const formats = [long.format ?? 'iso'].flat()
    const isDate = kinds.get(field) === 'date'
    return [field, isDate ? { ...long, format: [...formats, 'utc-midnight'] } : long]
  })
  return { ...mapping, columns: Object.fromEntries(columns) } as Mapping
}

async function readNpr(input: Input, { mapping, key }: Asked): Promise<ReadInput> {
  const option = mapping !== null ? '--mapping' : key !== null ? '--key' : null
  if (option !== null) throw problem('npr-has-no-columns', { option })
  const { readNprMessage } = await import('../npr/read-npr-message.js')
  const answer = await readNprMessage(input.chunks)
  const { name, kind } = input
  if (answer.ok) {
    return { name, kind, reading: answer.reading, notes: answer.notes.map(({ note }) => note) }
  }
  const { fault, line, column } = answer
  const why = (language: Language) => wordsIn(language).nprFaults[fault]
  throw problem('npr-refused', { name, why, line: `${line}`, column: `${column}` })
}
