import { addValues, finishValues, newValueSinks } from '../files/columns/value-sinks.js'
import { addFault, type FileFaults, listFaults } from '../files/file-faults.js'
import { addLine, newLineIndex } from '../files/line-index.js'
import { makeReading } from '../files/make-reading.js'
import { tellOddNames } from '../files/odd-names.js'
import { planMapping } from '../files/plan-mapping.js'
import { objectArgument, textArgument } from '../misuse/arguments.js'
import { type Attributes, textOf } from './attributes.js'
import { type MessageHead, readMessageHead } from './message-head.js'
import { namesWith } from './names-with.js'
import { newNoteList } from './note-list.js'
import { patientWithin } from './patient-within.js'
import type { NprAnswer, NprFault, NprOptions } from './schema.js'

/** A pathway code of an episode, until its end is reached: a reference to its unit may come after it. */
interface FoundCode {
  readonly code: string | null
  readonly date: string | null
  readonly line: number
}

/** Makes rows of the elements of a message. */
export function newRowReader(options: NprOptions) {
  const names = namesWith(options.names)
  const { timeFrom = ['measure', 'service'], unitFrom = 'institution' } = options
  if (unitFrom !== 'institution') {
    textArgument(objectArgument(unitFrom, 'unitFrom', 'an object').attribute, 'unitFrom.attribute')
  }
  const referenceKind = unitFrom === 'institution' ? undefined : unitFrom.kind
  const plan = planMapping({
    kind: 'registration',
    columns: {
      patient: names.patientNumber,
      unit: unitFrom === 'institution' ? names.institutionId : unitFrom.attribute,
      date: names.start,
      code: names.codeValue,
      careLevel: { column: names.careLevel, values: 'kodeverk-8406', ifAbsent: 'missing' },
      birthYear: { column: names.birthYear, ifAbsent: 'missing' },
    },
  })
  const sinks = newValueSinks(plan)
  const lines = newLineIndex(1)
  const faults: FileFaults = new Map()
  const notes = newNoteList()
  const counts = { institutions: 0, patients: 0, episodes: 0, otherCodes: 0 }
  const times = { measure: 0, service: 0, episode: 0, none: 0 }
  type Start = 'measure' | 'service' | 'episode'
  const starts: Record<Start, string | null> = { measure: null, service: null, episode: null }
  let message: MessageHead | undefined
  let institution: string | null = null
  let units = new Map<string | null, Attributes>()
  let patient: string | null = null
  let birthYear: string | null = null
  let careLevel: string | null = null
  let unitReference: string | null = null
  let inProcedure = false
  let found: FoundCode[] = []

  const openMessage = (uri: string, attributes: Attributes, line: number): NprFault | undefined => {
    const head = readMessageHead(uri, textOf(attributes, names.version), options)
    if ('fault' in head) return head.fault
    message = head
    for (const told of head.notes) notes.add(told, line)
    return undefined
  }

  const openCode = (attributes: Attributes, line: number) => {
    const isPathway = textOf(attributes, names.codeSystem) === names.pathwayLetter
    if (!inProcedure) {
      if (isPathway) notes.add('code-elsewhere', line)
      return
    }
    if (!isPathway) {
      counts.otherCodes += 1
      return
    }
    const from = timeFrom.find((name) => starts[name] !== null)
    times[from ?? 'none'] += 1
    const code = textOf(attributes, names.codeValue)
    found.push({ code, date: from === undefined ? null : starts[from], line })
  }

  /** Makes rows of the codes so far: also of those outside an episode, which have what is around them. */
  const closeEpisode = () => {
    const unit =
      unitFrom === 'institution'
        ? institution
        : textOf(units.get(unitReference) ?? {}, unitFrom.attribute)
    const number =
      options.patientFrom === 'across-institutions' ? patient : patientWithin(institution, patient)
    const isIndented = /^\s+\S/.test(patient ?? '')
    for (const { code, date, line } of found) {
      addLine(lines, sinks.rows, line)
      // Behind the institution nobody else would see the blank.
      if (isIndented) addFault(faults, 'blank-at-edge', line, { column: names.patientNumber })
      const row: Readonly<Record<string, string | null>> = {
        [names.careLevel]: careLevel,
        [names.birthYear]: birthYear,
        [plan.fields[1]?.columns[0] as string]: unit,
        [names.start]: date,
        [names.codeValue]: code,
        [names.patientNumber]: number,
      }
      addValues(sinks, (name) => ({ has: true, value: row[name] }))
    }
    found = []
    starts.episode = null
    careLevel = null
    unitReference = null
  }

  return {
    hasMessage: () => message !== undefined,
    /** Takes an element; answers only where the message cannot be read. */
    open: (
      name: string,
      uri: string,
      attributes: Attributes,
      line: number,
    ): NprFault | undefined => {
      if (name === names.message) return openMessage(uri, attributes, line)
      if (message === undefined) return undefined
      if (name === names.institution) {
        closeEpisode()
        counts.institutions += 1
        institution = textOf(attributes, names.institutionId)
        units = new Map()
      } else if (name === names.unit) {
        const id = textOf(attributes, names.unitId)
        if (id !== null) units.set(id, attributes)
      } else if (name === names.patientHolder) {
        closeEpisode()
        counts.patients += 1
        patient = textOf(attributes, names.patientNumber)
      } else if (name === names.patient) {
        birthYear = textOf(attributes, names.birthYear)
      } else if (name === names.episode) {
        closeEpisode()
        counts.episodes += 1
        careLevel = textOf(attributes, names.careLevel)
        starts.episode = textOf(attributes, names.episodeStart)
      } else if (name === names.unitReference) {
        const isWanted = textOf(attributes, names.unitReferenceType) === referenceKind
        if (isWanted) unitReference = textOf(attributes, names.unitId)
      } else if (name === names.service) {
        starts.service = textOf(attributes, names.start)
      } else if (name === names.measure) {
        starts.measure = textOf(attributes, names.start)
      } else if (name === names.procedure) {
        inProcedure = true
      } else if (name === names.code) {
        openCode(attributes, line)
      }
      return undefined
    },
    close: (name: string) => {
      if (name === names.procedure) inProcedure = false
      else if (name === names.measure) starts.measure = null
      else if (name === names.service) starts.service = null
      else if (name === names.episode) closeEpisode()
      else if (name === names.patientHolder) {
        closeEpisode()
        patient = null
        birthYear = null
      } else if (name === names.institution) {
        closeEpisode()
        institution = null
      }
    },
    finish: (encoding: string): NprAnswer => {
      closeEpisode()
      const { fields, changes, facts } = finishValues(sinks, 'the message')
      tellOddNames(fields, lines, facts.columns, faults)
      const reading = makeReading({
        kind: 'registration',
        length: sinks.rows,
        fields,
        lines,
        findings: listFaults(faults),
        changes,
        file: { ...facts, encoding: null },
      })
      return {
        ok: true,
        reading,
        message: {
          version: message?.version ?? null,
          module: message?.module ?? null,
          encoding,
          ...counts,
          times,
        },
        notes: notes.list(),
      }
    },
  }
}
