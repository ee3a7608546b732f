import type { Forlopstid } from '../../forlopstid/schema.js'
import type { Publication } from '../../indicators/evaluation/schema.js'
import type { Indicator } from '../../indicators/schema.js'
import { organisations } from '../../organisations/organisations.js'
import type { PlanFollowUp } from '../../plans/follow-up/schema.js'
import type { Plan } from '../../plans/schema.js'
import type { TableColumn } from '../../registrations/columns/table-column.js'
import type { Pathway } from '../../registrations/schema.js'
import { drawDays } from '../../report/draw-days.js'
import { drawFunnel } from '../../report/draw-funnel.js'
import { drawPeriods } from '../../report/draw-periods.js'
import { drawPlan } from '../../report/draw-plan.js'
import { drawTimeline, type SetAsideRow } from '../../report/draw-timeline.js'
import { drawUnits } from '../../report/draw-units.js'
import type { Language } from '../../sources/schema.js'
import { titleOf } from './overview.js'
import type { Found, Work } from './state.js'

/** What every picture is drawn with. */
export interface Drawing {
  readonly language: Language
  readonly width: number
}

/** What organisations are called, by number. */
export const unitNames: Readonly<Record<string, string>> = Object.fromEntries(
  Object.values(organisations).map(({ number, name }) => [number, name]),
)

/** The timeline of a pathway, with its clocks and what was set aside on it. */
export function timelineOf(
  work: Work,
  pathway: Pathway,
  clocks: readonly Forlopstid[],
  found: readonly Found[],
  asOf: string,
  { language, width }: Drawing,
): string {
  const setAside = found
    .filter(({ effect, of }) => effect === 'set-aside' && 'rows' in of)
    .flatMap((one) =>
      ('rows' in one.of ? one.of.rows : []).map((row) => setAsideRow(work, one, row, language)),
    )
  return drawTimeline(pathway, { id: 'picture-timeline', language, width, asOf, clocks, setAside })
}

function setAsideRow({ reading }: Work, one: Found, row: number, language: Language): SetAsideRow {
  const of = (name: string) => {
    const column = reading.columns[name] as TableColumn<string> | undefined
    return column?.at(row) ?? null
  }
  const parts = [of('pathway'), of('event'), of('outcome')].filter((part) => part !== null)
  const code = of('code') ?? (parts.length === 0 ? null : parts.join(''))
  return { date: of('date'), code, why: titleOf(one, language) }
}

/** The pictures of an indicator: over the periods, and of the last one how it came about and by group. */
export function indicatorPictures(
  publication: Publication,
  indicator: Indicator,
  { language, width }: Drawing,
): readonly string[] {
  const period = publication.periods.at(-1)?.id
  if (period === undefined) return []
  const drawn = { language, width, indicator, names: unitNames }
  const [by] = publication.by
  const isGrouped =
    by !== undefined &&
    publication.indicators[indicator.id]?.results.some(({ group }) => Object.keys(group).length > 0)
  return [
    drawPeriods(publication, { ...drawn, id: 'picture-periods' }),
    ...(isGrouped ? [drawUnits(publication, { ...drawn, id: 'picture-units', period })] : []),
    ...(indicator.measure === 'duration'
      ? [drawDays(publication, { ...drawn, id: 'picture-days', period, by: isGrouped ? by : [] })]
      : []),
    drawFunnel(publication, { ...drawn, id: 'picture-funnel', period }),
  ]
}

/** A plan on a time axis. */
export function planPicture(
  plan: Plan,
  followUp: PlanFollowUp,
  { language, width }: Drawing,
): string {
  return drawPlan(followUp, { id: 'picture-plan', language, width, plan })
}
