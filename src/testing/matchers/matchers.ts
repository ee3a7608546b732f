import { countArgument, listArgument } from '../../misuse/arguments.js'
import { misuse } from '../../misuse/misuse.js'
import type { OwnRuleId, RuleId } from '../../validation/schema.js'
import { validationRules } from '../../validation/validation-rules.js'
import { judge, shortOf, writeFindings } from './judge.js'
import type { FindingWanted, JudgeOptions, MatcherResult } from './types.js'

/**
 * Matchers for `expect.extend` of vitest and jest: plain functions, which judge rows as
 * `checkRegistrations` does and pathways as `validatePathways` does.
 *
 * `toConform(options?)`: no rule finds anything. `toHaveFinding(rule, { rows, … }?)`: a rule finds
 * something, in exactly those rows where they are named. `toHaveOnlyFindings(rules, options?)`: each
 * of these rules finds something, and no other does. Options are those of the check, and
 * `language` for what a failure says (`en` by default): rule, rows and words, never a value of a
 * patient. `import 'pasientforlop/testing/vitest'` (or `/jest`) in a file of set-up extends
 * `expect`, with its types.
 *
 * An empty list is misuse, since it would test nothing: they throw `invalid-argument`; for a rule
 * that there is not, `unknown-rule`.
 *
 * @example
 * ```ts
 * import { matchers } from 'pasientforlop/testing'
 *
 * const rows = [
 *   { patient: 'p1', unit: 'u1', date: '2020-01-02', code: 'D11A' },
 *   { patient: 'p1', unit: 'u1', date: '2020-02-11', code: 'D11CP' },
 * ]
 * matchers.toConform(rows).pass // => false
 * matchers.toConform(rows).actual // => ['npr-208: row 1']
 * matchers.toHaveFinding(rows, 'npr-208', { rows: [1] }).pass // => true
 * matchers.toHaveOnlyFindings(rows, ['npr-208']).pass // => true
 * ```
 */
export const matchers = {
  /** No rule finds anything. */
  toConform,
  /** A rule finds something, in exactly those rows where they are named. */
  toHaveFinding,
  /** Each of these rules finds something, and no other does. */
  toHaveOnlyFindings,
}

function toConform(received: unknown, options?: JudgeOptions): MatcherResult {
  const judgement = judge(received, options)
  const { subject, findings } = judgement
  return {
    pass: findings.length === 0,
    message: () =>
      findings.length === 0
        ? `expected that ${subject} would not conform, but no rule finds anything`
        : `expected that ${subject} would conform, but there ${findings.length === 1 ? 'is 1 finding' : `are ${findings.length} findings`}:\n${writeFindings(judgement)}`,
    actual: findings.map(shortOf),
    expected: [],
  }
}

function toHaveFinding(
  received: unknown,
  rule: RuleId | OwnRuleId,
  options: FindingWanted = {},
): MatcherResult {
  const judgement = judge(received, options, ['rows'])
  const { subject, findings } = judgement
  ruleArgument(rule, options)
  const { rows } = options
  const wanted = rows === undefined ? undefined : rowsArgument(rows)
  const found = findings.filter((finding) => finding.rule === rule)
  const pass = found.some((finding) => wanted === undefined || `${finding.rows}` === `${wanted}`)
  const where =
    wanted === undefined ? '' : ` in ${wanted.length === 1 ? 'row' : 'rows'} ${wanted.join(', ')}`
  return {
    pass,
    message: () =>
      pass
        ? `expected that ${rule} would find nothing${where} of ${subject}, but it does:\n${writeFindings({ ...judgement, findings: found })}`
        : `expected that ${rule} would find something${where} of ${subject}, but ${
            findings.length === 0
              ? 'no rule finds anything'
              : `there is only:\n${writeFindings(found.length > 0 ? { ...judgement, findings: found } : judgement)}`
          }`,
    actual: (found.length > 0 ? found : findings).map(shortOf),
    expected: [wanted === undefined ? rule : shortOf({ rule, rows: wanted } as never)],
  }
}

function toHaveOnlyFindings(
  received: unknown,
  rules: readonly (RuleId | OwnRuleId)[],
  options: JudgeOptions = {},
): MatcherResult {
  const judgement = judge(received, options)
  const { subject, findings } = judgement
  for (const rule of listArgument(rules, 'rules')) ruleArgument(rule, options)
  const expected: string[] = [...new Set(rules)].sort()
  const actual = [...new Set(findings.map(({ rule }): string => rule))].sort()
  const missing = expected.filter((rule) => !actual.includes(rule))
  const others = findings.filter(({ rule }) => !expected.includes(rule))
  const pass = missing.length === 0 && others.length === 0
  return {
    pass,
    message: () =>
      pass
        ? `expected other findings of ${subject} than those of ${expected.join(', ') || 'no rule'}`
        : [
            `expected that ${expected.join(', ') || 'no rule'} and no other would find something in ${subject}`,
            ...(missing.length > 0 ? [`nothing is found by ${missing.join(', ')}`] : []),
            ...(others.length > 0
              ? [`others find:\n${writeFindings({ ...judgement, findings: others })}`]
              : []),
          ].join('\n'),
    actual,
    expected,
  }
}

/** Places of rows, ascending. */
function rowsArgument(rows: readonly number[]): readonly number[] {
  for (const row of listArgument(rows, 'rows')) countArgument(row, 'a row', 0, 'a place')
  return [...rows].sort((a, b) => a - b)
}

/** A rule that there is; one that there is not would never find anything. */
function ruleArgument(rule: string, { ownRules = [] }: JudgeOptions): void {
  const isName = typeof rule === 'string'
  if ((isName && Object.hasOwn(validationRules, rule)) || ownRules.some(({ id }) => id === rule))
    return
  throw misuse(
    'unknown-rule',
    'a rule must be the id of one in `validationRules` or of an own rule',
  )
}
