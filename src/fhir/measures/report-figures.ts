import type { DaysSummary, Funnel, IndicatorResult } from '../../indicators/evaluation/schema.js'
import type { Indicator } from '../../indicators/schema.js'
import type { Addresses } from '../addresses.js'
import type {
  FhirElement,
  FhirExtension,
  FhirQuantity,
  FhirReportPopulation,
} from '../resource-schema.js'
import { type PopulationKey, populationCode, populationKeys } from './measure-populations.js'

/** Why a number is not there, in FHIR's words. */
type AbsentReason = 'masked' | 'not-applicable' | 'not-permitted'

/** The populations and the score of one result; what is not shown says why. */
export function reportFigures(
  result: IndicatorResult,
  indicator: Indicator,
  addresses: Addresses,
): { population: FhirReportPopulation[]; measureScore?: FhirQuantity } {
  const reason = reasonOf(result)
  const score = scoreOf(result, indicator, addresses)
  return {
    population: populationKeys(indicator).map((key) => {
      const count = countOf(key, result)
      return {
        code: populationCode(key, addresses),
        ...(count === null ? { _count: absent(reason) } : { count }),
      }
    }),
    ...(score !== null && { measureScore: score }),
  }
}

/** Why what is not shown of a result is not: of a figure without its funnel, the funnel is hidden. */
function reasonOf({ state }: IndicatorResult): AbsentReason {
  return state === 'withheld' ? 'not-permitted' : 'masked'
}

function absent(reason: AbsentReason): FhirElement {
  return {
    extension: [
      { url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: reason },
    ],
  }
}

/** The count of a population; `null` where it is not shown. */
function countOf(key: PopulationKey, result: IndicatorResult): number | null {
  if (result.state === 'suppressed' || result.state === 'withheld') return null
  return shownBeside(key, result) ?? funnelCount(key, result.funnel)
}

/** What is shown with the figure, whether its funnel is or not. */
function shownBeside(key: PopulationKey, result: IndicatorResult): number | null {
  if (result.state !== 'value') return null
  const isCounted = 'funnel' in key && key.funnel === 'counted'
  if (result.measure === 'count') return isCounted ? result.count : null
  if (result.measure === 'duration') {
    return isCounted || ('fhir' in key && key.fhir === 'measure-observation') ? result.days.n : null
  }
  if (isCounted) return result.denominator
  return 'fhir' in key && key.fhir === 'numerator' ? result.numerator : null
}

function funnelCount(key: PopulationKey, funnel: Funnel | null): number | null {
  if (funnel === null) return null
  const { population, excluded, unknown, denominator, populationUnknown } = funnel
  if ('exclusion' in key) return excluded.find(({ id }) => id === key.exclusion)?.count ?? null
  if ('funnel' in key) {
    return { 'population-unknown': populationUnknown, undecided: unknown, counted: denominator }[
      key.funnel
    ]
  }
  switch (key.fhir) {
    case 'denominator-exclusion':
    case 'measure-population-exclusion':
      return population - denominator
    case 'numerator':
      return funnel.numerator
    case 'measure-observation':
      return denominator
    default:
      return population
  }
}

/** The figure; a count has none besides its population. */
function scoreOf(
  result: IndicatorResult,
  indicator: Indicator,
  addresses: Addresses,
): FhirQuantity | null {
  if (indicator.measure === 'count') return null
  if (result.state === 'not-computable') return { _value: absent('not-applicable') }
  if (result.state !== 'value') return { _value: absent(reasonOf(result)) }
  if (result.measure === 'share') return { value: result.share }
  return result.measure === 'duration' ? daysScore(result.days, addresses) : null
}

/** The quantiles of days, which a score has as extensions. */
export const quantiles = {
  lowerQuartile: 'Nedre kvartil, dager',
  median: 'Median, dager',
  upperQuartile: 'Øvre kvartil, dager',
  percentile90: '90-prosentil, dager',
} as const satisfies Partial<Record<keyof DaysSummary, string>>

/** The address of a quantile. */
export function quantileAddress(quantile: string, { own }: Addresses): string {
  return own('StructureDefinition', quantile)
}

function daysScore(days: DaysSummary, addresses: Addresses): FhirQuantity {
  const { mean } = days
  const extension = Object.keys(quantiles).flatMap((quantile): FhirExtension[] => {
    const value = days[quantile as keyof typeof quantiles]
    const url = quantileAddress(quantile, addresses)
    return value === null ? [] : [{ url, valueDecimal: value }]
  })
  const unit = { unit: 'dager', system: 'http://unitsofmeasure.org', code: 'd' }
  return {
    ...(extension.length > 0 && { extension }),
    ...(mean === null ? { _value: absent('masked') } : { value: mean, ...unit }),
  }
}
