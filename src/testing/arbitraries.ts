/**
 * Arbitraries for fast-check, which must be installed beside the library.
 *
 * @packageDocumentation
 */

export { type CompositeCodesOptions, compositeCodes } from './arbitraries/composite-codes.js'
export type { Sizes } from './arbitraries/draws.js'
export { type ExportedFile, exportFiles } from './arbitraries/export-files.js'
export { type FactsOptions, facts } from './arbitraries/facts.js'
export { type IndicatorRowsOptions, indicatorRows } from './arbitraries/indicator-rows.js'
export { type PathwaysOptions, pathways } from './arbitraries/pathways.js'
export { plans } from './arbitraries/plans.js'
export { type RegistrationsOptions, registrations } from './arbitraries/registrations.js'
export { type StatusReportsOptions, statusReports } from './arbitraries/status-reports.js'
