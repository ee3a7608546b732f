import { isObject } from '../../misuse/arguments.js'
import { kindOf, misuse } from '../../misuse/misuse.js'
import { checkIndicator } from '../criteria/check-indicator.js'
import type { Indicator, Measure } from '../schema.js'

/** One indicator, a list, or a record of them. */
export type IndicatorsInput = Indicator | readonly Indicator[] | Readonly<Record<string, Indicator>>

type Named = { readonly id: string; readonly measure: Measure }

/** The indicators of what was given. */
type EachOf<Given> = Given extends Named
  ? Given
  : Given extends readonly (infer One)[]
    ? One
    : Given[keyof Given]

/** What each indicator of what was given measures, by its id. */
export type MeasuresOf<Given> = {
  readonly [One in Extract<EachOf<Given>, Named> as One['id']]: One['measure']
}

/** The indicators that are asked for, each checked; the same id twice is misuse. */
export function indicatorsArgument(given: IndicatorsInput): readonly Indicator[] {
  if (!Array.isArray(given) && !isObject(given)) {
    throw misuse(
      'invalid-argument',
      `indicators must be an indicator, a list or a record of them, got a value of kind ${kindOf(given)}`,
    )
  }
  const list = listOf(given)
  if (list.length === 0) {
    throw misuse('invalid-argument', 'indicators must have at least one')
  }
  const ids = new Set<string>()
  for (const indicator of list) {
    checkIndicator(indicator)
    if (ids.has(indicator.id)) {
      throw misuse('invalid-indicator', 'two of the indicators have the same id')
    }
    ids.add(indicator.id)
  }
  return list
}

function listOf(given: IndicatorsInput): readonly Indicator[] {
  if (Array.isArray(given)) return [...(given as readonly Indicator[])]
  // An indicator says what it measures in words; a record may have one of that name.
  return typeof (given as { readonly measure?: unknown }).measure === 'string'
    ? [given as Indicator]
    : Object.values(given as Readonly<Record<string, Indicator>>)
}
