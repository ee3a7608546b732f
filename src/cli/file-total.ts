import { addChange } from '../files/csv/reading-of-csv.js'
import type { Reading } from '../files/reading.js'
import type { Change, FileFacts } from '../files/schema.js'
import type { NprNote } from '../npr/schema.js'

/** What is known of a file, added up over the batches that have come. */
export interface FileTotal {
  readonly name: string
  rows: number
  /** How many of the rows are in no pathway, as far as a command has assembled them. */
  outside: number
  /** What was found out; nothing before the first batch. */
  file: FileFacts | null
  changes: Change[]
  /** Of a message of the register: its notes, by id. */
  notes: readonly NprNote['note'][]
  readonly add: (batch: Reading) => void
}

export function newFileTotal(name: string): FileTotal {
  const total: FileTotal = {
    name,
    rows: 0,
    outside: 0,
    file: null,
    changes: [],
    notes: [],
    add: (batch) => {
      total.rows += batch.length
      total.file = total.file === null ? batch.file : joinFacts(total.file, batch.file)
      for (const change of batch.changes) addChange(total.changes, change)
    },
  }
  return total
}

/** An encoding that a batch shows goes before one that none needs yet. */
function joinFacts(before: FileFacts, next: FileFacts): FileFacts {
  const { encoding, encodingFrom } = before.encodingFrom === 'ascii' ? next : before
  return {
    ...before,
    encoding,
    encodingFrom,
    columns: { ...before.columns, ...next.columns },
    absent: before.absent.filter((field) => next.absent.includes(field)),
    blankLines: before.blankLines + next.blankLines,
    setAside: before.setAside + next.setAside,
  }
}
