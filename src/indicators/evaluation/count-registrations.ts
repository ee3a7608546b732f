import { definitionsArgument } from '../../pathways/definitions-argument.js'
import { pathwayDefinitions } from '../../pathways/pathway-definitions.js'
import { assembleColumns } from '../../registrations/assemble-columns.js'
import type { RegistrationColumns } from '../../registrations/columns/registration-columns.js'
import { fingerprintOf } from '../../registrations/fingerprint.js'
import { tableOfPathways } from '../../registrations/tables/pathway-table.js'
import { newRowCount, type SubjectCount } from '../counting/count-rows.js'
import { judgeOf } from '../counting/outcomes.js'
import { sourceOf } from '../criteria/row-source.js'
import { flattenForlopstidTable, flattenPathwayTable } from '../flatten/flatten-tables.js'
import type { SubjectId } from '../subjects/schema.js'
import { type Evaluation, subjectsOf } from './publish-counts.js'

/** Counts of the pathways of registrations, which may come in parts of whole patients. */
export interface RegistrationCount {
  readonly add: (read: () => RegistrationColumns) => void
  readonly end: () => ReadonlyMap<SubjectId, SubjectCount>
}

const flatten = { pathway: flattenPathwayTable, forlopstid: flattenForlopstidTable } as const

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
    a.type < b.type ? -1 : 1,
  )
  const fingerprint = fingerprintOf(own)
  const { asOf, asOfDay } = plan
  const parts = subjectsOf(asked).flatMap((subject) => {
    if (subject !== 'pathway' && subject !== 'forlopstid') return []
    const judges = asked.filter((indicator) => indicator.subject === subject).map(judgeOf)
    return [{ subject, count: newRowCount(subject, judges, plan, levels) }]
  })
  return {
    add: (read) => {
      assembleColumns(read, { asOf, definitions: own }, (pathways) => {
        const table = tableOfPathways(pathways, own, fingerprint)
        for (const { subject, count } of parts) {
          const flat = flatten[subject](table, { asOf })
          // Each row was made once here: none has the id of another.
          count.add({ ...sourceOf(subject, flat, asOfDay), repeated: () => null })
        }
      })
    },
    end: () => new Map(parts.map(({ subject, count }) => [subject, count.end()])),
  }
}
