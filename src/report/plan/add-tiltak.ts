import { obligationStateLabels } from '../../messages/labels/obligation-state-labels.js'
import type { ObligationStatus } from '../../plans/follow-up/schema.js'
import { dayOf } from '../picture/days.js'
import { acrossLine, named, textAt } from '../picture/elements.js'
import { fitText } from '../picture/measure-text.js'
import { margin, type Sheet, say } from '../picture/sheet.js'
import { addTimeTicks, type TimeAxis, timeAxis, todayMark } from '../picture/time-axis.js'
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
  rows: readonly DrawnTiltak[],
  {
    asOf,
    holders,
    holderOf,
  }: {
    readonly asOf: number
    readonly holders: readonly string[]
    readonly holderOf: (one: ObligationStatus) => string
  },
): void {
  const { parts, width, language } = sheet
  const axis = timeAxis(sheet, [asOf, ...rows.flatMap(({ obligations }) => duesOf(obligations))], {
    fewest: 180,
    left: Math.round(width * 0.45) + 8,
  })
  const columns = Math.max(1, Math.floor((axis.left - 8 - margin) / apart))
  const lines = Math.ceil(Math.max(1, holders.length) / columns)
  const step = 22 + lines * apart
  const xOfHolder = (at: number) => margin + 8 + (at % columns) * apart
  const lineOf = (at: number) => Math.floor(at / columns)
  const top = sheet.height + 8 + lines * 14
  const bottom = top + rows.length * step
  parts.push(
    ...holders.map((_, at) =>
      textAt(xOfHolder(at), top + 10 - (lines - lineOf(at)) * 14, 'soft mid', `${at + 1}`),
    ),
  )
  addTimeTicks(sheet, axis, [top, bottom, 'grid-line'])
  parts.push(todayMark(axis, asOf, top, bottom))
  rows.forEach(({ title, obligations }, at) => {
    const y = top + at * step
    parts.push(
      acrossLine(margin, width - margin, y, 'grid-line'),
      textAt(margin, y + 15, 'ink', fitText(say(sheet, title), width - 2 * margin)),
    )
    for (const status of obligations) {
      const holder = holderOf(status)
      const place = holders.indexOf(holder)
      const due = status.due === null ? '' : `, ${status.due}`
      const text = say(sheet, `${holder}: ${obligationStateLabels[status.state][language]}${due}`)
      const mark = stateMark(status.state, xOfHolder(place), y + 28 + lineOf(place) * apart)
      parts.push(named(text, 'obligation', mark))
    }
    parts.push(...deadlinesOf(obligations, axis, y + 28))
  })
  sheet.height = bottom + 16
}

function duesOf(obligations: readonly ObligationStatus[]): readonly number[] {
  return obligations.flatMap(({ due }) => (due === null ? [] : [dayOf(due)]))
}

/** A mark for each date on which something is due: in the state of the worst of it. */
function deadlinesOf(
  obligations: readonly ObligationStatus[],
  { xOf }: TimeAxis,
  y: number,
): readonly string[] {
  // The labels stand in the order of the states, from the worst.
  const ranks = Object.keys(obligationStateLabels)
  const fromTheBest = [...obligations].sort(
    (a, b) => ranks.indexOf(b.state) - ranks.indexOf(a.state),
  )
  const worst = new Map(fromTheBest.map(({ due, state }) => [due, state]))
  worst.delete(null)
  return [...worst].map(([due, state]) =>
    named(`${due}`, 'deadline', stateMark(state, xOf(dayOf(due as string)), y)),
  )
}
