import type { Known } from './check-references.js'

/** The ids that a plan may refer to. */
export interface KnownIds {
  readonly organisations: Known
  readonly roles: Known
  readonly indicators: Known
  /** Indicators that are known, but cannot be computed. */
  readonly notComputable: ReadonlySet<string>
  readonly sources: Known
  readonly tiltak: ReadonlySet<string>
}
