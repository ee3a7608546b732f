import { createReadStream } from 'node:fs'
import { splitReading } from '../files/columns/split-reading.js'
import { openMapped } from '../files/read-csv.js'
import type { Reading } from '../files/reading.js'
import type { Mapping, MappingKind } from '../files/schema.js'
import { batchesOfCsv } from '../files/stream-csv.js'
import { batchesOfNdjson } from '../files/stream-ndjson.js'
import type { Asked } from './arguments.js'
import { type FileTotal, newFileTotal } from './file-total.js'
import type { InputKind } from './input-kind.js'
import { type Input, openInput } from './open-input.js'
import { asProblem, mappingOf, type ReadInput, readOpened } from './read-input.js'
import type { Terminal } from './terminal.js'

/** The rows of a file in batches of whole patients, so that a long file need not be in memory. */
export interface BatchInput {
  readonly name: string
  readonly kind: InputKind
  readonly rows: MappingKind
  /** The mapping that it is read by; a message of the register needs none. */
  readonly mapping: Mapping | null
  readonly batches: AsyncIterable<Reading>
  /** Whether one batch has all rows. */
  readonly isWhole: boolean
  /** What is known of the file: all of it once the last batch has come. */
  readonly total: FileTotal
}

/** Files of fewer bytes are read whole. */
const leastBytes = 8_000_000

/** Files of fewer rows are judged at once, so that all findings come by line. */
const wholeRows = 131_072

/** How many rows a batch has, about. */
const batchRows = 16_384

/** Opens the file that was asked for, by the mapping that was given, or by our own names. */
export async function readBatches(asked: Asked, terminal: Terminal): Promise<BatchInput> {
  const input = await openInput(asked.subject, terminal)
  const { name, kind } = input
  const total = newFileTotal(name)
  const mapping = kind === 'npr' ? null : await mappingOf(asked)
  if (mapping !== null && (await isToStream(input, mapping))) {
    const batches = streamOf(input, asked, mapping)
    return {
      name,
      kind,
      rows: mapping.kind,
      mapping,
      batches: counted(batches, total),
      isWhole: false,
      total,
    }
  }
  const whole: ReadInput = await readOpened(input, asked)
  const { reading } = whole
  total.notes = whole.notes
  const isWhole = reading.kind !== 'registration' || reading.length <= wholeRows
  const batches = isWhole ? [reading] : splitReading(reading, batchRows)
  const all = counted(batches, total)
  return { name, kind, rows: reading.kind, mapping, batches: all, isWhole, total }
}

/** Batches as they come, each counted. */
async function* counted(
  batches: Iterable<Reading> | AsyncIterable<Reading>,
  total: FileTotal,
): AsyncGenerator<Reading, void, undefined> {
  for await (const batch of batches) {
    total.add(batch)
    yield batch
  }
}

/** Whether a file is long, and sorted by patient: that is found out by reading this column alone. */
async function isToStream({ name, kind, size }: Input, mapping: Mapping): Promise<boolean> {
  if (kind !== 'csv' && kind !== 'ndjson') return false
  if (size === null || size < leastBytes || mapping.kind !== 'registration') return false
  const { patient } = mapping.columns
  const other = { constant: '-' }
  const options: { mapping: Mapping } = {
    mapping: {
      kind: 'registration',
      file: mapping.file,
      columns: { patient, unit: other, date: other, code: other },
    },
  }
  const chunks = createReadStream(name, { highWaterMark: 1 << 20 })
  try {
    const batches =
      kind === 'csv'
        ? batchesOfCsv(openMapped(options), chunks, batchRows)
        : batchesOfNdjson(options, null, chunks, batchRows)
    for await (const _ of batches);
    return true
  } catch {
    // Not sorted; or there is something else wrong, which reading all of it tells.
    return false
  } finally {
    chunks.destroy()
  }
}

async function* streamOf(
  { kind, name, chunks }: Input,
  asked: Asked,
  mapping: Mapping,
): AsyncGenerator<Reading, void, undefined> {
  try {
    yield* kind === 'csv'
      ? batchesOfCsv(openMapped({ mapping }, asked.key), chunks, batchRows)
      : batchesOfNdjson({ mapping }, asked.key, chunks, batchRows)
  } catch (thrown) {
    throw asProblem(thrown, asked, name)
  }
}
