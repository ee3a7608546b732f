import { optionsArgument } from '../misuse/arguments.js'
import { misuse } from '../misuse/misuse.js'
import { type AssembleOptions, assemblePathways } from './assemble-pathways.js'
import { isName } from './columns/kinds.js'
import type { Assembly, Registration } from './schema.js'

/** What may be chosen when rows are assembled as they come. */
export interface AssembleStreamOptions extends AssembleOptions {
  /** How many rows are gathered, at least, before whole patients are assembled; 4096 by default. */
  readonly batchRows?: number | undefined
}

/** Gathers rows that come sorted by patient, and assembles those of whole patients. */
export function batchRows(streamOptions: AssembleStreamOptions) {
  const { batchRows: least = 4096, ...options } = optionsArgument(streamOptions, [
    'asOf',
    'batchRows',
    'definitions',
    'edition',
    'pathwayId',
  ])
  if (!Number.isSafeInteger(least) || least < 1) {
    throw misuse('invalid-count', 'batchRows must be a whole number of 1 or more')
  }
  let batch: Registration[] = []
  let first = 0
  let patient: string | undefined
  const assemble = (): Assembly => {
    const assembly = shiftRows(assemblePathways(batch, options), first)
    first += batch.length
    batch = []
    return assembly
  }
  return {
    /** Takes a row; gives the patients before it once enough are whole. */
    add: (row: Registration): Assembly | undefined => {
      const next: unknown = row?.patient
      let whole: Assembly | undefined
      if (isName(next) && next !== patient) {
        if (patient !== undefined && next < patient) {
          throw misuse(
            'unsorted-rows',
            `row ${first + batch.length} comes before the row above it: sort the rows by patient (as texts), or use assemblePathways`,
          )
        }
        if (batch.length >= least) whole = assemble()
        patient = next
      }
      batch.push(row)
      return whole
    },
    /** The patients that are left. */
    end: (): Assembly | undefined => (batch.length > 0 ? assemble() : undefined),
  }
}

/** Rows are numbered from the first row of the stream. The lists are new here and shared by none. */
function shiftRows(assembly: Assembly, by: number): Assembly {
  const shift = (rows: readonly number[]) => {
    const own = rows as number[]
    for (let at = 0; at < own.length; at += 1) own[at] = (own[at] as number) + by
  }
  for (const { events } of assembly.pathways) for (const { rows } of events) shift(rows)
  for (const { rows, relatedRows } of assembly.findings) {
    shift(rows)
    shift(relatedRows)
  }
  shift(assembly.setAside)
  return assembly
}

/** Rows that can be gone through one by one; a text could too, and is no rows. */
export function rowsArgument(rows: unknown): void {
  const isRight =
    typeof rows === 'object' &&
    rows !== null &&
    (Symbol.iterator in rows || Symbol.asyncIterator in rows || 'getReader' in rows)
  if (!isRight) throw misuse('invalid-argument', 'rows must be a list, a generator or a stream')
}
