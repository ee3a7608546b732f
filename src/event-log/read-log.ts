import { measureInStretches } from '../forlopstid/read-for-clocks.js'
import { languageArgument } from '../messages/language-argument.js'
import { choiceArgument, objectArgument, optionsArgument } from '../misuse/arguments.js'
import { misuse } from '../misuse/misuse.js'
import { eventsUntil, otherOutcome } from '../registrations/pathway-columns.js'
import type { PathwayInput } from '../registrations/schema.js'
import type { EventLog, EventLogOptions } from './event-log.js'
import { type LogCase, logCases } from './log-case.js'
import { writableText } from './writable-text.js'

/** The cases of a log, some at a time. */
export type Cases = Iterable<readonly LogCase[]>

/** So many pathways at a time become cases. */
const stretch = 1024

/** The least length of a piece of text, but for the last. */
const pieceLength = 65_536

/**
 * Makes a log: checks and counts at once, and writes when asked. `write` gives the text of some cases
 * in pieces of any length, `textOf` how texts of the caller stand in it.
 */
export function readLog(
  pathways: readonly PathwayInput[],
  options: EventLogOptions,
  write: (cases: Cases) => Iterable<string>,
  textOf: (text: string) => string = writableText,
): EventLog {
  objectArgument(options, 'options', 'an object with asOf')
  optionsArgument(options, ['asOf', 'definitions', 'patients', 'language'])
  if (options.language !== undefined) languageArgument(options.language)
  choiceArgument(options.patients ?? 'omit', 'patients', ['omit', 'pseudonym'])
  const counts = countsOf(pathways, options, textOf)
  return {
    chunks: {
      [Symbol.iterator]: () => inPieces(write(casesOf(pathways, options, textOf))),
    },
    ...counts,
  }
}

function countsOf(
  pathways: readonly PathwayInput[],
  options: EventLogOptions,
  textOf: (text: string) => string,
): Omit<EventLog, 'chunks'> {
  const ids = new Set<string>()
  const rewritten = new Set<string>()
  let [cases, events, withoutEvents, unknownOutcomes] = [0, 0, 0, 0]
  const note = (text: string) => {
    if (textOf(text) !== text) rewritten.add(text)
  }
  measureInStretches(pathways, options, ({ pathways: columns, asOfDay }) => {
    for (let at = 0; at < columns.length; at += 1) {
      const id = columns.idOf(at)
      if (ids.has(id)) {
        throw misuse(
          'invalid-argument',
          `pathways[${ids.size}] has the id of one before it; a log has each pathway once`,
        )
      }
      ids.add(id)
      const from = columns.eventsFrom[at] as number
      const to = eventsUntil(columns, at, asOfDay)
      if (from === to) {
        withoutEvents += 1
        continue
      }
      cases += 1
      events += to - from
      for (let event = from; event < to; event += 1) {
        if (((columns.outcomes[event] as number) & otherOutcome) !== 0) unknownOutcomes += 1
      }
      note(id)
      note(columns.units[columns.unitOf[at] as number] as string)
      if (options.patients === 'pseudonym') {
        note(columns.patients[columns.patientOf[at] as number] as string)
      }
    }
  })
  return { cases, events, withoutEvents, rewrittenTexts: rewritten.size, unknownOutcomes }
}

function casesOf(
  pathways: readonly PathwayInput[],
  options: EventLogOptions,
  textOf: (text: string) => string,
): Cases {
  return {
    *[Symbol.iterator]() {
      for (let from = 0; from < pathways.length; from += stretch) {
        let cases: readonly LogCase[] = []
        measureInStretches(pathways.slice(from, from + stretch), options, (measured) => {
          cases = logCases(measured, options, textOf)
        })
        yield cases
      }
    },
  }
}

/** Short texts joined to longer ones, so that writing them is not a call each. */
function* inPieces(texts: Iterable<string>): Generator<string> {
  let piece = ''
  for (const text of texts) {
    piece += text
    if (piece.length < pieceLength) continue
    yield piece
    piece = ''
  }
  if (piece !== '') yield piece
}
