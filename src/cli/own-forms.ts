import type { FieldMapping, FieldName, Mapping, ValueMap } from '../files/schema.js'
import { valueMaps } from '../files/value-maps.js'
import type { Language } from '../sources/schema.js'
import type { Finding } from '../validation/schema.js'
import type { ToldFinding } from './told-findings.js'
import { fileWords } from './words/file-words.js'
import { fill } from './words/fill.js'

/**
 * What to write in place of a value that cannot be used, as the mapping reads it: in a file with
 * `dd.MM.yyyy` and codes of 8406 nobody is to write what the library itself has.
 */
export function inOwnForms(
  told: ToldFinding,
  finding: Finding,
  mapping: Mapping | null,
  language: Language,
): ToldFinding {
  const entry = entryOf(finding, mapping)
  if (entry === null || typeof entry === 'string' || isPlain(finding)) return told
  const words = fileWords[language]
  const formats = [entry.format ?? []].flat()
  if (formats.length > 0) {
    const forms = oneOf(formats, language)
    return {
      ...told,
      text: told.text.replace(/ÅÅÅÅ-MM-DD|YYYY-MM-DD/, forms),
      help: fill(words.ownDates, { forms }),
    }
  }
  const values = [entry.values ?? []].flat().flatMap(namesOf)
  if (values.length === 0) return told
  return { ...told, help: fill(words.ownValues, { values: oneOf(values, language) }) }
}

/** What the mapping says of the field that a finding is about. */
function entryOf({ rule, params }: Finding, mapping: Mapping | null): string | FieldMapping | null {
  const columns: { readonly [F in FieldName]?: string | FieldMapping | undefined } =
    mapping?.columns ?? {}
  if (rule === 'invalid-date') return columns.date ?? null
  if (rule === 'invalid-care-level') return columns.careLevel ?? null
  return rule === 'invalid-fact' ? (columns[params.fact as FieldName] ?? null) : null
}

/** Whether the value was in the form that is asked for: there is no such day, or it is out of range. */
function isPlain({ rule, params }: Finding): boolean {
  return rule === 'invalid-date' && ['no-such-day', 'out-of-range'].includes(params.fault)
}

/** The values of the file that a map has a meaning for. */
function namesOf(map: ValueMap): readonly string[] {
  const meanings = typeof map === 'string' ? valueMaps[map] : map
  return Object.entries(meanings).flatMap(([name, meaning]) => (meaning === null ? [] : [name]))
}

function oneOf(texts: readonly string[], language: Language): string {
  return new Intl.ListFormat(language, { type: 'disjunction' }).format(new Set(texts))
}
