import type { Criterion, CriterionTest } from '../indicators/schema.js'
import type { Column } from '../indicators/subjects/schema.js'
import type { Language } from '../sources/schema.js'
import { indicatorStatements } from './indicator-statements.js'
import { type IndicatorWords, indicatorWords } from './indicator-words.js'
import { joinWords } from './join-words.js'
import { findLabel } from './label-of.js'
import type { LabelGroup } from './schema.js'
import { writeDate } from './write-date.js'

type Columns = Readonly<Record<string, Column>>

/** The labels that the values of a column have, by how its name ends. */
const groupEndings = [
  ['careLevel', 'careLevel'],
  ['edition', 'edition'],
  ['severity', 'severity'],
  ['interval', 'interval'],
  ['erdict', 'verdict'],
  ['tate', 'state'],
  ['nknownBecause', 'unknownBecause'],
] as const satisfies readonly (readonly [string, LabelGroup])[]

/** A criterion as a phrase; what is nested stands in brackets. */
export function describeCriterion(
  criterion: Criterion,
  columns: Columns,
  language: Language,
  nested: 'outermost' | 'inner' = 'outermost',
): string {
  const words: IndicatorWords = indicatorWords[language]
  const inner = (part: Criterion) => describeCriterion(part, columns, language, 'inner')
  if ('not' in criterion)
    return `${words.not} (${describeCriterion(criterion.not, columns, language)})`
  if ('all' in criterion || 'any' in criterion) {
    const [parts, word] =
      'all' in criterion ? [criterion.all, words.and] : [criterion.any, words.or]
    const text = joinSentences(parts.map(inner), word)
    return nested === 'inner' && parts.length > 1 ? `(${text})` : text
  }
  return describeTest(criterion, columns, language)
}

function describeTest(test: CriterionTest, columns: Columns, language: Language): string {
  const words: IndicatorWords = indicatorWords[language]
  const label = (field: string) => labelOfColumn(columns, field, language)
  if ('days' in test) {
    const single = (test.atMost ?? test.atLeast) === 1
    const unit =
      test.days === 'working'
        ? single
          ? words.workingDay
          : words.workingDays
        : single
          ? words.day
          : words.days
    const clock = clockOf(columns, test.from, test.to, language)
    const text =
      clock === undefined
        ? `${bounds(words, test)} ${unit} ${words.from} ${label(test.from)} ${words.to} ${label(test.to)}`
        : `${clock} ${words.takes} ${bounds(words, test)} ${unit}`
    return test.missingTo === undefined ? text : `${text} (${words.notYet})`
  }
  const name = label(test.field)
  if ('present' in test) return `${name} ${test.present ? words.present : words.absent}`
  if ('in' in test) {
    const values = test.in.map((value) => writeValue(test.field, value, language))
    return `${name} ${words.is} ${joinWords(values, words.or)}`
  }
  if ('is' in test) {
    if (typeof test.is === 'boolean') {
      const statement = indicatorStatements[language][test.field]
      if (statement !== undefined) return test.is ? statement.yes : statement.no
      return `${name}: ${test.is ? words.yes : words.no}`
    }
    return `${name} ${words.is} ${writeValue(test.field, test.is, language)}`
  }
  if (columns[test.field]?.kind !== 'date') return `${name} ${words.is} ${bounds(words, test)}`
  const from =
    test.atLeast === undefined
      ? []
      : [`${words.fromDate} ${writeDate(String(test.atLeast), language)}`]
  const to =
    test.atMost === undefined ? [] : [`${words.toDate} ${writeDate(String(test.atMost), language)}`]
  return `${name} ${words.is} ${[...from, ...to].join(' ')}`
}

/** What a column is called in a sentence; of a date of a clock, which date of which clock. */
export function labelOfColumn(columns: Columns, field: string, language: Language): string {
  if (field === 'asOf') return indicatorWords[language].asOf
  const label = columns[field]?.label[language] ?? field
  const [clock, date] = label.split(': ')
  if (columns[field]?.kind !== 'date' || date === undefined) return label
  return `${date} ${indicatorWords[language].forWhich} ${clock}`
}

/** What a clock is called that runs from one column to another, if there is one. */
export function clockOf(
  columns: Columns,
  from: string,
  to: string,
  language: Language,
): string | undefined {
  const days = Object.values(columns).find(
    ({ clock }) => clock !== undefined && clock.from === from && clock.to === to,
  )
  if (days === undefined) return undefined
  const [name, ofClock] = days.label[language].split(': ')
  return ofClock === undefined ? indicatorWords[language].theClock : name
}

/** Sentences one after the other, the last one after the word. */
function joinSentences(parts: readonly string[], word: string): string {
  const [last] = parts.slice(-1)
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')}, ${word} ${last}`
}

function bounds(
  words: IndicatorWords,
  { atLeast, atMost }: { atLeast?: unknown; atMost?: unknown },
): string {
  return [
    ...(atLeast === undefined ? [] : [`${words.atLeast} ${atLeast}`]),
    ...(atMost === undefined ? [] : [`${words.atMost} ${atMost}`]),
  ].join(` ${words.and} `)
}

function writeValue(field: string, value: unknown, language: Language): string {
  const group = groupEndings.find(([ending]) => field.endsWith(ending))?.[1]
  const label = group === undefined ? undefined : findLabel(group, value, language)
  if (label !== undefined && group !== 'edition') return label
  if (label !== undefined) return language === 'en' ? `“${label}”` : `«${label}»`
  const { values }: IndicatorWords = indicatorWords[language]
  const hasWords = field === 'kind' || field === 'rightGrantedFor'
  return (hasWords ? values[`${value}`] : undefined) ?? `${value}`
}
