import { describeFinding } from '../messages/describe-finding.js'
import { listArgument, objectArgument, optionsArgument } from '../misuse/arguments.js'
import { misuse } from '../misuse/misuse.js'
import type { Finding, OwnFinding, RuleId } from '../validation/schema.js'
import { validationRules } from '../validation/validation-rules.js'
import { type Addresses, addressesFor } from './addresses.js'
import { plainText } from './narrative.js'
import type { FhirIssue, FhirOperationOutcome } from './resource-schema.js'
import type { FhirFindingOptions } from './schema.js'

/** The kind of issue that a rule is, where it is none of business rules in general. */
const kinds: Readonly<Partial<Record<string, FhirIssue['code']>>> = {
  'npr-102': 'duplicate',
  'npr-107': 'required',
  'npr-120': 'code-invalid',
  'npr-201': 'code-invalid',
  'invalid-care-level': 'code-invalid',
  'invalid-date': 'value',
  'invalid-fact': 'value',
  'malformed-pathway': 'value',
  'missing-patient': 'required',
  'missing-unit': 'required',
  'outcome-missing': 'required',
}

/**
 * Findings as an OperationOutcome, an issue each: an `error` where rows are set aside or left out of
 * the register's calculation, else a `warning`. The rule stands as a code, of 9329 where it is one of
 * the register's, with its text; the rows as FHIRPath over the list of registrations, counted from 0.
 * As in the findings, nothing of a patient is written. Without findings it has one issue that says
 * so, as the resource must have one.
 *
 * @throws `invalid-argument` where `findings` is no list of findings; `unknown-language`;
 * `unknown-option` for the options.
 *
 * @example
 * ```ts
 * import { checkRegistrations } from 'pasientforlop'
 * import { findingsToFhir } from 'pasientforlop/fhir'
 *
 * const { findings } = checkRegistrations([
 *   { patient: 'p1', unit: '983974724', date: '2020-01-02', code: 'D11Q' },
 * ])
 * const [issue] = findingsToFhir(findings).issue
 * issue?.severity // => 'error'
 * issue?.expression // => ['registrations[0]']
 * findingsToFhir([]).issue[0]?.severity // => 'information'
 * ```
 */
export function findingsToFhir(
  findings: readonly (Finding | OwnFinding)[],
  options: FhirFindingOptions = {},
): FhirOperationOutcome {
  const { language, base, systemUri } = optionsArgument(options, ['language', 'base', 'systemUri'])
  const words = language ?? 'nb'
  const addresses = addressesFor({ base, systemUri })
  const issue = Array.from(listArgument(findings, 'findings'), (finding, at): FhirIssue => {
    const place = `findings[${at}]`
    objectArgument(finding, place, 'a finding')
    for (const row of listArgument(finding.rows, `${place}.rows`)) {
      if (Number.isSafeInteger(row)) continue
      throw misuse('invalid-argument', `${place}.rows must have places of rows`)
    }
    const { title, text } = describeFinding(finding, words)
    const coding = codingOf(finding.rule, addresses)
    const about = typeof finding.pathway === 'string' ? [`pathway ${finding.pathway}`] : []
    return {
      severity: finding.effect === 'flagged' ? 'warning' : 'error',
      code: kinds[finding.rule] ?? 'business-rule',
      details: { coding: [coding], text: plainText(title) },
      diagnostics: plainText([text, ...about].join(' – ')),
      ...(finding.rows.length > 0 && {
        expression: finding.rows.map((row) => `registrations[${row}]`),
      }),
    }
  })
  return {
    resourceType: 'OperationOutcome',
    language: words,
    issue: issue.length > 0 ? issue : [noFindings],
  }
}

const noFindings: FhirIssue = { severity: 'information', code: 'informational' }

function codingOf(rule: string, addresses: Addresses) {
  const known = Object.hasOwn(validationRules, rule) ? validationRules[rule as RuleId] : undefined
  return known?.npr === undefined
    ? { system: addresses.own('CodeSystem', 'validation-rule'), code: rule }
    : { system: addresses.system('9329'), code: known.npr }
}
