import { dayArgument } from '../calendar/day-argument.js'
import type { IsoDate } from '../calendar/schema.js'
import type { Forlopstid } from '../forlopstid/schema.js'
import { intervalLabels } from '../messages/labels/interval-labels.js'
import { unknownBecauseLabels } from '../messages/labels/unknown-because-labels.js'
import { verdictLabels } from '../messages/labels/verdict-labels.js'
import {
  choiceArgument,
  countArgument,
  listArgument,
  objectArgument,
  textArgument,
} from '../misuse/arguments.js'
import { misuse } from '../misuse/misuse.js'
import type { PathwayInput } from '../registrations/schema.js'
import { type PictureOptions, pictureOptions } from './picture/picture-options.js'
import { finishSheet, newSheet } from './picture/sheet.js'
import { addClocks } from './timeline/add-clocks.js'
import { addEvents } from './timeline/add-events.js'
import { addSetAside } from './timeline/add-set-aside.js'
import { describeTimeline } from './timeline/describe-timeline.js'
import { type DrawnEvent, timelineSpan } from './timeline/timeline-span.js'
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
  const drawn = pictureOptions(options, ['asOf', 'clocks', 'setAside'])
  const { clocks = [], setAside = [], language } = drawn
  const asOf = dayArgument(drawn.asOf, 'asOf')
  const events = eventsOf(pathway, asOf)
  const own = clocksOf(pathway, clocks, asOf)
  const rows = [...listArgument(setAside, 'setAside')].map((row) => {
    objectArgument(row, 'setAside', 'rows with date, code and why')
    if (row.code !== null) textArgument(row.code, 'setAside.code')
    textArgument(row.why, 'setAside.why')
    return row
  })
  const words = timelineWords[language]
  const sheet = newSheet(drawn, `${words.pathway} ${textArgument(pathway.type, 'pathway.type')}`)
  const span = timelineSpan(sheet, { events, clocks: own, asOf, isOpen: isOpen(pathway, asOf) })
  addEvents(sheet, span, events, rows)
  addClocks(sheet, span, own)
  addSetAside(sheet, rows)
  return finishSheet(sheet, describeTimeline(events, own, rows, drawn))
}

/** The events that have happened, each once a day with all its outcomes, in order of date. */
function eventsOf({ events }: PathwayInput, asOf: number): readonly DrawnEvent[] {
  const byDay = new Map<string, DrawnEvent & { readonly outcomes: string[] }>()
  for (const event of [...listArgument(events, 'pathway.events')]) {
    objectArgument(event, 'pathway.events', 'events with event and date')
    const day = dayArgument(event.date, 'pathway.events.date')
    if (day > asOf) continue
    const code = textArgument(event.event, 'pathway.events.event')
    const key = `${day} ${code}`
    const known = byDay.get(key) ?? { code, day, outcomes: [] }
    for (const outcome of listArgument(event.outcomes ?? [], 'pathway.events.outcomes')) {
      textArgument(outcome, 'pathway.events.outcomes')
      if (!known.outcomes.includes(outcome)) known.outcomes.push(outcome)
    }
    byDay.set(key, known)
  }
  const rank = (code: string) => 'APMDLCSUFETHX'.indexOf(code)
  return [...byDay.values()].sort((a, b) => a.day - b.day || rank(a.code) - rank(b.code))
}

function clocksOf(
  { id }: PathwayInput,
  clocks: readonly Forlopstid[],
  asOf: number,
): readonly Forlopstid[] {
  const own = [...listArgument(clocks, 'clocks')].filter((clock) => {
    objectArgument(clock, 'clocks', 'what measureForlopstider answered')
    return clock.pathway === id
  })
  for (const clock of own) {
    const { from, days, due, state, limit } = clock
    choiceArgument(clock.interval, 'clocks.interval', keysOf(intervalLabels))
    choiceArgument(clock.verdict, 'clocks.verdict', keysOf(verdictLabels))
    choiceArgument(
      clock.unknownBecause ?? 'no-limit',
      'clocks.unknownBecause',
      keysOf(unknownBecauseLabels),
    )
    if (limit !== null)
      countArgument(
        objectArgument(limit, 'clocks.limit', 'a limit').maxDays,
        'clocks.limit.maxDays',
      )
    const end = dayArgument(from, 'clocks.from') + days
    if (due !== null) dayArgument(due, 'clocks.due')
    if (Number.isInteger(days) && end <= asOf && (state !== 'running' || end === asOf)) continue
    throw misuse('invalid-argument', 'clocks must be measured at the asOf that is drawn')
  }
  return own
}

function keysOf<Key extends string>(labels: Readonly<Record<Key, unknown>>): readonly Key[] {
  return Object.keys(labels) as Key[]
}

function isOpen({ end }: PathwayInput, asOf: number): boolean {
  return typeof end !== 'string' || end === '' || dayArgument(end, 'pathway.end') > asOf
}
