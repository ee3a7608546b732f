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

/** What objects are made of, beside what they show. */
export interface Kept<Inside> {
  readonly get: (shown: object) => Inside | undefined
  readonly set: (shown: object, inside: Inside) => void
}

/**
 * Keeps what objects are made of with them, hidden, under a symbol that all copies of this module
 * share: as CommonJS each subpath has its own, and a table goes from one to another.
 */
export function keptInside<Inside>(name: string): Kept<Inside> {
  const key = Symbol.for(`pasientforlop/${name}`)
  return {
    get: (shown) => (shown as { readonly [key]?: Inside })[key],
    set: (shown, inside) => {
      Object.defineProperty(shown, key, { value: inside })
    },
  }
}

/** What tables of registrations are made of. */
export const registrationsInside: Kept<() => RegistrationColumns> =
  /* @__PURE__ */ keptInside('registrations')

/** What tables of pathways are made of. */
export const pathwaysInside: Kept<PathwaysInside> = /* @__PURE__ */ keptInside('pathways')

/** What a table is made of; a table that this library did not make is misuse. */
export function insideOf<Inside>(
  kept: Kept<Inside>,
  table: Table,
  name: string,
  what: string,
): Inside {
  const inside = typeof table === 'object' && table !== null ? kept.get(table) : undefined
  if (inside !== undefined) return inside
  throw misuse('invalid-argument', `${name} must be ${what}`)
}
