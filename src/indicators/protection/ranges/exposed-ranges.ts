import { byKey } from '../../../misuse/compare-texts.js'
import type { Figures, Terms } from '../figures-of.js'
import type { StatusRelations } from '../relate-statuses.js'
import type { Measure } from '../types.js'
import { type AttackSystem, attackSystem, type Equation } from './attack-system.js'
import { type Bounds, figureAt, type IsShown } from './bound-figures.js'
import { provingSums } from './proving-sums.js'
import { cornerSearch } from './simplex.js'

/** The largest tableau that is searched: where more hangs together, bounds must do. */
const largestTableau = 250_000

/** How many signatures are told apart at most; above, each measure is attacked on its own. */
const mostSignatures = 12

const tolerance = 1e-6

/**
 * Attacks what is shown by linear programs, part by part: for each protected figure known to within
 * less than the policy says, and each difference known wholly, the sum of shown figures that proves it.
 */
export function exposedRanges(
  figures: Figures,
  sets: readonly StatusSet[],
  isShown: IsShown,
  publicBounds: Bounds,
  budget: number,
): { readonly sums: readonly Terms[]; readonly work: number } {
  const asked = askedOf(figures, publicBounds)
  const sums: Terms[] = []
  let work = 0
  for (const { statuses, signatures } of sets) {
    const system = attackSystem(figures, isShown, statuses, signatures)
    const own = asked.filter(({ terms }) =>
      terms.every(([status]) =>
        figures.relations.parts[status]?.every(([one]) => statuses.includes(one)),
      ),
    )
    for (const part of partsOf(system, own)) {
      if (work > budget) break
      if (part.equations.length * (part.equations.length + part.unknowns.length) > largestTableau) {
        continue
      }
      work += attackPart(part, sums)
    }
  }
  return { sums, work }
}

/** Statuses that are attacked together, and the signatures that differ in them. */
export interface StatusSet {
  readonly statuses: readonly number[]
  readonly signatures: readonly (readonly number[])[]
}

/** All statuses at once where there are few signatures, else those of each measure. */
export function statusSets(
  measures: readonly Measure[],
  { signatures, same }: StatusRelations,
): readonly StatusSet[] {
  if (signatures === null) return []
  const setOf = (statuses: readonly number[]): StatusSet => {
    const firsts = [...new Set(statuses.map((status) => same[status] as number))]
    return { statuses: firsts, signatures: signaturesIn(signatures, firsts) }
  }
  const each = measures.map(({ statuses, listed }) => [...statuses, listed])
  const all = setOf(each.flat())
  if (all.signatures.length <= mostSignatures) return [all]
  const distinct = new Map(each.map((one) => [one.join(' '), one]))
  return [...distinct.values()].map(setOf)
}

/** The signatures that differ in some statuses, without that of none. */
function signaturesIn(
  signatures: readonly ArrayLike<number>[],
  statuses: readonly number[],
): readonly (readonly number[])[] {
  const kinds = new Map<string, readonly number[]>()
  for (const signature of signatures) {
    const own = statuses.map((status) => signature[status] ?? 0)
    if (own.some((one) => one !== 0)) kinds.set(own.join(' '), Array.from(signature))
  }
  return [...kinds].sort(byKey).map(([, signature]) => signature)
}

interface Part {
  readonly equations: readonly Equation[]
  readonly unknowns: readonly number[]
  readonly asked: readonly (Asked & ReturnType<AttackSystem['sumOf']>)[]
}

/** What must seem to lie within a range, or, of a difference, must not be told: `range` is `null`. */
interface Asked {
  readonly terms: Terms
  readonly range: readonly [from: number, to: number] | null
}

function askedOf(figures: Figures, { least, most }: Bounds): readonly Asked[] {
  const ofFigures = figures.protectedFigures.map(({ status, place, from, to }): Asked => {
    const at = figureAt(figures, status, place)
    const range = [Math.max(from, least[at] as number), Math.min(to, most[at] as number)] as const
    return { terms: [[status, place, 1]], range }
  })
  return [...ofFigures, ...figures.protectedDifferences.map((terms) => ({ terms, range: null }))]
}

/** Equations that share unknowns, with what is protected whose unknowns are among theirs. */
function partsOf(system: AttackSystem, all: readonly Asked[]): readonly Part[] {
  const leader = new Map<number, number>()
  const find = (unknown: number): number => {
    let at = unknown
    for (let next = leader.get(at); next !== undefined && next !== at; next = leader.get(at))
      at = next
    leader.set(unknown, at)
    return at
  }
  const join = (unknowns: Iterable<number>) => {
    let first: number | undefined
    for (const unknown of unknowns) {
      first ??= find(unknown)
      leader.set(find(unknown), first)
    }
  }
  const asked = all.map((one) => ({ ...one, ...system.sumOf(one.terms) }))
  for (const { unknowns } of [...system.equations, ...asked]) join(unknowns.keys())
  const parts = new Map<
    number,
    { equations: Equation[]; unknowns: Set<number>; asked: typeof asked }
  >()
  const partOf = (unknowns: ReadonlyMap<number, number>) => {
    // Figures all of whose rows are known are a part of their own.
    const [first = -1] = unknowns.keys()
    const root = find(first)
    const part = parts.get(root) ?? { equations: [], unknowns: new Set(), asked: [] }
    parts.set(root, part)
    for (const unknown of unknowns.keys()) part.unknowns.add(unknown)
    return part
  }
  for (const equation of system.equations) partOf(equation.unknowns).equations.push(equation)
  for (const one of asked) partOf(one.unknowns).asked.push(one)
  return [...parts.values()]
    .filter((part) => part.asked.length > 0)
    .map((part) => ({ ...part, unknowns: [...part.unknowns] }))
}

/** Searches the range of all that is protected of a part; the work done. */
function attackPart({ equations, unknowns, asked }: Part, sums: Terms[]): number {
  const columnOf = new Map(unknowns.map((unknown, column) => [unknown, column]))
  const columns = (of: ReadonlyMap<number, number>) =>
    [...of].map(([unknown, factor]) => [columnOf.get(unknown) as number, factor] as const)
  const targets = asked.map((one) => ({
    ...one,
    objective: columns(one.unknowns),
    least: Number.POSITIVE_INFINITY,
    most: Number.NEGATIVE_INFINITY,
  }))
  const seen = new Float64Array(unknowns.length)
  const corners = cornerSearch(
    {
      width: unknowns.length,
      rows: equations.map((equation) => columns(equation.unknowns)),
      constants: equations.map(({ value }) => value),
    },
    (basis, value) => {
      seen.fill(0)
      basis.forEach((variable, at) => {
        seen[variable] = value(at)
      })
      for (const target of targets) {
        if (isWide(target, 'least') && isWide(target, 'most')) continue
        let sum = target.known
        for (const [column, factor] of target.objective) sum += factor * (seen[column] as number)
        target.least = Math.min(target.least, sum)
        target.most = Math.max(target.most, sum)
      }
    },
  )
  for (const target of targets) {
    for (const side of ['least', 'most'] as const) {
      const isEnough = () => isWide(target, side)
      if (isEnough()) continue
      const { isBounded, prices } = corners.towards(target.objective, side, isEnough)
      if (!isBounded) break
      // A difference is told where it is known from both sides.
      if (isEnough() || (target.range === null && side === 'least')) continue
      sums.push(...provingSums(equations, prices(), target.teller))
    }
  }
  return corners.work()
}

/** Whether a range found is as wide as it must be; of a difference two whole numbers will do. */
function isWide(
  { range, least, most }: Pick<Asked, 'range'> & { readonly least: number; readonly most: number },
  side: 'least' | 'most',
): boolean {
  if (range === null) return Math.ceil(least - tolerance) < Math.floor(most + tolerance)
  return side === 'least' ? least <= range[0] + tolerance : most >= range[1] - tolerance
}
