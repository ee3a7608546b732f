import type { Forlopstid } from '../../forlopstid/schema.js'
import { writeDate } from '../../messages/write-date.js'
import type { SetAsideRow, TimelineOptions } from '../draw-timeline.js'
import { fill } from '../picture/sheet.js'
import { clockText } from './add-clocks.js'
import { eventText } from './add-events.js'
import { setAsideText } from './add-set-aside.js'
import type { DrawnEvent } from './timeline-span.js'
import { timelineWords } from './timeline-words.js'

/** What a timeline says, in words. */
export function describeTimeline(
  events: readonly DrawnEvent[],
  clocks: readonly Forlopstid[],
  setAside: readonly SetAsideRow[],
  { asOf, language }: TimelineOptions,
): string {
  const words = timelineWords[language]
  const list = (items: readonly string[]) => (items.length === 0 ? words.none : items.join('; '))
  return [
    `${words.events}: ${list(events.map((event) => eventText(event, language)))}`,
    `${words.clocks}: ${list(clocks.map((clock) => clockText(clock, language)))}`,
    ...(setAside.length === 0
      ? []
      : [`${words.setAside}: ${list(setAside.map((row) => setAsideText(row, language)))}`]),
    `${fill(words.today, { date: writeDate(asOf, language) })}.`,
  ].join('. ')
}
