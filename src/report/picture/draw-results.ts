import { findResult, hasColumns } from '../../indicators/evaluation/find-result.js'
import { openPolicyArgument } from '../../indicators/evaluation/open-policy-argument.js'
import type {
  IndicatorResult,
  IndicatorResults,
  Publication,
  ResultGroup,
} from '../../indicators/evaluation/schema.js'
import {
  choiceArgument,
  listArgument,
  objectArgument,
  textArgument,
} from '../../misuse/arguments.js'
import { misuse } from '../../misuse/misuse.js'
import type { Texts } from '../../sources/schema.js'
import { drawPicture, type PictureOptions } from './draw-picture.js'
import { groupName } from './group-name.js'
import type { Sheet } from './sheet.js'

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
  /** What values of groups are called, such as `{ '983974724': 'Helse Bergen' }`. */
  readonly names?: Readonly<Record<string, string>> | undefined
}

/** A result with the name of its group. */
export interface NamedResult {
  readonly name: string
  readonly result: IndicatorResult
}

/** The results of an indicator, as they are drawn. */
export interface Drawn {
  readonly sheet: Sheet
  /** What the indicator is called. */
  readonly name: string
  /** The result of a period and group; a group that has no rows there is not listed. */
  readonly resultAt: (period: string, group: ResultGroup) => IndicatorResult
  readonly nameOf: (group: ResultGroup) => string
  /** The groups of a period and grouping, in the order of the publication; `[]` is the total. */
  readonly groupsOf: (period: string, by: readonly string[]) => readonly NamedResult[]
}

/** Draws a picture of an indicator of a publication. */
export function drawResults(
  publication: Publication,
  options: PictureOptions & PublicationOptions,
  keys: readonly string[],
  draw: (drawn: Drawn) => void,
): string {
  return drawPicture(options, ['indicator', 'openPolicy', 'names', ...keys], (sheet) => {
    const { indicator, openPolicy, names = {} } = options
    const { language } = sheet
    const own = resultsOf(publication, indicator, openPolicy)
    objectArgument(names, 'names', 'names by id')
    const nameOf = (group: ResultGroup) => groupName(group, names, language)
    draw({
      sheet,
      name: textArgument(indicator.name[language], 'indicator.name'),
      nameOf,
      resultAt: (period, group) => {
        const ids = publication.periods.map(({ id }) => textArgument(id, 'publication.periods.id'))
        choiceArgument(period, 'period', ids, 'invalid-period')
        groupingOf(publication.by, Object.keys(objectArgument(group, 'group', 'values by column')))
        return findResult(own, period, group)
      },
      groupsOf: (period, by) =>
        own.results
          .filter((one) => one.period === period && hasColumns(one.group, by))
          .map((result) => ({ name: nameOf(result.group), result })),
    })
  })
}

/** The results of an indicator of a publication that may be drawn. */
export function resultsOf(
  publication: Publication,
  indicator: PicturedIndicator,
  openPolicy: PublicationOptions['openPolicy'],
): IndicatorResults {
  const answer = 'what evaluateIndicators answered'
  const { policy, indicators } = objectArgument(publication, 'publication', answer)
  openPolicyArgument(publication, openPolicy)
  if (policy !== 'open') objectArgument(policy, 'publication.policy', answer)
  objectArgument(indicator, 'indicator', 'an indicator')
  objectArgument(indicators, 'publication.indicators', answer)
  choiceArgument(indicator.id, 'indicator.id', Object.keys(indicators), 'unknown-indicator')
  return indicators[indicator.id] as IndicatorResults
}

/** A grouping of the publication: the one that is asked for, or its first; `[]` for none. */
export function groupingOf(by: Publication['by'], wanted = by[0] ?? []): readonly string[] {
  if (listArgument(wanted, 'by').length === 0) return wanted
  const found = by.find(
    (one) => one.length === wanted.length && one.every((column) => wanted.includes(column)),
  )
  if (found !== undefined) return found
  throw misuse('unknown-column', 'by must be one of the groupings of the publication')
}
