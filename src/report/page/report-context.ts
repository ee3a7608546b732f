import { dayArgument } from '../../calendar/day-argument.js'
import type { Publication } from '../../indicators/evaluation/schema.js'
import { indicators as shippedIndicators } from '../../indicators/indicators.js'
import type { Indicator } from '../../indicators/schema.js'
import { languageArgument } from '../../messages/language-argument.js'
import {
  choiceArgument,
  countArgument,
  isObject,
  listArgument,
  objectArgument,
  optionsArgument,
  tableArgument,
  textArgument,
} from '../../misuse/arguments.js'
import { misuse } from '../../misuse/misuse.js'
import { definitionsArgument } from '../../pathways/definitions-argument.js'
import { pathwayDefinitions } from '../../pathways/pathway-definitions.js'
import { forlopstidIndicators } from '../forlopstid-indicators.js'
import { resultsOf } from '../picture/draw-results.js'
import type { PageContext, ReportOptions, ReportParts, ReportReading } from './report-parts.js'

const partKeys = ['publication', 'reading', 'findings', 'worklist', 'plan']

const optionKeys = [
  'language',
  'title',
  'indicators',
  'definitions',
  'names',
  'openPolicy',
  'worklistRows',
]

/** What the sections need, once parts and options are known to be of the right kinds. */
export function reportContext(parts: ReportParts, options: ReportOptions): PageContext {
  optionsArgument(parts, partKeys, 'parts')
  const {
    language,
    title,
    openPolicy = 'refuse',
    worklistRows = 500,
  } = optionsArgument(options, optionKeys)
  languageArgument(language)
  if (title !== undefined) textArgument(title, 'title')
  countArgument(worklistRows, 'worklistRows', 0, 'a whole number of rows')
  choiceArgument(openPolicy, 'openPolicy', ['refuse', 'allow'])
  objectsArgument(parts.findings, 'findings')
  objectsArgument(parts.worklist, 'worklist')
  if (parts.reading !== undefined) readingArgument(parts.reading)
  if (parts.plan !== undefined)
    objectArgument(parts.plan, 'plan', 'an object with plan and followUp')
  const definitions = definitionsOf(parts.publication, options)
  for (const indicator of definitions) {
    resultsOf(parts.publication, indicator, openPolicy)
  }
  return {
    ...parts,
    language,
    asOf: parts.publication.asOf,
    names: objectArgument(options.names ?? {}, 'names', 'names by value'),
    openPolicy,
    worklistRows,
    definitions,
    pathwayDefinitions: definitionsArgument(options.definitions ?? pathwayDefinitions),
  }
}

/** What was read, as far as it is written. */
function readingArgument(reading: ReportReading): void {
  const { name, rows, file, changes, findings } = objectArgument(
    reading,
    'reading',
    'what was read',
  )
  textArgument(name, 'reading.name')
  countArgument(rows, 'reading.rows', 0, 'a whole number of rows')
  if (file !== null) objectArgument(file, 'reading.file', 'what was found out about the file')
  objectsArgument(listArgument(changes, 'reading.changes'), 'reading.changes')
  for (const { column } of changes) {
    if (typeof column !== 'number') textArgument(column, 'reading.changes.column')
  }
  objectsArgument(listArgument(findings, 'reading.findings'), 'reading.findings')
  for (const { lines } of findings) listArgument(lines, 'reading.findings.lines')
}

/** A list of objects, where there is one. */
function objectsArgument(list: readonly unknown[] | undefined, name: string): void {
  if (list === undefined) return
  for (const item of [...listArgument(list, name)]) objectArgument(item, name, 'a list of objects')
}

/** The definition of each indicator of the publication, in its order: a given one, else a shipped one. */
function definitionsOf(
  publication: Publication,
  { indicators = [] }: ReportOptions,
): readonly Indicator[] {
  objectArgument(publication, 'publication', 'what evaluateIndicators answered')
  if (!isObject(publication.indicators) || !Array.isArray(publication.notices)) {
    throw misuse('invalid-argument', 'publication must be what evaluateIndicators answered')
  }
  dayArgument(publication.asOf, 'publication.asOf')
  objectsArgument(publication.notices, 'publication.notices')
  const known = new Map<string, Indicator>()
  for (const table of [forlopstidIndicators, shippedIndicators, indicators]) {
    for (const one of tableArgument<Indicator>(table, 'indicators', 'invalid-indicator')) {
      known.set(one.id, one)
    }
  }
  return Object.keys(publication.indicators).map((id) => {
    const found = known.get(id)
    if (found !== undefined) return found
    throw misuse(
      'unknown-indicator',
      'options.indicators must have the definition of each indicator of the publication that is not shipped',
    )
  })
}
