import type { EventLog } from '../../event-log/event-log.js'
import { writeEventCsv } from '../../event-log/write-event-csv.js'
import { writeOcel } from '../../event-log/write-ocel.js'
import { writeXes } from '../../event-log/write-xes.js'
import { registrationColumnsOf } from '../../files/columns/registration-columns-of.js'
import { fieldsOfReading } from '../../files/make-reading.js'
import { assembleColumns } from '../../registrations/assemble-columns.js'
import { makePathway } from '../../registrations/make-pathway.js'
import type { Asked } from '../arguments.js'
import { problem } from '../problem.js'
import type { ReadInput } from '../read-input.js'
import type { TextOutput } from '../text-output.js'
import { fill, wordsIn } from '../words/words-in.js'

/** What is exported to, and the day that it is about. */
export interface Target {
  readonly to: NonNullable<Asked['to']>
  readonly asOf: string
}

/** What was asked for, before the file is read. */
export function targetOf({ to, asOf }: Asked): Target {
  if (to === null) throw problem('no-target')
  if (asOf === null) throw problem('no-as-of')
  return { to, asOf }
}

/** The pathways of a file in the form of other programs. */
export function exportOf(
  { command, patients, language }: Asked,
  { to, asOf }: Target,
  { reading }: ReadInput,
): TextOutput {
  if (reading.kind !== 'registration') {
    throw problem('not-registrations', { kind: reading.kind, name: command })
  }
  const read = () => registrationColumnsOf(reading.length, fieldsOfReading(reading))
  const { pathways, setAside } = assembleColumns(read, { asOf })
  const list = Array.from({ length: pathways.length }, (_, at) => makePathway(pathways, at))
  const log = writers[to](list, { asOf, patients })
  const words = wordsIn(language)
  return {
    chunks: log.chunks,
    talk: [
      fill(words.exported, { cases: log.cases, events: log.events }),
      ...counted(words.notExported, setAside.length),
      ...counted(words.withoutEvents, log.withoutEvents),
      ...counted(words.rewrittenTexts, log.rewrittenTexts),
    ],
  }
}

const writers = {
  xes: writeXes,
  ocel: writeOcel,
  csv: writeEventCsv,
} as const satisfies Record<Target['to'], (...args: Parameters<typeof writeXes>) => EventLog>

function counted(text: string, count: number): readonly string[] {
  return count === 0 ? [] : [fill(text, { count })]
}
