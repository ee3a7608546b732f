import { factNames } from '../../registrations/fact-names.js'
import type { FactName, PathwayFacts } from '../../registrations/schema.js'
import { factAddress } from '../episode-of-care.js'
import type { FaultList } from './fault-list.js'
import { codesOf, listAt, textAt, valueAt } from './fhir-values.js'

/** The facts of an episode, as they stand there; null where it has none. */
export function episodeFacts(
  episode: unknown,
  addresses: ReadonlyMap<string, FactName>,
  place: number,
  faults: FaultList,
): PathwayFacts | null {
  const facts: Record<string, unknown> = {}
  for (const extension of listAt(episode, 'extension')) {
    const fact = addresses.get(textAt(extension, 'url') ?? '')
    if (fact === undefined) continue
    facts[fact] =
      valueAt(extension, 'valueDate') ??
      valueAt(extension, 'valueInteger') ??
      valueAt(extension, 'valueCode')
  }
  const codes = listAt(episode, 'type').flatMap((type) => codesOf(type, '8485'))
  for (const code of codes) {
    if (code === '1' && !codes.includes('2')) facts['rightGrantedFor'] = 'assessment'
    else if (code === '2') facts['rightGrantedFor'] = 'treatment'
    else faults.add('unknown-right', place)
  }
  return Object.keys(facts).length === 0 ? null : (facts as PathwayFacts)
}

/** The facts by the addresses that they have under a base. */
export function factsByAddress(base: string): ReadonlyMap<string, FactName> {
  const own = (kind: string, id: string) => `${base}/${kind}/${id}`
  return new Map(factNames.map((fact) => [factAddress(fact, { own }), fact]))
}
