/** What a column of a table of definitions holds; each may be missing. */
export type DefinitionKind = 'text' | 'integer' | 'date'

/** A table of definitions: names of columns, what each holds, and the rows. */
export interface DefinitionTable {
  /** What the table is called, such as `time_limits`. */
  readonly name: string
  /** The columns, by name. */
  readonly columns: Readonly<Record<string, DefinitionKind>>
  /** The rows, in the order of the columns; `null` where there is nothing. Dates as ISO dates. */
  readonly rows: readonly (readonly (string | number | null)[])[]
}

/** The tables of definitions, by name. */
export type DefinitionTables = Readonly<
  Record<
    | 'code_systems'
    | 'codes'
    | 'composite_codes'
    | 'pathway_types'
    | 'time_limits'
    | 'editions'
    | 'rules'
    | 'holidays'
    | 'sources',
    DefinitionTable
  >
>
