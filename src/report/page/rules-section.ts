import { describeFinding } from '../../messages/describe-finding.js'
import { labelOf } from '../../messages/label-of.js'
import { compareTexts } from '../../misuse/compare-texts.js'
import type { Finding, OwnFinding, RuleId } from '../../validation/schema.js'
import { validationRules } from '../../validation/validation-rules.js'
import { fewOr } from './few-or.js'
import { paragraph, sectionOf, tableOf } from './html.js'
import type { PageContext } from './report-parts.js'
import { pageWords } from './words/page-words.js'

const effects = ['set-aside', 'excluded', 'flagged']

/** What does not count and why: how many findings each rule has, what it does, and on what it rests. */
export function rulesSection({ findings, language, openPolicy }: PageContext): string {
  if (findings === undefined) return ''
  const words = pageWords[language]
  const byRule = new Map<string, { readonly first: Finding | OwnFinding; count: number }>()
  for (const finding of findings) {
    const known = byRule.get(finding.rule)
    if (known === undefined) byRule.set(finding.rule, { first: finding, count: 1 })
    else known.count += 1
  }
  const rows = [...byRule.values()].sort(
    (a, b) =>
      effects.indexOf(a.first.effect) - effects.indexOf(b.first.effect) ||
      compareTexts(a.first.rule, b.first.rule),
  )
  return sectionOf('rules', words.rules, [
    paragraph(words.rulesNote, 'note'),
    rows.length === 0 ? paragraph(words.noRules) : '',
    tableOf(
      words.rules,
      words.ruleColumns,
      rows.map(({ first, count }) => {
        const rule = Object.hasOwn(validationRules, first.rule)
          ? validationRules[first.rule as RuleId]
          : null
        return [
          first.rule,
          labelOf('effect', first.effect, language),
          describeFinding(first, language).title,
          fewOr(count, openPolicy, words.few),
          rule === null ? '' : labelOf('evidence', rule.evidence, language),
          rule === null ? '' : rule.sources.join(', '),
        ]
      }),
    ),
  ])
}
