import { dayArgument } from '../../calendar/day-argument.js'
import type { Forlopstid } from '../../forlopstid/schema.js'
import { intervalLabels } from '../../messages/labels/interval-labels.js'
import { stateLabels } from '../../messages/labels/state-labels.js'
import { unknownBecauseLabels } from '../../messages/labels/unknown-because-labels.js'
import { verdictLabels } from '../../messages/labels/verdict-labels.js'
import { writeDate } from '../../messages/write-date.js'
import type { Language } from '../../sources/schema.js'
import { boxAt, lineAt, named, shapeAt, textAt } from '../picture/elements.js'
import { wrapText } from '../picture/measure-text.js'
import { addLegend, fill, hatched, margin, over, type Sheet } from '../picture/sheet.js'
import type { Span } from './timeline-span.js'
import { timelineWords } from './timeline-words.js'

/** Draws each clock as a bar below its words, with a diamond where its recommended time is over. */
export function addClocks(sheet: Sheet, span: Span, clocks: readonly Forlopstid[]): void {
  const { language, parts, width } = sheet
  for (const clock of clocks) {
    const text = clockText(clock, language)
    const lines = wrapText(text, width - 2 * margin)
    const label = lines.map((line, at) => textAt(margin, sheet.height + 20 + at * 16, 'ink', line))
    sheet.height += 13 + lines.length * 16
    parts.push(named(text, 'clock', label.join('') + barOf(sheet, span, clock, sheet.height)))
    sheet.height += 13
  }
  if (!clocks.some(({ due }) => due !== null)) return
  const mark = lineAt(0, -8, 0, 8, 'mark-line') + shapeAt('diamond', 0, -4, 'mark', 3)
  addLegend(sheet, [{ mark, text: timelineWords[language].limit }])
}

/** A clock in words: what it times, its days, its recommended maximum, and what comes of that. */
export function clockText(clock: Forlopstid, language: Language): string {
  const words = timelineWords[language]
  const { interval, ordinal, days, limit, due, state, verdict, unknownBecause } = clock
  const nth = ordinal > 1 ? ` ${ordinal}` : ''
  const runs = state === 'running'
  const verdictText =
    verdict === 'unknown'
      ? `${verdictLabels.unknown[language]} (${unknownBecauseLabels[unknownBecause ?? 'no-limit'][language]})`
      : verdictLabels[verdict][language]
  const parts = [
    fill(words.days, { days }),
    ...(limit === null ? [] : [fill(words.most, { most: limit.maxDays })]),
    ...(runs && due !== null ? [fill(words.due, { due: writeDate(due, language) })] : []),
    ...(runs && verdict !== 'pending' ? [stateLabels.running[language]] : []),
  ]
  return `${intervalLabels[interval][language]}${nth}: ${parts.join(', ')}: ${verdictText}`
}

function barOf(sheet: Sheet, { xOf }: Span, clock: Forlopstid, y: number): string {
  const { days, due, state, verdict } = clock
  const begin = dayArgument(clock.from, 'clocks.from')
  const start = xOf(Math.min(begin, begin + days))
  const end = Math.max(start + 2, xOf(Math.max(begin, begin + days)))
  const limit = due === null ? null : xOf(dayArgument(due, 'clocks.due'))
  if (verdict === 'unknown') {
    const why = state === 'abandoned' ? '×' : '?'
    return (
      boxAt(start, y, end - start, 8, `${hatched(sheet)} class="outline"`) +
      textAt(end + 3, y + 9, 'ink bold', why)
    )
  }
  const within = verdict === 'exceeded' && limit !== null ? Math.min(limit, end) : end
  return [
    boxAt(start, y, within - start, 8, 'class="good"'),
    ...(verdict === 'exceeded' ? [boxAt(within, y, end - within, 8, over(sheet))] : []),
    ...(verdict === 'pending' && limit !== null
      ? [lineAt(end, y + 4, limit, y + 4, 'good-line dash')]
      : []),
    ...(state === 'running' ? [arrowAt(end, y, verdict === 'exceeded' ? 'bad' : 'good')] : []),
    ...(limit === null
      ? []
      : [
          lineAt(limit, y - 4, limit, y + 12, 'mark-line'),
          shapeAt('diamond', limit, y - 3, 'mark', 3),
        ]),
  ].join('')
}

/** The head of a bar that has no end yet. */
function arrowAt(x: number, y: number, name: string): string {
  return `<path d="M${x.toFixed(1)} ${y - 2}l7 6l-7 6Z" class="${name}"/>`
}
