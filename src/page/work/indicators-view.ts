import { fill } from '../../cli/words/fill.js'
import type {
  IndicatorResult,
  IndicatorResults,
  Publication,
} from '../../indicators/evaluation/schema.js'
import type { Indicator } from '../../indicators/schema.js'
import { describeIndicator } from '../../messages/describe-indicator.js'
import { describeShare } from '../../messages/describe-share.js'
import { labelOf } from '../../messages/label-of.js'
import type { Language } from '../../sources/schema.js'
import type { Cell, IndicatorsView, IndicatorView, Tag } from '../views.js'
import { pageWords } from '../words/words-in.js'
import { typeName } from './pathways.js'
import { type Drawing, indicatorPictures } from './pictures.js'
import { tableView, text, unitName, wide } from './table-view.js'

/** A publication in words: the totals of its last period, and one indicator in full. */
export function indicatorsView(
  all: readonly Indicator[],
  publication: Publication,
  { language, width, indicator }: Drawing & { readonly indicator: string | null },
): IndicatorsView {
  const words = pageWords(language)
  const { columns } = words
  const last = publication.periods.at(-1)?.id ?? ''
  const chosen = all.find(({ id }) => id === indicator) ?? all[0]
  return {
    indicators: all.map(({ id, name }) => ({ id, name: name[language] })),
    summary: tableView(
      `${words.indicators.summary}: ${last}`,
      [wide(columns.indicator), text(columns.figure), text(columns.basis), text(columns.target)],
      all,
      ({ id, name }) => {
        const result = totalOf(publication, id, last)
        return result === undefined
          ? [name[language], '', '', '']
          : [
              name[language],
              figureCell(result, language),
              basisOf(result, language),
              targetCell(result, language),
            ]
      },
      { size: 100, pick: ({ id }) => id },
    ),
    notices: [words.indicators.protected],
    one: chosen === undefined ? null : oneView(chosen, publication, { language, width }),
  }
}

function totalOf(publication: Publication, id: string, period: string) {
  return publication.indicators[id]?.results.find(
    (result) => result.period === period && Object.keys(result.group).length === 0,
  )
}

function oneView(indicator: Indicator, publication: Publication, drawing: Drawing): IndicatorView {
  const { language } = drawing
  const words = pageWords(language)
  const { columns } = words
  const { results } = publication.indicators[indicator.id] as IndicatorResults
  return {
    id: indicator.id,
    name: indicator.name[language],
    text: describeIndicator(indicator, language).text.split('\n'),
    pictures: indicatorPictures(publication, indicator, drawing),
    figures: tableView(
      words.indicators.figures,
      [
        text(columns.period),
        text(columns.group),
        text(columns.figure),
        text(columns.basis),
        text(columns.interval95),
        text(columns.target),
      ],
      results,
      (result) => [
        result.period,
        groupName(result, language),
        figureCell(result, language),
        basisOf(result, language),
        intervalOf(result, language),
        targetCell(result, language),
      ],
      { size: 2000 },
    ),
  }
}

/** What a result is of: a unit, a type, or all. */
export function groupName({ group }: IndicatorResult, language: Language): string {
  const names = Object.entries(group).map(([field, value]) =>
    value === null ? '–' : field === 'type' ? typeName(`${value}`, language) : unitName(`${value}`),
  )
  return names.length === 0 ? pageWords(language).columns.all : names.join(', ')
}

function figureCell(result: IndicatorResult, language: Language): Cell {
  const { indicators } = pageWords(language)
  if (result.state === 'withheld') return { text: result.note, tag: 'calm' }
  if (result.state === 'suppressed') {
    return { text: labelOf('resultState', 'suppressed', language), tag: 'calm' }
  }
  if (result.state === 'not-computable') {
    return { text: labelOf('notComputable', result.reason, language), tag: 'calm' }
  }
  if (result.measure === 'count') return `${result.count}`
  if (result.measure === 'share') return describeShare(result, language, { decimals: 1 })
  const { median } = result.days
  return median === null
    ? { text: labelOf('resultState', 'suppressed', language), tag: 'calm' }
    : fill(indicators.days, { days: decimal(median, language) })
}

function basisOf(result: IndicatorResult, language: Language): string {
  const { indicators } = pageWords(language)
  if (result.state !== 'value' || result.measure === 'count') return ''
  if (result.measure === 'duration') return fill(indicators.of, { n: result.days.n })
  const { numerator, denominator } = result
  return fill(indicators.numerator, { numerator, denominator })
}

function intervalOf(result: IndicatorResult, language: Language): string {
  if (result.state !== 'value' || result.measure !== 'share') return ''
  const { lower, upper } = result.interval
  return `${decimal(lower * 100, language)}–${decimal(upper * 100, language)} %`
}

const targetTags: Readonly<Record<string, Tag>> = {
  met: 'good',
  'not-met': 'bad',
  undecided: 'warn',
}

function targetCell(result: IndicatorResult, language: Language): Cell {
  if (result.state !== 'value' || result.measure === 'count' || result.target === null) return ''
  const { verdict } = result.target
  return {
    text: labelOf('targetVerdict', verdict, language),
    tag: targetTags[verdict] ?? 'calm',
  }
}

function decimal(value: number, language: Language): string {
  const rounded = `${Math.round(value * 10) / 10}`
  return language === 'en' ? rounded : rounded.replace('.', ',')
}
