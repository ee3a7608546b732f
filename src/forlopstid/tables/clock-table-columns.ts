import { intervalIds } from '../../pathways/ids.js'
import type { TimeLimit } from '../../pathways/schema.js'
import { careLevels } from '../../registrations/columns/registration-columns.js'
import {
  booleanColumn,
  dateColumn,
  gathered,
  integerColumn,
  nothing,
  type TableColumn,
  textColumn,
  validityOf,
} from '../../registrations/columns/table-column.js'
import { idColumn } from '../../registrations/tables/pathway-table.js'
import { type ClockColumns, reasons, states, verdicts } from '../clock-columns.js'
import { dueDay } from '../make-forlopstid.js'

/** By name what makes a column of clocks: each by itself, for who needs some only. */
export const clockColumns: ReadonlyMap<string, (clocks: ClockColumns) => TableColumn> =
  /* @__PURE__ */ new Map<string, (clocks: ClockColumns) => TableColumn>([
    ['pathway', (clocks) => idColumn(clocks.pathways, whole(clocks, clocks.pathwayOf))],
    [
      'type',
      (clocks) =>
        textColumn(
          gathered(clocks.pathways.typeOf, whole(clocks, clocks.pathwayOf)),
          null,
          clocks.pathways.types,
        ),
    ],
    ['interval', (clocks) => textColumn(whole(clocks, clocks.intervals), null, intervalIds)],
    ['ordinal', (clocks) => integerColumn(whole(clocks, clocks.ordinals), null)],
    ['from', (clocks) => dateColumn(whole(clocks, clocks.froms), null)],
    ['to', (clocks) => missingDate(whole(clocks, clocks.tos))],
    ['days', (clocks) => integerColumn(whole(clocks, clocks.days), null)],
    [
      'careLevel',
      (clocks) => {
        const levels = whole(clocks, clocks.levels)
        return textColumn(
          levels,
          validityOf(levels, 1),
          careLevels.map((level) => level ?? ''),
        )
      },
    ],
    [
      'limitDays',
      (clocks) => {
        const days = fromEach(clocks, (at) => {
          const limit = clocks.limitOf[at] as number
          return limit < 0 ? nothing : (clocks.limits[limit] as TimeLimit).maxDays
        })
        return integerColumn(days, validityOf(days))
      },
    ],
    ['due', (clocks) => missingDate(fromEach(clocks, (at) => dueDay(clocks, at)))],
    ['state', (clocks) => textColumn(whole(clocks, clocks.stateOf), null, states)],
    ['verdict', (clocks) => textColumn(whole(clocks, clocks.verdictOf), null, verdicts)],
    [
      'unknownBecause',
      (clocks) => {
        const because = whole(clocks, clocks.reasonOf)
        return textColumn(because, validityOf(because, 0), reasons)
      },
    ],
    ['postponedByPatient', (clocks) => booleanColumn(whole(clocks, clocks.postponed), null)],
  ])

/** The clocks are filled once and for all: their columns are those of the table. */
function whole({ length }: ClockColumns, column: Int32Array): Int32Array {
  return column.subarray(0, length)
}

function missingDate(days: Int32Array): TableColumn {
  return dateColumn(days, validityOf(days))
}

function fromEach({ length }: ClockColumns, read: (at: number) => number): Int32Array {
  const values = new Int32Array(length)
  for (let at = 0; at < length; at += 1) values[at] = read(at)
  return values
}
