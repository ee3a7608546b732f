import type { Plan, Tiltak } from './schema.js'

/** The tiltak of a plan as they hang together. */
export interface TiltakTree {
  /** Each by its id: the first, where several have it. */
  readonly byId: ReadonlyMap<string, Tiltak>
  /** The ids of those that have others below them. */
  readonly parents: ReadonlySet<string>
}

/** Looks the tiltak of a plan up once, for all that ask. */
export function tiltakTree({ tiltak }: Plan): TiltakTree {
  return {
    byId: new Map([...tiltak].reverse().map((one) => [one.id, one])),
    parents: new Set(tiltak.flatMap(({ parent }) => (parent === undefined ? [] : [parent]))),
  }
}

/** The tiltak above one, nearest first; a circle in the tree is left where it closes. */
export function ancestorsOf(tiltak: Tiltak, { byId }: TiltakTree): readonly Tiltak[] {
  const above: Tiltak[] = []
  const seen = new Set([tiltak.id])
  let { parent } = tiltak
  while (parent !== undefined && !seen.has(parent)) {
    seen.add(parent)
    const next = byId.get(parent)
    if (next === undefined) break
    above.push(next)
    parent = next.parent
  }
  return above
}
