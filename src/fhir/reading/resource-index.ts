import type { FaultList } from './fault-list.js'
import { plainReference, textAt } from './fhir-values.js'
import { baseOf, type FoundResource } from './resources-of.js'

/** The resources by what references call them. */
export interface ResourceIndex {
  readonly procedures: readonly FoundResource[]
  /** How many resources of each type. */
  readonly counts: ReadonlyMap<string, number>
  /** The resource of a type that a reference of another names; null where there is none. */
  readonly find: (type: string, reference: string, from: FoundResource) => FoundResource | null
}

/**
 * Puts resources where references find them; of two with one type and id, the first, unless a bundle
 * says that they are of two servers.
 */
export function resourceIndex(found: readonly FoundResource[], faults: FaultList): ResourceIndex {
  const byName = new Map<string, FoundResource>()
  const counts = new Map<string, number>()
  const procedures: FoundResource[] = []
  const basesOf = new Map<string, readonly string[]>()
  for (const one of found) {
    const { type, place, fullUrl, resource } = one
    counts.set(type, (counts.get(type) ?? 0) + 1)
    const id = textAt(resource, 'id')
    if (id !== null) {
      const name = `${type}/${id}`
      const bases = basesOf.get(name) ?? []
      const base = baseOf(one)
      if (bases.length > 0 && (base === '' || bases.includes('') || bases.includes(base))) {
        faults.add('repeated-id', place)
        continue
      }
      basesOf.set(name, [...bases, base])
      byName.set(`${base}${name}`, one)
    }
    if (fullUrl !== null && !byName.has(fullUrl)) byName.set(fullUrl, one)
    if (type === 'Procedure') procedures.push(one)
  }
  return {
    procedures,
    counts,
    find: (type, reference, from) => {
      const plain = plainReference(reference)
      const name = plain.split('/').slice(-2).join('/')
      // A server that is not said is the only one that has it; one that is said may be left out there.
      const [only, ...others] = basesOf.get(name) ?? []
      const isSaid = plain.includes(':') || baseOf(from) !== ''
      const isOnly = only !== undefined && others.length === 0 && (only === '' || !isSaid)
      const one =
        byName.get(plain) ??
        byName.get(`${baseOf(from)}${plain}`) ??
        (isOnly ? byName.get(`${only}${name}`) : undefined)
      return one?.type === type ? one : null
    },
  }
}
