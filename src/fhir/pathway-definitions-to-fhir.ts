import { addDays } from '../calendar/add-days.js'
import { optionsArgument } from '../misuse/arguments.js'
import { editions } from '../pathways/editions.js'
import { lookupPathwayDefinition } from '../pathways/lookup-pathway-definition.js'
import type { Edition, EditionId, PathwayDefinition } from '../pathways/schema.js'
import { type Addresses, addressesFor } from './addresses.js'
import { citations } from './citations.js'
import { actionsOf } from './limit-actions.js'
import { narrative } from './narrative.js'
import { programName } from './resource-id.js'
import type { FhirPeriod, FhirPlanDefinition } from './resource-schema.js'
import type { FhirPathwayDefinitionOptions } from './schema.js'
import { definitionsGiven } from './schema-argument.js'
import { translations } from './translations.js'

/**
 * The pathway types as PlanDefinitions, one for every edition that has the type: at the address
 * `<base>/PlanDefinition/<type>` with the edition as its version.
 *
 * Each event is an action with its composite codes; each limit is a part of the event that ends the
 * interval, so many days after the one that begins it, with the condition that it holds under
 * (care level, severity, start date) as FHIRPath over a pathway row. What an interval is timed by
 * that has no code (a fact, such as `treatmentStarted`) is an action of its own name. An edition
 * whose events no source gives has no actions and the status `unknown`, as has a type that was never
 * seen in use; the description says what is not known.
 *
 * @throws `invalid-definition` where `definitions` hold something else; `invalid-argument` and
 * `unknown-option` for the options.
 *
 * @example
 * ```ts
 * import { pathwayDefinitionsToFhir } from 'pasientforlop/fhir'
 *
 * const definitions = pathwayDefinitionsToFhir({ base: 'https://example.org/fhir' })
 * definitions.length // => 19
 * const [first] = definitions
 * first?.url // => 'https://example.org/fhir/PlanDefinition/D01'
 * first?.version // => 'pakkeforlop-2019'
 * first?.effectivePeriod // => { start: '2019-01-01', end: '2022-12-31' }
 * ```
 */
export function pathwayDefinitionsToFhir(
  options: FhirPathwayDefinitionOptions = {},
): FhirPlanDefinition[] {
  const { definitions, base, systemUri } = optionsArgument(options, [
    'definitions',
    'base',
    'systemUri',
  ])
  const addresses = addressesFor({ base, systemUri })
  const given = definitionsGiven(definitions)
  return given.flatMap(({ type }) =>
    Object.values(editions).flatMap(({ id }) => {
      const found = lookupPathwayDefinition({ type, edition: id, definitions: given })
      return found.state === 'in-use' || found.state === 'use-unknown'
        ? [planDefinition(found.definition, found.edition, addresses)]
        : []
    }),
  )
}

/** The address of the definition that a pathway follows, with its version. */
export function planDefinitionOf(type: string, edition: EditionId, { own }: Addresses): string {
  return `${own('PlanDefinition', type)}|${edition}`
}

function planDefinition(
  definition: PathwayDefinition,
  edition: Edition,
  addresses: Addresses,
): FhirPlanDefinition {
  const { type, name, sources } = definition
  const title = `${type} ${name.nb}`
  const period = periodOf(definition, edition)
  const isKnown = typeof definition.inUseFrom === 'string' && typeof edition.validFrom === 'string'
  const said = describe(definition, edition)
  const action = isKnownEdition(edition) ? actionsOf(definition, edition, period, addresses) : []
  return {
    resourceType: 'PlanDefinition',
    id: `${type}-${edition.id}`,
    language: 'nb',
    text: narrative([title, edition.name.nb, ...said]),
    url: addresses.own('PlanDefinition', type),
    version: edition.id,
    name: programName(`${type} ${edition.id}`),
    title: `${title} (${edition.name.nb})`,
    _title: translations({
      nb: '',
      nn: `${type} ${name.nn} (${edition.name.nn})`,
      en: `${type} ${name.en} (${edition.name.en})`,
    }),
    type: {
      coding: [
        {
          system: 'http://terminology.hl7.org/CodeSystem/plan-definition-type',
          code: 'clinical-protocol',
        },
      ],
    },
    status: isKnown ? 'active' : 'unknown',
    description: said.join('\n\n'),
    ...(period !== null && { effectivePeriod: period }),
    topic: [{ coding: [{ system: addresses.system('9321'), code: type, display: name.nb }] }],
    relatedArtifact: citations([...new Set([...sources, ...edition.sources])]),
    ...(action.length > 0 && { action }),
  }
}

/** Start dates of pathways that follow the edition; `null` where its first day is unknown. */
function periodOf({ inUseFrom }: PathwayDefinition, edition: Edition): FhirPeriod | null {
  const { validFrom } = edition
  if (typeof validFrom !== 'string') return null
  const start = typeof inUseFrom === 'string' && inUseFrom > validFrom ? inUseFrom : validFrom
  const later = Object.values(editions)
    .flatMap(({ validFrom: next }) => (typeof next === 'string' && next > validFrom ? [next] : []))
    .sort()
  const [next] = later
  return { start, ...(next !== undefined && { end: addDays(next, -1) }) }
}

/** Whether the events of an edition are known: those of the code tables, which have no dates. */
function isKnownEdition({ validFrom }: Edition) {
  return typeof validFrom === 'string'
}

/** What the start is, and what is not known, in paragraphs. */
function describe(definition: PathwayDefinition, edition: Edition): readonly string[] {
  const { inUseFrom, careAreas, unknowns } = definition
  const unknown = [
    ...(typeof inUseFrom === 'string' ? [] : [`first day of use: ${inUseFrom.unknown}`]),
    ...(typeof edition.validFrom === 'string'
      ? []
      : [`first day of the edition: ${edition.validFrom.unknown}`]),
    ...('unknown' in careAreas ? [`care areas: ${careAreas.unknown}`] : []),
    ...unknowns,
    ...edition.unknowns,
  ]
  return [`${edition.startRuleText.nb}.`, ...unknown.map((one) => `Unknown: ${one}.`)]
}
