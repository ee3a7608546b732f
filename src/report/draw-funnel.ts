import type { Funnel, Publication, ResultGroup } from '../indicators/evaluation/schema.js'
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

const words = {
  nb: {
    population: 'Populasjon',
    excluded: 'Holdt utenfor: {name}',
    unknown: 'Kan ikke avgjøres',
    denominator: 'Nevner',
    counted: 'Talt med',
    numerator: 'Teller',
    hidden: 'Stegene vises ikke.',
    maybe: 'Om {count} til er det ukjent om de hører til.',
  },
  nn: {
    population: 'Populasjon',
    excluded: 'Halde utanfor: {name}',
    unknown: 'Kan ikkje avgjerast',
    denominator: 'Nemnar',
    counted: 'Talt med',
    numerator: 'Teljar',
    hidden: 'Stega blir ikkje viste.',
    maybe: 'Om {count} til er det ukjent om dei høyrer til.',
  },
  en: {
    population: 'Population',
    excluded: 'Left out: {name}',
    unknown: 'Cannot be decided',
    denominator: 'Denominator',
    counted: 'Counted',
    numerator: 'Numerator',
    hidden: 'The steps are not shown.',
    maybe: 'Of {count} more it is not known whether they belong.',
  },
} as const

/** A step of a funnel: what is left, or what falls away beside it. */
interface Step {
  readonly name: string
  readonly count: number
  /** What lies to the left of it: what is still in. */
  readonly before: number
  readonly kind: 'left' | 'away' | 'numerator'
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
    ...(funnel === null ? [words[language].hidden] : []),
    ...(funnel !== null && funnel.populationUnknown > 0
      ? [fill(words[language].maybe, { count: funnel.populationUnknown })]
      : []),
  ]
  for (const note of notes) addLines(sheet, note)
  const said = steps.map(({ name, count }) => `${name}: ${count}`)
  return finishSheet(sheet, [`${title}: ${text}`, ...said, ...notes].join('. '))
}

function stepsOf(
  { population, excluded, unknown, denominator, numerator }: Funnel,
  { indicator, language }: FunnelOptions,
): readonly Step[] {
  const own = words[language]
  const steps: Step[] = [{ name: own.population, count: population, before: 0, kind: 'left' }]
  let left = population
  const fall = (name: string, count: number) => {
    left -= count
    steps.push({ name, count, before: left, kind: 'away' })
  }
  for (const { id, count } of excluded) {
    const known = indicator.exclusions?.find((one) => one.id === id)
    fall(fill(own.excluded, { name: known?.name[language] ?? id }), count)
  }
  if (unknown > 0) fall(own.unknown, unknown)
  const name = numerator === null ? own.counted : own.denominator
  steps.push({ name, count: denominator, before: 0, kind: 'left' })
  if (numerator !== null) {
    steps.push({ name: own.numerator, count: numerator, before: 0, kind: 'numerator' })
  }
  return steps
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
