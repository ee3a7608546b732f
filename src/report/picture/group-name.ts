import type { ResultGroup } from '../../indicators/evaluation/schema.js'
import type { Language } from '../../sources/schema.js'

const words = {
  nb: { total: 'Samlet', none: 'uten verdi' },
  nn: { total: 'Samla', none: 'utan verdi' },
  en: { total: 'Total', none: 'without a value' },
} as const

/** What a group is called: its values, by the names that the caller has for them. */
export function groupName(
  group: ResultGroup,
  names: Readonly<Record<string, string>>,
  language: Language,
): string {
  const values = Object.values(group)
  if (values.length === 0) return words[language].total
  return values
    .map((value) =>
      value === null
        ? words[language].none
        : Object.hasOwn(names, `${value}`)
          ? (names[`${value}`] as string)
          : `${value}`,
    )
    .join(', ')
}
