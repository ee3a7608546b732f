import type { IsoDate } from '../calendar/schema.js'
import { eventOrder } from '../codes/event-order.js'
import type { EventCode, PathwayType } from '../codes/schema.js'
import { assemblyFinding, factFinding } from '../registrations/assembly-finding.js'
import {
  type FactFault,
  factAt,
  firstDatedFact,
} from '../registrations/columns/registration-columns.js'
import { factNames } from '../registrations/fact-names.js'
import { eventsUntil, type PathwayColumns } from '../registrations/pathway-columns.js'
import type { FactName } from '../registrations/schema.js'
import { rowsOf } from './report.js'
import type { RuleSettings } from './rule-options.js'
import type { ValidationFinding } from './schema.js'

/** Facts of pathways from elsewhere that cannot be used, as assembly tells of those of rows. */
export function judgeGivenFacts(
  columns: PathwayColumns,
  faults: readonly FactFault[],
  settings: RuleSettings,
  found: ValidationFinding[],
): void {
  for (const fault of faults) {
    const finding = factFinding(fault, columns.idOf(fault.row), [])
    if (!settings.ignored.has(finding.rule)) found.push(finding as ValidationFinding)
  }
}

/** What of pathways from elsewhere is dated after the day asked about. */
export function judgeHorizon(
  columns: PathwayColumns,
  settings: RuleSettings,
  found: ValidationFinding[],
): void {
  const { asOf, asOfDay, ignored } = settings
  if (asOf === undefined) return
  for (let place = 0; place < columns.length; place += 1) {
    if (!ignored.has('future-date')) {
      const to = columns.eventsFrom[place + 1] as number
      for (let event = eventsUntil(columns, place, asOfDay); event < to; event += 1) {
        found.push(futureEvent(columns, place, event, asOf))
      }
    }
    if (ignored.has('future-fact')) continue
    for (let fact = firstDatedFact; fact < factNames.length; fact += 1) {
      if (factAt(columns.factSets, fact, columns.factsOf[place] as number) <= asOfDay) continue
      const params = { fact: factNames[fact] as FactName, asOf }
      const finding = assemblyFinding('future-fact', columns.idOf(place), [], params)
      found.push(finding as ValidationFinding)
    }
  }
}

function futureEvent(
  columns: PathwayColumns,
  place: number,
  at: number,
  asOf: IsoDate,
): ValidationFinding {
  const event = eventOrder[columns.ranks[at] as number] as EventCode
  const type = columns.types[columns.typeOf[place] as number] as PathwayType
  const params = { type, event, asOf }
  const id = columns.idOf(place)
  return assemblyFinding('future-date', id, rowsOf(columns, [at]), params) as ValidationFinding
}
