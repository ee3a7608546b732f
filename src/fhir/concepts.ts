import type { Code, CodeSystem } from '../codes/schema.js'
import { findLabel } from '../messages/label-of.js'
import type { LabelGroup } from '../messages/schema.js'
import type {
  FhirCodeSystem,
  FhirConcept,
  FhirConceptProperty,
  FhirDesignation,
} from './resource-schema.js'

type Property = NonNullable<FhirCodeSystem['property']>[number]

const declared: readonly Property[] = [
  { code: 'effectiveDate', type: 'dateTime', description: 'The first day on which it is valid' },
  { code: 'retirementDate', type: 'dateTime', description: 'The last day on which it is valid' },
  {
    code: 'inactive',
    type: 'boolean',
    uri: 'http://hl7.org/fhir/concept-properties#inactive',
    description: 'True for a code of a draft, which was never in use',
  },
  { code: 'evidence', type: 'string', description: 'How well it is founded' },
  { code: 'source', type: 'string', description: 'The id of a source' },
  { code: 'pathway', type: 'code', description: 'A pathway type (9321) that it is used in' },
  { code: 'event', type: 'code', description: 'The event (9322) that it is an outcome of' },
  {
    code: 'outcomeCodeSystem',
    type: 'string',
    description: 'The number of the code system that the event must have an outcome of',
  },
  { code: 'appliesTo', type: 'string', description: 'Which pathways the message is for' },
  { code: 'note', type: 'string', description: 'What is to be known about it' },
]

/** The groups of words that are of the codes of a system, and the words' code of each code. */
const words: Readonly<Record<string, readonly [LabelGroup, (code: string) => string]>> = {
  '9321': ['pathwayType', (code) => code],
  '9322': ['event', (code) => code],
  '8406': [
    'careLevel',
    (code) => ({ '1': 'inpatient', '2': 'day', '3': 'outpatient' })[code] ?? code,
  ],
}

/** The codes of a system, each once, with what is known of it. */
export function concepts(system: CodeSystem): FhirConcept[] {
  const byCode = new Map<string, Code[]>()
  for (const entry of system.codes) {
    const entries = byCode.get(entry.code)
    if (entries === undefined) byCode.set(entry.code, [entry])
    else entries.push(entry)
  }
  return [...byCode].map(([code, entries]) => {
    const last = entries.at(-1) as Code
    const designation = designations(system, entries)
    return {
      code,
      display: last.display,
      ...(designation.length > 0 && { designation }),
      property: uniqueOf(entries.flatMap((entry) => propertiesOf(system, entry))),
    }
  })
}

/** The properties that the concepts have, declared in order. */
export function conceptProperties(list: readonly FhirConcept[]): Property[] {
  const used = new Set(list.flatMap(({ property = [] }) => property.map(({ code }) => code)))
  return declared.filter(({ code }) => used.has(code)).map((property) => ({ ...property }))
}

function propertiesOf(system: CodeSystem, entry: Code): FhirConceptProperty[] {
  const { evidence, validFrom, validTo, pathways = [], event, outcomeCodeSystem } = entry
  const text = (code: string, value: string | undefined) =>
    value === undefined ? [] : [{ code, valueString: value }]
  const sources = [...system.sources, ...(entry.laterDisplay ? [entry.laterDisplay.source] : [])]
  return [
    ...(validFrom === undefined ? [] : [{ code: 'effectiveDate', valueDateTime: validFrom }]),
    ...(validTo === undefined ? [] : [{ code: 'retirementDate', valueDateTime: validTo }]),
    ...(evidence === 'draft' ? [{ code: 'inactive', valueBoolean: true }] : []),
    ...text('evidence', evidence),
    ...[...new Set(sources)].map((source) => ({ code: 'source', valueString: source })),
    ...pathways.map((type) => ({ code: 'pathway', valueCode: type })),
    ...(event === undefined ? [] : [{ code: 'event', valueCode: event }]),
    ...text('outcomeCodeSystem', outcomeCodeSystem),
    ...text('appliesTo', entry.appliesTo),
    ...text('note', entry.note),
  ]
}

function designations(system: CodeSystem, entries: readonly Code[]): FhirDesignation[] {
  const last = entries.at(-1) as Code
  const [group, codeOf] = words[system.id] ?? []
  const texts = entries.flatMap(({ display, earlierDisplays = [], laterDisplay }) => [
    display,
    ...earlierDisplays.map(({ text }) => text),
    ...(laterDisplay === undefined ? [] : [laterDisplay.text]),
  ])
  const translated = (['nn', 'en'] as const).flatMap((language) => {
    const value = group && codeOf && findLabel(group, codeOf(last.code), language)
    return value === undefined ? [] : [{ language, value }]
  })
  const others = [...new Set(texts)].filter((text) => text !== last.display)
  return [...others.map((value) => ({ language: 'nb', value })), ...translated]
}

function uniqueOf(list: readonly FhirConceptProperty[]): FhirConceptProperty[] {
  return [...new Map(list.map((property) => [JSON.stringify(property), property])).values()]
}
