import type { EventLog } from '../../event-log/event-log.js'
import { writeEventCsv } from '../../event-log/write-event-csv.js'
import { writeOcel } from '../../event-log/write-ocel.js'
import { writeXes } from '../../event-log/write-xes.js'
import { pathwaysToFhir } from '../../fhir/pathways-to-fhir.js'
import type { FhirResource } from '../../fhir/resource-schema.js'
import { toFhirBundle } from '../../fhir/to-fhir-bundle.js'
import { registrationColumnsOf } from '../../files/columns/registration-columns-of.js'
import { fieldsOfReading } from '../../files/make-reading.js'
import { assembleColumns } from '../../registrations/assemble-columns.js'
import { makePathway } from '../../registrations/make-pathway.js'
import type { Pathway } from '../../registrations/schema.js'
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
export function targetOf({ to, asOf, patients, format }: Asked): Target {
  if (to === null) throw problem('no-target')
  if (asOf === null) throw problem('no-as-of')
  const known = to === 'fhir' ? ['text', 'json', 'ndjson'] : ['text']
  if (!known.includes(format)) {
    throw problem('wrong-value', { name: '--format', value: format, known: known.join(', ') })
  }
  // An EpisodeOfCare without its patient is none.
  if (to === 'fhir' && patients === 'omit') throw problem('fhir-names-patients')
  return { to, asOf }
}

/** The pathways of a file in the form of other programs. */
export function exportOf(
  { command, patients, language, format }: Asked,
  { to, asOf }: Target,
  { reading }: ReadInput,
): TextOutput {
  if (reading.kind !== 'registration') {
    throw problem('not-registrations', { kind: reading.kind, name: command })
  }
  const read = () => registrationColumnsOf(reading.length, fieldsOfReading(reading))
  const { pathways, setAside } = assembleColumns(read, { asOf })
  const list = Array.from({ length: pathways.length }, (_, at) => makePathway(pathways, at))
  const log = to === 'fhir' ? writeFhir(list, format) : writers[to](list, { asOf, patients })
  const words = wordsIn(language)
  return {
    chunks: log.chunks,
    talk: [
      fill(words.exported, { cases: log.cases, events: log.events }),
      ...counted(words.setAside, reading.file.setAside),
      ...counted(words.notExported, setAside.length),
      ...counted(words.withoutEvents, log.withoutEvents),
      ...counted(words.rewrittenTexts, log.rewrittenTexts),
    ],
  }
}

type Written = Omit<EventLog, 'unknownOutcomes'>

const writers = {
  xes: writeXes,
  ocel: writeOcel,
  csv: writeEventCsv,
} as const

/** One bundle for a server to take in at once, or with `ndjson` a resource a line. */
function writeFhir(pathways: readonly Pathway[], format: Asked['format']): Written {
  const resources = pathwaysToFhir(pathways)
  return {
    chunks: format === 'ndjson' ? writeResources(resources) : writeBundle(resources),
    cases: pathways.length,
    events: pathways.reduce((sum, { events }) => sum + events.length, 0),
    withoutEvents: 0,
    rewrittenTexts: 0,
  }
}

function* writeResources(resources: readonly FhirResource[]): Generator<string> {
  for (const resource of resources) yield `${JSON.stringify(resource)}\n`
}

function* writeBundle(resources: readonly FhirResource[]): Generator<string> {
  const { entry, ...head } = toFhirBundle(resources, { type: 'transaction' })
  yield `${JSON.stringify(head).slice(0, -1)},"entry":[`
  for (const [at, one] of entry.entries()) yield `${at === 0 ? '' : ','}\n${JSON.stringify(one)}`
  yield ']}\n'
}

function counted(text: string, count: number): readonly string[] {
  return count === 0 ? [] : [fill(text, { count })]
}
