import type { Source } from '../sources/schema.js'
import { sources } from '../sources/sources.js'
import type { FhirRelatedArtifact } from './resource-schema.js'

const table: Readonly<Record<string, Source>> = sources

/** Sources by their ids, as citations; one that stands in no table is cited as it is written. */
export function citations(ids: readonly string[]): FhirRelatedArtifact[] {
  return ids.map((id) => {
    const source = Object.hasOwn(table, id) ? table[id] : undefined
    if (source === undefined) return { type: 'citation', citation: id }
    const { title, dated, url } = source
    return {
      type: 'citation',
      label: id,
      citation: dated === undefined ? title : `${title} (${dated})`,
      ...(url !== undefined && { url }),
    }
  })
}

/** Sources by their ids, a line each, for what has no element of its own for them. */
export function citationLines(ids: readonly string[]): readonly string[] {
  return citations(ids).map(({ label, citation, url }) =>
    [...(label === undefined ? [] : [`${label}:`]), citation, ...(url ? [`<${url}>`] : [])].join(
      ' ',
    ),
  )
}
