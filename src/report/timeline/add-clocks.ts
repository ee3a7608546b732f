import type { Forlopstid } from '../../forlopstid/schema.js'
import { intervalLabels } from '../../messages/labels/interval-labels.js'
import { stateLabels } from '../../messages/labels/state-labels.js'
import { unknownBecauseLabels } from '../../messages/labels/unknown-because-labels.js'
import { verdictLabels } from '../../messages/labels/verdict-labels.js'
import type { Language } from '../../sources/schema.js'
import { dayText } from '../picture/days.js'
import { acrossLine, boxAt, px, shapeAt, textAt, uprightLine } from '../picture/elements.js'
import { addLegend } from '../picture/legend.js'
import { addEntry, fill, type Sheet } from '../picture/sheet.js'
import type { TimeAxis } from '../picture/time-axis.js'
import { timelineWords } from './timeline-words.js'

/** A clock with its days. */
export interface DrawnClock extends Forlopstid {
  /** Days since 1970-01-01. */
  readonly begin: number
  readonly end: number
  readonly dueDay: number | null
}

/** Draws each clock as a bar below its words, with a diamond where its recommended time is over. */
export function addClocks(sheet: Sheet, axis: TimeAxis, clocks: readonly DrawnClock[]): void {
  const { language } = sheet
  for (const clock of clocks) {
    addEntry(sheet, 'clock', wordsOf(clock, language), (y) => barOf(axis, clock, y - 4))
  }
  if (clocks.some(({ dueDay }) => dueDay !== null)) {
    addLegend(sheet, [[dueMark(0, 0), timelineWords[language].limit]])
  }
}

/** A clock in words: what it times; its days, its recommended maximum, and what comes of that. */
function wordsOf(
  { interval, ordinal, days, limit, dueDay, state, verdict, unknownBecause }: DrawnClock,
  language: Language,
): readonly [name: string, text: string] {
  const words = timelineWords[language]
  const runs = state === 'running'
  const why =
    verdict === 'unknown'
      ? ` (${unknownBecauseLabels[unknownBecause ?? 'no-limit'][language]})`
      : ''
  const parts = [
    fill(words.days, { days }),
    ...(limit === null ? [] : [fill(words.most, { most: px(limit.maxDays) })]),
    ...(runs && dueDay !== null ? [fill(words.due, { due: dayText(dueDay, language) })] : []),
    ...(runs && verdict !== 'pending' ? [stateLabels.running[language]] : []),
  ]
  const nth = ordinal > 1 ? ` ${ordinal}` : ''
  return [
    intervalLabels[interval][language] + nth,
    `${parts.join(', ')}: ${verdictLabels[verdict][language]}${why}`,
  ]
}

function barOf(
  { xOf }: TimeAxis,
  { begin, end, dueDay, state, verdict }: DrawnClock,
  y: number,
): string {
  const start = xOf(Math.min(begin, end))
  const stop = Math.max(start + 2, xOf(Math.max(begin, end)))
  if (verdict === 'unknown') {
    return (
      boxAt(start, y, stop - start, 8, 'striped') +
      textAt(stop + 3, y + 9, 'ink bold', state === 'abandoned' ? '×' : '?')
    )
  }
  const isOver = verdict === 'exceeded'
  const limit = dueDay === null ? stop : xOf(dueDay)
  const within = isOver ? Math.min(limit, stop) : stop
  return [
    boxAt(start, y, within - start, 8, 'good'),
    isOver ? boxAt(within, y, stop - within, 8, 'crossed') : '',
    verdict === 'pending' ? acrossLine(stop, limit, y + 4, 'good-line dash') : '',
    // The head of a bar that has no end yet.
    state === 'running' ? shapeAt('arrow', stop + 4, y + 4, isOver ? 'bad' : 'good', 6) : '',
    dueDay === null ? '' : dueMark(limit, y + 4),
  ].join('')
}

/** Where a recommended time is over: across the bar, with its diamond below, clear of the words above. */
function dueMark(x: number, y: number): string {
  return uprightLine(x, y - 5, y + 7, 'mark-line') + shapeAt('diamond', x, y + 7, 'mark', 3)
}
