import type { IndicatorResult } from '../../indicators/evaluation/schema.js'
import type { Language } from '../../sources/schema.js'
import { groupName } from './group-name.js'

/** A group with its name. */
export interface NamedResult {
  readonly name: string
  readonly result: IndicatorResult
}

/** The results of one period and grouping, with the names of their groups, in the order given. */
export function unitsOf(
  results: readonly IndicatorResult[],
  period: string,
  by: readonly string[],
  names: Readonly<Record<string, string>>,
  language: Language,
): readonly NamedResult[] {
  return results
    .filter(
      ({ period: own, group }) =>
        own === period &&
        Object.keys(group).length === by.length &&
        by.every((column) => Object.hasOwn(group, column)),
    )
    .map((result) => ({ name: groupName(result.group, names, language), result }))
}
