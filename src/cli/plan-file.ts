import { isObject } from '../misuse/arguments.js'
import { isMisuse } from '../misuse/misuse.js'
import type { StatusReport } from '../plans/follow-up/schema.js'
import type { Plan } from '../plans/schema.js'
import { problem } from './problem.js'
import { whyRefused } from './read-input.js'

/** What a JSON file of a plan holds. */
export interface PlanFile {
  readonly plan: Plan
  readonly reports: readonly StatusReport[]
}

/** The plan itself, or `{ plan, reports }` with its status reports. */
export function planIn(file: unknown): PlanFile {
  if (!isObject(file) || !isObject(file['plan'])) return { plan: file as Plan, reports: [] }
  return {
    plan: file['plan'] as unknown as Plan,
    reports: (file['reports'] ?? []) as readonly StatusReport[],
  }
}

/** What is made of the plan in a file; a plan that is refused is told by the name of the file. */
export function withPlan<Answer>(name: string, work: () => Answer): Answer {
  try {
    return work()
  } catch (thrown) {
    if (!isMisuse(thrown) || thrown.code !== 'invalid-plan') throw thrown
    throw problem('plan-refused', { name, why: whyRefused(thrown) })
  }
}
