import type { Figures, ProtectedFigure, Terms } from '../figures-of.js'
import type { Partition } from '../place-lattice.js'
import { type Bounds, figureAt, type IsShown } from './bound-figures.js'

/** A protected figure that is known to within less than the policy says, and from which side. */
export interface NarrowFigure {
  readonly figure: ProtectedFigure
  readonly side: 'least' | 'most'
}

/** The protected figures whose range is narrower than both the policy and what is public say. */
export function narrowFigures(
  figures: Figures,
  bounds: Bounds,
  publicBounds: Bounds,
): readonly NarrowFigure[] {
  return figures.protectedFigures.flatMap((figure): NarrowFigure[] => {
    const at = figureAt(figures, figure.status, figure.place)
    const least = Math.max(figure.from, publicBounds.least[at] as number)
    const most = Math.min(figure.to, publicBounds.most[at] as number)
    return [
      ...((bounds.least[at] as number) > least ? [{ figure, side: 'least' as const }] : []),
      ...((bounds.most[at] as number) < most ? [{ figure, side: 'most' as const }] : []),
    ]
  })
}

const longestChain = 64

/**
 * The sums of figures that tell so much of a narrow one, the nearest first: what is left of a
 * shown figure without those shown within it, and then that figure itself. Where a bound comes
 * from a hidden figure, its own bound is followed.
 */
export function tellingSums(
  figures: Figures,
  { whyLeast, whyMost }: Bounds,
  isShown: IsShown,
  { figure, side }: NarrowFigure,
): readonly Terms[] {
  const found: Terms[] = []
  const met = new Set<string>()
  const waiting: [status: number, place: number, side: 'least' | 'most'][] = [
    [figure.status, figure.place, side],
  ]
  while (waiting.length > 0 && met.size < longestChain) {
    const [status, place, end] = waiting.shift() as (typeof waiting)[number]
    const name = `${status} ${place} ${end}`
    if (met.has(name)) continue
    met.add(name)
    const at = figureAt(figures, status, place)
    const why = (end === 'least' ? whyLeast : whyMost)[at] as number
    if (why > 0) {
      const partition = figures.lattice.partitions[why - 1] as Partition
      if (partition.parent !== place) {
        if (isFigureShown(figures, isShown, status, partition.parent)) {
          found.push(restOf(figures, isShown, status, partition))
          found.push([[status, partition.parent, 1]])
        } else waiting.push([status, partition.parent, end])
        // What the others are bounded by narrows this one, too.
        const other = end === 'least' ? 'most' : 'least'
        for (const child of partition.children) {
          if (child !== place && !isFigureShown(figures, isShown, status, child)) {
            waiting.push([status, child, other])
          }
        }
      } else {
        for (const child of partition.children) {
          if (isFigureShown(figures, isShown, status, child)) found.push([[status, child, 1]])
          else waiting.push([status, child, end])
        }
      }
    } else {
      // Of what was known from the start there is no sum.
      const sum = figures.relations.sums[-why - 1] ?? []
      const own = sum.find(([one]) => one === status)?.[1] ?? 1
      for (const [other, factor] of sum) {
        if (other === status) continue
        if (isFigureShown(figures, isShown, other, place)) found.push([[other, place, 1]])
        // x = -(factor · other) / own: of the same side where the factors differ in sign.
        else
          waiting.push([other, place, factor * own < 0 ? end : end === 'least' ? 'most' : 'least'])
      }
    }
  }
  return found
}

/** Whether a figure is shown, or, for a rest, both that it is the difference of. */
function isFigureShown({ relations }: Figures, isShown: IsShown, status: number, place: number) {
  const parts = relations.parts[status] ?? []
  return parts.every(([one]) => isShown(one, place))
}

/** A parent without its children that are shown. */
function restOf(
  figures: Figures,
  isShown: IsShown,
  status: number,
  { parent, children }: Partition,
): Terms {
  const shown = children.filter((child) => isFigureShown(figures, isShown, status, child))
  return [[status, parent, 1], ...shown.map((child) => [status, child, -1] as const)]
}
