import { intervalIds } from '../../pathways/ids.js'
import { careLevels } from '../../registrations/columns/registration-columns.js'
import {
  booleanColumn,
  type ColumnMakers,
  dateColumn,
  integerColumn,
  nothing,
  once,
  type TableColumn,
  textColumn,
  validityOf,
  wordColumn,
} from '../../registrations/columns/table-column.js'
import { columnOfPathways, idColumn } from '../../registrations/tables/pathway-table.js'
import { type ClockColumns, reasons, states, verdicts } from '../clock-columns.js'
import { dueDay } from '../make-forlopstid.js'

/** The columns of clocks. */
export const clockColumns: ColumnMakers<ClockColumns> = /* @__PURE__ */ new Map<
  string,
  (clocks: ClockColumns) => TableColumn
>([
  ['pathway', (clocks) => idColumn(clocks.pathways, whole(clocks, clocks.pathwayOf))],
  ['type', (clocks) => ofPathway(clocks, 'type')],
  ['interval', (clocks) => textColumn(clocks.length, wide(clocks, 'intervals'), null, intervalIds)],
  ['ordinal', (clocks) => integerColumn(clocks.length, whole(clocks, clocks.ordinals), null)],
  ['from', (clocks) => dateColumn(clocks.length, whole(clocks, clocks.froms), null)],
  ['to', (clocks) => missingDate(clocks.length, once(whole(clocks, clocks.tos)))],
  ['days', (clocks) => integerColumn(clocks.length, whole(clocks, clocks.days), null)],
  ['careLevel', careLevelOf],
  ['limitDays', limitDaysOf],
  [
    'due',
    (clocks) =>
      missingDate(
        clocks.length,
        fromEach(clocks, (at) => dueDay(clocks, at)),
      ),
  ],
  ['state', (clocks) => textColumn(clocks.length, wide(clocks, 'stateOf'), null, states)],
  ['verdict', (clocks) => textColumn(clocks.length, wide(clocks, 'verdictOf'), null, verdicts)],
  ['unknownBecause', (clocks) => wordColumn(clocks.length, wide(clocks, 'reasonOf'), reasons)],
  ['postponedByPatient', (clocks) => booleanColumn(clocks.length, wide(clocks, 'postponed'), null)],
])

/** What clocks have of their pathways. */
export function ofPathway(
  clocks: ClockColumns,
  name: Parameters<typeof columnOfPathways>[1],
): TableColumn {
  return columnOfPathways(clocks.pathways, name, whole(clocks, clocks.pathwayOf))
}

function careLevelOf(clocks: ClockColumns): TableColumn {
  const levels = wide(clocks, 'levels')
  return textColumn(
    clocks.length,
    levels,
    () => validityOf(levels(), 1),
    careLevels.map((level) => level ?? ''),
  )
}

function limitDaysOf(clocks: ClockColumns): TableColumn {
  const days = fromEach(clocks, (at) => {
    const limit = clocks.limitOf[at] as number
    return limit < 0 ? nothing : (clocks.limits.maxDays[limit] as number)
  })
  return integerColumn(clocks.length, days, () => validityOf(days()))
}

function missingDate(length: number, days: () => Int32Array): TableColumn {
  return dateColumn(length, days, () => validityOf(days()))
}

/** The clocks are filled once and for all: their columns are those of the table. */
function whole({ length }: ClockColumns, column: Int32Array): Int32Array {
  return column.subarray(0, length)
}

/** What clocks hold in as few bytes as it needs, as a table has it; when someone asks. */
export function wide(
  clocks: ClockColumns,
  name: 'intervals' | 'levels' | 'stateOf' | 'verdictOf' | 'reasonOf' | 'postponed',
): () => Int32Array {
  return once(() => new Int32Array(clocks[name].subarray(0, clocks.length)))
}

/** A number for each clock, when someone asks. */
export function fromEach({ length }: ClockColumns, read: (at: number) => number): () => Int32Array {
  return once(() => {
    const values = new Int32Array(length)
    for (let at = 0; at < length; at += 1) values[at] = read(at)
    return values
  })
}
