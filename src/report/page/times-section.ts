import type { IndicatorResult } from '../../indicators/evaluation/schema.js'
import { labelOf } from '../../messages/label-of.js'
import type { IntervalId, TimeLimit } from '../../pathways/schema.js'
import type { Language } from '../../sources/schema.js'
import { drawDays } from '../draw-days.js'
import { forlopstidIndicators } from '../forlopstid-indicators.js'
import { escapeText } from '../picture/escape-text.js'
import { groupName } from '../picture/group-name.js'
import { fill } from '../picture/sheet.js'
import { dayCells } from './figure-rows.js'
import { figureOfPicture, paragraph, sectionOf, tableOf } from './html.js'
import { groupingShown, periodShown, pictureId } from './places.js'
import type { PageContext } from './report-parts.js'
import { pageWords } from './words/page-words.js'

/** How days are distributed in each interval, against the recommended times with their sources. */
export function timesSection(context: PageContext): string {
  const { publication, language } = context
  const words = pageWords[language]
  const asked = (Object.keys(forlopstidIndicators) as IntervalId[]).filter((interval) =>
    Object.hasOwn(publication.indicators, forlopstidIndicators[interval].id),
  )
  if (asked.length === 0) return ''
  const parts = asked.flatMap((interval) => {
    const part = intervalPart(context, interval)
    return part === '' ? [] : [part]
  })
  return sectionOf('times', words.times, [
    paragraph(words.timesNote, 'note'),
    ...(parts.length === 0 ? [paragraph(words.noTimes)] : parts),
  ])
}

/** One interval: a picture of the last period that has figures, and tables of all of it. */
function intervalPart(context: PageContext, interval: IntervalId): string {
  const { publication, language, names, openPolicy } = context
  const indicator = forlopstidIndicators[interval]
  const results = publication.indicators[indicator.id]?.results ?? []
  const last = periodShown(publication, results)
  if (last === undefined) return ''
  const words = pageWords[language]
  const limits = limitsOf(context, interval)
  const most = new Set(limits.map(({ maxDays }) => maxDays))
  const by = groupingShown(publication, results, last)
  const picture = drawDays(publication, {
    id: pictureId('days', interval),
    language,
    indicator,
    period: last,
    by,
    names,
    openPolicy,
    // One line is true only where one limit holds for all.
    ...(most.size === 1 ? { limit: limits[0]?.maxDays } : {}),
  })
  const rowsOf = (list: readonly IndicatorResult[], name: (one: IndicatorResult) => string) =>
    list.map((result) => [name(result), ...dayCells(result, language)])
  const totals = results.filter(({ group }) => Object.keys(group).length === 0)
  const groups = results.filter(
    ({ group, period }) => period === last && Object.keys(group).length > 0,
  )
  const heading = `<h3>${escapeText(indicator.name[language])}</h3>`
  const name = indicator.name[language]
  return [
    heading,
    figureOfPicture(
      picture,
      tableOf(
        fill(words.unitTable, { name, period: last }),
        [words.groupColumn, ...words.dayColumns],
        rowsOf(groups, ({ group }) => groupName(group, names, language)),
      ) +
        tableOf(
          fill(words.periodTable, { name }),
          [words.periodColumn, ...words.dayColumns],
          rowsOf(totals, ({ period }) => period),
        ),
    ),
    limits.length === 0
      ? paragraph(words.limitsNote, 'note')
      : tableOf(
          `${words.limits}: ${labelOf('interval', interval, language)}`,
          words.limitColumns,
          limits.map((limit) => [
            limit.pathway,
            forWhom(limit, language),
            limit.maxDays,
            limit.validTo === undefined
              ? `${limit.validFrom} –`
              : `${limit.validFrom} – ${limit.validTo}`,
            labelOf('evidence', limit.evidence, language),
            limit.source,
          ]),
        ),
  ].join('\n')
}

/** Of which care level and severity a limit is. */
function forWhom({ careLevel, severity }: TimeLimit, language: Language): string {
  const parts = [
    ...(careLevel === undefined ? [] : [labelOf('careLevel', careLevel, language)]),
    ...(severity === undefined ? [] : [labelOf('severity', severity, language)]),
  ]
  return parts.length === 0 ? pageWords[language].anyone : parts.join(', ')
}

function limitsOf({ pathwayDefinitions }: PageContext, interval: IntervalId): readonly TimeLimit[] {
  return pathwayDefinitions.flatMap(({ timeLimits }) =>
    timeLimits.filter((limit) => limit.interval === interval),
  )
}
