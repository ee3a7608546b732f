import type { Period } from '../../calendar/schema.js'

interface Place {
  readonly period: string
  readonly group: Readonly<Record<string, string | number | boolean | null>>
}

type Result = Place &
  (
    | {
        readonly state: 'value'
        readonly measure: 'share'
        readonly share: number
        readonly numerator: number
        readonly denominator: number
      }
    | { readonly state: 'value'; readonly measure: 'count'; readonly count: number }
    | {
        readonly state: 'value'
        readonly measure: 'duration'
        readonly days: { readonly median: number | null }
      }
    | { readonly state: 'suppressed' }
    | { readonly state: 'not-computable' }
    | { readonly state: 'withheld' }
  )

/** What is read of the answer of `evaluateIndicators`. */
export interface Publication {
  readonly periods: readonly Period[]
  readonly indicators: Readonly<
    Record<string, { readonly indicator: string; readonly results: readonly Result[] }>
  >
}
