import { dayText } from './days.js'
import { uprightLine } from './elements.js'
import { addLegend, uprightKey } from './legend.js'
import { scaleOf } from './scale-of.js'
import { addTicks, fill, margin, type Sheet, say } from './sheet.js'
import { timeTicks } from './time-ticks.js'

/** A time axis, of days since 1970-01-01. */
export interface TimeAxis {
  readonly from: number
  readonly to: number
  /** The left end, in px. */
  readonly left: number
  /** A day to px. */
  readonly xOf: (day: number) => number
}

const words = {
  nb: 'Status per {date}',
  nn: 'Status per {date}',
  en: 'Status as of {date}',
} as const

/** An axis that holds all these days, of so many days at least, from a place on to the right end. */
export function timeAxis(
  { width }: Sheet,
  days: readonly number[],
  { fewest, left }: { readonly fewest: number; readonly left: number },
): TimeAxis {
  const from = days.reduce((a, b) => Math.min(a, b))
  const to = days.reduce((a, b) => Math.max(a, b), from + fewest)
  return { from, to, left, xOf: scaleOf([from, to], [left, width - margin - 18]) }
}

/** Adds the marks of a time axis. */
export function addTimeTicks(
  sheet: Sheet,
  { from, to, left, xOf }: TimeAxis,
  line: readonly [top: number, bottom: number, name: string],
): void {
  const ticks = timeTicks([from, to], (sheet.width - left) / 84, sheet.language)
  addTicks(
    sheet,
    ticks.map(({ day, label }) => [xOf(day), label]),
    line,
  )
}

/** The day that it is looked at from, as a line; its key is to be added. */
export function todayMark({ xOf }: TimeAxis, day: number, top: number, bottom: number): string {
  return uprightLine(xOf(day), top, bottom, 'mark-line dash')
}

/** Adds what the line at that day means. */
export function addTodayKey(sheet: Sheet, day: number): void {
  addLegend(sheet, [[uprightKey('mark-line dash'), say(sheet, todayText(sheet, day))]])
}

/** The day that it is looked at from, in words. */
export function todayText({ language }: Sheet, day: number): string {
  return fill(words[language], { date: dayText(day, language) })
}
