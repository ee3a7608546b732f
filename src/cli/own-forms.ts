import type { FieldMapping, FieldName, Mapping, ValueMap } from '../files/schema.js'
import { valueMaps } from '../files/value-maps.js'
import { indicatorWords } from '../messages/indicator-words.js'
import { joinWords } from '../messages/join-words.js'
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
  const field = fieldOf(finding)
  const own = field === null || isPlain(finding) ? null : ownHelp(mapping, field, language)
  if (own === null) return told
  const text =
    own.forms === null ? told.text : told.text.replace(/ÅÅÅÅ-MM-DD|YYYY-MM-DD/, own.forms)
  return { ...told, text, help: own.help }
}

/** What to write in a field as the mapping reads it; nothing where it says nothing of its own. */
export function ownHelp(
  mapping: Mapping | null,
  field: FieldName,
  language: Language,
): { readonly help: string; readonly forms: string | null } | null {
  const columns: { readonly [F in FieldName]?: string | FieldMapping | undefined } =
    mapping?.columns ?? {}
  const entry = columns[field]
  if (entry === undefined || typeof entry === 'string') return null
  const words = fileWords[language]
  const formats = [entry.format ?? []].flat()
  if (formats.length > 0) {
    const forms = oneOf(formats, language)
    return { help: fill(words.ownDates, { forms }), forms }
  }
  const values = [entry.values ?? []].flat().flatMap(namesOf)
  if (values.length === 0) return null
  return { help: fill(words.ownValues, { values: oneOf(values, language) }), forms: null }
}

/** The field whose value a finding calls unusable. */
function fieldOf({ rule, params }: Finding): FieldName | null {
  if (rule === 'invalid-date') return 'date'
  if (rule === 'invalid-care-level') return 'careLevel'
  return rule === 'invalid-fact' ? (params.fact as FieldName) : null
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

/** One of some texts, in words. */
export function oneOf(texts: readonly string[], language: Language): string {
  return joinWords([...new Set(texts)], indicatorWords[language].or)
}
