import type { IndicatorResult } from '../../indicators/evaluation/schema.js'
import type { Indicator } from '../../indicators/schema.js'
import { describeIndicator } from '../../messages/describe-indicator.js'
import { drawFunnel } from '../draw-funnel.js'
import { drawPeriods } from '../draw-periods.js'
import { drawUnits } from '../draw-units.js'
import { forlopstidIndicators } from '../forlopstid-indicators.js'
import { stepsOf } from '../funnel/steps-of.js'
import { escapeText } from '../picture/escape-text.js'
import { groupName } from '../picture/group-name.js'
import { fill } from '../picture/sheet.js'
import { definitionList } from './definition-list.js'
import { figureCells } from './figure-rows.js'
import { figureOfPicture, paragraph, sectionOf, tableOf } from './html.js'
import { groupingShown, periodShown, pictureId } from './places.js'
import type { PageContext } from './report-parts.js'
import { pageWords } from './words/page-words.js'

/** Each indicator: its definition in words, its figures as pictures and tables, what lies outside. */
export function indicatorsSection(context: PageContext): string {
  const { definitions, language } = context
  const own = new Set(Object.values(forlopstidIndicators).map(({ id }) => id))
  const shown = definitions.filter(({ id }) => !own.has(id))
  return sectionOf(
    'indicators',
    pageWords[language].indicators,
    shown.map((indicator) => indicatorPart(context, indicator)),
  )
}

function indicatorPart(context: PageContext, indicator: Indicator): string {
  const { publication, language } = context
  const words = pageWords[language]
  const results = publication.indicators[indicator.id]?.results ?? []
  const last = periodShown(publication, results)
  return [
    `<h3 id="${pictureId('i', indicator.id)}">${escapeText(indicator.name[language])}</h3>`,
    definitionList(context, indicator, describeIndicator(indicator, language)),
    ...(last === undefined
      ? [paragraph(words.noFigures)]
      : figuresOf(context, indicator, results, last)),
  ].join('\n')
}

function figuresOf(
  { publication, language, names, openPolicy }: PageContext,
  indicator: Indicator,
  results: readonly IndicatorResult[],
  last: string,
): readonly string[] {
  const words = pageWords[language]
  const name = indicator.name[language]
  const common = { language, indicator, names, openPolicy }
  const totals = results.filter(({ group }) => Object.keys(group).length === 0)
  const groups = results.filter(
    ({ period, group }) => period === last && Object.keys(group).length > 0,
  )
  const total = totals.find(({ period }) => period === last)
  const by = groupingShown(publication, results, last)
  const periodTable = tableOf(
    fill(words.periodTable, { name }),
    [words.periodColumn, ...words.resultColumns],
    totals.map((result) => [result.period, ...figureCells(result, language)]),
  )
  const unitTable = tableOf(
    fill(words.unitTable, { name, period: last }),
    [words.groupColumn, ...words.resultColumns],
    groups.map((result) => [
      groupName(result.group, names, language),
      ...figureCells(result, language),
    ]),
  )
  const id = (kind: string) => pictureId(kind, indicator.id)
  const funnel = total !== undefined && 'funnel' in total ? total.funnel : null
  return [
    totals.length > 1
      ? figureOfPicture(drawPeriods(publication, { ...common, id: id('periods') }), periodTable)
      : periodTable,
    by.length > 0
      ? figureOfPicture(
          drawUnits(publication, { ...common, id: id('units'), period: last, by }),
          unitTable,
        )
      : unitTable,
    funnel === null
      ? ''
      : figureOfPicture(
          drawFunnel(publication, { ...common, id: id('funnel'), period: last }),
          tableOf(
            fill(words.funnelTable, { name, period: last }),
            words.stepColumns,
            stepsOf(funnel, { indicator, language }).map((step) => [step.name, step.count]),
          ),
        ),
  ]
}
