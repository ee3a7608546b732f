import { kindOf, misuse } from '../misuse/misuse.js'
import type { OwnRule } from './own-rule.js'

/** What a field of an own rule must be; the check is named by the field. */
const fields: Readonly<Record<string, (value: unknown) => boolean>> = {
  id: (value) => typeof value === 'string' && value.length > 2 && value.startsWith('x-'),
  effect: (value) => value === 'flagged' || value === 'excluded',
  scope: (value) => value === 'pathway' || value === 'pathways',
  types: (value) => value === 'all' || Array.isArray(value),
  editions: (value) => value === 'all' || Array.isArray(value),
  check: (value) => typeof value === 'function',
}

/** Own rules are the programmer's: a wrong one is misuse. */
export function checkOwnRules(rules: readonly OwnRule[]): void {
  if (!Array.isArray(rules)) {
    throw misuse('invalid-rule', `ownRules must be an array, not ${kindOf(rules)}`)
  }
  const ids = new Set<unknown>()
  // Copied, since `forEach` passes over the holes of a sparse list.
  ;[...rules].forEach((rule: unknown, at) => {
    if (typeof rule !== 'object' || rule === null) {
      throw misuse('invalid-rule', `ownRules[${at}] must be an object, not ${kindOf(rule)}`)
    }
    for (const [field, isRight] of Object.entries(fields)) {
      const value = (rule as Record<string, unknown>)[field]
      if (isRight(value)) continue
      throw misuse(
        'invalid-rule',
        `ownRules[${at}].${field} has a wrong value of kind ${kindOf(value)}; an own rule has an id 'x-…', an effect, a scope of 'pathway' or 'pathways', types and editions ('all' or an array) and a check`,
      )
    }
    const { id } = rule as OwnRule
    if (ids.has(id)) throw misuse('invalid-rule', `ownRules[${at}].id stands there twice`)
    ids.add(id)
  })
}
