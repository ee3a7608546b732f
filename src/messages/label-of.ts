import { misuse } from '../misuse/misuse.js'
import type { Language, Texts } from '../sources/schema.js'
import { labelsInEn } from './labels/en.js'
import { labelsInNb } from './labels/nb.js'
import { labelsInNn } from './labels/nn.js'
import { languageArgument } from './language-argument.js'
import { type PlanLabels, planLabels } from './plan-labels.js'
import type { Labels } from './schema.js'

/** Every label, by group and code. */
type AllLabels = Labels & PlanLabels

/** The labels of every language; every language has the same groups and codes. */
export const labels: Readonly<Record<Language, Labels>> = {
  nb: labelsInNb,
  nn: labelsInNn,
  en: labelsInEn,
}

/**
 * The label of a code of the library (event, care level, interval, verdict …) in a language, as
 * it stands inside a sentence.
 *
 * @throws `unknown-language`; `unknown-code` where the group or the code has no label.
 *
 * @example
 * ```ts
 * import { labelOf } from 'pasientforlop'
 *
 * labelOf('event', 'C', 'nb') // => 'klinisk beslutning'
 * labelOf('interval', 'extended-assessment', 'nn') // => 'utvida utgreiing'
 * ```
 */
export function labelOf<G extends keyof AllLabels>(
  group: G,
  code: keyof AllLabels[G] & string,
  language: Language,
): string {
  languageArgument(language)
  const label =
    typeof group === 'string' &&
    (Object.hasOwn(labels[language], group) || Object.hasOwn(planLabels, group))
      ? findLabel(group, code, language)
      : undefined
  if (label !== undefined) return label
  throw misuse('unknown-code', 'group and code must be those of a label in `labels`')
}

/** The label of a code, or undefined where there is none. */
export function findLabel(
  group: keyof AllLabels,
  code: unknown,
  language: Language,
): string | undefined {
  if (Object.hasOwn(planLabels, group)) {
    const texts = planLabels[group as keyof PlanLabels] as Readonly<Record<string, Texts>>
    return typeof code === 'string' && Object.hasOwn(texts, code)
      ? texts[code]?.[language]
      : undefined
  }
  const ofGroup = labels[language][group as keyof Labels] as Readonly<Record<string, string>>
  return typeof code === 'string' && Object.hasOwn(ofGroup, code) ? ofGroup[code] : undefined
}
