import type { Publication, ResultGroup } from '../indicators/evaluation/schema.js'
import { funnelWords } from './funnel/funnel-words.js'
import { type Step, stepsOf } from './funnel/steps-of.js'
import { boxAt, named, textAt } from './picture/elements.js'
import { groupName } from './picture/group-name.js'
import { wrapText } from './picture/measure-text.js'
import { namesArgument } from './picture/names-argument.js'
import { type PictureOptions, pictureOptions } from './picture/picture-options.js'
import {
  type PublicationOptions,
  publicationArgument,
  publicationKeys,
  resultOf,
} from './picture/publication-argument.js'
import { resultText } from './picture/result-text.js'
import { scaleOf } from './picture/scale-of.js'
import {
  addLines,
  fill,
  finishSheet,
  hatched,
  margin,
  newSheet,
  type Sheet,
} from './picture/sheet.js'

/** What a funnel is drawn of. */
export interface FunnelOptions extends PictureOptions, PublicationOptions {
  /** The id of the period. */
  readonly period: string
  /** The values of the group, by column; the total without it. */
  readonly group?: ResultGroup | undefined
  /** What values of groups are called, such as `{ '983974724': 'Helse Bergen' }`. */
  readonly names?: Readonly<Record<string, string>> | undefined
}

/**
 * Draws how the rows of a result fall, as SVG text: from the population, by each exclusion, to the
 * denominator and the numerator. All bars have one scale from 0. A funnel that is hidden has no
 * bars, and says so.
 *
 * Give the definition of the indicator: its exclusions are named by it.
 *
 * @throws `invalid-argument` for what is no publication, for one with the policy `open` unless
 * `openPolicy` is `allow`, and for an id that is no id; `unknown-indicator`; `invalid-period`;
 * `unknown-column`; `invalid-count` for the width; `unknown-language`; `unknown-option`.
 *
 * @example
 * ```ts
 * import { evaluateIndicators, indicators } from 'pasientforlop'
 * import { drawFunnel } from 'pasientforlop/report'
 *
 * const indicator = indicators['nki.phv.epikrise_1d']
 * const discharge = Array.from({ length: 40 }, (_, at) => ({
 *   discharge: `d${at}`, unit: 'u1', careArea: 'PHV' as const, discharged: '2022-03-01',
 *   letterSent: at < 10 ? '2022-03-09' : '2022-03-02',
 * }))
 * const publication = evaluateIndicators(
 *   indicator, { discharge }, { periods: ['2022-T1'], asOf: '2022-06-01' },
 * )
 * const svg = drawFunnel(publication, { id: 'f', language: 'nb', indicator, period: '2022-T1' })
 * svg.includes('Nevner: 40') // => true
 * svg.includes('Teller: 30') // => true
 * ```
 */
export function drawFunnel(publication: Publication, options: FunnelOptions): string {
  const drawn = pictureOptions(options, [...publicationKeys, 'period', 'group', 'names'])
  const { indicator, period, group = {}, language } = drawn
  const names = namesArgument(drawn.names)
  const all = publicationArgument(publication, drawn)
  const result = resultOf(publication, all, period, group)
  const title = `${indicator.name[language]}, ${groupName(group, names, language)}, ${period}`
  const sheet = newSheet(drawn, title)
  const text = resultText(result, language)
  addLines(sheet, text, 'ink')
  const funnel = 'funnel' in result ? result.funnel : null
  const steps = funnel === null ? [] : stepsOf(funnel, drawn)
  addSteps(sheet, steps)
  const notes = [
    ...(funnel === null ? [funnelWords[language].hidden] : []),
    ...(funnel !== null && funnel.populationUnknown > 0
      ? [fill(funnelWords[language].maybe, { count: funnel.populationUnknown })]
      : []),
  ]
  for (const note of notes) addLines(sheet, note)
  const said = steps.map(({ name, count }) => `${name}: ${count}`)
  return finishSheet(sheet, [`${title}: ${text}`, ...said, ...notes].join('. '))
}

function addSteps(sheet: Sheet, steps: readonly Step[]): void {
  const xOf = scaleOf([0, Math.max(1, steps[0]?.count ?? 0)], [margin, sheet.width - margin])
  for (const { name, count, before, kind } of steps) {
    const text = `${name}: ${count}`
    const fillOf = {
      left: 'class="none"',
      away: `${hatched(sheet)} class="outline"`,
      numerator: 'class="good"',
    }[kind]
    const lines = wrapText(text, sheet.width - 2 * margin)
    const label = lines.map((line, at) => textAt(margin, sheet.height + 20 + at * 16, 'ink', line))
    sheet.height += 10 + lines.length * 16
    const bar = boxAt(xOf(before), sheet.height, xOf(before + count) - xOf(before), 12, fillOf)
    sheet.parts.push(named(text, 'step', label.join('') + bar))
    sheet.height += 12
  }
  sheet.height += 4
}
