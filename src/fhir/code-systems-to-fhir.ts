import { dayArgument } from '../calendar/day-argument.js'
import type { IsoDate } from '../calendar/schema.js'
import type { CodeSystem } from '../codes/schema.js'
import { optionsArgument } from '../misuse/arguments.js'
import { type Addresses, addressesFor, canonicalOf } from './addresses.js'
import { citationLines } from './citations.js'
import { conceptProperties, concepts } from './concepts.js'
import { narrative } from './narrative.js'
import type { FhirCodeSystem, FhirNamingSystem, FhirValueSet } from './resource-schema.js'
import type { FhirCodeSystemOptions } from './schema.js'
import { codeSystemsGiven } from './schema-argument.js'

/**
 * The code systems as FHIR, three resources each: a CodeSystem at the address that HL7 Norway gives
 * such systems (`http://helsedir.no/fhir/CodeSystem/no-kodeverk-<number>`) with the OID as its
 * identifier, a ValueSet of the codes that were in use, and a NamingSystem that binds OID and
 * address.
 *
 * A code has its validity, evidence and sources as properties, its earlier and later texts as
 * designations, and words in nynorsk and English where the library has some (types, events, care
 * levels). A system of which something is announced without a known code is a `fragment` and says
 * what; drafts are `inactive` and outside the value set. A code that stands several times, with
 * validities apart, is one concept with the dates of each.
 *
 * @throws `invalid-date` for `date`; `invalid-table` where `codeSystems` hold something else;
 * `invalid-argument` and `unknown-option` for the options.
 *
 * @example
 * ```ts
 * import { codeSystemsToFhir } from 'pasientforlop/fhir'
 *
 * const resources = codeSystemsToFhir({ date: '2026-11-01' })
 * resources.length // => 57
 * const [system] = resources.filter(({ id }) => id === 'no-kodeverk-9322.codesystem')
 * system?.resourceType // => 'CodeSystem'
 * codeSystemsToFhir({ date: '1.11.2026' }) // throws 'invalid-date'
 * ```
 */
export function codeSystemsToFhir(
  options: FhirCodeSystemOptions,
): (FhirCodeSystem | FhirValueSet | FhirNamingSystem)[] {
  const { codeSystems, date, base, systemUri } = optionsArgument(options, [
    'codeSystems',
    'date',
    'base',
    'systemUri',
  ])
  dayArgument(date, 'date')
  const addresses = addressesFor({ base, systemUri })
  return codeSystemsGiven(codeSystems).flatMap((system) => [
    codeSystemToFhir(system),
    valueSetOf(system, addresses),
    namingSystemOf(system, date),
  ])
}

function codeSystemToFhir(system: CodeSystem): FhirCodeSystem {
  const { announced = [] } = system
  const isWhole = announced.length === 0
  const concept = concepts(system)
  const said = describe(system)
  return {
    resourceType: 'CodeSystem',
    id: `no-kodeverk-${system.id}.codesystem`,
    language: 'nb',
    text: narrative([titleOf(system), ...said]),
    url: canonicalOf(system),
    identifier: [{ system: 'urn:ietf:rfc:3986', value: `urn:oid:${system.oid}` }],
    name: `NoKodeverk${system.id}`,
    title: titleOf(system),
    status: 'active',
    publisher: 'Helsedirektoratet',
    description: said.join('\n\n'),
    caseSensitive: true,
    content: isWhole ? 'complete' : 'fragment',
    ...(isWhole && { count: concept.length }),
    property: conceptProperties(concept),
    concept,
  }
}

/** What is known of a system, and what is not, in paragraphs. */
function describe(system: CodeSystem): readonly string[] {
  const { name, description, announced = [], sources } = system
  return [
    ...(typeof name === 'string' ? [] : [`Name: ${name.unknown}.`]),
    ...(description === undefined ? [] : [`${description}.`]),
    ...announced.map(
      ({ display, validFrom, code }) =>
        `Announced from ${validFrom} without a known code: ${display} (${code.unknown}).`,
    ),
    `Sources: ${citationLines(sources).join('; ')}`,
  ]
}

function titleOf({ id, name }: CodeSystem): string {
  return typeof name === 'string' ? `${id} ${name}` : id
}

function valueSetOf(system: CodeSystem, addresses: Addresses): FhirValueSet {
  const url = canonicalOf(system)
  const drafts = system.codes.filter(({ evidence }) => evidence === 'draft')
  const title = titleOf(system)
  return {
    resourceType: 'ValueSet',
    id: `no-kodeverk-${system.id}.valueset`,
    language: 'nb',
    text: narrative([title]),
    url: addresses.own('ValueSet', `no-kodeverk-${system.id}`),
    name: `NoKodeverk${system.id}ValueSet`,
    title,
    status: 'active',
    compose: {
      include: [{ system: url }],
      ...(drafts.length > 0 && {
        exclude: [{ system: url, concept: drafts.map(({ code }) => ({ code })) }],
      }),
    },
  }
}

function namingSystemOf(system: CodeSystem, date: IsoDate): FhirNamingSystem {
  const title = titleOf(system)
  return {
    resourceType: 'NamingSystem',
    id: `no-kodeverk-${system.id}.namingsystem`,
    language: 'nb',
    text: narrative([title]),
    name: `NoKodeverk${system.id}NamingSystem`,
    status: 'active',
    kind: 'codesystem',
    date,
    responsible: 'Helsedirektoratet',
    description: title,
    uniqueId: [
      { type: 'oid', value: system.oid, preferred: true },
      { type: 'uri', value: canonicalOf(system), preferred: false },
    ],
  }
}
