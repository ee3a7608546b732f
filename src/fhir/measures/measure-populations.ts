import type { Criterion, Indicator } from '../../indicators/schema.js'
import type { Column } from '../../indicators/subjects/schema.js'
import { subjects } from '../../indicators/subjects/subjects.js'
import type { Addresses } from '../addresses.js'
import type { FhirCodeableConcept, FhirMeasurePopulation } from '../resource-schema.js'
import { criterionToFhirPath, daysInFhirPath } from './criterion-to-fhir-path.js'

/** A population of a measure: in FHIR's words, an exclusion by name, or in words of our own. */
export type PopulationKey =
  | { readonly fhir: FhirPopulation }
  | { readonly exclusion: string }
  | { readonly funnel: FunnelPopulation }

type FhirPopulation =
  | 'initial-population'
  | 'denominator'
  | 'denominator-exclusion'
  | 'numerator'
  | 'measure-population'
  | 'measure-population-exclusion'
  | 'measure-observation'

/** What the funnel tells that FHIR has no population for. */
export type FunnelPopulation = 'population-unknown' | 'undecided' | 'counted'

/** The populations in words of our own. */
export const funnelPopulations: Readonly<Record<FunnelPopulation, string>> = {
  'population-unknown': 'Det er ikke kjent om raden hører til populasjonen',
  undecided: 'Raden hører til populasjonen, men kan ikke avgjøres fordi en opplysning mangler',
  counted: 'Rader som tallet er regnet av',
}

/** The populations with their criteria: FHIRPath over the flat rows of the subject. */
export function measurePopulations(
  indicator: Indicator,
  addresses: Addresses,
): FhirMeasurePopulation[] {
  const columns: Readonly<Record<string, Column>> = subjects[indicator.subject]
  const paths = pathsOf(indicator, columns)
  return populationKeys(indicator).map((key) => ({
    code: populationCode(key, addresses),
    ...describe(key, indicator),
    criteria: { language: 'text/fhirpath', expression: expressionOf(key, indicator, paths) },
  }))
}

/** The populations of an indicator, in the order of measures and reports. */
export function populationKeys(indicator: Indicator): readonly PopulationKey[] {
  const ofFhir: readonly FhirPopulation[] =
    indicator.measure === 'share'
      ? ['initial-population', 'denominator', 'denominator-exclusion', 'numerator']
      : indicator.measure === 'duration'
        ? [
            'initial-population',
            'measure-population',
            'measure-population-exclusion',
            'measure-observation',
          ]
        : ['initial-population']
  return [
    ...ofFhir.map((fhir) => ({ fhir })),
    ...indicator.exclusions.map(({ id }) => ({ exclusion: id })),
    { funnel: 'undecided' },
    { funnel: 'counted' },
    { funnel: 'population-unknown' },
  ]
}

/** The code of a population; a code of our own stands under our own base. */
export function populationCode(key: PopulationKey, { own }: Addresses): FhirCodeableConcept {
  const system =
    'fhir' in key
      ? 'http://terminology.hl7.org/CodeSystem/measure-population'
      : own('CodeSystem', 'exclusion' in key ? 'exclusion' : 'funnel')
  const code = 'fhir' in key ? key.fhir : 'exclusion' in key ? key.exclusion : key.funnel
  return { coding: [{ system, code }] }
}

interface Paths {
  /** Whether the row belongs to the population. */
  readonly population: string
  /** Whether an exclusion holds; `false` without exclusions. */
  readonly excluded: string
  /** What the figure is made of: the numerator, or the days; `true` for a count. */
  readonly counted: string
  readonly path: (criterion: Criterion) => string
}

function pathsOf(indicator: Indicator, columns: Readonly<Record<string, Column>>): Paths {
  const path = (criterion: Criterion) => criterionToFhirPath(criterion, columns)
  const exclusions = indicator.exclusions.map(({ when }) => `(${path(when)})`)
  return {
    population: path(indicator.population),
    excluded: exclusions.length === 0 ? 'false' : exclusions.join(' or '),
    counted:
      indicator.measure === 'share'
        ? path(indicator.numerator)
        : indicator.measure === 'duration'
          ? daysInFhirPath(indicator.duration.days, indicator.duration.from, indicator.duration.to)
          : 'true',
    path,
  }
}

function expressionOf(key: PopulationKey, indicator: Indicator, paths: Paths): string {
  const { population, excluded, counted } = paths
  if ('exclusion' in key) return within(population, firstExclusion(key.exclusion, indicator, paths))
  // Nothing holds for sure, and something is not known: an exclusion, or what the figure is made of.
  const undecided = `iif(${excluded}, false, (${excluded}).empty() or (${counted}).empty())`
  if ('funnel' in key) {
    if (key.funnel === 'population-unknown') return `(${population}).empty()`
    if (key.funnel === 'undecided') return within(population, undecided)
    return within(population, `iif(${excluded}, false, (${undecided}).not())`)
  }
  switch (key.fhir) {
    case 'denominator-exclusion':
    case 'measure-population-exclusion':
      return within(population, `iif(${excluded}, true, ${undecided})`)
    case 'numerator':
    case 'measure-observation':
      return counted
    default:
      return population
  }
}

/** A row that is not surely of the population is in none of its parts. */
function within(population: string, part: string): string {
  return `iif(${population}, ${part}, false)`
}

/** An exclusion counts where none before it holds. */
function firstExclusion(id: string, { exclusions }: Indicator, { path }: Paths): string {
  const at = exclusions.findIndex((exclusion) => exclusion.id === id)
  const own = path((exclusions[at] as Indicator['exclusions'][number]).when)
  const earlier = exclusions.slice(0, at).map(({ when }) => `(${path(when)})`)
  return earlier.length === 0 ? own : `iif(${earlier.join(' or ')}, false, ${own})`
}

function describe(key: PopulationKey, indicator: Indicator): { description?: string } {
  if ('funnel' in key) return { description: funnelPopulations[key.funnel] }
  if ('fhir' in key) return {}
  const exclusion = indicator.exclusions.find(({ id }) => id === key.exclusion)
  return { description: (exclusion as Indicator['exclusions'][number]).name.nb }
}
