import fc from 'fast-check'
import {
  type CareLevel,
  type EditionId,
  type EventCode,
  type Pathway,
  type PathwayEvent,
  type PathwayFacts,
  type PathwayType,
  pathwayDefinitions,
  type Registration,
} from 'pasientforlop'
import { fromEpochDay, toEpochDay } from 'pasientforlop/calendar'
import { knownFacts } from './short-hand.js'

/** How far a generated pathway has come. */
export type Stage = 'started' | 'attended' | 'decided' | 'evaluated'

/** What a generated pathway must be; the rest is free. */
export interface ConformingOptions {
  readonly type?: PathwayType
  readonly edition?: EditionId
  readonly stage?: Stage
  readonly closed?: boolean
  readonly patient?: string
  readonly unit?: string
}

/** Rows that conform, the pathway they make (all but its id), and how to assemble them. */
export interface ConformingCase {
  readonly rows: readonly Registration[]
  readonly pathway: Omit<Pathway, 'id'>
  readonly options: { readonly edition?: EditionId }
}

/**
 * The types that conform without reservation: when D10 came into use is unknown, so each of its
 * pathways has a finding that says so. Ask for it by name.
 */
export const conformingTypes = [
  'D01',
  'D06',
  'D07',
  'D08',
  'D09',
  'D11',
  'D12',
] as const satisfies readonly PathwayType[]

/** The first and last start of an edition that is generated; the simplified one has three types. */
const startsOf: Readonly<Record<EditionId, readonly [from: string, to: string]>> = {
  'pakkeforlop-2019': ['2019-01-01', '2022-12-31'],
  'pasientforlop-2023': ['2023-01-01', '2025-12-31'],
  'forenklet-2024': ['2024-10-28', '2026-12-31'],
}

export const typesOf = (edition: EditionId): readonly PathwayType[] =>
  edition === 'forenklet-2024' ? ['D01', 'D11', 'D12'] : conformingTypes

const stages: readonly Stage[] = ['started', 'attended', 'decided', 'evaluated']

interface Step {
  readonly event: EventCode
  readonly day: number
  readonly outcomes: readonly string[]
}

const outcomesOf = (type: PathwayType, event: EventCode): readonly string[] =>
  Object.values(pathwayDefinitions)
    .find((definition) => definition.type === type)
    ?.events.find((allowed) => allowed.event === event)?.outcomes ?? []

const allows = (type: PathwayType, event: EventCode): boolean =>
  Object.values(pathwayDefinitions).some(
    (definition) =>
      definition.type === type && definition.events.some((allowed) => allowed.event === event),
  )

/** Some outcomes of an event in the type, in the order of their letters. */
const someOutcomes = (
  type: PathwayType,
  event: EventCode,
  most: number,
  without = '',
): fc.Arbitrary<readonly string[]> => {
  const allowed = outcomesOf(type, event).filter((outcome) => !without.includes(outcome))
  return fc
    .subarray([...allowed], { minLength: 1, maxLength: Math.min(most, allowed.length) })
    .map((outcomes) => outcomes.sort())
}

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })
const days = (max: number, min = 0) => fc.integer({ min, max })

/** The steps from the start: what each stage adds, and nothing that a rule would flag. */
const stepsOf = (
  type: PathwayType,
  edition: EditionId,
  stage: Stage,
  closed: boolean,
  start: number,
): fc.Arbitrary<readonly Step[]> =>
  fc
    .record({
      attended: days(60),
      symptoms: maybe(days(60)),
      postponed: maybe(days(30)),
      decided: days(90),
      needs: someOutcomes(type, 'C', 5, 'IU'),
      noNeed: fc.boolean(),
      extended: maybe(days(90, 1)),
      detox: maybe(days(30)),
      activities: fc.uniqueArray(fc.tuple(days(80), fc.constantFrom(...outcomesOf(type, 'U'))), {
        maxLength: 3,
        selector: ([, outcome]) => outcome,
      }),
      meeting: maybe(fc.tuple(days(80), someOutcomes(type, 'S', 1))),
      feedback: maybe(days(40)),
      evaluations: fc.array(days(84, 1), { minLength: 1, maxLength: 3 }),
      treated: maybe(days(100)),
      closing: fc.tuple(
        days(60),
        someOutcomes(type, 'X', 1, edition === 'forenklet-2024' ? 'R' : ''),
        maybe(someOutcomes(type, 'H', 3)),
      ),
    })
    .map((chosen) => {
      const reached = stages.indexOf(stage)
      const steps: Step[] = [{ event: 'A', day: start, outcomes: [] }]
      let day = start
      const add = (event: EventCode, at: number, outcomes: readonly string[] = []) => {
        if (allows(type, event)) steps.push({ event, day: at, outcomes })
        day = Math.max(day, at)
      }
      // Before the decision, and so never after it.
      if (chosen.symptoms !== undefined) {
        add('P', start + Math.min(chosen.symptoms, chosen.attended))
      }
      if (reached >= 1) {
        add('M', start + chosen.attended)
        if (chosen.detox !== undefined) add('D', day + chosen.detox)
        for (const [after, outcome] of chosen.activities) add('U', start + after, [outcome])
        if (chosen.meeting !== undefined) add('S', start + chosen.meeting[0], chosen.meeting[1])
      }
      if (reached >= 2) {
        // A postponement is followed by the decision it excuses.
        if (chosen.postponed !== undefined) add('L', day + chosen.postponed)
        const decided = day + chosen.decided
        const extended = outcomesOf(type, 'C').includes('U') ? chosen.extended : undefined
        const ends = chosen.noNeed && closed && reached === 2
        add('C', decided, ends ? ['I'] : extended === undefined ? chosen.needs : ['U'])
        if (!ends && extended !== undefined) add('C', decided + extended, chosen.needs)
        if (chosen.feedback !== undefined) add('F', decided + chosen.feedback)
        if (chosen.treated !== undefined) add('T', decided + chosen.treated)
      }
      if (reached >= 3) {
        for (const after of chosen.evaluations) add('E', day + after)
      }
      if (closed) {
        const [after, outcome, needs] = chosen.closing
        const end = day + after
        if (needs !== undefined) add('H', end, needs)
        add('X', end, outcome)
      }
      return steps
    })

/** Facts that contradict nothing: born under 18 years before a start in D12, assessed in time. */
const factsOf = (
  type: PathwayType,
  edition: EditionId,
  start: number,
): fc.Arbitrary<PathwayFacts> => {
  const year = Number(fromEpochDay(start).slice(0, 4))
  const oldest = type === 'D12' ? 17 : 80
  return fc
    .record(
      {
        birthDate: fc.integer({ min: 1, max: oldest }).map((years) => `${year - years}-12-31`),
        birthYear: fc.integer({ min: 1, max: oldest }).map((years) => year - years),
        severity: fc.constantFrom('severe' as const, 'less-severe' as const),
        rightGrantedFor: fc.constantFrom('assessment' as const, 'treatment' as const),
        referralReceived: days(20).map((before) => fromEpochDay(start - before)),
        referralAssessed: days(10).map((after) =>
          fromEpochDay(edition === 'forenklet-2024' ? start : start + after),
        ),
        treatmentStarted: days(200).map((after) => fromEpochDay(start + after)),
      },
      { requiredKeys: [] },
    )
    .map(({ birthDate, birthYear, ...facts }) => ({
      ...facts,
      // A system exports one of them, or both in agreement.
      ...(birthDate !== undefined && { birthDate }),
      ...(birthYear !== undefined && {
        birthYear: birthDate === undefined ? birthYear : Number(birthDate.slice(0, 4)),
      }),
    }))
}

const ranks = 'APMDLCSUFETHX'

const inOrder = (steps: readonly Step[]): readonly Step[] =>
  [...steps].sort((a, b) => a.day - b.day || ranks.indexOf(a.event) - ranks.indexOf(b.event))

/** Steps of the same event and day become one, as in a pathway. */
const merged = (steps: readonly Step[]): readonly Step[] => {
  const found: Step[] = []
  for (const step of inOrder(steps)) {
    const last = found.at(-1)
    if (last !== undefined && last.event === step.event && last.day === step.day) {
      found[found.length - 1] = { ...last, outcomes: [...last.outcomes, ...step.outcomes].sort() }
    } else {
      found.push(step)
    }
  }
  return found
}

const careLevels: readonly (CareLevel | undefined)[] = ['outpatient', 'day', 'inpatient', undefined]

interface Look {
  /** How a row is written: apart or as a composite code, with or without a time. */
  readonly apart: boolean
  readonly time: string
}

const look: fc.Arbitrary<Look> = fc.record({
  apart: fc.boolean(),
  time: fc.constantFrom('', 'T08:30', 'T23:59:59'),
})

/** Writes steps as rows in a shuffled order, and as the pathway those rows make. */
const writeCase = (
  who: { readonly patient: string; readonly unit: string },
  type: PathwayType,
  edition: EditionId,
  steps: readonly Step[],
  facts: PathwayFacts,
  levels: readonly (CareLevel | undefined)[],
  looks: readonly Look[],
  order: readonly number[],
): ConformingCase => {
  const rows: Registration[] = []
  const events: PathwayEvent[] = []
  steps.forEach(({ event, day, outcomes }, at) => {
    const date = fromEpochDay(day)
    const careLevel = levels[at % levels.length]
    const level = careLevel === undefined ? {} : { careLevel }
    const places: number[] = []
    for (const outcome of outcomes.length === 0 ? [''] : outcomes) {
      const { apart, time } = looks[rows.length % looks.length] as Look
      const code = apart
        ? { pathway: type, event, ...(outcome !== '' && { outcome }) }
        : { code: `${type}${event}${outcome}` }
      const known = rows.length === 0 && Object.keys(facts).length > 0 ? { facts } : {}
      places.push(rows.length)
      rows.push({ ...who, date: date + time, ...code, ...level, ...known })
    }
    events.push({ event, outcomes, date, careLevel: careLevel ?? null, rows: places })
  })
  const shuffled = [...rows.keys()].sort(
    (a, b) => (order[a % order.length] as number) - (order[b % order.length] as number) || a - b,
  )
  const placeOf = new Map(shuffled.map((row, place) => [row, place]))
  const closing = steps.find(({ event }) => event === 'X')
  return {
    rows: shuffled.map((row) => rows[row] as Registration),
    pathway: {
      ...who,
      type,
      edition,
      start: fromEpochDay((steps[0] as Step).day),
      end: closing === undefined ? null : fromEpochDay(closing.day),
      events: events.map((event) => ({
        ...event,
        rows: event.rows.map((row) => placeOf.get(row) as number),
      })),
      facts: knownFacts(facts),
    },
    options: edition === 'forenklet-2024' ? { edition } : {},
  }
}

/**
 * Pathways that conform to every rule, as rows in any order and of both kinds, and as the pathway
 * that assembly must make of them. Any type in use and any edition, open or closed, at any stage,
 * unless the options say which.
 */
export const conformingPathway = (options: ConformingOptions = {}): fc.Arbitrary<ConformingCase> =>
  fc
    .record({
      edition:
        options.edition === undefined
          ? fc.constantFrom<EditionId>('pakkeforlop-2019', 'pasientforlop-2023', 'forenklet-2024')
          : fc.constant(options.edition),
      stage: options.stage === undefined ? fc.constantFrom(...stages) : fc.constant(options.stage),
      closed: options.closed === undefined ? fc.boolean() : fc.constant(options.closed),
    })
    .chain(({ edition: wished, stage, closed }) => {
      // A type that the simplified edition does not have is of the edition before it.
      const { type: asked } = options
      const edition =
        asked !== undefined && asked !== 'D10' && !typesOf(wished).includes(asked)
          ? 'pasientforlop-2023'
          : wished
      const type = asked === undefined ? fc.constantFrom(...typesOf(edition)) : fc.constant(asked)
      return fc.tuple(type, fc.constant(edition), fc.constant(stage), fc.constant(closed))
    })
    .chain(([type, edition, stage, closed]) => {
      const inUseFrom = Object.values(pathwayDefinitions).find(
        (entry) => entry.type === type,
      )?.inUseFrom
      const [from, to] = startsOf[edition]
      const first =
        typeof inUseFrom === 'string' && inUseFrom > from ? toEpochDay(inUseFrom) : toEpochDay(from)
      return fc.tuple(
        fc.constant({ type, edition, stage, closed }),
        fc.integer({ min: first, max: toEpochDay(to) }),
      )
    })
    .chain(([{ type, edition, stage, closed }, start]) =>
      fc
        .record({
          steps: stepsOf(type, edition, stage, closed, start).map(merged),
          facts: factsOf(type, edition, start),
          levels: fc.array(fc.constantFrom(...careLevels), { minLength: 1, maxLength: 4 }),
          looks: fc.array(look, { minLength: 1, maxLength: 5 }),
          order: fc.array(fc.nat(100), { minLength: 1, maxLength: 12 }),
        })
        .map(({ steps, facts, levels, looks, order }) =>
          writeCase(
            { patient: options.patient ?? 'p1', unit: options.unit ?? '983974724' },
            type,
            edition,
            steps,
            facts,
            levels,
            looks,
            order,
          ),
        ),
    )

/** Conforming pathways of different patients, of the editions that dates choose. */
export const conformingPatients = (maxLength = 5): fc.Arbitrary<readonly ConformingCase[]> =>
  fc
    .array(
      fc
        .constantFrom<EditionId>('pakkeforlop-2019', 'pasientforlop-2023')
        .chain((edition) => conformingPathway({ edition })),
      { minLength: 1, maxLength },
    )
    .map((cases) =>
      cases.map(({ rows, pathway, options }, at) => {
        const patient = `p${at + 1}`
        return {
          rows: rows.map((row) => ({ ...row, patient })),
          pathway: { ...pathway, patient },
          options,
        }
      }),
    )
