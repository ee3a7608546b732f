import { indicatorsArgument } from '../indicators/evaluation/indicators-argument.js'
import { indicators as shipped } from '../indicators/indicators.js'
import { optionsArgument } from '../misuse/arguments.js'
import { addressesFor } from './addresses.js'
import { codeSystemsToFhir } from './code-systems-to-fhir.js'
import { measureOf } from './measures/indicators-to-fhir.js'
import { ownCodeSystems } from './own-code-systems.js'
import { pathwayDefinitionsToFhir } from './pathway-definitions-to-fhir.js'
import type {
  FhirCodeSystem,
  FhirMeasure,
  FhirNamingSystem,
  FhirPlanDefinition,
  FhirValueSet,
} from './resource-schema.js'
import type { FhirDefinitionOptions } from './schema.js'

/**
 * All definitions as FHIR, in the order in which a server can load them: what `codeSystemsToFhir`
 * writes, the library's own code systems (rules, exclusions, the steps of a funnel), and what
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
 * const types = new Set(definitions.map(({ resourceType }) => resourceType))
 * types // => new Set(['CodeSystem', 'ValueSet', 'NamingSystem', 'PlanDefinition', 'Measure'])
 * ```
 */
export function definitionsToFhir(
  options: FhirDefinitionOptions,
): (FhirCodeSystem | FhirValueSet | FhirNamingSystem | FhirPlanDefinition | FhirMeasure)[] {
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
    ...pathwayDefinitionsToFhir({ definitions, base, systemUri }),
    ...list.map((indicator) => measureOf(indicator, [], addresses)),
  ]
}
