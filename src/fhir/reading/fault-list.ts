import { compareTexts } from '../../misuse/compare-texts.js'
import type { FhirFault, FhirFaultId } from '../schema.js'

/** What is told of resources while they are read. */
export interface FaultList {
  readonly add: (fault: FhirFaultId, place: number) => void
  readonly list: () => readonly FhirFault[]
}

const setAside: readonly FhirFaultId[] = [
  'bad-json',
  'no-resource',
  'too-deep',
  'not-done',
  'repeated-id',
]

/** Gathers faults, the places of each once and ascending. */
export function newFaultList(): FaultList {
  const places = new Map<FhirFaultId, Set<number>>()
  return {
    add: (fault, place) => {
      const known = places.get(fault)
      if (known === undefined) places.set(fault, new Set([place]))
      else known.add(place)
    },
    list: () =>
      [...places]
        .map(
          ([fault, at]): FhirFault => ({
            fault,
            effect: setAside.includes(fault) ? 'set-aside' : 'flagged',
            resources: [...at].sort((a, b) => a - b),
          }),
        )
        .sort(
          (a, b) =>
            (a.resources[0] as number) - (b.resources[0] as number) ||
            compareTexts(a.fault, b.fault),
        ),
  }
}
