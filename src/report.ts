/** Pictures as SVG text, and the report page; without a dependency. */

export { type DaysOptions, drawDays } from './report/draw-days.js'
export { drawFunnel, type FunnelOptions } from './report/draw-funnel.js'
export { drawPeriods, type PeriodsOptions } from './report/draw-periods.js'
export { drawPlan, type PlanPictureOptions } from './report/draw-plan.js'
export { drawTimeline, type SetAsideRow, type TimelineOptions } from './report/draw-timeline.js'
export { drawUnits, type UnitsOptions } from './report/draw-units.js'
export { forlopstidIndicators } from './report/forlopstid-indicators.js'
export type {
  ReportOptions,
  ReportParts,
  ReportPlan,
  ReportReading,
} from './report/page/report-parts.js'
export type { PictureOptions } from './report/picture/draw-picture.js'
export type {
  PicturedIndicator,
  PublicationOptions,
} from './report/picture/draw-results.js'
export { writeReport } from './report/write-report.js'
