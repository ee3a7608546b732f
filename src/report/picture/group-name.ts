import type { GroupValue, ResultGroup } from '../../indicators/evaluation/schema.js'
import type { Language } from '../../sources/schema.js'
import { resultWords } from './result-words.js'

/** What a group is called: its values, by the names that the caller has for them. */
export function groupName(
  group: ResultGroup,
  names: Readonly<Record<string, string>>,
  language: Language,
): string {
  const { total, none } = resultWords[language]
  const nameOf = (value: GroupValue) => {
    if (value === null) return none
    const name = Object.hasOwn(names, `${value}`) ? names[`${value}`] : value
    if (['string', 'boolean'].includes(typeof name) || Number.isFinite(name)) return `${name}`
    throw new TypeError('no value of a group')
  }
  return Object.values(group).map(nameOf).join(', ') || total
}
