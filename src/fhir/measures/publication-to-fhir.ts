import { fingerprintOf } from '../../indicators/aggregates/fingerprint.js'
import { indicatorsArgument } from '../../indicators/evaluation/indicators-argument.js'
import { openPolicyArgument } from '../../indicators/evaluation/open-policy-argument.js'
import type { IndicatorResults, Publication } from '../../indicators/evaluation/schema.js'
import { indicators as shipped } from '../../indicators/indicators.js'
import type { Indicator } from '../../indicators/schema.js'
import { optionsArgument, textArgument } from '../../misuse/arguments.js'
import { misuse } from '../../misuse/misuse.js'
import { addressesFor } from '../addresses.js'
import { organisationReference } from '../references.js'
import type { FhirMeasure, FhirMeasureReport } from '../resource-schema.js'
import type { FhirPublicationOptions } from '../schema.js'
import { publicationGiven } from '../schema-argument.js'
import { measureOf } from './indicators-to-fhir.js'
import { measureReports } from './measure-reports.js'

/**
 * A publication as FHIR: for each indicator its Measure, split as the publication is, and a
 * MeasureReport of each period with the total, the groups and how the rows fall.
 *
 * What is hidden stays hidden: a suppressed figure has the reason `masked` in place of the number,
 * one that cannot be computed `not-applicable`, one that the caller withheld `not-permitted` with the
 * caller's note in the narrative. Where a publication shows a figure but not its funnel, the counts
 * of the funnel are `masked`. Quantiles of days are extensions of the score. The date of a report is
 * the date that the data are from.
 *
 * @throws `invalid-argument` where `publication` is none (its schema tells), or is `open` and `openPolicy` is not
 * `allow`; `unknown-indicator` where an indicator of it is not given; `mixed-definitions` where one
 * was published by another definition; `unknown-option` for the options.
 *
 * @example
 * ```ts
 * import { evaluateIndicators, indicators } from 'pasientforlop'
 * import { publicationToFhir } from 'pasientforlop/fhir'
 *
 * const publication = evaluateIndicators(
 *   indicators['nki.phv.epikrise_1d'],
 *   { discharge: [] },
 *   { periods: ['2022-T1'], asOf: '2022-06-01' },
 * )
 * const [measure, report] = publicationToFhir(publication)
 * measure?.resourceType // => 'Measure'
 * report?.resourceType === 'MeasureReport' && report.period // => { start: '2022-01-01', end: '2022-04-30' }
 * ```
 */
export function publicationToFhir(
  publication: Publication,
  options: FhirPublicationOptions = {},
): (FhirMeasure | FhirMeasureReport)[] {
  const { indicators, openPolicy, reporter, base, systemUri } = optionsArgument(options, [
    'indicators',
    'openPolicy',
    'reporter',
    'base',
    'systemUri',
  ])
  publicationGiven(publication)
  openPolicyArgument(publication, openPolicy ?? 'refuse')
  const addresses = addressesFor({ base, systemUri })
  const known = new Map(
    indicatorsArgument(indicators ?? shipped).map((indicator) => [indicator.id, indicator]),
  )
  const sender =
    reporter == null ? null : organisationReference(textArgument(reporter, 'reporter'), null)
  return Object.values(publication.indicators).flatMap((results) => {
    const indicator = definitionOf(results, known)
    const by = groupingsOf(publication, results)
    return [
      measureOf(indicator, by, addresses),
      ...measureReports({ publication, results, indicator, by, addresses, reporter: sender }),
    ]
  })
}

/** The definition that was published, which must still be the same. */
function definitionOf(
  { indicator: id, fingerprint }: IndicatorResults,
  known: ReadonlyMap<string, Indicator>,
): Indicator {
  const indicator = known.get(id)
  if (indicator === undefined) {
    throw misuse(
      'unknown-indicator',
      'publication has an indicator that is not shipped; give its definition as indicators',
    )
  }
  if (fingerprint === fingerprintOf(indicator)) return indicator
  throw misuse(
    'mixed-definitions',
    'publication was made by another definition of an indicator; give that one as indicators',
  )
}

/** The groupings that an indicator has results by: a subject may lack the columns of others. */
function groupingsOf({ by }: Publication, { results }: IndicatorResults) {
  const keys = (fields: readonly string[]) => [...fields].sort().join('\n')
  const found = new Set(results.map(({ group }) => keys(Object.keys(group))))
  return by.filter((fields) => fields.length > 0 && found.has(keys(fields)))
}
