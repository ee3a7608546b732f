import { eventOrder } from '../../codes/event-order.js'
import type { PathwayDefinition } from '../../pathways/schema.js'
import { isAbsent } from '../columns/kinds.js'
import type { StatedCode } from '../columns/registration-columns.js'
import type { AssemblyParams, CodeFault } from '../schema.js'
import type { CodeIndex, IndexedCode } from './code-index.js'

/** Why a code was refused, and what helps to mend it. */
export type RefusedCode = AssemblyParams['npr-201']

/** What a stated code is: one that is allowed, or why it was refused. */
export function readCode(index: CodeIndex, stated: StatedCode): IndexedCode | RefusedCode {
  const { code, pathway, event, outcome } = stated
  if (isAbsent(code)) return readParts(index, pathway, event, outcome)
  if (typeof code !== 'string') return refused('not-a-string')
  const found = index.codes.get(code)
  if (found === undefined) {
    return readTexts(index, code.slice(0, 3), code.slice(3, 4), code.slice(4))
  }
  // Both kinds in one row: they must say the same, as far as they say it.
  const agrees =
    (isAbsent(pathway) || pathway === found.type) &&
    (isAbsent(event) || event === found.event) &&
    (isAbsent(outcome) || outcome === found.outcome)
  return agrees ? found : refused('code-and-parts-differ')
}

function readParts(index: CodeIndex, pathway: unknown, event: unknown, outcome: unknown) {
  const parts = [pathway, event, outcome]
  if (parts.some((part) => !isAbsent(part) && typeof part !== 'string')) {
    return refused('not-a-string')
  }
  if (isAbsent(pathway) || isAbsent(event)) return refused('missing')
  return readTexts(
    index,
    pathway as string,
    event as string,
    isAbsent(outcome) ? '' : (outcome as string),
  )
}

function readTexts(
  index: CodeIndex,
  type: string,
  event: string,
  outcome: string,
): IndexedCode | RefusedCode {
  // The parts must be the table's own: 'D1', '1C' and 'P' join to D11CP as well, and are none.
  const found = index.codes.get(type + event + outcome)
  if (found !== undefined && found.type === type && found.event === event) return found
  const meant = codeMeant(index, type, event, outcome)
  if (meant !== null) return meant
  const typePlace = index.typePlaces.get(type)
  if (typePlace === undefined) return refused('unknown-pathway')
  if (!(eventOrder as readonly string[]).includes(event)) return refused('unknown-event')
  const { events } = index.definitions[typePlace] as PathwayDefinition
  const entries = events.filter((entry) => entry.event === event)
  if (entries.length === 0) return refused('event-not-allowed')
  const allowed = [...new Set(entries.flatMap(({ outcomes }) => outcomes))]
  if (outcome === '') return refused('outcome-missing', null, allowed)
  // A blank, or more than one sign, that follows what could be a code is no outcome.
  return outcome.length > 1 || /\s/.test(outcome)
    ? refused('not-in-9327')
    : refused('outcome-not-allowed', null, allowed)
}

/** The code that the texts would be without blanks, or in capitals. */
function codeMeant(index: CodeIndex, type: string, event: string, outcome: string) {
  const text = type + event + outcome
  const bare = text.replace(/\s+/g, '')
  const meant = index.codes.get(bare.toUpperCase())
  if (meant === undefined) return null
  const code = meant.type + meant.event + meant.outcome
  if (bare !== text) return refused('blanks', code)
  return bare === code ? null : refused('letter-case', code)
}

function refused(
  fault: CodeFault,
  code: string | null = null,
  allowed: readonly string[] = [],
): RefusedCode {
  return { fault, code, allowed }
}
