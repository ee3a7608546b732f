import { sources } from '../../sources/sources.js'
import { unknowns } from '../../sources/unknowns.js'
import type { RuleId } from '../../validation/schema.js'
import { validationRules } from '../../validation/validation-rules.js'
import { listOf, paragraph, sectionOf, tableOf } from './html.js'
import type { PageContext } from './report-parts.js'
import { pageWords } from './words/page-words.js'

/** Every source that the page cites, without its address, and what no source says. */
export function sourcesSection(context: PageContext): string {
  const { language } = context
  const words = pageWords[language]
  const known: Readonly<
    Record<string, { readonly title: string; readonly dated?: string | undefined }>
  > = sources
  const rows = [...citedBy(context)].sort().map((id) => {
    const source = Object.hasOwn(known, id) ? known[id] : undefined
    return [id, source?.title ?? '', source?.dated ?? '']
  })
  return sectionOf('sources', words.sources, [
    tableOf(words.sources, words.sourceColumns, rows),
    `<h3>${words.unknowns}</h3>`,
    language === 'en' ? '' : paragraph(words.unknownsNote, 'note'),
    `<div lang="en">${listOf(unknowns.map(({ unknown }) => unknown))}</div>`,
  ])
}

function citedBy({ definitions, pathwayDefinitions, findings }: PageContext): ReadonlySet<string> {
  const rules = new Set((findings ?? []).map(({ rule }) => rule))
  return new Set([
    ...definitions.flatMap((one) => [...one.sources, ...one.targets.map(({ source }) => source)]),
    ...pathwayDefinitions.flatMap(({ timeLimits }) => timeLimits.map(({ source }) => source)),
    ...[...rules].flatMap((rule) =>
      Object.hasOwn(validationRules, rule) ? validationRules[rule as RuleId].sources : [],
    ),
  ])
}
