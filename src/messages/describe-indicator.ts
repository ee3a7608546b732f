import { checkShape, type Shape } from '../calendar/shapes.js'
import { checkIndicator } from '../indicators/evaluation/check-indicator.js'
import type { Indicator, IndicatorDescription, IndicatorTarget } from '../indicators/schema.js'
import type { Column } from '../indicators/subjects/schema.js'
import { subjects } from '../indicators/subjects/subjects.js'
import type { Language, Source } from '../sources/schema.js'
import { type SourceId, sources } from '../sources/sources.js'
import { describeCriterion, labelOfColumn } from './describe-criterion.js'
import { inLanguages } from './in-languages.js'
import { type IndicatorWords, indicatorWords } from './indicator-words.js'
import { labelOf, labels } from './label-of.js'
import { languageArgument } from './language-argument.js'
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
 * letter.population // => 'utskrevet er registrert og fagområde er PHV'
 * letter.targets[1] // => 'minst 70\u00a0%, fra 1. januar 2022'
 * describeIndicator(indicators['pathway.assessment_within_time'], 'nn').numerator
 * // => 'utgreiing: vurdering er innan tilrådd tid'
 * ```
 */
export function describeIndicator(indicator: Indicator, language: Language): IndicatorDescription {
  checkIndicator(indicator)
  checkShape(indicator, toldShape(), 'indicator', 'invalid-indicator')
  languageArgument(language)
  const words: IndicatorWords = indicatorWords[language]
  const columns: Readonly<Record<string, Column>> = subjects[indicator.subject]
  const label = (field: string) => labelOfColumn(columns, field, language)
  const clock = indicator.measure === 'duration' ? indicator.duration : indicator.clock
  const described = {
    name: indicator.name[language],
    measure: `${words.measure[indicator.measure]} ${words.subject[indicator.subject]}`,
    period: label(indicator.anchor),
    ...(clock !== undefined && {
      clock: `${clock.days === 'working' ? words.workingDays : words.days} ${words.from} ${label(clock.from)} ${words.to} ${label(clock.to)}`,
    }),
    population: describeCriterion(indicator.population, columns, language),
    exclusions: indicator.exclusions.map(
      ({ name, when }) => `${name[language]} (${describeCriterion(when, columns, language)})`,
    ),
    ...(indicator.measure === 'share' && {
      numerator: describeCriterion(indicator.numerator, columns, language),
    }),
    targets: indicator.targets.map((target) => describeTarget(target, words, language)),
    direction: words.direction[indicator.direction],
    evidence: labelOf('evidence', indicator.evidence, language),
    ...(indicator.inferred !== undefined && { inferred: indicator.inferred[language] }),
    caveats: indicator.caveats.map((caveat) => caveat[language]),
    sources: indicator.sources.map(sourceOf),
  }
  const { heading } = words
  const line = (title: string, text: string | undefined) =>
    text === undefined ? [] : [`${title}: ${text}`]
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
    ...described.sources.flatMap(({ title, url }) =>
      line(heading.source, url === undefined ? title : `${title}, ${url}`),
    ),
  ].join('\n')
  return { ...described, text }
}

/** What is told beside the criteria, which are checked wherever they are used. */
function toldShape(): Shape {
  return {
    fields: {
      name: inLanguages,
      exclusions: { listOf: { fields: { name: inLanguages } } },
      direction: { oneOf: Object.keys(indicatorWords.nb.direction) },
      evidence: { oneOf: Object.keys(labels.nb.evidence) },
      inferred: { optional: inLanguages },
      caveats: { listOf: inLanguages },
      sources: { listOf: 'text' },
    },
  }
}

function describeTarget(
  { comparison, value, unit, validFrom, validTo, when }: IndicatorTarget,
  words: IndicatorWords,
  language: Language,
): string {
  const figure = unit === 'percent' ? `${value}${words.percent}` : `${value} ${words.days}`
  const where =
    when === undefined ? '' : ` ${words.forWhich} ${Object.values(when).map(String).join(', ')}`
  const end = validTo === undefined ? '' : ` ${words.until} ${writeDate(validTo, language)}`
  return `${words[comparison]} ${figure}${where}, ${words.since} ${writeDate(validFrom, language)}${end}`
}

function sourceOf(id: string): Source {
  return Object.hasOwn(sources, id) ? sources[id as SourceId] : { id, title: id }
}
