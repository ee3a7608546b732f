import { eventOrder } from '../../codes/event-order.js'
import type { EventCode, PathwayType } from '../../codes/schema.js'
import { pathwayDefinitions } from '../../pathways/pathway-definitions.js'
import type { EditionId } from '../../pathways/schema.js'
import type { Chosen } from './choices.js'
import { type Stage, stages } from './kinds.js'

/** An event of a course with its outcomes, so many days after the start. */
export interface Step {
  readonly event: EventCode
  readonly day: number
  readonly outcomes: readonly string[]
}

/** What a course is, beside what was chosen. */
export interface Frame {
  readonly type: PathwayType
  readonly edition: EditionId
  readonly stage: Stage
  readonly closed: boolean
}

/**
 * The steps of a course from its start, in order: what each stage adds, and nothing that a rule
 * would flag. `most` is the last day that there may be; a longer course is hurried.
 */
export function writeSteps(frame: Frame, chosen: Chosen, most: number): readonly Step[] {
  const steps = stepsOf(frame, chosen, (days) => days)
  const length = steps.reduce((last, { day }) => Math.max(last, day), 0)
  if (length <= most) return inOrder(steps)
  // Some distances are one day at least: an evaluation, the end of an extended assessment.
  const pace = Math.max(0, most - 8) / length
  return inOrder(stepsOf(frame, chosen, (days) => Math.floor(days * pace)))
}

/** The outcomes that an event has in a type. */
export function outcomesOf(type: PathwayType, event: EventCode): readonly string[] {
  return pathwayDefinitions[type].events.find((allowed) => allowed.event === event)?.outcomes ?? []
}

function stepsOf(frame: Frame, chosen: Chosen, pace: (days: number) => number): readonly Step[] {
  const { type, closed } = frame
  const reached = stages.indexOf(frame.stage)
  const steps: Step[] = [{ event: 'A', day: 0, outcomes: [] }]
  let last = 0
  const add = (event: EventCode, day: number, outcomes: readonly string[] = []) => {
    if (!pathwayDefinitions[type].events.some((allowed) => allowed.event === event)) return
    steps.push({ event, day, outcomes })
    last = Math.max(last, day)
  }
  const attended = pace(chosen.attended)
  // Before the decision, and so never after it.
  if (chosen.symptoms > 0) add('P', Math.min(pace(chosen.symptoms - 1), attended))
  if (reached >= 1) {
    add('M', attended)
    if (chosen.detox > 0) add('D', last + pace(chosen.detox - 1))
    const activities = outcomesOf(type, 'U')
    for (let at = 0; at < activities.length; at += 1) {
      if (((chosen.activities >> at) & 1) === 0) continue
      add('U', pace((chosen.activityDays + 13 * at) % 81), [activities[at] as string])
    }
    if (chosen.meeting > 0)
      add('S', pace(chosen.meeting - 1), [oneOf(type, 'S', chosen.meetingOutcome)])
  }
  let ends = false
  if (reached >= 2) {
    // A postponement is followed by the decision that it excuses.
    if (chosen.postponed > 0) add('L', last + pace(chosen.postponed - 1))
    const decided = last + pace(chosen.decided)
    const isExtended = chosen.extended > 0 && outcomesOf(type, 'C').includes('U')
    const needs = someOf(
      outcomesOf(type, 'C').filter((need) => !'IU'.includes(need)),
      chosen.needs,
    )
    ends = chosen.noNeed === 1 && closed && reached === 2
    add('C', decided, ends ? ['I'] : isExtended ? ['U'] : needs)
    if (isExtended && !ends) add('C', decided + Math.max(1, pace(chosen.extended)), needs)
    if (chosen.feedback > 0) add('F', decided + pace(chosen.feedback - 1))
    if (chosen.treated > 0) add('T', decided + pace(chosen.treated - 1))
  }
  if (reached >= 3) {
    for (let at = 0; at <= chosen.evaluations; at += 1) {
      add('E', last + Math.max(1, pace((chosen.evaluationDays + 17 * at) % 84)))
    }
  }
  if (closed) {
    const end = ends ? last : last + pace(chosen.closing)
    if (chosen.help > 0) add('H', end, someOf(outcomesOf(type, 'H'), chosen.help - 1))
    add('X', end, [ends ? 'G' : closingOf(frame, chosen.closingOutcome)])
  }
  return steps
}

/**
 * How the course is closed. No transfer (O), which must be received elsewhere; and in the simplified
 * edition a start says that the right was granted, which R would contradict.
 */
function closingOf({ type, edition }: Frame, chosen: number): string {
  const not = edition === 'forenklet-2024' ? 'OR' : 'O'
  const outcomes = outcomesOf(type, 'X').filter((outcome) => !not.includes(outcome))
  return outcomes[chosen % outcomes.length] as string
}

function oneOf(type: PathwayType, event: EventCode, chosen: number): string {
  const outcomes = outcomesOf(type, event)
  return outcomes[chosen % outcomes.length] as string
}

/** The outcomes whose bits are set, at least one, in the order of their letters. */
function someOf(outcomes: readonly string[], bits: number): readonly string[] {
  const some = outcomes.filter((_, at) => ((bits >> at) & 1) === 1)
  return [...(some.length === 0 ? outcomes.slice(0, 1) : some)].sort()
}

/** In order, steps of the same event and day being one, as in a pathway. */
function inOrder(steps: readonly Step[]): readonly Step[] {
  const sorted = [...steps].sort(
    (a, b) => a.day - b.day || eventOrder.indexOf(a.event) - eventOrder.indexOf(b.event),
  )
  const merged: Step[] = []
  for (const step of sorted) {
    const before = merged.at(-1)
    if (before !== undefined && before.event === step.event && before.day === step.day) {
      const outcomes = [...new Set([...before.outcomes, ...step.outcomes])].sort()
      merged[merged.length - 1] = { ...before, outcomes }
    } else {
      merged.push(step)
    }
  }
  return merged
}
