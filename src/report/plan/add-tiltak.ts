import { dayArgument } from '../../calendar/day-argument.js'
import { writeDay } from '../../calendar/write-day.js'
import { obligationStateLabels } from '../../messages/labels/obligation-state-labels.js'
import { writeDate } from '../../messages/write-date.js'
import type { ObligationStatus } from '../../plans/follow-up/schema.js'
import { lineAt, named, textAt } from '../picture/elements.js'
import { fitText } from '../picture/measure-text.js'
import { addLegend, fill, margin, type Sheet } from '../picture/sheet.js'
import { timeTicks } from '../picture/time-ticks.js'
import type { PlanSpan } from './plan-span.js'
import { planWords } from './plan-words.js'
import { stateMark } from './state-mark.js'

/** A tiltak as it is drawn. */
export interface DrawnTiltak {
  readonly title: string
  readonly obligations: readonly ObligationStatus[]
}

/** How far apart the marks of holders are, in px. */
const apart = 17

/** Draws a row a tiltak: the marks of its holders, and its deadlines on a time axis. */
export function addTiltak(
  sheet: Sheet,
  span: PlanSpan,
  rows: readonly DrawnTiltak[],
  {
    holders,
    placeOf,
  }: { readonly holders: number; readonly placeOf: (one: ObligationStatus) => number },
): void {
  const { parts, width, language } = sheet
  const columns = Math.max(1, Math.floor((span.left - margin) / apart))
  const lines = Math.ceil(Math.max(1, holders) / columns)
  const step = 22 + lines * apart
  const xOfHolder = (at: number) => margin + 8 + (at % columns) * apart
  const top = sheet.height + 8 + lines * 14
  const bottom = top + rows.length * step
  for (let at = 0; at < holders; at += 1) {
    const y = top - 4 - (lines - 1 - Math.floor(at / columns)) * 14
    parts.push(textAt(xOfHolder(at), y, 'soft mid', `${at + 1}`))
  }
  const room = width - margin - span.left
  for (const { day, label } of timeTicks([span.from, span.to], room / 86, language)) {
    const x = span.xOf(day)
    const isLast = x > width - 50
    parts.push(
      lineAt(x, top, x, bottom, 'grid-line'),
      textAt(x, bottom + 15, `soft ${isLast ? 'end' : 'mid'}`, label),
    )
  }
  parts.push(lineAt(span.xOf(span.asOf), top, span.xOf(span.asOf), bottom, 'mark-line dash'))
  rows.forEach((row, at) => {
    const y = top + at * step
    parts.push(
      lineAt(margin, y, width - margin, y, 'grid-line'),
      textAt(margin, y + 15, 'ink', fitText(row.title, width - 2 * margin)),
    )
    for (const status of row.obligations) {
      const place = placeOf(status)
      const text = `${place + 1}: ${obligationStateLabels[status.state][language]}`
      const middle = y + 28 + Math.floor(place / columns) * apart
      const due = status.due === null ? '' : `, ${status.due}`
      const mark = stateMark(status.state, xOfHolder(place), middle, 5)
      parts.push(named(`${text}${due}`, 'obligation', mark))
    }
    parts.push(...deadlinesOf(row, span, y + 28))
  })
  sheet.height = bottom + 16
  const date = writeDate(writeDay(span.asOf), language)
  addLegend(sheet, [
    {
      mark: lineAt(0, -7, 0, 7, 'mark-line dash'),
      text: fill(planWords[language].today, { date }),
    },
  ])
}

/** A mark for each date on which something is due: in the state of the worst of it. */
function deadlinesOf({ obligations }: DrawnTiltak, span: PlanSpan, y: number): readonly string[] {
  const byDate = new Map<string, ObligationStatus>()
  for (const status of obligations) {
    if (status.due === null) continue
    const known = byDate.get(status.due)
    if (known === undefined || rankOf(status) < rankOf(known)) byDate.set(status.due, status)
  }
  return [...byDate].map(([due, { state }]) =>
    named(due, 'deadline', stateMark(state, span.xOf(dayArgument(due, 'due')), y, 5)),
  )
}

/** The labels stand in the order of the states, from the worst. */
function rankOf({ state }: ObligationStatus): number {
  return Object.keys(obligationStateLabels).indexOf(state)
}
