import type { JsonPart } from '../../json.js'

/** A rule on rows alone: when it is broken, and what its finding says. */
export interface RowRule {
  readonly rule: string
  readonly when: string
  readonly params: Readonly<Record<string, JsonPart>>
}
