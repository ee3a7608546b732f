import type { Source } from './schema.js'

/** A table of sources as it stands, its type holding the ids and no text. */
export function sourceTable<const Id extends string>(
  table: Readonly<Record<Id, Source>>,
): Readonly<Record<Id, Source>> {
  return table
}
