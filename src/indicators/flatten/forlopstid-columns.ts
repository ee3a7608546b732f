import type { ClockColumns } from '../../forlopstid/clock-columns.js'
import { clockColumns } from '../../forlopstid/tables/clock-table-columns.js'
import { fact, factAt, severities } from '../../registrations/columns/registration-columns.js'
import {
  gathered,
  integerColumn,
  once,
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

function unitOf({ pathways, pathwayOf, length }: ClockColumns): TableColumn {
  const values = () => gathered(pathways.unitOf, pathwayOf.subarray(0, length))
  return textColumn(length, values, null, pathways.units)
}

function editionOf({ pathways, pathwayOf, length }: ClockColumns): TableColumn {
  const values = () => gathered(pathways.editionOf, pathwayOf.subarray(0, length))
  return textColumn(length, values, null, editionIds)
}

/** Only what has ended has days. */
function completedDays({ days, tos, length }: ClockColumns): TableColumn {
  return integerColumn(length, days.subarray(0, length), () => validityOf(tos.subarray(0, length)))
}

function decidedVerdict({ verdictOf, length }: ClockColumns): TableColumn {
  const values = once(() => new Int32Array(verdictOf.subarray(0, length)))
  return textColumn(length, values, () => validityOf(values(), 0, decided.length - 1), decided)
}

function severityOf({ pathways, pathwayOf, length }: ClockColumns): TableColumn {
  const values = once(() => {
    const severity = new Int32Array(length)
    for (let at = 0; at < length; at += 1) {
      const set = pathways.factsOf[pathwayOf[at] as number] as number
      severity[at] = factAt(pathways.factSets, fact.severity, set)
    }
    return severity
  })
  return textColumn(length, values, () => validityOf(values()), severities)
}
