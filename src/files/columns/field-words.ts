import { dayFaults } from '../../calendar/scan-day.js'
import { missingDay } from '../csv/cell-sinks.js'
import { dayOfValue } from '../dates/day-of-value.js'
import { readDayOfFormats } from '../dates/read-day.js'
import { isExact } from '../json/parse-json.js'
import type { FieldPlan } from '../plan-mapping.js'
import type { Change } from '../schema.js'

/** A value that is of no use to its field, and goes on as it is. */
export interface Unusable {
  readonly unusable: unknown
}

/** What a field holds: nothing, a value of its kind, or what is of no use to it. */
export type Word = string | number | boolean | null | Unusable

/** A word that was made of what stood in the file, and what was changed on the way. */
export interface ChangedWord {
  readonly word: Word
  readonly changes: readonly Change['change'][]
}

/** Does what the mapping asks for, in its order: cleaning, then values, then the field's kind. */
export function changeWord(plan: FieldPlan, found: unknown): ChangedWord {
  if (isUnusable(found)) return { word: found, changes: [] }
  const changes: Change['change'][] = []
  let value = found
  for (const cleaning of plan.clean) {
    const cleaned =
      cleaning === 'text'
        ? isNumber(value)
          ? `${value}`
          : value
        : typeof value !== 'string'
          ? value
          : cleaning === 'trim'
            ? value.trim()
            : value.toUpperCase()
    if (!Object.is(cleaned, value)) changes.push(cleaning)
    value = cleaned
  }
  if (plan.values !== null && typeof value !== 'symbol') {
    const key = value === null || value === undefined ? '' : `${value}`
    const meant = plan.values.get(key)
    if (meant !== undefined) {
      changes.push('values')
      value = meant
    }
  }
  return { word: wordOf(plan, value), changes }
}

/** Objects stand in what was found as being of no use, so that none is taken for what is said of one. */
function isUnusable(found: unknown): found is Unusable {
  return typeof found === 'object' && found !== null
}

/** What was found of a value: an object is of no use to any field but a date. */
export function foundOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? { unusable: value } : value
}

/** The day of a word of a date field, or what is wrong with it. */
export function dayOfWord(plan: FieldPlan, word: Word): number {
  if (word === null) return missingDay
  if (typeof word === 'string') return dayOfText(plan, word)
  // A date is a text, or what is of no use to the others.
  return dayOfValue(plan.formats, (word as Unusable).unusable)
}

/** The day of a text of a date field, or what is wrong with it. */
export function dayOfText(plan: FieldPlan, text: string): number {
  const bytes = encoder.encode(text)
  return readDayOfFormats(plan.formats, bytes, 0, bytes.length)
}

const encoder = /* @__PURE__ */ new TextEncoder()

/** A value as its field keeps it; empty texts are missing, as everywhere. */
export function wordOf({ kind, isRowId }: FieldPlan, value: unknown): Word {
  if (isUnusable(value)) return value
  if (value === undefined || value === null || value === '') return null
  if (kind === 'boolean') {
    if (typeof value === 'boolean') return value
    if (value === 'true' || value === 'false') return value === 'true'
  } else if (kind === 'integer') {
    if (typeof value === 'number') return value
    if (typeof value === 'string' && /^\d{1,9}$/.test(value)) return Number(value)
  } else if (typeof value === 'string') {
    return value
  } else if (isRowId && isNumber(value)) {
    return `${value}`
  }
  return { unusable: value }
}

/** Whether a value is a number that its text says wholly. */
export function isNumber(value: unknown): value is number | bigint {
  return typeof value === 'bigint' || (typeof value === 'number' && isExact(value))
}

/** Whether a number is a day, and not a fault of a date. */
export function isDay(day: number): boolean {
  return day > dayFaults.notADate / 2
}
