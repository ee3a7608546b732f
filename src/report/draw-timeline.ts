import type { IsoDate } from '../calendar/schema.js'
import { eventOrder } from '../codes/event-order.js'
import type { EventCode } from '../codes/schema.js'
import type { Forlopstid } from '../forlopstid/schema.js'
import { listArgument, objectArgument, textArgument } from '../misuse/arguments.js'
import { misuse } from '../misuse/misuse.js'
import type { PathwayInput } from '../registrations/schema.js'
import { dayOf } from './picture/days.js'
import { drawPicture, type PictureOptions } from './picture/draw-picture.js'
import { addTitle, margin, say } from './picture/sheet.js'
import { timeAxis, todayText } from './picture/time-axis.js'
import { addClocks, type DrawnClock } from './timeline/add-clocks.js'
import { addEvents, type DrawnEvent } from './timeline/add-events.js'
import { addSetAside } from './timeline/add-set-aside.js'
import { timelineWords } from './timeline/timeline-words.js'

/** A row that is no part of the pathway, and why. */
export interface SetAsideRow {
  /** Its date; `null` where it has none that can be used. */
  readonly date: IsoDate | null
  /** Its code, where it is to be shown. */
  readonly code: string | null
  /** Why, in words: `describeFinding(finding, language).title`. */
  readonly why: string
}

/** What a timeline is drawn with. */
export interface TimelineOptions extends PictureOptions {
  /** The date that it is seen from; events dated later have not happened, and are not drawn. */
  readonly asOf: IsoDate
  /** The forløpstider of the pathway, measured at the same `asOf`; those of others are passed over. */
  readonly clocks?: readonly Forlopstid[] | undefined
  /** The rows that were set aside on the pathway. */
  readonly setAside?: readonly SetAsideRow[] | undefined
}

/**
 * Draws a pathway on a time axis, as SVG text: its events, each clock against its recommended
 * maximum, what runs and when it is due, and what was set aside and why. A clock whose limit is
 * unknown is striped, with a question mark.
 *
 * It shows the type of the pathway, its events and dates, and nothing else of the patient: neither
 * pseudonym, unit nor id. The description of the picture says all of it in words.
 *
 * @throws `invalid-argument` where the pathway or a list is none, for an id that is no id, and for
 * clocks of another `asOf`; `invalid-date`; `invalid-count` for the width; `unknown-language`;
 * `unknown-option`.
 *
 * @example
 * ```ts
 * import { assemblePathways, measureForlopstider } from 'pasientforlop'
 * import { drawTimeline } from 'pasientforlop/report'
 *
 * const { pathways } = assemblePathways([
 *   { patient: 'p1', unit: '983974724', date: '2020-01-02', code: 'D01A', careLevel: 'outpatient' },
 *   { patient: 'p1', unit: '983974724', date: '2020-01-20', code: 'D01M' },
 *   { patient: 'p1', unit: '983974724', date: '2020-02-11', code: 'D01CK' },
 * ])
 * const asOf = '2020-03-01'
 * const clocks = measureForlopstider(pathways, { asOf })
 * const svg = drawTimeline(pathways[0], { id: 'p', language: 'nb', asOf, clocks })
 * svg.includes('utredning: 22 dager, anbefalt høyst 21: over anbefalt tid') // => true
 * svg.includes('p1') // => false
 * ```
 */
export function drawTimeline(pathway: PathwayInput, options: TimelineOptions): string {
  objectArgument(pathway, 'pathway', 'a pathway')
  return drawPicture(options, ['asOf', 'clocks', 'setAside'], (sheet) => {
    const { clocks = [] } = options
    const setAside = listArgument(options.setAside ?? [], 'setAside')
    const asOf = dayOf(options.asOf, 'asOf')
    const events = eventsOf(pathway, asOf)
    const own = clocksOf(pathway, clocks, asOf)
    const runs = isOpen(pathway, asOf) || own.some(({ state }) => state === 'running')
    const days = [
      ...events.map(({ day }) => day),
      ...own.flatMap(({ begin, end, dueDay }) => [begin, end, dueDay ?? end]),
      ...(runs || events.length === 0 ? [asOf] : []),
    ]
    const { pathway: word } = timelineWords[sheet.language]
    addTitle(sheet, `${word} ${textArgument(pathway.type, 'pathway.type')}`)
    const axis = timeAxis(sheet, days, { fewest: 7, left: margin + 10 })
    addEvents(sheet, axis, events, setAside, runs ? asOf : null)
    addClocks(sheet, axis, own)
    addSetAside(sheet, setAside)
    if (!runs) say(sheet, todayText(sheet, asOf))
  })
}

/** The events that have happened, each once a day with all its outcomes, in order of date. */
function eventsOf({ events }: PathwayInput, asOf: number): readonly DrawnEvent[] {
  const byDay = new Map<string, DrawnEvent>()
  for (const { event, date, outcomes } of events) {
    const day = dayOf(date)
    if (day > asOf) continue
    const code = textArgument(event, 'pathway.events.event')
    const known = byDay.get(`${day} ${code}`)?.outcomes ?? []
    byDay.set(`${day} ${code}`, {
      code,
      day,
      outcomes: [...new Set([...known, ...(outcomes ?? [])])],
    })
  }
  const rank = (code: string) => eventOrder.indexOf(code as EventCode)
  return [...byDay.values()].sort((a, b) => a.day - b.day || rank(a.code) - rank(b.code))
}

/** The clocks of the pathway with their days; of another day than the picture they are misuse. */
function clocksOf(
  { id }: PathwayInput,
  clocks: readonly Forlopstid[],
  asOf: number,
): readonly DrawnClock[] {
  const own = clocks.filter(({ pathway }) => pathway === id)
  return own.map((clock) => {
    const { days, due, state } = clock
    const begin = dayOf(clock.from)
    const end = begin + days
    if (!(end <= asOf && (state !== 'running' || end === asOf))) {
      throw misuse('invalid-argument', 'clocks must be measured at the asOf that is drawn')
    }
    return { ...clock, begin, end, dueDay: due === null ? null : dayOf(due) }
  })
}

function isOpen({ end }: PathwayInput, asOf: number): boolean {
  return end == null || end === '' || dayOf(end) > asOf
}
