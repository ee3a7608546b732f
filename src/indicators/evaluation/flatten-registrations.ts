import type { MeasureOptions } from '../../forlopstid/measure-forlopstider.js'
import { assemblePathways } from '../../registrations/assemble-pathways.js'
import type { Registration } from '../../registrations/schema.js'
import { flattenForlopstider } from '../flatten/flatten-forlopstider.js'
import { flattenPathways } from '../flatten/flatten-pathways.js'
import type { ForlopstidRow, PathwayRow } from '../subjects/schema.js'

/** The flat rows of the pathways that registrations are of, as they stood on `asOf`. */
export function flattenRegistrations(
  registrations: readonly Registration[],
  options: MeasureOptions,
): { readonly pathway: readonly PathwayRow[]; readonly forlopstid: readonly ForlopstidRow[] } {
  const { asOf, definitions } = options
  const { pathways } = assemblePathways(Array.from(registrations), { asOf, definitions })
  return {
    pathway: flattenPathways(pathways, options),
    forlopstid: flattenForlopstider(pathways, options),
  }
}
