import type { FaultList } from './fault-list.js'
import { plainReference, textAt } from './fhir-values.js'
import type { FoundResource } from './resources-of.js'

/** The resources by what references call them. */
export interface ResourceIndex {
  readonly procedures: readonly FoundResource[]
  /** How many resources of each type. */
  readonly counts: ReadonlyMap<string, number>
  /** The resource of a type that a reference names; null where there is none. */
  readonly find: (type: string, reference: string) => FoundResource | null
}

/** Puts resources where references find them; of two with one type and id, the first. */
export function resourceIndex(found: readonly FoundResource[], faults: FaultList): ResourceIndex {
  const byName = new Map<string, FoundResource>()
  const counts = new Map<string, number>()
  const procedures: FoundResource[] = []
  for (const one of found) {
    const { type, place, fullUrl, resource } = one
    counts.set(type, (counts.get(type) ?? 0) + 1)
    const id = textAt(resource, 'id')
    const name = id === null ? null : `${type}/${id}`
    if (name !== null && byName.has(name)) {
      faults.add('repeated-id', place)
      continue
    }
    if (name !== null) byName.set(name, one)
    if (fullUrl !== null && !byName.has(fullUrl)) byName.set(fullUrl, one)
    if (type === 'Procedure') procedures.push(one)
  }
  return {
    procedures,
    counts,
    find: (type, reference) => {
      const plain = plainReference(reference)
      const [id, kind] = plain.split('/').reverse()
      const one = byName.get(plain) ?? byName.get(`${kind}/${id}`)
      return one?.type === type ? one : null
    },
  }
}
