import { dayArgument } from '../calendar/day-argument.js'
import { civilOf } from '../calendar/write-day.js'
import { choiceArgument, objectArgument } from '../misuse/arguments.js'
import { firstMonday } from './days.js'
import type {
  Deadline,
  DeadlineOngoing,
  DeadlinePrecision,
  DeadlineReading,
  DeadlineReason,
  DeadlineUnreadable,
} from './schema.js'
import { deadlineTexts } from './texts.js'

type Language = 'nb' | 'nn' | 'en'

const courses: readonly DeadlineOngoing['reading'][] = [
  'continuous',
  'as-long-as-needed',
  'recurring',
]

const intervalReadings: readonly DeadlineReading[] = [
  'in',
  'completed-in',
  'target-in',
  'by',
  'by-end',
  'before',
  'either-year',
  'plan-period',
]

const kinds: readonly Deadline['kind'][] = ['interval', 'start', 'ongoing', 'none', 'unreadable']

/**
 * Writes a deadline in words, in bokmål, nynorsk or English.
 *
 * What it writes in nb and nn of an interval, a start, an ongoing or a missing deadline,
 * `parseDeadline` reads as the same deadline again (for the plan period, given the same period).
 * An unreadable one is written as the reason, since its own words are not kept: show those from
 * the raw cell. Another language throws `unknown-language`, and what is no deadline
 * `invalid-argument` or, where a date of it is none, `invalid-date`.
 *
 * @example
 * ```ts
 * import { describeDeadline, parseDeadline } from 'pasientforlop/plans'
 *
 * describeDeadline(parseDeadline('ut februar 2024'), 'nn') // => 'innan utgangen av februar 2024'
 * describeDeadline(parseDeadline('Medio 2021'), 'en') // => 'the middle third of 2021'
 * describeDeadline(parseDeadline('snarest'), 'nb') // => 'ingen dato i teksten'
 * ```
 */
export function describeDeadline(deadline: Deadline, language: Language): string {
  choiceArgument(language, 'language', ['nb', 'nn', 'en'], 'unknown-language')
  objectArgument(deadline, 'deadline', 'one that parseDeadline gave')
  choiceArgument(deadline.kind, 'deadline.kind', kinds)
  const texts = deadlineTexts[language]
  switch (deadline.kind) {
    case 'interval':
      return intervalText(deadline, language)
    case 'start': {
      const { from, to, precision } = deadline
      if (to === null)
        return `${texts.from} ${spanText(precision, dayArgument(from, 'deadline.from'), language)}`
      const isRange = precision === 'range' || precision === 'year-range'
      const unit = precision === 'year-range' ? 'year' : precision
      const end = isRange ? `–${spanText(unit, dayArgument(to, 'deadline.to'), language)}` : ''
      return `${texts.startIn} ${spanText(unit, dayArgument(from, 'deadline.from'), language)}${end}`
    }
    case 'ongoing':
      choiceArgument(deadline.reading, 'deadline.reading', courses)
      choiceArgument(deadline.every ?? 'unstated', 'deadline.every', Object.keys(texts.recurring))
      return deadline.reading === 'recurring'
        ? texts.recurring[deadline.every ?? 'unstated']
        : texts[deadline.reading]
    case 'none':
      return deadline.reason === 'empty' ? '' : texts.none
    case 'unreadable':
      return unreadableText(deadline, language)
  }
}

function unreadableText({ reason, readings }: DeadlineUnreadable, language: Language): string {
  const { reasons, or, perhaps } = deadlineTexts[language]
  choiceArgument(reason, 'deadline.reason', Object.keys(reasons) as DeadlineReason[])
  if (!Array.isArray(readings) || readings.length === 0) return reasons[reason]
  const words = Array.from(readings, (one) => {
    objectArgument(one, 'deadline.readings', 'a list of intervals')
    choiceArgument(one.kind, 'deadline.readings[].kind', ['interval'])
    return describeDeadline(one, language)
  })
  const last = words.at(-1) as string
  if (words.length === 1) return `${perhaps} ${last}`
  return `${reasons[reason]}: ${words.slice(0, -1).join(', ')} ${or} ${last}`
}

function intervalText(
  deadline: Extract<Deadline, { kind: 'interval' }>,
  language: Language,
): string {
  const { from, to, precision, reading } = deadline
  choiceArgument(reading, 'deadline.reading', intervalReadings)
  const texts = deadlineTexts[language]
  if (reading === 'plan-period') return from === null ? texts.byEndOfPlan : texts.inPlan
  if (from !== null && (precision === 'year-range' || precision === 'range')) {
    const joint = reading === 'either-year' ? '/' : '–'
    const unit = precision === 'year-range' ? 'year' : 'day'
    const range = `${spanText(unit, dayArgument(from, 'deadline.from'), language)}${joint}${spanText(unit, dayArgument(to, 'deadline.to'), language)}`
    return reading === 'completed-in' || reading === 'target-in'
      ? `${texts[reading]} ${range}`
      : range
  }
  if (reading === 'before')
    return `${texts.before} ${spanText(precision, dayArgument(to, 'deadline.to') + 1, language)}`
  const span = spanText(precision, dayArgument(to, 'deadline.to'), language)
  if (reading === 'in' || reading === 'either-year') return span
  const relation = reading === 'by' && precision !== 'day' ? 'latest' : reading
  return `${texts[relation]} ${span}`
}

/** The span of that precision that has the day in it, in words. */
function spanText(precision: DeadlinePrecision, dayNumber: number, language: Language): string {
  const { months, thirds, halfYear, tertial, quarter, week } = deadlineTexts[language]
  const { year, month, day } = civilOf(dayNumber)
  const monthName = months[month - 1] as string
  switch (precision) {
    case 'week': {
      const { week: number, year: ofYear } = weekOf(dayNumber)
      return `${week} ${number}, ${ofYear}`
    }
    case 'third-of-month':
      return `${thirds[third(day)]} ${monthName} ${year}`
    case 'month':
      return `${monthName} ${year}`
    case 'quarter':
      return `${quarter(Math.ceil(month / 3))} ${year}`
    case 'tertial':
      return `${tertial(Math.ceil(month / 4))} ${year}`
    case 'third-of-year':
      return `${thirds[Math.ceil(month / 4) - 1]} ${year}`
    case 'half-year':
      return `${halfYear(Math.ceil(month / 6))} ${year}`
    case 'year':
      return `${year}`
    default:
      return language === 'en' ? `${day} ${monthName} ${year}` : `${day}. ${monthName} ${year}`
  }
}

function weekOf(day: number): { week: number; year: number } {
  const { year } = civilOf(day)
  const inYear = day >= firstMonday(year + 1) ? year + 1 : day < firstMonday(year) ? year - 1 : year
  return { week: Math.floor((day - firstMonday(inYear)) / 7) + 1, year: inYear }
}

function third(day: number) {
  return day <= 10 ? 0 : day <= 20 ? 1 : 2
}
