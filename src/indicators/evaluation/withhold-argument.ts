import { isObject, listArgument, optionsArgument } from '../../misuse/arguments.js'
import { misuse } from '../../misuse/misuse.js'
import type { Plan } from '../counting/plan-evaluation.js'
import type { Indicator } from '../schema.js'
import type { ResultGroup, Withhold } from './schema.js'

/** What is to be withheld, with what has been met of it. */
export interface Noted {
  readonly indicator: string | null
  readonly period: string | null
  readonly group: ResultGroup | null
  readonly note: string
  readonly met: { times: number }
}

/** Reads the option: what can match nothing, whatever the rows are, is misuse. */
export function withholdArgument(
  withhold: readonly Withhold[] | undefined,
  indicators: readonly Indicator[],
  plan: Plan,
): readonly Noted[] {
  if (withhold === undefined) return []
  return listArgument(withhold, 'options.withhold').map((one, at) => {
    const name = `options.withhold[${at}]`
    const given = optionsArgument(one, ['indicator', 'period', 'group', 'note'], name)
    const noted = {
      indicator: given.indicator || null,
      period: given.period || null,
      group: given.group ?? null,
      note: given.note,
      met: { times: 0 },
    }
    if (typeof noted.note !== 'string') {
      throw misuse('invalid-argument', `${name} must have a note, which says why`)
    }
    if (noted.indicator !== null && !indicators.some(({ id }) => id === noted.indicator)) {
      throw misuse('unknown-indicator', `${name}.indicator is none of those that are evaluated`)
    }
    if (noted.period !== null && !plan.periods.some(({ id }) => id === noted.period)) {
      throw misuse('invalid-period', `${name}.period is none of those that are asked for`)
    }
    if (noted.group !== null) groupArgument(noted.group, plan, `${name}.group`)
    return noted
  })
}

function groupArgument(group: ResultGroup, plan: Plan, name: string): void {
  if (!isObject(group)) {
    throw misuse('invalid-argument', `${name} must be an object of values by column`)
  }
  const fields = Object.keys(group)
  if (plan.by.some((grouping) => fields.every((field) => grouping.includes(field)))) return
  if (fields.length === 0) return
  throw misuse(
    'unknown-column',
    `${name} has columns that no grouping has together; the groupings are ${plan.by.map((grouping) => grouping.join(' + ')).join(', ') || 'none'}`,
  )
}

/** The note of what is to be withheld there; `null` where nothing is. */
export function noteFor(
  withhold: readonly Noted[],
  indicator: string,
  period: string,
  group: ResultGroup,
): string | null {
  let note: string | null = null
  for (const one of withhold) {
    if (one.indicator !== null && one.indicator !== indicator) continue
    if (one.period !== null && one.period !== period) continue
    if (one.group !== null && !isWithin(group, one.group)) continue
    one.met.times += 1
    note ??= one.note
  }
  return note
}

/** A group within another has all its values; the total, which has none, holds only itself. */
function isWithin(group: ResultGroup, whole: ResultGroup): boolean {
  const fields = Object.keys(whole)
  if (fields.length === 0) return Object.keys(group).length === 0
  return fields.every((field) => Object.hasOwn(group, field) && group[field] === whole[field])
}
