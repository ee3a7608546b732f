import type { ClockColumns } from '../../forlopstid/clock-columns.js'
import { limitIndexOf } from '../../forlopstid/limit-index.js'
import { measureColumns } from '../../forlopstid/measure-columns.js'
import { compareTexts } from '../../misuse/compare-texts.js'
import { definitionsArgument } from '../../pathways/definitions-argument.js'
import { pathwayDefinitions } from '../../pathways/pathway-definitions.js'
import type { PathwayDefinition } from '../../pathways/schema.js'
import { assembleColumns } from '../../registrations/assemble-columns.js'
import type { RegistrationColumns } from '../../registrations/columns/registration-columns.js'
import type { PathwayColumns } from '../../registrations/pathway-columns.js'
import { newRowCount, type SubjectCount } from '../counting/count-rows.js'
import { judgeOf } from '../counting/outcomes.js'
import { sourceOfColumns } from '../criteria/table-source.js'
import { flatPathways } from '../flatten/flat-pathways.js'
import { forlopstidColumns } from '../flatten/forlopstid-columns.js'
import { pathwayColumns } from '../flatten/pathway-columns.js'
import type { SubjectId } from '../subjects/schema.js'
import { type Evaluation, subjectsOf } from './publish-counts.js'

/** Counts of the pathways of registrations, which may come in parts of whole patients. */
export interface RegistrationCount {
  /** Counts rows; answers how many of them are in no pathway. */
  readonly add: (read: () => RegistrationColumns) => number
  readonly end: () => ReadonlyMap<SubjectId, SubjectCount>
}

/** Each row is made once here, and only the columns of it that are asked for. */
const sourceOf = {
  pathway: (clocks: ClockColumns, definitions: readonly PathwayDefinition[]) => {
    const flat = flatPathways(clocks, definitions)
    const columnOf = (name: string) => pathwayColumns.get(name)?.(flat)
    return sourceOfColumns('pathway', { length: flat.length, columnOf }, clocks.asOfDay)
  },
  forlopstid: (clocks: ClockColumns) => {
    const columnOf = (name: string) => forlopstidColumns.get(name)?.(clocks)
    return sourceOfColumns('forlopstid', { length: clocks.length, columnOf }, clocks.asOfDay)
  },
} as const

/**
 * Counts registrations that are columns: pathways are made, laid out and counted a stretch of
 * patients at a time, so that the flat rows of all of them are never there together.
 */
export function newRegistrationCount({
  asked,
  plan,
  levels,
  definitions,
}: Evaluation): RegistrationCount {
  // By type, as the places of types in columns of pathways are.
  const own = [...definitionsArgument(definitions ?? pathwayDefinitions)].sort((a, b) =>
    compareTexts(a.type, b.type),
  )
  const limits = limitIndexOf(own)
  let clocks: ClockColumns | null = null
  const { asOf, asOfDay } = plan
  const parts = subjectsOf(asked).flatMap((subject) => {
    if (subject !== 'pathway' && subject !== 'forlopstid') return []
    const judges = asked.filter((indicator) => indicator.subject === subject).map(judgeOf)
    return [{ subject, count: newRowCount(subject, judges, plan, levels) }]
  })
  const take = (pathways: PathwayColumns) => {
    clocks = measureColumns(pathways, own, asOfDay, limits, clocks)
    for (const { subject, count } of parts) count.add(sourceOf[subject](clocks, own))
  }
  return {
    add: (read) => {
      const { setAside } = assembleColumns(
        read,
        { asOf, definitions: own },
        { least: 32_768, take },
      )
      return setAside.length
    },
    end: () => new Map(parts.map(({ subject, count }) => [subject, count.end()])),
  }
}
