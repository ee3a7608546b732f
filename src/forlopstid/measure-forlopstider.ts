import { dayArgument } from '../calendar/day-argument.js'
import { firstDay, scanDay } from '../calendar/scan-day.js'
import type { IsoDate } from '../calendar/schema.js'
import type { EventCode } from '../codes/schema.js'
import {
  listArgument,
  objectArgument,
  optionsArgument,
  type RecordOrList,
} from '../misuse/arguments.js'
import { pathwayDefinitions } from '../pathways/pathway-definitions.js'
import type { PathwayDefinition } from '../pathways/schema.js'
import type { Pathway, PathwayEvent, PathwayInput } from '../registrations/schema.js'
import {
  addClock,
  addClockOfEvents,
  addClockOfFact,
  careLevelAt,
  dayOfFact,
  type FirstPlaces,
  type Measured,
  nextPlace,
} from './add-clock.js'
import { checkPathway, definitionOf, eventAt } from './read-pathway.js'
import type { Forlopstid } from './schema.js'

/** What the clocks of a pathway are read against. */
export interface MeasureOptions {
  /** The date that running clocks are read on, `YYYY-MM-DD`. */
  readonly asOf: IsoDate
  /** The pathway types and their limits; the shipped ones by default (see `withLimits`). */
  readonly definitions?: RecordOrList<PathwayDefinition>
}

/**
 * Measures the forløpstider of pathways: all eight intervals that have begun, each judged by the
 * limit that was valid on the start date.
 *
 * Days are calendar days, `to - from`; within means `days <= limit.maxDays`. A clock without its
 * end is `running` until `asOf`, or `abandoned` where the pathway is closed. The care level is
 * that of the event the clock starts at, else of the nearest earlier event that has one. What
 * cannot be judged has the verdict `unknown` and says why; no limit is ever assumed. A pathway
 * without a start, or that started before its type was in use, has no forløpstid.
 *
 * Source of intervals and limits: `pathwayDefinitions`, each limit with its source and evidence.
 *
 * @returns the clocks of all pathways, in the order of the pathways, then of the intervals, then by
 * ordinal.
 * @throws `invalid-date` if `asOf` or a date of a pathway is no date, `unknown-pathway-type` if
 * `definitions` lacks a type, `invalid-definition` if its limits are none, `invalid-argument` if
 * `pathways` is no list of pathways or `options` no object.
 *
 * @example
 * ```ts
 * import { assemblePathways, measureForlopstider } from 'pasientforlop'
 *
 * const { pathways } = assemblePathways([
 *   { patient: 'p1', unit: '983974724', date: '2020-01-02', code: 'D01A', careLevel: 'outpatient' },
 *   { patient: 'p1', unit: '983974724', date: '2020-01-20', code: 'D01M' },
 *   { patient: 'p1', unit: '983974724', date: '2020-02-11', code: 'D01CK' },
 * ])
 * measureForlopstider(pathways, { asOf: '2020-12-31' }).map(
 *   ({ interval, days, limit, verdict }) => [interval, days, limit?.maxDays, verdict],
 * )
 * // => [['referral-to-attendance', 18, undefined, 'unknown'], ['assessment', 22, 21, 'exceeded']]
 * ```
 */
export function measureForlopstider(
  pathways: readonly PathwayInput[],
  options: MeasureOptions,
): readonly Forlopstid[] {
  listArgument(pathways, 'pathways')
  objectArgument(options, 'options', 'an object with asOf')
  optionsArgument(options, ['asOf', 'definitions'])
  dayArgument(options.asOf, 'asOf')
  return pathways.flatMap((pathway) => measurePathway(pathway as Pathway, options))
}

function measurePathway(pathway: Pathway, options: MeasureOptions): readonly Forlopstid[] {
  checkPathway(objectArgument(pathway, 'pathways: each', 'a pathway'))
  const { asOf, definitions = pathwayDefinitions } = options
  const asOfDay = dayArgument(asOf, 'asOf')
  const { start, events, facts, edition } = pathway
  if (start === null || start === undefined) return []
  // Mostly the date of the first event, which is looked at below.
  if (start !== events[0]?.date) dayArgument(start, 'pathway.start')
  const definition = definitionOf(definitions, pathway.type)
  if (typeof definition.inUseFrom === 'string' && start < definition.inUseFrom) return []

  const days: number[] = new Array(events.length)
  const first: FirstPlaces = { A: -1, M: -1, C: -1, E: -1, D: -1, L: -1, X: -1 }
  for (let at = 0; at < events.length; at += 1) {
    const { event, date } = eventAt(events, at)
    const day = typeof date === 'string' ? scanDay(date) : Number.NEGATIVE_INFINITY
    days[at] = day < firstDay ? dayArgument(date, `pathway.events[${at}].date`) : day
    notePlace(first, event, at)
  }
  const measured: Measured = { pathway, start, definition, days, asOfDay, first, out: [] }
  addClockOfFact(measured, 'emergency-to-start', facts.emergencyAssessed ?? null, first.A)
  if (edition === 'forenklet-2024') {
    addClockOfFact(measured, 'referral-to-attendance', facts.referralReceived ?? null, first.M)
  } else if (first.A >= 0) {
    addClockOfEvents(measured, 'referral-to-attendance', 1, first.A, first.M)
  }
  addClockOfFact(
    measured,
    'specialist-team-to-attendance',
    facts.specialistTeamReceived ?? null,
    first.M,
  )
  if (first.M >= 0 && facts.rightGrantedFor !== 'treatment') {
    addClockOfEvents(measured, 'assessment', 1, first.M, first.C)
  }
  if (first.C >= 0) addDecisionClocks(measured)
  if (first.E >= 0) addEvaluationClocks(measured)
  if (first.D >= 0) addDetoxClocks(measured)
  return measured.out
}

function notePlace(first: FirstPlaces, event: EventCode, at: number): void {
  // Named one by one: a computed name would be looked up for every event.
  if (event === 'A' && first.A < 0) first.A = at
  else if (event === 'M' && first.M < 0) first.M = at
  else if (event === 'C' && first.C < 0) first.C = at
  else if (event === 'E' && first.E < 0) first.E = at
  else if (event === 'X' && first.X < 0) first.X = at
  else if (event === 'D' && first.D < 0) first.D = at
  else if (event === 'L' && first.L < 0) first.L = at
}

function addDecisionClocks(measured: Measured): void {
  const { pathway, days, first } = measured
  const { events } = pathway
  let concluding = -1
  let ordinal = 0
  for (let at = first.C; at >= 0; at = nextPlace(events, 'C', at + 1)) {
    if (events[at]?.outcomes.includes('U')) {
      ordinal += 1
      addClockOfEvents(measured, 'extended-assessment', ordinal, at, nextPlace(events, 'C', at + 1))
    } else if (concluding < 0) {
      concluding = at
    }
  }
  if (concluding < 0) return
  let evaluation = first.E
  while (evaluation >= 0 && (days[evaluation] as number) < (days[concluding] as number)) {
    evaluation = nextPlace(events, 'E', evaluation + 1)
  }
  const { outcomes } = events[concluding] as PathwayEvent
  if (evaluation >= 0 || outcomes.includes('P') || outcomes.includes('T')) {
    addClockOfEvents(measured, 'first-evaluation', 1, concluding, evaluation)
  }
}

function addEvaluationClocks(measured: Measured): void {
  const { first, pathway } = measured
  const { events } = pathway
  let ordinal = 0
  for (let at = first.E; at >= 0; ) {
    const next = nextPlace(events, 'E', at + 1)
    ordinal += 1
    addClockOfEvents(measured, 'between-evaluations', ordinal, at, next)
    at = next
  }
}

function addDetoxClocks(measured: Measured): void {
  const { pathway, days, first } = measured
  const { events } = pathway
  let at = first.D
  const started = pathway.facts.treatmentStarted ?? undefined
  const startedDay =
    started === undefined ? Number.NEGATIVE_INFINITY : dayOfFact(started, 'detox-to-treatment')
  for (let ordinal = 1; at >= 0; ordinal += 1) {
    const { date } = events[at] as PathwayEvent
    const after = startedDay >= (days[at] as number)
    addClock(
      measured,
      'detox-to-treatment',
      ordinal,
      date,
      days[at] as number,
      after ? started : undefined,
      startedDay,
      careLevelAt(events, at),
    )
    at = nextPlace(events, 'D', at + 1)
  }
}
