import { checkIndicator } from '../indicators/criteria/check-indicator.js'
import type {
  Indicator,
  IndicatorClock,
  IndicatorDescription,
  IndicatorTarget,
  Measure,
} from '../indicators/schema.js'
import type { Column } from '../indicators/subjects/schema.js'
import { subjects } from '../indicators/subjects/subjects.js'
import type { Language } from '../sources/schema.js'
import { clockOf, describeCriterion, labelOfColumn } from './describe-criterion.js'
import { type IndicatorWords, indicatorWords } from './indicator-words.js'
import { labelOf } from './label-of.js'
import { languageArgument } from './language-argument.js'
import { sourceOf, writeSource } from './source-of.js'
import { writeDate } from './write-date.js'

/**
 * Tells an indicator in words, from its data: what is counted, in which period, what is left out,
 * the numerator, targets, evidence, our reading, caveats and sources; and all of it as one text.
 *
 * An indicator that does not check throws `invalid-indicator`, an unknown language
 * `unknown-language`. Sources that are not in the shipped tables are shown as they are written.
 *
 * @example
 * ```ts
 * import { describeIndicator, indicators } from 'pasientforlop'
 *
 * const letter = describeIndicator(indicators['nki.phv.epikrise_1d'], 'nb')
 * letter.name // => 'Psykisk helse for voksne – epikrise sendt innen 1 dag'
 * letter.population // => 'utskrevet er registrert, og fagområde er PHV'
 * letter.targets[1] // => 'minst 70\u00a0%, fra 1. januar 2022'
 * describeIndicator(indicators['pathway.assessment_within_time'], 'nn').numerator
 * // => 'utgreiing: vurdering er innan tilrådd tid'
 * ```
 */
export function describeIndicator(indicator: Indicator, language: Language): IndicatorDescription {
  checkIndicator(indicator)
  languageArgument(language)
  const words: IndicatorWords = indicatorWords[language]
  const columns: Readonly<Record<string, Column>> = subjects[indicator.subject]
  const label = (field: string) => labelOfColumn(columns, field, language)
  const clock = indicator.measure === 'duration' ? indicator.duration : indicator.clock
  const described = {
    name: indicator.name[language],
    measure: `${words.measure[indicator.measure]} ${words.subject[indicator.subject]}`,
    period: label(indicator.anchor),
    clock: clock === undefined ? null : describeClock(clock, columns, language),
    population: describeCriterion(indicator.population, columns, language),
    exclusions: indicator.exclusions.map(
      ({ name, when }) => `${name[language]} (${describeCriterion(when, columns, language)})`,
    ),
    numerator:
      indicator.measure === 'share'
        ? describeCriterion(indicator.numerator, columns, language)
        : null,
    targets: indicator.targets.map((target) => describeTarget(target, indicator.measure, language)),
    direction: words.direction[indicator.direction],
    evidence: labelOf('evidence', indicator.evidence, language),
    inferred: indicator.inferred?.[language] ?? null,
    caveats: indicator.caveats.map((caveat) => caveat[language]),
    sources: indicator.sources.map(sourceOf),
  }
  const { heading } = words
  const line = (title: string, text: string | null) => (text === null ? [] : [`${title}: ${text}`])
  const text = [
    described.name,
    ...line(heading.measure, described.measure),
    ...line(heading.period, described.period),
    ...line(heading.clock, described.clock),
    ...line(heading.population, described.population),
    ...described.exclusions.flatMap((one) => line(heading.exclusion, one)),
    ...line(heading.numerator, described.numerator),
    ...described.targets.flatMap((one) => line(heading.target, one)),
    ...line(heading.direction, described.direction),
    ...line(heading.evidence, described.evidence),
    ...line(heading.inferred, described.inferred),
    ...described.caveats.flatMap((one) => line(heading.caveat, one)),
    ...described.sources.flatMap((source) => line(heading.source, writeSource(source))),
  ].join('\n')
  return { ...described, text }
}

function describeClock(
  { days, from, to }: IndicatorClock,
  columns: Readonly<Record<string, Column>>,
  language: Language,
): string {
  const words: IndicatorWords = indicatorWords[language]
  const label = (field: string) => labelOfColumn(columns, field, language)
  const counted = days === 'working' ? words.workingDays : words.days
  const clock = clockOf(columns, from, to, language)
  if (clock === undefined) {
    return `${counted} ${words.from} ${label(from)} ${words.to} ${label(to)}`
  }
  // Most clocks are called by what they run between: from this to that.
  return clock.includes(` ${words.to} `)
    ? `${counted} ${words.from} ${clock}`
    : `${words.daysOf} ${clock}`
}

function describeTarget(target: IndicatorTarget, measure: Measure, language: Language): string {
  const words: IndicatorWords = indicatorWords[language]
  const { validFrom, validTo, when } = target
  const bounds = (['atLeast', 'atMost', 'below'] as const).flatMap((bound) => {
    const value = target[bound]
    return value === undefined
      ? []
      : [`${words[bound]} ${measure === 'share' ? percentOf(value, words) : daysOf(value, words)}`]
  })
  const where =
    when === undefined ? '' : ` ${words.forWhich} ${Object.values(when).map(String).join(', ')}`
  const end = validTo === undefined ? '' : ` ${words.until} ${writeDate(validTo, language)}`
  return `${bounds.join(` ${words.and} `)}${where}, ${words.since} ${writeDate(validFrom, language)}${end}`
}

/** A share in per cent, without the digits that binary fractions add. */
function percentOf(share: number, { percent, decimal }: IndicatorWords): string {
  return `${String(Number((share * 100).toPrecision(12))).replace('.', decimal)}${percent}`
}

function daysOf(days: number, { day, days: many, decimal }: IndicatorWords): string {
  return `${String(days).replace('.', decimal)} ${days === 1 ? day : many}`
}
