import type { Plan, Tiltak } from './schema.js'

/** The tiltak above one, nearest first; a circle in the tree is left where it closes. */
export function ancestorsOf(tiltak: Tiltak, plan: Plan): readonly Tiltak[] {
  const above: Tiltak[] = []
  const seen = new Set([tiltak.id])
  let { parent } = tiltak
  while (parent !== undefined && !seen.has(parent)) {
    seen.add(parent)
    const next: Tiltak | undefined = plan.tiltak.find(({ id }) => id === parent)
    if (next === undefined) break
    above.push(next)
    parent = next.parent
  }
  return above
}
