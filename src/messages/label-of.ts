import { misuse } from '../misuse/misuse.js'
import { editions } from '../pathways/editions.js'
import { pathwayDefinitions } from '../pathways/pathway-definitions.js'
import type { Language, Texts } from '../sources/schema.js'
import { indicatorLabels } from './labels/indicator-labels.js'
import { pathwayLabels } from './labels/pathway-labels.js'
import { planLabels } from './labels/plan-labels.js'
import { languageArgument } from './language-argument.js'
import type { LabelCodes, LabelGroup } from './schema.js'
import { writePeriod } from './write-period.js'

/**
 * The label of a code of the library (event, care level, interval, verdict, period, notice, state
 * of an obligation …) in a language, as it stands inside a sentence: of every code that an answer can hold.
 *
 * @throws `unknown-language`; `unknown-code` where the group or the code has no label.
 *
 * @example
 * ```ts
 * import { labelOf } from 'pasientforlop'
 *
 * labelOf('event', 'C', 'nb') // => 'klinisk beslutning'
 * labelOf('interval', 'extended-assessment', 'nn') // => 'utvida utgreiing'
 * labelOf('resultState', 'suppressed', 'en') // => 'not shown, to protect privacy'
 * labelOf('period', '2022-T1', 'nb') // => '1. tertial 2022'
 * ```
 */
export function labelOf<Group extends LabelGroup>(
  group: Group,
  code: LabelCodes[Group],
  language: Language,
): string {
  languageArgument(language)
  const label = findLabel(group, code, language)
  if (label !== undefined) return label
  throw misuse('unknown-code', 'there is no label of that group and code')
}

/** The label of a code, or undefined where there is none. */
export function findLabel(
  group: LabelGroup,
  code: unknown,
  language: Language,
): string | undefined {
  if (typeof group !== 'string' || typeof code !== 'string') return undefined
  if (group === 'pathwayType') return nameIn(pathwayDefinitions, code, language)
  if (group === 'edition') return nameIn(editions, code, language)
  if (group === 'period') return writePeriod(code, language)
  for (const labels of [pathwayLabels, indicatorLabels, planLabels]) {
    const groups: Readonly<Record<string, Readonly<Record<string, Texts>>>> = labels
    if (!Object.hasOwn(groups, group)) continue
    const texts = groups[group] as Readonly<Record<string, Texts>>
    return Object.hasOwn(texts, code) ? (texts[code] as Texts)[language] : undefined
  }
  return undefined
}

function nameIn(
  table: Readonly<Record<string, { readonly name: Texts }>>,
  id: string,
  language: Language,
): string | undefined {
  return Object.hasOwn(table, id) ? table[id]?.name[language] : undefined
}
