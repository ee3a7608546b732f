import { codeSystems } from '../../codes/code-systems.js'
import { parseCompositeCode } from '../../codes/parse-composite-code.js'
import { indicators } from '../../indicators/indicators.js'
import { describeIndicator } from '../../messages/describe-indicator.js'
import { labelOf } from '../../messages/label-of.js'
import { valuesOf } from '../../misuse/arguments.js'
import { pathwayDefinitions } from '../../pathways/pathway-definitions.js'
import type { Rule } from '../../validation/schema.js'
import { validationRules } from '../../validation/validation-rules.js'
import type { Asked } from '../arguments.js'
import type { Output } from '../output.js'
import { problem } from '../problem.js'
import { fill, wordsIn } from '../words/words-in.js'

/** A code, a rule or an indicator, with its source. */
export function explain(asked: Asked): Output {
  const word = asked.subject
  if (word === null) throw problem('no-argument')
  const found =
    explainCode(asked, word) ?? explainRule(asked, word) ?? explainIndicator(asked, word)
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
    ...(code === undefined
      ? []
      : [
          `  ${fill(wordsIn(language).source, { source: codeSystems['9327'].sources.join(', '), evidence: code.evidence })}`,
        ]),
  ]
  return { json: { ...parsed, code: code ?? null }, lines }
}

/** The official words for an outcome, in Norwegian as the table has them. */
function outcomeOf(event: string, outcome: string): string {
  const system = codeSystems['9322'].codes.find(({ code }) => code === event)?.outcomeCodeSystem
  const codes = system === undefined ? [] : codeSystems[system].codes
  return codes.find(({ code }) => code === outcome)?.display ?? outcome
}

function explainRule({ language }: Asked, word: string): Found | null {
  const rule = valuesOf<Rule>(validationRules).find(({ id }) => id === word)
  if (rule === undefined) return null
  const words = wordsIn(language)
  const lines = [
    `${word} · ${words.effects[rule.effect]}`,
    ...(rule.official === undefined ? [] : [`  «${rule.official}»`]),
    `  ${rule.reading}`,
    `  ${fill(words.source, { source: rule.sources.join(', '), evidence: rule.evidence })}`,
  ]
  return { json: rule, lines }
}

function explainIndicator({ language }: Asked, word: string): Found | null {
  if (!Object.hasOwn(indicators, word)) return null
  const indicator = indicators[word as keyof typeof indicators]
  const described = describeIndicator(indicator, language)
  return { json: described, lines: described.text.split('\n') }
}
