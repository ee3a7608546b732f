import { eventLabels } from '../../messages/labels/event-labels.js'
import type { Language } from '../../sources/schema.js'
import type { SetAsideRow } from '../draw-timeline.js'
import { dayIn, dayText, shortDay } from '../picture/days.js'
import { acrossLine, named, shapeAt, textAt, uprightLine } from '../picture/elements.js'
import { linesOf, type Sheet, say } from '../picture/sheet.js'
import { addTimeTicks, addTodayKey, type TimeAxis, todayMark } from '../picture/time-axis.js'
import { timelineWords } from './timeline-words.js'

/** An event of one day with all its outcomes. */
export interface DrawnEvent {
  readonly code: string
  /** Days since 1970-01-01. */
  readonly day: number
  readonly outcomes: readonly string[]
}

/** Of so many events each is told with its day; of more only what their letters mean. */
const mostTold = 12

/** How far apart the marks of events are, in px. */
const apart = 21

/**
 * Draws the events above a time axis, those of about the same day above each other, with crosses for
 * rows that were set aside.
 */
export function addEvents(
  sheet: Sheet,
  axis: TimeAxis,
  events: readonly DrawnEvent[],
  setAside: readonly SetAsideRow[],
  today: number | null,
): void {
  const { language, parts } = sheet
  const placed = placeEvents(axis, events)
  const top = sheet.height + 12
  const foot = top + placed.reduce((most, { lane }) => Math.max(most, lane + 1), 1) * apart + 4
  addTimeTicks(sheet, axis, [foot, foot + 5, 'soft-line'])
  parts.push(acrossLine(axis.xOf(axis.from), axis.xOf(axis.to), foot, 'soft-line'))
  if (today !== null) parts.push(todayMark(axis, today, top, foot))
  for (const { event, x, lane } of placed) {
    const y = foot - 12 - lane * apart
    const shape = 'AX'.includes(event.code) ? 'square' : 'circle'
    parts.push(
      named(
        say(sheet, eventText(event, language)),
        'event',
        uprightLine(x, y, foot, 'good-line') +
          shapeAt(shape, x, y, 'good', 9) +
          textAt(x, y + 4, 'paper bold mid', event.code),
      ),
    )
  }
  for (const { date, why } of setAside) {
    const day = dayIn(date)
    if (day === null || day < axis.from || day > axis.to) continue
    parts.push(named(why, 'aside', shapeAt('cross', axis.xOf(day), foot, 'bad')))
  }
  sheet.height = foot + 20
  const keys = keysOf(events, language).join(' · ')
  parts.push(linesOf(sheet, keys || say(sheet, timelineWords[language].none)))
  if (today !== null) addTodayKey(sheet, today)
}

/** Each event in the lowest lane where it covers none. */
function placeEvents({ xOf }: TimeAxis, events: readonly DrawnEvent[]) {
  const ends: number[] = []
  return events.map((event) => {
    const x = xOf(event.day)
    const free = ends.findIndex((end) => end + apart <= x)
    const lane = free === -1 ? ends.length : free
    ends[lane] = x
    return { event, x, lane }
  })
}

/** The event in words: its code and name, its outcomes and its day. */
function eventText({ code, day, outcomes }: DrawnEvent, language: Language): string {
  const more = outcomes.length === 0 ? '' : ` (${outcomes.join(', ')})`
  return `${code} ${nameOf(code, language)}${more}, ${dayText(day, language)}`
}

/** What the letters mean, each on one line. */
function keysOf(events: readonly DrawnEvent[], language: Language): readonly string[] {
  const keys = events.map(({ code, day }) => {
    const when = events.length > mostTold ? '' : ` ${shortDay(day, language)}`
    return `${code} ${nameOf(code, language)}${when}`.replaceAll(' ', '\u00a0')
  })
  return [...new Set(keys)]
}

function nameOf(code: string, language: Language): string {
  return (
    (eventLabels as Readonly<Record<string, Readonly<Record<Language, string>>>>)[code]?.[
      language
    ] ?? ''
  )
}
