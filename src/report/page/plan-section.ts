import { describeFollowUp } from '../../messages/plans/describe-follow-up.js'
import { overviewWords } from '../../messages/plans/overview-words.js'
import { indicatorColumns, tiltakColumns } from '../../messages/plans/write-overview.js'
import { roles } from '../../organisations/roles.js'
import { drawPlan } from '../draw-plan.js'
import { escapeText } from '../picture/escape-text.js'
import { figureOfPicture, listOf, paragraph, sectionOf, tableOf } from './html.js'
import type { PageContext } from './report-parts.js'
import { pageWords } from './words/page-words.js'

/** Where a plan stands: its tiltak and their indicators, as a picture and as tables. */
export function planSection({ plan: part, language }: PageContext): string {
  if (part === undefined) return ''
  const words = pageWords[language]
  const { plan, followUp } = part
  const overview = describeFollowUp(followUp, { plan, language })
  const names = Object.fromEntries(Object.values(roles).map(({ id, name }) => [id, name[language]]))
  const heads = (columns: readonly (keyof typeof overviewWords)[]) =>
    columns.map((column) => overviewWords[column][language])
  const caveats = [...new Set(overview.indicators.flatMap((one) => one.caveats))]
  const list = (heading: string, items: readonly string[]) =>
    items.length === 0 ? '' : `<h3>${escapeText(heading)}</h3>${listOf(items)}`
  return sectionOf('plan', `${words.plan}: ${overview.title}`, [
    paragraph(`${overviewWords.asOf[language]} ${overview.asOf}. ${overview.summary.join(', ')}`),
    figureOfPicture(
      drawPlan(followUp, { id: 'plan-picture', language, plan, names }),
      tableOf(
        overview.title,
        heads(tiltakColumns),
        overview.tiltak.map((row) => tiltakColumns.map((column) => row[column])),
      ),
    ),
    tableOf(
      words.indicators,
      heads(indicatorColumns),
      overview.indicators.map((row) => indicatorColumns.map((column) => row[column])),
    ),
    list(words.caveats, caveats),
    list(words.remarks, overview.remarks),
  ])
}
