import type { Indicator, IndicatorDescription } from '../../indicators/schema.js'
import { fill } from '../picture/sheet.js'
import { definitionsOf } from './html.js'
import type { PageContext } from './report-parts.js'
import { pageWords } from './words/page-words.js'

/** What an indicator is, how well it is founded, and what lies outside its figures. */
export function definitionList(
  { publication, language }: PageContext,
  { id }: Indicator,
  described: IndicatorDescription,
): string {
  const words = pageWords[language]
  const results = publication.indicators[id]
  const hidden = words.few
  const unusable = Object.entries(results?.unusable ?? {})
    .map(([column, count]) => `${column} (${countOr(count, hidden)})`)
    .join(', ')
  const counts = fill(words.counts, {
    undated: countOr(results?.undated, hidden),
    outside: countOr(results?.outsidePeriods, hidden),
    unusable: unusable === '' ? 0 : unusable,
  })
  const { defined } = words
  return definitionsOf([
    [defined.measure, described.measure],
    [defined.population, described.population],
    [defined.exclusions, described.exclusions.join('; ')],
    [defined.numerator, described.numerator],
    [defined.period, described.period],
    [defined.targets, described.targets.join('; ')],
    [defined.evidence, described.evidence],
    [defined.inferred, described.inferred],
    [defined.caveats, described.caveats.join(' ')],
    [defined.sources, described.sources.map((source) => source.id).join(', ')],
    [defined.counts, counts],
  ])
}

/** A count of the publication; the word where it is not shown. */
function countOr(count: number | null | undefined, hidden: string): number | string {
  return typeof count === 'number' && Number.isInteger(count) ? count : hidden
}
