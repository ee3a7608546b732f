import { interval } from '../forlopstid/clock-columns.js'
import { intervalIds } from '../pathways/ids.js'
import { rankOf } from '../registrations/pathway-columns.js'

/** An attribute of cases or of events. */
export interface Attribute {
  readonly name: string
  readonly kind: 'text' | 'integer' | 'date'
}

/**
 * The intervals that a pathway can have several of, each of which begins at an event of its own kind:
 * what is said of them stands at that event. The others are said of the case.
 */
export const rankOfRepeated: ReadonlyMap<number, number> = /* @__PURE__ */ new Map([
  [interval.extendedAssessment, rankOf.C],
  [interval.betweenEvaluations, rankOf.E],
  [interval.detoxToTreatment, rankOf.D],
])

/** The name of an interval in attributes. */
export function attributeOf(place: number): string {
  return (intervalIds[place] as string).replaceAll('-', '_')
}

/** What is said of a case, in the order in which it is written. */
export function caseAttributes(withPatient: 'omit' | 'pseudonym'): readonly Attribute[] {
  return [
    { name: 'type', kind: 'text' },
    { name: 'edition', kind: 'text' },
    { name: 'unit', kind: 'text' },
    ...(withPatient === 'pseudonym' ? [{ name: 'patient', kind: 'text' } as const] : []),
    { name: 'start', kind: 'date' },
    { name: 'end', kind: 'date' },
    ...attributesOfClocks((place) => !rankOfRepeated.has(place)),
  ]
}

/** What is said of an event. */
export function eventAttributes(): readonly Attribute[] {
  return [
    { name: 'event', kind: 'text' },
    { name: 'outcome', kind: 'text' },
    { name: 'care_level', kind: 'text' },
    ...attributesOfClocks((place) => rankOfRepeated.has(place)),
  ]
}

function attributesOfClocks(isAsked: (place: number) => boolean): readonly Attribute[] {
  return intervalIds.flatMap((_, place) => {
    if (!isAsked(place)) return []
    const name = attributeOf(place)
    return [
      { name: `${name}_state`, kind: 'text' },
      { name: `${name}_days`, kind: 'integer' },
      { name: `${name}_verdict`, kind: 'text' },
      { name: `${name}_unknown_because`, kind: 'text' },
    ] as const
  })
}
