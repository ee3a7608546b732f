import { isObject, listArgument, objectArgument, optionsArgument } from '../misuse/arguments.js'
import { misuse } from '../misuse/misuse.js'
import type { Language } from '../sources/schema.js'
import type { Finding, OwnFinding, OwnRuleData, Rule, RuleId } from '../validation/schema.js'
import { validationRules } from '../validation/validation-rules.js'
import type { RuleMessages } from './finding-messages.js'
import { findingsInEn } from './findings/en.js'
import { findingsInNb } from './findings/nb.js'
import { findingsInNn } from './findings/nn.js'
import { languageArgument } from './language-argument.js'
import type { FindingDescription } from './schema.js'
import { writeParam } from './write-param.js'

/** Where the texts of own findings are to be found. */
export interface DescribeOptions {
  /** The own rules whose findings may come; without theirs a finding gets a neutral text. */
  readonly ownRules?: readonly Pick<OwnRuleData, 'id' | 'texts'>[]
}

/** The texts of every finding, by language and rule. */
export const findingTexts = {
  nb: findingsInNb,
  nn: findingsInNn,
  en: findingsInEn,
} as const satisfies Record<Language, unknown>

const neutral: Readonly<Record<Language, FindingDescription>> = {
  nb: {
    title: 'Brudd på en lokal regel',
    text: 'Forløpet bryter en regel som er lagt til lokalt.',
    help: 'Se dokumentasjonen til regelen.',
  },
  nn: {
    title: 'Brot på ein lokal regel',
    text: 'Forløpet bryt ein regel som er lagd til lokalt.',
    help: 'Sjå dokumentasjonen til regelen.',
  },
  en: {
    title: 'Breach of a local rule',
    text: 'The pathway breaks a rule that was added locally.',
    help: 'See the documentation of the rule.',
  },
}

/**
 * Describes a finding in words: `title` says what, `text` what it is here, `help` how to mend it.
 *
 * In bokmål the title of a rule of the register is its official text (9329); in nynorsk and
 * English that is quoted. Codes come with their names, dates in the words of the language. No text
 * holds a value of the patient: only codes, counts and dates that the library knows are written.
 * A finding of an own rule gets the rule's texts where `ownRules` has them (its params are written
 * as they are), else a neutral one.
 *
 * @throws `unknown-language`; `invalid-argument` where `finding` or `options` is no object;
 * `invalid-rule` where `ownRules` have no list of ids with texts.
 *
 * @example
 * ```ts
 * import { describeFinding } from 'pasientforlop'
 *
 * describeFinding(
 *   {
 *     rule: 'future-date',
 *     effect: 'set-aside',
 *     pathway: null,
 *     rows: [3],
 *     relatedRows: [],
 *     params: { type: 'D01', event: 'M', asOf: '2020-05-17' },
 *   },
 *   'nb',
 * ).text
 * // => 'Hendelsen (M, første fremmøte) i D01 «Tverrfaglig spesialisert rusbehandling (TSB)» ' +
 * //      'er datert etter 17. mai 2020, og regnes ikke med ennå.'
 * ```
 */
export function describeFinding(
  finding: Finding | OwnFinding,
  language: Language,
  options: DescribeOptions = {},
): FindingDescription {
  languageArgument(language)
  objectArgument(finding, 'finding', 'a finding')
  optionsArgument(options, ['ownRules'])
  const isShipped = typeof finding.rule === 'string' && Object.hasOwn(validationRules, finding.rule)
  const rule = isShipped ? validationRules[finding.rule as RuleId] : undefined
  if (rule === undefined) return describeOwn(finding as OwnFinding, language, options)
  const found: RuleMessages = findingTexts[language][rule.id]
  const params = finding.params as Readonly<Record<string, unknown>> | undefined
  const value = found.by === undefined ? undefined : params?.[found.by]
  const chosen = typeof value === 'string' ? found.cases?.[value] : undefined
  const { title, text, help } = { ...found, ...chosen }
  const write = (name: string) => writeParam(name, params?.[name], language)
  const isRelated = (finding.relatedRows?.length ?? 0) > 0
  return {
    title: fill(title, write),
    text: fill(text, write) + quote(rule, language),
    help: fill(help, write) + (isRelated && found.related !== undefined ? ` ${found.related}` : ''),
  }
}

function describeOwn(
  finding: OwnFinding,
  language: Language,
  { ownRules = [] }: DescribeOptions,
): FindingDescription {
  listArgument(ownRules, 'ownRules', 'invalid-rule')
  // Copied, since `forEach` passes over the holes of a sparse list.
  for (const rule of [...ownRules]) checkWords(rule)
  const texts = ownRules.find(({ id }) => id === finding.rule)?.texts
  if (texts === undefined) return neutral[language]
  const params = finding.params as Readonly<Record<string, unknown>> | undefined
  const write = (name: string): string => {
    const value = params?.[name]
    return typeof value === 'string' || typeof value === 'number' ? `${value}` : ''
  }
  return {
    title: fill(texts.title[language], write),
    text: fill(texts.text[language], write),
    help: fill(texts.help[language], write),
  }
}

/** What is read of an own rule here: its id, and its texts where it has some. */
function checkWords(rule: unknown): void {
  const texts = isObject(rule) && typeof rule['id'] === 'string' ? rule['texts'] : null
  const parts = isObject(texts) ? [texts['title'], texts['text'], texts['help']] : []
  if (texts === undefined || (parts.length > 0 && parts.every(isInEveryLanguage))) return
  throw misuse(
    'invalid-rule',
    'each of ownRules must be an own rule with an id; texts, where it has them, are title, text and help in nb, nn and en',
  )
}

function isInEveryLanguage(texts: unknown): boolean {
  return (
    isObject(texts) && ['nb', 'nn', 'en'].every((language) => typeof texts[language] === 'string')
  )
}

function fill(text: string, write: (name: string) => string): string {
  return text.replace(/\{([A-Za-z]{1,30})\}/g, (_, name: string) => write(name))
}

/** The register's own words, where the title is not those already. */
function quote({ npr, official }: Pick<Rule, 'npr' | 'official'>, language: Language): string {
  if (npr === undefined || official === undefined) return ''
  if (language === 'nb') return ` Tilbakemelding ${npr} fra registeret.`
  return language === 'nn'
    ? ` Tilbakemelding ${npr} frå registeret: «${official}».`
    : ` Feedback ${npr} from the register, in Norwegian: “${official}”.`
}
