import { parsePeriod } from '../calendar/parse-period.js'
import type { Language } from '../sources/schema.js'
import { monthName } from './month-names.js'

/** A reporting period in words: `1. tertial 2022`, `januar 2022`; undefined for what is none. */
export function writePeriod(id: string, language: Language): string | undefined {
  const parsed = parsePeriod(id)
  if (!parsed.ok) return undefined
  const { kind, ordinal, year } = parsed
  if (kind === 'year') return String(year)
  if (kind === 'month') return `${monthName(ordinal, language)} ${year}`
  return language === 'en'
    ? `${englishOrdinals[ordinal - 1]} ${englishParts[kind]} of ${year}`
    : `${ordinal}. ${norwegianParts[kind]} ${year}`
}

const norwegianParts = { 'half-year': 'halvår', tertial: 'tertial', quarter: 'kvartal' } as const

const englishParts = { 'half-year': 'half', tertial: 'tertial', quarter: 'quarter' } as const

const englishOrdinals = ['first', 'second', 'third', 'fourth'] as const
