import { indicatorsArgument } from '../indicators/evaluation/indicators-argument.js'
import { indicators as shipped } from '../indicators/indicators.js'
import { optionsArgument } from '../misuse/arguments.js'
import { addressesFor } from './addresses.js'
import { codeSystemsToFhir } from './code-systems-to-fhir.js'
import { measureOf } from './measures/indicators-to-fhir.js'
import { ownCodeSystems } from './own-code-systems.js'
import { ownExtensions } from './own-extensions.js'
import { pathwayDefinitionsToFhir } from './pathway-definitions-to-fhir.js'
import type {
  FhirCodeSystem,
  FhirMeasure,
  FhirNamingSystem,
  FhirPlanDefinition,
  FhirStructureDefinition,
  FhirValueSet,
} from './resource-schema.js'
import type { FhirDefinitionOptions } from './schema.js'

type FhirDefinitionResource =
  | FhirCodeSystem
  | FhirValueSet
  | FhirNamingSystem
  | FhirStructureDefinition
  | FhirPlanDefinition
  | FhirMeasure

/**
 * All definitions as FHIR, in the order in which a server can load them: what `codeSystemsToFhir`
 * writes, the library's own code systems (rules, exclusions, the steps of a funnel) and extensions (facts,
 * quantiles), and what
 * `pathwayDefinitionsToFhir` and `indicatorsToFhir` write. The package has the same of the shipped
 * tables as files, `pasientforlop/fhir/<type>-<id>.json`.
 *
 * @throws what these functions throw.
 *
 * @example
 * ```ts
 * import { definitionsToFhir } from 'pasientforlop/fhir'
 *
 * const definitions = definitionsToFhir({ date: '2026-11-01', base: 'https://example.org/fhir' })
 * definitions.length // => 119
 * definitions.filter(({ resourceType }) => resourceType === 'Measure').length // => 28
 * ```
 */
export function definitionsToFhir(options: FhirDefinitionOptions): FhirDefinitionResource[] {
  const { date, codeSystems, definitions, indicators, base, systemUri } = optionsArgument(options, [
    'date',
    'codeSystems',
    'definitions',
    'indicators',
    'base',
    'systemUri',
  ])
  const addresses = addressesFor({ base, systemUri })
  const list = indicatorsArgument(indicators ?? shipped)
  return [
    ...codeSystemsToFhir({ date, codeSystems, base, systemUri }),
    ...ownCodeSystems(list, addresses),
    ...ownExtensions(addresses),
    ...pathwayDefinitionsToFhir({ definitions, base, systemUri }),
    ...list.map((indicator) => measureOf(indicator, [], addresses)),
  ]
}
