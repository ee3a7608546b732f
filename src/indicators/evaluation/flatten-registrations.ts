import { dayArgument } from '../../calendar/day-argument.js'
import { scanDay } from '../../calendar/scan-day.js'
import type { MeasureOptions } from '../../forlopstid/measure-forlopstider.js'
import { assemblePathways } from '../../registrations/assemble-pathways.js'
import type { Registration } from '../../registrations/schema.js'
import { flattenForlopstider } from '../flatten/flatten-forlopstider.js'
import { flattenPathways } from '../flatten/flatten-pathways.js'
import type { ForlopstidRow, PathwayRow } from '../subjects/schema.js'

/** The flat rows of the pathways that registrations are of, as they stood on `asOf`. */
export function flattenRegistrations(
  registrations: readonly Registration[],
  options: MeasureOptions,
): { readonly pathway: readonly PathwayRow[]; readonly forlopstid: readonly ForlopstidRow[] } {
  const lastDay = dayArgument(options.asOf, 'asOf')
  const { definitions } = options
  const { pathways } = assemblePathways(
    Array.from(registrations).filter((row) => !isAfter(row?.date, lastDay)),
    definitions === undefined ? {} : { definitions },
  )
  return {
    pathway: flattenPathways(pathways, options),
    forlopstid: flattenForlopstider(pathways, options),
  }
}

/** What is dated later has not happened, and makes no pathway. */
function isAfter(date: unknown, lastDay: number): boolean {
  return typeof date === 'string' && scanDay(date) > lastDay
}
