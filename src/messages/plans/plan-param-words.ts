import { indicators } from '../../indicators/indicators.js'
import { organisations } from '../../organisations/organisations.js'
import { roles } from '../../organisations/roles.js'
import type { Language, Texts } from '../../sources/schema.js'
import { indicatorWords } from '../indicator-words.js'
import { joinWords } from '../join-words.js'
import { findLabel } from '../label-of.js'

/** What is said of a param of a finding on a plan: words for what is shipped, else the param itself. */
export function planParamWords(name: string, param: string, language: Language): string {
  const { and, or } = indicatorWords[language]
  if (name === 'areas') {
    // Their names have commas.
    const areas = param.split(' ').map((area) => findLabel('careArea', area, language) ?? area)
    return areas.join(`, ${or} `)
  }
  if (name === 'values') {
    return joinWords(
      param.split(' | ').map((value) => stateWords(value, language)),
      and,
    )
  }
  if (name === 'role' || name === 'indicator') return nameOf(name, param, language) ?? param
  if (name !== 'organisation' && name !== 'holder' && name !== 'group') return param
  const known = Object.hasOwn(organisations, param) ? organisations[param] : undefined
  return known?.name ?? nameOf('role', param, language) ?? param
}

/** What a report says in place of a narrative. */
function stateWords(value: string, language: Language): string {
  return (
    findLabel('lifecycle', value, language) ??
    findLabel('trafficLight', value, language) ??
    findLabel('risk', value, language) ??
    value
  )
}

function nameOf(what: 'role' | 'indicator', id: string, language: Language): string | undefined {
  const table: Readonly<Record<string, { readonly name: Texts }>> =
    what === 'role' ? roles : indicators
  return Object.hasOwn(table, id) ? table[id]?.name[language] : undefined
}
