import { codeSystems } from '../../codes/code-systems.js'
import { parseCompositeCode } from '../../codes/parse-composite-code.js'
import type { PathwayType } from '../../codes/schema.js'
import { indicators } from '../../indicators/indicators.js'
import { findingTexts } from '../../messages/describe-finding.js'
import { describeIndicator } from '../../messages/describe-indicator.js'
import { labelOf } from '../../messages/label-of.js'
import { sourceOf, writeSource } from '../../messages/source-of.js'
import { writeDate } from '../../messages/write-date.js'
import { valuesOf } from '../../misuse/arguments.js'
import { pathwayDefinitions } from '../../pathways/pathway-definitions.js'
import type { PathwayDefinition, TimeLimit } from '../../pathways/schema.js'
import type { Evidence, Language } from '../../sources/schema.js'
import type { Rule } from '../../validation/schema.js'
import { validationRules } from '../../validation/validation-rules.js'
import type { Asked } from '../arguments.js'
import type { Output } from '../output.js'
import { problem } from '../problem.js'
import { ruleReadings } from '../words/rule-readings.js'
import { fill, wordsIn } from '../words/words-in.js'

/** A code, a pathway type, a rule or an indicator, with its sources. */
export function explain(asked: Asked): Output {
  const word = asked.subject
  if (word === null) throw problem('no-argument')
  const found =
    explainCode(asked, word) ??
    explainType(asked, word) ??
    explainRule(asked, word) ??
    explainIndicator(asked, word)
  if (found === null) throw problem('nothing-known', { name: word })
  return {
    json: found.json,
    columns: ['text'],
    records: found.lines.map((text) => ({ text })),
    text: found.lines,
    sarif: null,
    fails: () => false,
  }
}

interface Found {
  readonly json: unknown
  readonly lines: readonly string[]
}

function explainCode({ language }: Asked, word: string): Found | null {
  const parsed = parseCompositeCode(word)
  if (!parsed.ok) return null
  const { pathway, event, outcome } = parsed
  const code = codeSystems['9327'].codes.find((one) => one.code === word)
  const definition = pathwayDefinitions[pathway]
  const lines = [
    `${word}${code === undefined ? '' : `  ${code.display}`}`,
    `  ${pathway}  ${definition.name[language]}`,
    `  ${event}    ${labelOf('event', event, language)}`,
    ...(outcome === null ? [] : [`  ${outcome}    ${outcomeOf(event, outcome)}`]),
    ...(code === undefined ? [] : sourcesOf(codeSystems['9327'].sources, code.evidence, language)),
  ]
  return { json: { ...parsed, code: code ?? null }, lines }
}

/** The official words for an outcome, in Norwegian as the table has them. */
function outcomeOf(event: string, outcome: string): string {
  const system = codeSystems['9322'].codes.find(({ code }) => code === event)?.outcomeCodeSystem
  const codes = system === undefined ? [] : codeSystems[system].codes
  return codes.find(({ code }) => code === outcome)?.display ?? outcome
}

/** Since when a type is in use, and the time limits that are known of it. */
function explainType({ language }: Asked, word: string): Found | null {
  if (!Object.hasOwn(pathwayDefinitions, word)) return null
  const definition: PathwayDefinition = pathwayDefinitions[word as PathwayType]
  const { inUseFrom, timeLimits } = definition
  const words = wordsIn(language)
  const inUse =
    typeof inUseFrom === 'string'
      ? fill(words.inUseFrom, { date: writeDate(inUseFrom, language) })
      : words.unknownInUse
  const lines = [
    `${word}  ${definition.name[language]}`,
    `  ${inUse}`,
    ...timeLimits.map((limit) => `  ${limitOf(limit, language)}`),
    ...sourcesOf(
      [...new Set([...definition.sources, ...timeLimits.map(({ source }) => source)])],
      null,
      language,
    ),
  ]
  return { json: definition, lines }
}

function limitOf(limit: TimeLimit, language: Language): string {
  const { interval, careLevel, severity, edition, maxDays, validFrom, validTo, evidence } = limit
  const when = validTo === undefined ? `${validFrom} –` : `${validFrom} – ${validTo}`
  const held = [
    ...(careLevel === undefined ? [] : [labelOf('careLevel', careLevel, language)]),
    ...(severity === undefined ? [] : [labelOf('severity', severity, language)]),
    ...(edition === undefined ? [] : [labelOf('edition', edition, language)]),
    when,
    labelOf('evidence', evidence, language),
  ]
  const days = fill(wordsIn(language).days, { days: maxDays })
  return `${labelOf('interval', interval, language)}: ${days} (${held.join(', ')})`
}

function explainRule({ language }: Asked, word: string): Found | null {
  const rule = valuesOf<Rule>(validationRules).find(({ id }) => id === word)
  if (rule === undefined) return null
  const reading = language === 'en' ? rule.reading : ruleReadings[rule.id][language]
  const { title } = findingTexts[language][rule.id]
  const lines = [
    `${word} · ${wordsIn(language).effects[rule.effect]} · ${title}`,
    ...(rule.official === undefined || rule.official === title ? [] : [`  «${rule.official}»`]),
    `  ${reading}`,
    ...sourcesOf(rule.sources, rule.evidence, language),
  ]
  return { json: rule, lines }
}

/** Where it was read, a line each, and how well it is founded. */
function sourcesOf(
  ids: readonly string[],
  evidence: Evidence | null,
  language: Language,
): readonly string[] {
  const words = wordsIn(language)
  const lines = ids.map((id) => `  ${fill(words.source, { source: writeSource(sourceOf(id)) })}`)
  return evidence === null
    ? lines
    : [...lines, `  ${fill(words.evidence, { evidence: labelOf('evidence', evidence, language) })}`]
}

function explainIndicator({ language }: Asked, word: string): Found | null {
  if (!Object.hasOwn(indicators, word)) return null
  const indicator = indicators[word as keyof typeof indicators]
  const described = describeIndicator(indicator, language)
  return { json: described, lines: described.text.split('\n') }
}
