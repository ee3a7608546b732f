import { scanDay } from '../../calendar/scan-day.js'
import type { IsoDate } from '../../calendar/schema.js'
import { writeDay } from '../../calendar/write-day.js'
import type { CareLevel } from '../../codes/schema.js'
import { noFacts } from '../../registrations/pathway-facts.js'
import { pathwayId } from '../../registrations/pathway-id.js'
import type {
  KnownFacts,
  Pathway,
  PathwayEvent,
  PathwayFacts,
  Registration,
} from '../../registrations/schema.js'
import { seededRandom, shuffled } from '../random.js'
import type { Chosen } from './choices.js'
import type { CourseKind, CourseOptions, CourseWish, Stage } from './kinds.js'
import { writeFacts } from './write-facts.js'
import { type Frame, type Step, writeSteps } from './write-steps.js'

/** One patient's course: rows that conform, and the pathway that assembly must make of them. */
export interface Course {
  readonly rows: readonly Registration[]
  readonly pathway: Pathway
}

/** Who a course is of. */
export interface Who {
  readonly patient: string
  readonly unit: string
}

/** What was drawn for a course. */
export interface Drawn {
  readonly kind: CourseKind
  readonly stage: Stage
  readonly closed: boolean
  readonly chosen: Chosen
}

const careLevels: readonly (CareLevel | null)[] = ['outpatient', 'day', 'inpatient', null]
const times = ['', 'T08:30', 'T23:59:59', 'T00:00']
const lastDay = 1e6

/** Writes a course as rows, of both kinds and in any order, and as its pathway. */
export function writeCourse(
  who: Who,
  { kind, stage, closed, chosen }: Drawn,
  { asOf }: Pick<CourseOptions, 'asOf'> = {},
  wish: CourseWish = {},
): Course {
  const frame: Frame = {
    type: kind.type,
    edition: kind.edition,
    stage: wish.stage ?? stage,
    closed: wish.closed === undefined ? closed : wish.closed === 'yes',
  }
  const today = asOf === undefined ? lastDay : scanDay(asOf)
  const start = kind.first + (chosen.start % (kind.last - kind.first + 1))
  // What a fault adds comes after the course, and not after today.
  const steps = writeSteps(frame, chosen, today - start - (wish.room ?? 5))
  const facts = writeFacts(frame, chosen, start, today)
  const isDecided = steps.findIndex(({ event }) => event === 'C')
  const levelOf = (at: number): CareLevel | null =>
    chosen.laterCareLevel > 0 && isDecided >= 0 && at >= isDecided
      ? (careLevels[chosen.laterCareLevel - 1] as CareLevel | null)
      : (careLevels[chosen.careLevel] as CareLevel | null)
  const rows: Registration[] = []
  const events = steps.map((step, at): PathwayEvent => {
    const date = writeDay(start + step.day)
    const careLevel = levelOf(at)
    const places: number[] = []
    for (const outcome of step.outcomes.length === 0 ? [''] : step.outcomes) {
      places.push(rows.length)
      rows.push(writeRow(who, frame, step, outcome, date, careLevel, chosen, rows.length, facts))
    }
    return { event: step.event, outcomes: step.outcomes, date, careLevel, rows: places }
  })
  const order = [...rows.keys()]
  const placed = chosen.order === 0 ? order : shuffled(order, seededRandom(chosen.order))
  const placeOf = new Map(placed.map((row, place) => [row, place]))
  return {
    rows: placed.map((row) => rows[row] as Registration),
    pathway: {
      id: pathwayId(who.patient, who.unit, frame.type, 1),
      ...who,
      type: frame.type,
      edition: frame.edition,
      start: writeDay(start),
      end: endOf(events),
      events: events.map((event) => ({
        ...event,
        rows: event.rows.map((row) => placeOf.get(row) as number),
      })),
      facts: knownFacts(facts),
    },
  }
}

/** Facts as an answer has them: every one is there, `null` where it is not known. */
export function knownFacts(facts: PathwayFacts): KnownFacts {
  return {
    ...noFacts,
    ...facts,
  } as KnownFacts
}

function writeRow(
  who: Who,
  { type }: Frame,
  { event }: Step,
  outcome: string,
  date: IsoDate,
  careLevel: CareLevel | null,
  { parts, time }: Chosen,
  at: number,
  facts: PathwayFacts,
): Registration {
  const isApart = ((parts >> (at % 3)) & 1) === 1
  const isFirst = at === 0 && Object.keys(facts).length > 0
  return {
    ...who,
    date: date + (times[time === 0 ? 0 : (time + at) % times.length] as string),
    ...(isApart
      ? { pathway: type, event, ...(outcome !== '' && { outcome }) }
      : { code: type + event + outcome }),
    ...(careLevel !== null && { careLevel }),
    ...(isFirst && { facts }),
  }
}

function endOf(events: readonly PathwayEvent[]): IsoDate | null {
  return events.find(({ event }) => event === 'X')?.date ?? null
}
