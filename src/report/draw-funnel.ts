import type { Publication, ResultGroup } from '../indicators/evaluation/schema.js'
import { funnelWords } from './funnel/funnel-words.js'
import { stepsOf } from './funnel/steps-of.js'
import type { PictureOptions } from './picture/draw-picture.js'
import { drawResults, type PublicationOptions } from './picture/draw-results.js'
import { boxAt } from './picture/elements.js'
import { resultText } from './picture/result-text.js'
import { scaleOf } from './picture/scale-of.js'
import { addEntry, addLines, addTitle, margin } from './picture/sheet.js'

/** What a funnel is drawn of. */
export interface FunnelOptions extends PictureOptions, PublicationOptions {
  /** The id of the period. */
  readonly period: string
  /** The values of the group, by column; the total without it. */
  readonly group?: ResultGroup | undefined
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
  return drawResults(publication, options, ['period', 'group'], ({ sheet, name, ...drawn }) => {
    const { indicator, period, group = {} } = options
    const { language, width } = sheet
    const result = drawn.resultAt(period, group)
    const words = funnelWords[language]
    addTitle(sheet, `${name}, ${drawn.nameOf(group)}, ${period}`)
    addLines(sheet, resultText(result, language), 'ink')
    const funnel = 'funnel' in result ? result.funnel : null
    if (funnel === null) return addLines(sheet, words.hidden)
    const xOf = scaleOf([0, Math.max(1, funnel.population)], [margin, width - margin])
    for (const { name, count, before, kind } of stepsOf(funnel, { indicator, language })) {
      const look = kind === 'away' ? 'striped' : kind
      const markAt = (y: number) =>
        boxAt(xOf(before), y - 4, xOf(before + count) - xOf(before), 12, look)
      addEntry(sheet, 'step', [name, `${count}`], markAt)
    }
    const maybe = funnel.populationUnknown
    if (maybe > 0) addLines(sheet, `${words.maybe}: ${maybe}`)
  })
}
