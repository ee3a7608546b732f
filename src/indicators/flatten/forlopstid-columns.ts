import type { ClockColumns } from '../../forlopstid/clock-columns.js'
import {
  clockColumns,
  fromEach,
  ofPathway,
  wide,
} from '../../forlopstid/tables/clock-table-columns.js'
import { fact, factAt, severities } from '../../registrations/columns/registration-columns.js'
import {
  type ColumnMakers,
  integerColumn,
  type TableColumn,
  validityOf,
  wordColumn,
} from '../../registrations/columns/table-column.js'
import { decided } from './make-pathway-row.js'

/** The columns of rows that are clocks: those of clocks, and some of their pathways. */
export const forlopstidColumns: ColumnMakers<ClockColumns> = /* @__PURE__ */ allColumns()

/** Made in a call: a list that another is spread into stays in every bundle. */
function allColumns(): ColumnMakers<ClockColumns> {
  return new Map([
    ...clockColumns,
    ['unit', (clocks: ClockColumns) => ofPathway(clocks, 'unit')],
    ['edition', (clocks: ClockColumns) => ofPathway(clocks, 'edition')],
    ['days', completedDays],
    [
      'verdict',
      (clocks: ClockColumns) => wordColumn(clocks.length, wide(clocks, 'verdictOf'), decided),
    ],
    ['severity', severityOf],
  ])
}

/** Only what has ended has days. */
function completedDays({ days, tos, length }: ClockColumns): TableColumn {
  return integerColumn(length, days.subarray(0, length), () => validityOf(tos.subarray(0, length)))
}

function severityOf(clocks: ClockColumns): TableColumn {
  const { factsOf, factSets } = clocks.pathways
  const values = fromEach(clocks, (at) =>
    factAt(factSets, fact.severity, factsOf[clocks.pathwayOf[at] as number] as number),
  )
  return wordColumn(clocks.length, values, severities)
}
