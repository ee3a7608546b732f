import type {
  EventCode,
  Pathway,
  PathwayEvent,
  PathwayFacts,
  PathwayType,
  Registration,
} from 'pasientforlop'

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
  return { event: event as EventCode, outcomes: [...outcomes], date, rows: [row] }
}

/** A pathway value, its events written `2020-01-02 C PK`; start and end are those of A and X. */
export const pathwayOf = (
  type: PathwayType,
  lines: readonly string[],
  given: Partial<Pathway> = {},
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
    ...(start !== undefined && { start }),
    ...(end !== undefined && { end }),
    events,
    facts: {},
    ...given,
  }
}
