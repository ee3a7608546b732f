import type { IndicatorResult } from '../../indicators/evaluation/schema.js'
import { lineAt, named, px, shapeAt, textAt } from '../picture/elements.js'
import type { NamedResult } from '../picture/groups-of.js'
import { fitText, measureText } from '../picture/measure-text.js'
import { percent, resultText } from '../picture/result-text.js'
import { scaleOf, ticksTo } from '../picture/scale-of.js'
import { addLegend, addLines, fill, margin, type Sheet } from '../picture/sheet.js'
import { isNotShown } from './is-not-shown.js'
import { unitWords } from './unit-words.js'

/** How high the plot is, in px. */
const height = 260

/** Standard deviations that hold 95 and 99.8 of 100 units that differ by chance alone. */
const [inner, outer] = [1.96, 3.09]

/** Draws shares by their denominators, with the limits of chance; answers what is to be said. */
export function addFunnelPlot(
  sheet: Sheet,
  units: readonly NamedResult[],
  total: IndicatorResult,
): readonly string[] {
  const { parts, language, width } = sheet
  const words = unitWords[language]
  const shown = units.flatMap(({ name, result }) =>
    result.state === 'value' && result.measure === 'share' ? [{ name, result }] : [],
  )
  const centre = total.state === 'value' && total.measure === 'share' ? total.share : null
  const ticks = ticksTo(Math.max(1, ...shown.map(({ result }) => result.denominator)))
  const most = ticks.at(-1) as number
  const [top, left, right] = [sheet.height + 32, margin + 40, width - margin - 12]
  const xOf = scaleOf([0, most], [left, right])
  const yOf = scaleOf([0, 1], [top + height, top])
  for (const tick of [0, 0.25, 0.5, 0.75, 1]) {
    parts.push(
      lineAt(left, yOf(tick), right, yOf(tick), 'grid-line'),
      textAt(left - 6, yOf(tick) + 4, 'soft end', percent(tick, language)),
    )
  }
  const every = Math.ceil((ticks.length * 46) / (right - left))
  ticks.forEach((tick, at) => {
    if (at % every === 0) parts.push(textAt(xOf(tick), top + height + 16, 'soft mid', `${tick}`))
  })
  parts.push(
    textAt(left - 40, top - 8, 'soft', words.share),
    textAt(right + 12, top + height + 32, 'soft end', words.denominator),
  )
  if (centre !== null) {
    parts.push(lineAt(left, yOf(centre), right, yOf(centre), 'soft-line edge'))
    for (const [score, name] of [
      [inner, 'none-line dash'],
      [outer, 'none-line'],
    ] as const) {
      parts.push(limitPath(centre, score, most, xOf, yOf, name))
    }
  }
  const beyond = shown.filter(
    ({ result }) =>
      centre !== null &&
      Math.abs(result.share - centre) > outer * spreadOf(centre, result.denominator),
  )
  for (const unit of shown) {
    const { name, result } = unit
    const [x, y] = [xOf(result.denominator), yOf(result.share)]
    const isBeyond = beyond.includes(unit)
    const shape = isBeyond ? shapeAt('square', x, y, 'bad', 5) : shapeAt('circle', x, y, 'good', 5)
    const label = isBeyond ? labelAt(sheet, x, y, name) : ''
    parts.push(named(`${name}: ${resultText(result, language)}`, 'unit', shape + label))
  }
  sheet.height = top + height + 34
  const line = (name: string) => lineAt(-8, 0, 8, 0, name)
  addLegend(sheet, [
    { mark: shapeAt('circle', 0, 0, 'good', 5), text: words.share },
    ...(beyond.length === 0
      ? []
      : [{ mark: shapeAt('square', 0, 0, 'bad', 5), text: words.beyond }]),
    ...(centre === null
      ? []
      : [
          { mark: line('soft-line edge'), text: `${words.total} ${percent(centre, language)}` },
          { mark: line('none-line dash'), text: words.inner },
          { mark: line('none-line'), text: words.outer },
        ]),
  ])
  const notes = notesOf(units, beyond, centre, words)
  for (const note of notes) addLines(sheet, `${note}.`)
  return notes
}

function notesOf(
  units: readonly NamedResult[],
  beyond: readonly NamedResult[],
  centre: number | null,
  words: (typeof unitWords)['nb' | 'nn' | 'en'],
): readonly string[] {
  const hidden = units.filter(({ result }) => isNotShown(result)).length
  const none = units.filter(({ result }) => result.state === 'not-computable').length
  return [
    ...(hidden > 0 ? [fill(words.hidden, { count: hidden })] : []),
    ...(none > 0 ? [fill(words.none, { count: none })] : []),
    centre === null
      ? words.noCentre
      : beyond.length === 0
        ? words.within
        : `${words.beyond}: ${beyond.map(({ name }) => name).join(', ')}`,
  ]
}

function spreadOf(centre: number, denominator: number): number {
  return Math.sqrt((centre * (1 - centre)) / denominator)
}

/** Both limits, from a denominator of 1 on; they stay within 0 and 1. */
function limitPath(
  centre: number,
  score: number,
  most: number,
  xOf: (value: number) => number,
  yOf: (value: number) => number,
  name: string,
): string {
  const steps = Array.from({ length: 41 }, (_, at) => 1 + (most - 1) * (at / 40) ** 2)
  const side = (sign: number) =>
    steps
      .map((n, at) => {
        const y = yOf(centre + sign * score * spreadOf(centre, n))
        return `${at === 0 ? 'M' : 'L'}${px(xOf(n))} ${px(y)}`
      })
      .join('')
  return `<path d="${side(1)}${side(-1)}" class="${name}"/>`
}

/** The name beside a point, on the side where it has room. */
function labelAt({ width }: Sheet, x: number, y: number, name: string): string {
  const text = fitText(name, width * 0.4)
  return x + 10 + measureText(text) < width - margin
    ? textAt(x + 9, y + 4, 'ink', text)
    : textAt(x - 9, y + 4, 'ink end', text)
}
