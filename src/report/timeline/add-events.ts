import { parseIsoDate } from '../../calendar/parse-iso-date.js'
import { writeDay } from '../../calendar/write-day.js'
import { eventLabels } from '../../messages/labels/event-labels.js'
import { writeDate } from '../../messages/write-date.js'
import type { Language } from '../../sources/schema.js'
import type { SetAsideRow } from '../draw-timeline.js'
import { lineAt, named, shapeAt, textAt } from '../picture/elements.js'
import { addLegend, addLines, fill, type Sheet } from '../picture/sheet.js'
import { shortDay, timeTicks } from '../picture/time-ticks.js'
import type { DrawnEvent, Span } from './timeline-span.js'
import { timelineWords } from './timeline-words.js'

/** Of so many events each is told with its day; of more only what their letters mean. */
const mostTold = 12

/** How far apart the marks of events are, in px. */
const apart = 21

/** Draws the events above a time axis, those of about the same day above each other. */
export function addEvents(
  sheet: Sheet,
  span: Span,
  events: readonly DrawnEvent[],
  setAside: readonly SetAsideRow[],
): void {
  const { language, parts } = sheet
  const placed = placeEvents(span, events)
  const lanes = Math.max(1, ...placed.map(({ lane }) => lane + 1))
  const top = sheet.height + 12
  const axis = top + lanes * apart + 4
  for (const { day, label } of timeTicks([span.from, span.to], sheet.width / 82, language)) {
    const x = span.xOf(day)
    const isLast = x > sheet.width - 50
    parts.push(
      lineAt(x, axis, x, axis + 5, 'soft-line'),
      textAt(x, axis + 17, `soft${isLast ? ' end' : x < 40 ? '' : ' mid'}`, label),
    )
  }
  parts.push(lineAt(span.xOf(span.from), axis, span.xOf(span.to), axis, 'soft-line'))
  if (span.asOf !== null) {
    const x = span.xOf(span.asOf)
    parts.push(lineAt(x, top, x, axis, 'mark-line dash'))
  }
  for (const { event, x, lane } of placed) {
    const y = axis - 12 - lane * apart
    const isEnd = event.code === 'A' || event.code === 'X'
    parts.push(
      named(
        eventText(event, language),
        'event',
        lineAt(x, y, x, axis, 'good-line') +
          shapeAt(isEnd ? 'square' : 'circle', x, y, 'good', 9) +
          textAt(x, y + 4, 'paper bold mid', event.code),
      ),
    )
  }
  for (const { date, why } of setAside) {
    const parsed = parseIsoDate(date)
    if (!parsed.ok || parsed.day < span.from || parsed.day > span.to) continue
    parts.push(named(why, 'aside', shapeAt('cross', span.xOf(parsed.day), axis, 'bad', 5)))
  }
  sheet.height = axis + 20
  addEventKeys(sheet, events)
  if (span.asOf !== null) {
    const date = writeDate(writeDay(span.asOf), language)
    addLegend(sheet, [
      {
        mark: lineAt(0, -7, 0, 7, 'mark-line dash'),
        text: fill(timelineWords[language].today, { date }),
      },
    ])
  }
}

/** The event in words: its code and name, its outcomes and its day. */
export function eventText({ code, day, outcomes }: DrawnEvent, language: Language): string {
  const more = outcomes.length === 0 ? '' : ` (${outcomes.join(', ')})`
  return `${code} ${nameOf(code, language)}${more}, ${writeDate(writeDay(day), language)}`
}

function nameOf(code: string, language: Language): string {
  return Object.hasOwn(eventLabels, code)
    ? eventLabels[code as keyof typeof eventLabels][language]
    : ''
}

/** Each event in the lowest lane where it covers none. */
function placeEvents({ xOf }: Span, events: readonly DrawnEvent[]) {
  const ends: number[] = []
  return events.map((event) => {
    const x = xOf(event.day)
    const free = ends.findIndex((end) => end + apart <= x)
    const lane = free === -1 ? ends.length : free
    ends[lane] = x
    return { event, x, lane }
  })
}

function addEventKeys(sheet: Sheet, events: readonly DrawnEvent[]): void {
  const { language } = sheet
  const codes = [...new Set(events.map(({ code }) => code))]
  const names =
    events.length <= mostTold
      ? events.map(
          ({ code, day }) =>
            `${code}\u00a0${nameOf(code, language)}\u00a0${shortDay(day, language).replace(' ', '\u00a0')}`,
        )
      : codes.map((code) => `${code}\u00a0${nameOf(code, language)}`)
  if (names.length > 0) addLines(sheet, names.join(' · '))
}
