import type {
  TableColumn as PublicColumn,
  Table,
} from '../../registrations/columns/table-column.js'

/** What is read of a column of a table, so that columns made elsewhere can be given too. */
export type TableColumn = Pick<
  PublicColumn,
  'kind' | 'length' | 'values' | 'validity' | 'dictionary'
>

/** Rows as named columns of equal length. */
export interface RowTable extends Pick<Table, 'length'> {
  /** The columns by name. */
  readonly columns: Readonly<Record<string, TableColumn>>
}
