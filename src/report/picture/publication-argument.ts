import type {
  IndicatorResult,
  Publication,
  ResultGroup,
} from '../../indicators/evaluation/schema.js'
import {
  choiceArgument,
  isObject,
  listArgument,
  objectArgument,
  textArgument,
} from '../../misuse/arguments.js'
import { misuse } from '../../misuse/misuse.js'
import type { Texts } from '../../sources/schema.js'
import { isGroup, resultArgument } from './result-argument.js'

/** What a picture needs to know of an indicator: `indicators['…']`, or one of your own. */
export interface PicturedIndicator {
  /** The id by which the publication has it. */
  readonly id: string
  /** What it is called. */
  readonly name: Texts
  /** What is left out of its denominator. */
  readonly exclusions?: readonly { readonly id: string; readonly name: Texts }[] | undefined
}

/** What every picture of a publication is drawn with. */
export interface PublicationOptions {
  /** The indicator, one of the publication. */
  readonly indicator: PicturedIndicator
  /**
   * Whether a publication with the policy `open`, which shows the figures of few, may be drawn;
   * `refuse` by default.
   */
  readonly openPolicy?: 'refuse' | 'allow' | undefined
}

/** The names of these options. */
export const publicationKeys = ['indicator', 'openPolicy']

/** A publication that may be drawn, with an indicator that it has; the results of that indicator. */
export function publicationArgument(
  publication: Publication,
  { indicator, openPolicy = 'refuse' }: PublicationOptions,
): readonly IndicatorResult[] {
  objectArgument(publication, 'publication', 'what evaluateIndicators answered')
  if (!isPublication(publication)) {
    throw misuse('invalid-argument', 'publication must be what evaluateIndicators answered')
  }
  choiceArgument(openPolicy, 'openPolicy', ['refuse', 'allow'])
  if (publication.policy === 'open' && openPolicy !== 'allow') {
    throw misuse(
      'invalid-argument',
      "publication shows the figures of few (policy 'open'); draw a protected one, or say openPolicy: 'allow'",
    )
  }
  objectArgument(indicator, 'indicator', 'an indicator, such as one of indicators')
  textsArgument(indicator.name, 'indicator.name')
  for (const exclusion of listArgument(indicator.exclusions ?? [], 'indicator.exclusions')) {
    objectArgument(exclusion, 'indicator.exclusions', 'exclusions with id and name')
    textsArgument(exclusion.name, 'indicator.exclusions.name')
  }
  const { indicators } = publication
  const found = Object.hasOwn(indicators, textArgument(indicator.id, 'indicator.id'))
    ? indicators[indicator.id]
    : undefined
  if (!isObject(found) || !Array.isArray(found.results)) {
    throw misuse('unknown-indicator', 'indicator must be one that the publication has')
  }
  for (const result of [...found.results]) resultArgument(result)
  return found.results
}

function isPublication({ policy, periods, by, indicators }: Publication): boolean {
  return (
    (policy === 'open' || (isObject(policy) && Number.isInteger(policy.minDenominator))) &&
    isListOf(periods, isPeriod) &&
    isListOf(by, Array.isArray) &&
    isObject(indicators)
  )
}

function isPeriod(period: unknown): boolean {
  if (!isObject(period)) return false
  return ['id', 'kind', 'from', 'to'].every((key) => typeof period[key] === 'string')
}

/** A list, without holes, of what passes the test. */
function isListOf(list: unknown, isItem: (item: unknown) => boolean): boolean {
  return Array.isArray(list) && [...list].every(isItem)
}

/** A text in three languages that the programmer gives. */
export function textsArgument(texts: Texts, name: string): void {
  objectArgument(texts, name, 'a text in nb, nn and en')
  for (const language of ['nb', 'nn', 'en'] as const) textArgument(texts[language], name)
}

/** The result of a period and group; a group that has no rows there is not listed. */
export function resultOf(
  { periods, by }: Publication,
  results: readonly IndicatorResult[],
  period: string,
  group: ResultGroup,
): IndicatorResult {
  choiceArgument(
    period,
    'period',
    periods.map(({ id }) => id),
    'invalid-period',
  )
  if (!isGroup(group)) throw misuse('invalid-argument', 'group must be values by column')
  const columns = Object.keys(group)
  if (columns.length > 0) groupingOf(by, columns)
  const found = results.find(
    (one) =>
      one.period === period &&
      Object.keys(one.group).length === columns.length &&
      columns.every(
        (column) => Object.hasOwn(one.group, column) && one.group[column] === group[column],
      ),
  )
  if (found !== undefined) return found
  const measure = results[0]?.measure ?? 'count'
  return { state: 'not-computable', measure, period, group, reason: 'not-listed', funnel: null }
}

/** A grouping of the publication: the one that is asked for, or its first. */
export function groupingOf(by: Publication['by'], wanted?: readonly string[]): readonly string[] {
  const groupings = listArgument(by, 'publication.by')
  if (wanted === undefined) return groupings[0] ?? []
  const columns = listArgument(wanted, 'by')
  if (columns.length === 0) return []
  const found = groupings.find(
    (one) =>
      Array.isArray(one) &&
      one.length === columns.length &&
      one.every((column) => columns.includes(column)),
  )
  if (found !== undefined) return found
  throw misuse('unknown-column', 'by must be one of the groupings of the publication')
}
