import { firstDay, scanDay } from '../calendar/scan-day.js'
import { compositeParts } from '../codes/composite-parts.js'
import type { Language } from '../sources/schema.js'
import { findLabel } from './label-of.js'
import { writeDate } from './write-date.js'

/**
 * A param of a finding as a reader wants it: codes with their names, dates in words. Only what the
 * library knows is written, so that no value of a patient can get into a text by way of a param.
 */
export function writeParam(name: string, value: unknown, language: Language): string {
  switch (name) {
    case 'type':
    case 'other':
      return typeInWords(value, language)
    case 'event':
      return eventInWords(value, language)
    case 'fault':
    case 'kind':
    case 'fact':
    case 'field':
      return findLabel(name, value, language) ?? writeUnknown(language)
    case 'code':
      return typeof value === 'string' && compositeParts.has(value) ? value : writeUnknown(language)
    case 'allowed':
      return lettersInWords(value, language)
    case 'edition':
      return editionInWords(value, language)
    case 'withinDays':
      return typeof value === 'number' ? daysInWords(value, language) : writeUnknown(language)
    default:
      if (typeof value === 'number') return `${value}`
      return typeof value === 'string' && value.length === 10 && scanDay(value) >= firstDay
        ? writeDate(value, language)
        : writeUnknown(language)
  }
}

function typeInWords(type: unknown, language: Language): string {
  const name = findLabel('pathwayType', type, language)
  if (name === undefined) return writeUnknown(language)
  return language === 'en' ? `${type} “${name}”` : `${type} «${name}»`
}

/** Stands for what the library has no words for; the value itself is never printed. */
function writeUnknown(language: Language): string {
  return { nb: '(ukjent)', nn: '(ukjend)', en: '(unknown)' }[language]
}

function eventInWords(event: unknown, language: Language): string {
  const label = findLabel('event', event, language)
  return label === undefined ? writeUnknown(language) : `${event}, ${label}`
}

/** Outcomes are letters of the tables; nothing else is written. An event may have none. */
function lettersInWords(letters: unknown, language: Language): string {
  if (!Array.isArray(letters)) return writeUnknown(language)
  if (letters.length === 0) return language === 'en' ? 'none' : 'ingen'
  return letters.every((letter) => /^[A-Z]$/.test(letter))
    ? letters.join(', ')
    : writeUnknown(language)
}

function editionInWords(id: unknown, language: Language): string {
  const name = findLabel('edition', id, language)
  if (name === undefined) return writeUnknown(language)
  return language === 'en' ? `“${name}”` : `«${name}»`
}

function daysInWords(days: number, language: Language): string {
  return language === 'en'
    ? `${days} ${days === 1 ? 'day' : 'days'}`
    : `${days} ${days === 1 ? 'dag' : language === 'nb' ? 'dager' : 'dagar'}`
}
