import { eventOrder } from '../../codes/event-order.js'
import type { EventCode } from '../../codes/schema.js'
import { factAt, firstDatedFact } from '../../registrations/columns/registration-columns.js'
import { nothing } from '../../registrations/columns/table-column.js'
import { rankOf } from '../../registrations/pathway-columns.js'
import type { Course } from '../read-course.js'
import type { RuleSettings } from '../rule-options.js'
import type { ValidationFinding } from '../schema.js'

/** A check of one rule on one pathway: adds a finding for each fault. */
export type PathwayCheck = (
  course: Course,
  settings: RuleSettings,
  found: ValidationFinding[],
) => void

/** A check of one rule on the pathways of one patient that count, in order of their start. */
export type PatientCheck = (
  courses: readonly Course[],
  settings: RuleSettings,
  found: ValidationFinding[],
) => void

/** The places in the columns of the events of a kind, in order. */
export function eventsOf({ columns, from, summary }: Course, event: EventCode): number[] {
  const rank = rankOf[event]
  const found: number[] = []
  for (let at = from; at < from + summary.count; at += 1) {
    if (columns.ranks[at] === rank) found.push(at)
  }
  return found
}

/** The places in the columns of all events. */
export function allEvents({ from, summary }: Course): number[] {
  return Array.from({ length: summary.count }, (_, place) => from + place)
}

export function eventAt({ columns }: Course, at: number): EventCode {
  return eventOrder[columns.ranks[at] as number] as EventCode
}

export function outcomesAt({ columns }: Course, at: number): number {
  return columns.outcomes[at] as number
}

/** A fact as its column has it; `nothing` where it is not stated, or has not happened. */
export function factOf({ columns, place, asOfDay }: Course, name: number): number {
  const value = factAt(columns.factSets, name, columns.factsOf[place] as number)
  return name >= firstDatedFact && value > asOfDay ? nothing : value
}
