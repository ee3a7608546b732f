import { eventOrder } from '../codes/event-order.js'
import { type CodeIndex, placeOfParts } from './code-index.js'
import type { CodeFault } from './schema.js'

/** Why the code of a row was refused; asked only once it was. */
export function faultOfCode(
  index: CodeIndex,
  row: { code?: unknown; pathway?: unknown; event?: unknown; outcome?: unknown },
): CodeFault {
  const { code, pathway, event, outcome } = row
  if (!isAbsent(code)) {
    if (typeof code !== 'string') return 'not-a-string'
    if (index.placeByText.has(code)) return 'code-and-parts-differ'
    return faultOfParts(index, code.slice(0, 3), code.slice(3, 4), code.slice(4))
  }
  const parts = [pathway, event, outcome]
  if (parts.every(isAbsent)) return 'missing'
  if (parts.some((part) => !isAbsent(part) && typeof part !== 'string')) return 'not-a-string'
  if (isAbsent(pathway) || isAbsent(event)) return 'missing'
  return faultOfParts(
    index,
    pathway as string,
    event as string,
    isAbsent(outcome) ? '' : (outcome as string),
  )
}

/** Absent is what a CSV reader or a database makes of an empty column. */
export function isAbsent(value: unknown): value is undefined | null | '' {
  return value === undefined || value === null || value === ''
}

function faultOfParts(index: CodeIndex, type: string, event: string, outcome: string): CodeFault {
  const typePlace = index.typePlaces.get(type)
  if (typePlace === undefined) return 'unknown-pathway'
  if (!(eventOrder as readonly string[]).includes(event)) return 'unknown-event'
  const allowed = index.definitions[typePlace]?.events.find((entry) => entry.event === event)
  if (allowed === undefined) return 'event-not-allowed'
  if (outcome === '' && allowed.outcomes.length > 0) return 'outcome-missing'
  return outcome.length > 1 ? 'not-in-9327' : 'outcome-not-allowed'
}

/** The place of a row's code in the index, or -1 where it has no valid one. */
export function placeOfCode(
  index: CodeIndex,
  row: { code?: unknown; pathway?: unknown; event?: unknown; outcome?: unknown },
): number {
  const { code, pathway, event } = row
  const outcome = isAbsent(row.outcome) ? '' : row.outcome
  if (isAbsent(code)) {
    return typeof pathway === 'string' && typeof event === 'string' && typeof outcome === 'string'
      ? placeOfParts(index, pathway, event, outcome)
      : -1
  }
  if (typeof code !== 'string') return -1
  const place = index.placeByText.get(code)
  if (place === undefined) return -1
  if (isAbsent(pathway) && isAbsent(event) && outcome === '') return place
  // Both kinds in one row: they must say the same, as far as they say it.
  const coded = index.codes[place]
  const same =
    (isAbsent(pathway) || pathway === coded?.type) &&
    (isAbsent(event) || event === coded?.event) &&
    (outcome === '' || outcome === coded?.outcomes[0])
  return same ? place : -1
}
