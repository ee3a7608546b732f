import { fingerprintOf } from '../../indicators/aggregates/fingerprint.js'
import {
  type IndicatorsInput,
  indicatorsArgument,
} from '../../indicators/evaluation/indicators-argument.js'
import type { Indicator } from '../../indicators/schema.js'
import type { SubjectId } from '../../indicators/subjects/schema.js'
import { describeIndicator } from '../../messages/describe-indicator.js'
import { listArgument, optionsArgument, textArgument } from '../../misuse/arguments.js'
import { type Addresses, addressesFor } from '../addresses.js'
import { citations } from '../citations.js'
import { narrative } from '../narrative.js'
import { measureId, programName, resourceId } from '../resource-id.js'
import type { FhirCodeableConcept, FhirMeasure } from '../resource-schema.js'
import type { FhirMeasureOptions } from '../schema.js'
import { translations } from '../translations.js'
import { name } from './criterion-to-fhir-path.js'
import { measurePopulations } from './measure-populations.js'

/** What the rows of a subject are of, where FHIR has a resource for it. */
const bases: Readonly<Record<SubjectId, string>> = {
  pathway: 'EpisodeOfCare',
  forlopstid: 'EpisodeOfCare',
  referral: 'ServiceRequest',
  discharge: 'Encounter',
  appointment: 'Appointment',
}

const scorings = {
  share: 'proportion',
  count: 'cohort',
  duration: 'continuous-variable',
} as const

/**
 * Indicators as Measures, with every criterion as FHIRPath over the flat rows of the subject (such
 * as `flattenPathways` makes), as they stood on `%asOf`: true, false, or nothing where it is not
 * known, as in the library. In a row that a criterion is asked of, what is missing is left out or
 * `null`, and so is what cannot be used and what is dated after `%asOf`. Tests of working days list
 * the holidays of 2015–2035 and decide nothing outside these years.
 *
 * A share is a `proportion`: `denominator` is the population, and its exclusion has the rows of
 * every named exclusion and those that cannot be decided. A duration is a `continuous-variable` in
 * days, a count a `cohort`. Each named exclusion, the undecided rows and the rows that the figure is
 * over have populations of their own, with codes under the base. The version is the fingerprint of
 * the definition, with the columns of `by` behind it where there are any.
 *
 * @throws `invalid-indicator` where an indicator does not check; `invalid-argument` and
 * `unknown-option` for the options.
 *
 * @example
 * ```ts
 * import { indicators } from 'pasientforlop'
 * import { indicatorsToFhir } from 'pasientforlop/fhir'
 *
 * const [measure] = indicatorsToFhir(indicators['nki.phv.epikrise_1d'])
 * measure?.id // => 'nki.phv.epikrise-1d'
 * measure?.group[0]?.population[0]?.criteria.expression
 * // => "(`discharged`.exists()) and (`careArea` = 'PHV')"
 * ```
 */
export function indicatorsToFhir(
  indicators: IndicatorsInput,
  options: FhirMeasureOptions = {},
): FhirMeasure[] {
  const { by, base, systemUri } = optionsArgument(options, ['by', 'base', 'systemUri'])
  const addresses = addressesFor({ base, systemUri })
  const groupings = Array.from(listArgument(by ?? [], 'by'), (fields, at) =>
    Array.from(listArgument(fields, `by[${at}]`), (field) => textArgument(field, `by[${at}]`)),
  )
  return indicatorsArgument(indicators).map((indicator) =>
    measureOf(indicator, groupings, addresses),
  )
}

/** One indicator as a measure. */
export function measureOf(
  indicator: Indicator,
  by: readonly (readonly string[])[],
  addresses: Addresses,
): FhirMeasure {
  const { id, subject, evidence, caveats } = indicator
  const words = describeIndicator(indicator, 'nb')
  const stratifier = by.map((fields) => stratifierOf(fields))
  const notation = notationOf(indicator)
  return {
    resourceType: 'Measure',
    id: splitId(id, by),
    language: 'nb',
    text: narrative(words.text.split('\n')),
    extension: [
      {
        url: 'http://hl7.org/fhir/us/cqfmeasures/StructureDefinition/cqfm-populationBasis',
        valueCode: bases[subject],
      },
    ],
    url: addresses.own('Measure', measureId(id)),
    identifier: [{ value: id }],
    version: measureVersion(indicator, by),
    name: programName(id),
    title: indicator.name.nb,
    _title: translations(indicator.name),
    status: 'active',
    description: `Evidence: ${evidence}. Rows: ${subject}, by ${indicator.anchor}. ${words.measure}: ${words.population}.`,
    ...(caveats.length > 0 && { guidance: words.caveats.join('\n\n') }),
    relatedArtifact: citations(indicator.sources),
    scoring: {
      coding: [
        {
          system: 'http://terminology.hl7.org/CodeSystem/measure-scoring',
          code: scorings[indicator.measure],
        },
      ],
    },
    ...(notation !== null && { improvementNotation: notation }),
    group: [
      {
        population: measurePopulations(indicator, addresses),
        ...(stratifier.length > 0 && { stratifier }),
      },
    ],
  }
}

/** The version of a measure: what it counts, and what it is split by. */
export function measureVersion(indicator: Indicator, by: readonly (readonly string[])[]): string {
  return [fingerprintOf(indicator), ...by.map((fields) => fields.join('.'))].join('+')
}

/** The text that the stratifier of a measure and that of a report are matched by. */
export function stratifierText(fields: readonly string[]): string {
  return fields.join(', ')
}

/** Which way is the better one; `null` where neither is. */
export function notationOf({ direction }: Indicator): FhirCodeableConcept | null {
  if (direction === 'neutral') return null
  const code = direction === 'higher-is-better' ? 'increase' : 'decrease'
  const system = 'http://terminology.hl7.org/CodeSystem/measure-improvement-notation'
  return { coding: [{ system, code }] }
}

function splitId(id: string, by: readonly (readonly string[])[]) {
  const split = by.map((fields) => `-by-${fields.join('-')}`).join('')
  return split === '' ? measureId(id) : resourceId(`${measureId(id)}${split}`)
}

/** By several columns: their values joined, as a stratifier with parts may have no code (mea-1). */
function stratifierOf(fields: readonly string[]) {
  const expression = fields.map(name).join(" & ', ' & ")
  return {
    code: { text: stratifierText(fields) },
    criteria: { language: 'text/fhirpath' as const, expression },
  }
}
