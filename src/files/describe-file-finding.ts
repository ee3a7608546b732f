import { languageArgument } from '../messages/language-argument.js'
import { choiceArgument, objectArgument, wordsOfAnswer } from '../misuse/arguments.js'
import type { Language } from '../sources/schema.js'
import type { FileFinding, FileRuleId } from './schema.js'
import { fileTextsInEn } from './texts/en.js'
import { fileTextsInNb } from './texts/nb.js'
import { fileTextsInNn } from './texts/nn.js'

/** What is wrong with lines of a file, in words. */
export interface FileFindingDescription {
  /** What is wrong. */
  readonly title: string
  /** What was done with the lines. */
  readonly text: string
  /** How to mend them. */
  readonly help: string
}

const texts = { nb: fileTextsInNb, nn: fileTextsInNn, en: fileTextsInEn } as const

/**
 * Describes in words what is wrong with lines of a file. No text holds a value of the file; names of
 * columns may stand in it.
 *
 * @throws `unknown-language`; `invalid-argument` where `finding` is no object with a rule and params.
 *
 * @example
 * ```ts
 * import { describeFileFinding } from 'pasientforlop/files'
 *
 * describeFileFinding(
 *   { rule: 'ragged-row', effect: 'set-aside', lines: [3], params: { cells: 2, expected: 4 } },
 *   'nb',
 * ).text
 * // => 'Linjen har ikke like mange celler som overskriften (2 mot 4), og er ikke lest.'
 * ```
 */
export function describeFileFinding(
  finding: FileFinding,
  language: Language,
): FileFindingDescription {
  languageArgument(language)
  objectArgument(finding, 'finding', 'a finding of a file')
  choiceArgument(finding.rule, 'finding.rule', Object.keys(texts.nb) as FileRuleId[])
  const { title, text, help } = texts[language][finding.rule]
  const params: Readonly<Record<string, unknown>> = objectArgument(
    finding.params,
    'finding.params',
    'the params of a finding',
  )
  const fill = (pattern: string) =>
    pattern.replace(/\{(\w{1,20})\}/g, (_, name: string) => `${params[name] ?? '?'}`)
  return wordsOfAnswer('finding', 'a finding of a file', () => ({
    title: fill(title),
    text: fill(text),
    help: fill(help),
  }))
}
