import { misuse } from '../../misuse/misuse.js'
import type { PathwayDefinition } from '../../pathways/schema.js'
import type { RegistrationColumns } from '../columns/registration-columns.js'
import type { Table } from '../columns/table-column.js'
import type { PathwayColumns } from '../pathway-columns.js'

/** What a table of pathways is made of, beside what it shows. */
export interface PathwaysInside {
  readonly pathways: PathwayColumns
  /** The definitions of the types of the pathways, in their order. */
  readonly definitions: readonly PathwayDefinition[]
}

/** What tables of registrations and of pathways are made of: kept beside them, so that they stay small. */
export const registrationsInside = /* @__PURE__ */ new WeakMap<Table, RegistrationColumns>()

export const pathwaysInside = /* @__PURE__ */ new WeakMap<Table, PathwaysInside>()

/** What a table is made of; a table that this library did not make is misuse. */
export function insideOf<Inside>(
  kept: WeakMap<Table, Inside>,
  table: Table,
  name: string,
  what: string,
): Inside {
  const inside = typeof table === 'object' && table !== null ? kept.get(table) : undefined
  if (inside !== undefined) return inside
  throw misuse('invalid-argument', `${name} must be ${what}`)
}
