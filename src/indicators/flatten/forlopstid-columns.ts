import { type ClockColumns, states, verdicts } from '../../forlopstid/clock-columns.js'
import { clockColumns } from '../../forlopstid/tables/clock-table-columns.js'
import { fact, factAt, severities } from '../../registrations/columns/registration-columns.js'
import {
  gathered,
  integerColumn,
  nothing,
  type TableColumn,
  textColumn,
  validityOf,
} from '../../registrations/columns/table-column.js'
import { editionIds } from '../../registrations/pathway-columns.js'
import { decided } from './make-pathway-row.js'

/** Makes a column of rows that are clocks. */
type Maker = (clocks: ClockColumns) => TableColumn

/** By name: each column is made by itself. Those of clocks, and some of their pathways. */
export const forlopstidColumns: ReadonlyMap<string, Maker> = /* @__PURE__ */ allColumns()

/** Made in a call: a list that another is spread into stays in every bundle. */
function allColumns(): ReadonlyMap<string, Maker> {
  return new Map<string, Maker>([
    ...clockColumns,
    ['unit', unitOf],
    ['edition', editionOf],
    ['days', completedDays],
    ['verdict', decidedVerdict],
    ['severity', severityOf],
  ])
}

const completed = /* @__PURE__ */ states.indexOf('completed')
const unknown = /* @__PURE__ */ verdicts.indexOf('unknown')

function unitOf({ pathways, pathwayOf, length }: ClockColumns): TableColumn {
  return textColumn(gathered(pathways.unitOf, pathwayOf.subarray(0, length)), null, pathways.units)
}

function editionOf({ pathways, pathwayOf, length }: ClockColumns): TableColumn {
  const places = gathered(pathways.editionOf, pathwayOf.subarray(0, length))
  return textColumn(places, null, editionIds)
}

function completedDays({ days, stateOf, length }: ClockColumns): TableColumn {
  const values = days.slice(0, length)
  for (let at = 0; at < length; at += 1) if (stateOf[at] !== completed) values[at] = nothing
  return integerColumn(values, validityOf(values))
}

function decidedVerdict({ verdictOf, length }: ClockColumns): TableColumn {
  const values = verdictOf.slice(0, length)
  for (let at = 0; at < length; at += 1) if (values[at] === unknown) values[at] = nothing
  return textColumn(values, validityOf(values), decided)
}

function severityOf({ pathways, pathwayOf, length }: ClockColumns): TableColumn {
  const values = new Int32Array(length)
  for (let at = 0; at < length; at += 1) {
    const set = pathways.factsOf[pathwayOf[at] as number] as number
    values[at] = factAt(pathways.factSets, fact.severity, set)
  }
  return textColumn(values, validityOf(values), severities)
}
