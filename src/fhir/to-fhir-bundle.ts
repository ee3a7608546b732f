import {
  choiceArgument,
  listArgument,
  objectArgument,
  optionsArgument,
} from '../misuse/arguments.js'
import { misuse } from '../misuse/misuse.js'
import { baseArgument } from './addresses.js'
import type { FhirBundle, FhirResource } from './resource-schema.js'
import type { FhirBundleOptions } from './schema.js'

/**
 * Resources as one Bundle: a mere `collection`, or a `transaction` that puts each on a server by its
 * id, so that the same twice is stored once. Order stays. An OperationOutcome gets its place in the
 * bundle as its id where it has none.
 *
 * @throws `invalid-argument` where `resources` is no list of resources with ids, or two of them
 * have one type and id; `unknown-option` for the options.
 *
 * @example
 * ```ts
 * import { pathwayDefinitionsToFhir, toFhirBundle } from 'pasientforlop/fhir'
 *
 * const bundle = toFhirBundle(pathwayDefinitionsToFhir(), { type: 'transaction' })
 * bundle.entry[0]?.request // => { method: 'PUT', url: 'PlanDefinition/D01-pakkeforlop-2019' }
 * ```
 */
export function toFhirBundle(
  resources: readonly FhirResource[],
  options: FhirBundleOptions = {},
): FhirBundle {
  const { base, type } = optionsArgument(options, ['base', 'type'])
  const begin = baseArgument(base)
  const kind = choiceArgument(type ?? 'collection', 'type', ['collection', 'transaction'])
  const seen = new Set<string>()
  const entry = Array.from(listArgument(resources, 'resources'), (given, at) => {
    const resource = withId(given, at)
    const url = `${resource.resourceType}/${resource.id}`
    if (seen.has(url)) {
      throw misuse('invalid-argument', `resources[${at}] has the type and id of one before it`)
    }
    seen.add(url)
    return {
      fullUrl: `${begin}/${url}`,
      resource,
      ...(kind === 'transaction' && { request: { method: 'PUT' as const, url } }),
    }
  })
  return { resourceType: 'Bundle', type: kind, entry }
}

function withId(given: FhirResource, at: number): FhirResource {
  const { resourceType, id } = objectArgument(given, `resources[${at}]`, 'a resource')
  if (typeof resourceType !== 'string' || !/^[A-Za-z]{1,64}$/.test(resourceType)) {
    throw misuse('invalid-argument', `resources[${at}] must have a resourceType`)
  }
  if (id === undefined && resourceType === 'OperationOutcome') return { ...given, id: `${at}` }
  if (typeof id === 'string' && /^[A-Za-z0-9.-]{1,64}$/.test(id)) return given
  throw misuse('invalid-argument', `resources[${at}] must have an id of FHIR`)
}
