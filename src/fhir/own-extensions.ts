import { labelOf } from '../messages/label-of.js'
import { factNames } from '../registrations/fact-names.js'
import type { FactName } from '../registrations/schema.js'
import type { Addresses } from './addresses.js'
import { factAddress } from './episode-of-care.js'
import { quantileAddress, quantiles } from './measures/report-figures.js'
import { narrative } from './narrative.js'
import { programName } from './resource-id.js'
import type { FhirStructureDefinition } from './resource-schema.js'

/** The extensions of the library's own, under the base: facts that have no code, and quantiles. */
export function ownExtensions(addresses: Addresses): FhirStructureDefinition[] {
  const facts = factNames.filter((fact) => fact !== 'rightGrantedFor')
  return [
    ...facts.map((fact) =>
      extension({
        id: `fact-${fact}`,
        url: factAddress(fact, addresses),
        title: labelOf('fact', fact, 'nb'),
        context: 'EpisodeOfCare',
        type: kindOfFact(fact),
      }),
    ),
    ...Object.entries(quantiles).map(([quantile, title]) =>
      extension({
        id: quantile,
        url: quantileAddress(quantile, addresses),
        title,
        context: 'MeasureReport.group.measureScore',
        type: 'decimal',
      }),
    ),
  ]
}

function kindOfFact(fact: FactName) {
  return fact === 'birthYear' ? 'integer' : fact === 'severity' ? 'code' : 'date'
}

interface OwnExtension {
  readonly id: string
  readonly url: string
  readonly title: string
  readonly context: string
  readonly type: 'date' | 'integer' | 'code' | 'decimal'
}

function extension({ id, url, title, context, type }: OwnExtension): FhirStructureDefinition {
  return {
    resourceType: 'StructureDefinition',
    id,
    language: 'nb',
    text: narrative([title]),
    url,
    name: programName(id),
    title,
    status: 'active',
    kind: 'complex-type',
    abstract: false,
    context: [{ type: 'element', expression: context }],
    type: 'Extension',
    baseDefinition: 'http://hl7.org/fhir/StructureDefinition/Extension',
    derivation: 'constraint',
    differential: {
      element: [
        { id: 'Extension', path: 'Extension', max: '1' },
        { id: 'Extension.extension', path: 'Extension.extension', max: '0' },
        { id: 'Extension.url', path: 'Extension.url', fixedUri: url },
        { id: 'Extension.value[x]', path: 'Extension.value[x]', min: 1, type: [{ code: type }] },
      ],
    },
  }
}
