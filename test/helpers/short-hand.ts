import type {
  EventCode,
  Pathway,
  PathwayEvent,
  PathwayFacts,
  PathwayInput,
  PathwayType,
  Registration,
} from 'pasientforlop'
import { noFacts } from '../../src/registrations/pathway-facts.js'
import type { KnownFacts } from '../../src/registrations/schema.js'

/** Rows of one patient and unit, written `2020-01-02 D11A`; the facts go on the first. */
export const rowsOf = (
  lines: readonly string[],
  facts?: PathwayFacts,
  who: { patient?: string; unit?: string } = {},
): Registration[] =>
  lines.map((line, at) => {
    const [date = '', code = ''] = line.split(' ')
    const known = at === 0 && facts !== undefined ? { facts } : {}
    return { patient: 'p1', unit: 'u1', ...who, date, code, ...known }
  })

const eventOf = (line: string, row: number): PathwayEvent => {
  const [date = '', event = '', outcomes = ''] = line.split(' ')
  return { event: event as EventCode, outcomes: [...outcomes], date, careLevel: null, rows: [row] }
}

/** A pathway value, its events written `2020-01-02 C PK`; start and end are those of A and X. */
export const pathwayOf = (
  type: PathwayType,
  lines: readonly string[],
  given: Omit<Partial<PathwayInput>, 'events'> & { readonly events?: Pathway['events'] } = {},
): Pathway => {
  const events = lines.map(eventOf)
  const start = events.find(({ event }) => event === 'A')?.date
  const end = events.find(({ event }) => event === 'X')?.date
  return {
    id: 'a',
    patient: 'p1',
    unit: 'u1',
    type,
    edition: 'pakkeforlop-2019',
    start: start ?? null,
    end: end ?? null,
    events,
    ...given,
    facts: knownFacts(given.facts ?? {}),
  } as Pathway
}

/** Facts as an answer has them: every one is there, `null` where it is not known. */
export const knownFacts = (facts: PathwayFacts): KnownFacts =>
  ({
    ...noFacts,
    ...facts,
  }) as KnownFacts
