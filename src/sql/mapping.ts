/** Values as the table has them, and what each means. */
export type ValueMap =
  | 'kodeverk-8406'
  | 'kodeverk-8485'
  | Readonly<Record<string, string | number | boolean | null>>

/** Where a field is in the table, and how it is written there. */
export interface FieldMapping {
  readonly column?: string | number | readonly (string | number)[] | undefined
  readonly constant?: string | undefined
  readonly format?: string | readonly string[] | undefined
  readonly centuryFrom?: number | undefined
  readonly values?: ValueMap | readonly ValueMap[] | undefined
  readonly ifAbsent?: 'missing' | undefined
  readonly clean?: readonly ('trim' | 'upper-case' | 'text')[] | undefined
}
