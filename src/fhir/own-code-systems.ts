import type { Indicator } from '../indicators/schema.js'
import { describeFinding } from '../messages/describe-finding.js'
import { valuesOf } from '../misuse/arguments.js'
import type { Language, Texts } from '../sources/schema.js'
import type { Finding, Rule } from '../validation/schema.js'
import { validationRules } from '../validation/validation-rules.js'
import type { Addresses } from './addresses.js'
import { type FunnelPopulation, funnelPopulations } from './measures/measure-populations.js'
import { narrative } from './narrative.js'
import type { FhirCodeSystem, FhirConcept } from './resource-schema.js'

/**
 * The code systems of the library's own, under the base: the rules that findings name, the named
 * exclusions of indicators, and what a funnel tells that FHIR has no population for.
 */
export function ownCodeSystems(
  indicators: readonly Indicator[],
  addresses: Addresses,
): FhirCodeSystem[] {
  return [
    codeSystem('validation-rule', 'Regler for forløp og registreringer', ruleConcepts(), addresses),
    codeSystem(
      'exclusion',
      'Navngitte unntak i indikatorer',
      exclusionConcepts(indicators),
      addresses,
    ),
    codeSystem(
      'funnel',
      'Rader i en indikator',
      Object.entries(funnelPopulations).map(([code, display]) => ({
        code: code as FunnelPopulation,
        display,
      })),
      addresses,
    ),
  ]
}

function codeSystem(
  id: string,
  title: string,
  concept: FhirConcept[],
  { own }: Addresses,
): FhirCodeSystem {
  const name = id.replace(/(^|-)([a-z])/g, (_, _mark, letter: string) => letter.toUpperCase())
  return {
    resourceType: 'CodeSystem',
    id,
    language: 'nb',
    text: narrative([title]),
    url: own('CodeSystem', id),
    name,
    title,
    status: 'active',
    description: `${title}.`,
    caseSensitive: true,
    content: 'complete',
    count: concept.length,
    ...(concept.length > 0 && { concept }),
  }
}

function ruleConcepts(): FhirConcept[] {
  return valuesOf(validationRules).map((rule) =>
    conceptOf(rule.id, {
      nb: titleOf(rule, 'nb'),
      nn: titleOf(rule, 'nn'),
      en: titleOf(rule, 'en'),
    }),
  )
}

function titleOf({ id, effect }: Rule, language: Language): string {
  const finding = { rule: id, effect, pathway: null, rows: [], relatedRows: [], params: {} }
  return describeFinding(finding as unknown as Finding, language).title
}

/** The same exclusion may stand in several indicators; its first name is taken. */
function exclusionConcepts(indicators: readonly Indicator[]): FhirConcept[] {
  const names = new Map<string, Texts>()
  for (const { exclusions } of indicators) {
    for (const { id, name } of exclusions) if (!names.has(id)) names.set(id, name)
  }
  return [...names].map(([id, name]) => conceptOf(id, name))
}

function conceptOf(code: string, { nb, nn, en }: Texts): FhirConcept {
  return {
    code,
    display: nb,
    designation: [
      { language: 'nn', value: nn },
      { language: 'en', value: en },
    ],
  }
}
