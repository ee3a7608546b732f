import { lineOfRow } from '../../files/line-index.js'
import { makeForlopstid } from '../../forlopstid/make-forlopstid.js'
import type { Forlopstid } from '../../forlopstid/schema.js'
import { clocksInside } from '../../forlopstid/tables/measure-table.js'
import { capital } from '../../messages/capital.js'
import { labelOf } from '../../messages/label-of.js'
import { makePathway } from '../../registrations/make-pathway.js'
import type { Pathway } from '../../registrations/schema.js'
import type { Language } from '../../sources/schema.js'
import type { Cell, PathwayView, TableView, Tag } from '../views.js'
import { pageWords } from '../words/words-in.js'
import { findingTable } from './findings.js'
import { intervalName } from './overview.js'
import { typeName } from './pathways.js'
import { timelineOf } from './pictures.js'
import type { Courses, JudgedWork, Work } from './state.js'
import { placeOf } from './state.js'
import { number, shortDate, tableView, text, unitName, wide } from './table-view.js'
import { trouble } from './trouble.js'

/** One pathway: its timeline, events, clocks and findings. */
export function pathwayView(
  work: Work,
  judged: JudgedWork & { readonly courses: Courses },
  { id, language, width }: { id: string; language: Language; width: number },
): PathwayView {
  const at = placeOf(judged.courses, id)
  if (at === undefined) throw trouble('misuse', id)
  const pathway = makePathway(judged.courses.columns, at)
  const clocks = clocksOf(judged.courses, at)
  const found = judged.found.filter(({ of }) => 'pathway' in of && of.pathway === id)
  const words = pageWords(language)
  return {
    title: typeName(pathway.type, language),
    facts: [
      { name: words.columns.patient, value: pathway.patient },
      { name: words.columns.unit, value: unitName(pathway.unit) },
      {
        name: words.columns.start,
        value: pathway.start === null ? words.pathways.noStart : shortDate(pathway.start, language),
      },
      {
        name: words.columns.end,
        value: pathway.end === null ? words.pathways.open : shortDate(pathway.end, language),
      },
      { name: words.pathways.edition, value: labelOf('edition', pathway.edition, language) },
      ...Object.entries(pathway.facts).flatMap(([name, value]) =>
        value === null || value === undefined
          ? []
          : [
              {
                name: capital(labelOf('fact', name as 'severity', language)),
                value: factText(`${value}`, language),
              },
            ],
      ),
    ],
    picture: timelineOf(work, pathway, clocks, found, judged.asOf, { language, width }),
    events: eventTable(work, pathway, language),
    clocks: clockTable(clocks, language),
    findings: findingTable(work, found, language),
  }
}

/** The clocks of one pathway; they stand beside each other, by pathway. */
export function clocksOf({ clocks }: Courses, place: number): readonly Forlopstid[] {
  const inside = clocksInside.get(clocks)
  if (inside === undefined) return []
  const found: Forlopstid[] = []
  for (let at = 0; at < inside.length; at += 1) {
    if (inside.pathwayOf[at] === place) found.push(makeForlopstid(inside, at))
  }
  return found
}

function factText(value: string, language: Language): string {
  if (/^\d{4}-\d\d-\d\d/.test(value)) return shortDate(value, language)
  if (value === 'severe' || value === 'less-severe') return labelOf('severity', value, language)
  const rights: Readonly<Record<string, string>> = pageWords(language).pathways.rights
  return rights[value] ?? value
}

function eventTable({ reading }: Work, { events }: Pathway, language: Language): TableView {
  const { columns, pathways } = pageWords(language)
  return tableView(
    pathways.events,
    [columns.date, columns.event, columns.outcome, columns.careLevel, columns.lines].map(text),
    events,
    ({ event, outcomes, date, careLevel, rows }) => [
      shortDate(date, language),
      `${event} ${labelOf('event', event, language)}`,
      outcomes.join(', '),
      careLevel === null ? '' : labelOf('careLevel', careLevel, language),
      rows.map((row) => lineOfRow(reading.lines, row)).join(', '),
    ],
    { size: 500 },
  )
}

function clockTable(clocks: readonly Forlopstid[], language: Language): TableView {
  const { columns, pathways } = pageWords(language)
  return tableView(
    pathways.clocks,
    [
      text(columns.interval),
      text(columns.from),
      text(columns.to),
      number(columns.days),
      number(columns.limit),
      wide(columns.verdict),
    ],
    clocks,
    (clock) => [
      intervalName(clock.interval, language),
      shortDate(clock.from, language),
      clock.to === null ? labelOf('state', clock.state, language) : shortDate(clock.to, language),
      `${clock.days}`,
      clock.limit === null ? '' : `${clock.limit.maxDays}`,
      verdictCell(clock, language),
    ],
    { size: 500 },
  )
}

const verdictTags: Readonly<Record<Forlopstid['verdict'], Tag>> = {
  within: 'good',
  exceeded: 'bad',
  pending: 'calm',
  unknown: 'warn',
}

function verdictCell({ verdict, unknownBecause }: Forlopstid, language: Language): Cell {
  const why =
    unknownBecause === null ? '' : `: ${labelOf('unknownBecause', unknownBecause, language)}`
  return { text: `${labelOf('verdict', verdict, language)}${why}`, tag: verdictTags[verdict] }
}
