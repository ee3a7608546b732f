import type { Figures, Terms } from '../figures-of.js'
import type { HiddenReason } from '../types.js'
import type { Block } from './block.js'
import type { Blocks } from './blocks.js'

/** How far the work may go: then finest first, then nothing more that needs elimination. */
export interface WorkLimits {
  readonly finestFirst: number
  readonly last: number
}

/** What is shown so far; what is hidden stays hidden. */
export interface Choice {
  /** By result of the component. */
  readonly reasons: (HiddenReason | null)[]
  /** Shows all that may be shown, the first in order first. */
  readonly showAll: (reason: HiddenReason) => void
  /**
   * Protects a further sum of figures: takes back what was shown since it followed. Says whether
   * anything had to be.
   */
  readonly protect: (terms: Terms) => boolean
  readonly isShown: (status: number, place: number) => boolean
  /** Hides what shows any of some figures, without choosing; says whether something was shown. */
  readonly hide: (terms: Terms) => boolean
}

/**
 * Goes through the results of a component in an order, and shows each from which, with those
 * before, nothing protected follows. No result that was refused could be shown at the end.
 */
export function chooseShown(
  figures: Figures,
  blocks: Blocks,
  order: readonly number[],
  limits: WorkLimits,
  reasons: (HiddenReason | null)[],
): Choice {
  const { component, measures, relations } = figures
  const columns = new Map<number, readonly (readonly [Block, number])[]>()
  const positions = [...order]
  const positionsOf = new Map<Block, number[]>(
    blocks.all.map((block) => [block, Array(block.span.steps()).fill(-1) as number[]]),
  )
  let next = 0
  let isFinestFirst = false
  let comparisons = 0

  function columnsOf(result: number): readonly (readonly [Block, number])[] {
    const known = columns.get(result)
    if (known !== undefined) return known
    const place = component.place[result] as number
    const statuses = measures[component.measure[result] as number]?.statuses ?? []
    const firsts = [...new Set(statuses.map((status) => relations.same[status] as number))]
    const own = firsts.flatMap((status) =>
      blocks.blocksOf(status).flatMap((block) => {
        const form = block.formOf([[status, place, 1]])
        return form < 0 ? [] : [[block, form] as const]
      }),
    )
    columns.set(result, own)
    return own
  }

  /** Shows the result at a position, unless it would tell something. */
  function show(position: number, result: number, isLast: boolean): HiddenReason | null | 'told' {
    const own = columnsOf(result).filter(([{ span }, form]) => !span.follows(form))
    if (own.length === 0) return null
    if (isLast) return 'budget'
    for (const [block, form] of own) {
      comparisons += 1
      if (block.wouldTell(form)) return 'told'
    }
    const before = new Map<Block, number>()
    for (const [block, form] of own) {
      const isChanged = before.has(block)
      if (!isChanged) before.set(block, block.span.steps())
      if (isChanged && !block.span.follows(form) && block.wouldTell(form)) {
        for (const [changed, steps] of before) takeBack(changed, steps)
        return 'told'
      }
      block.span.push(form)
      const stepPositions = positionsOf.get(block) as number[]
      while (stepPositions.length < block.span.steps()) stepPositions.push(position)
    }
    return null
  }

  function takeBack(block: Block, steps: number): void {
    block.span.popTo(steps)
    const stepPositions = positionsOf.get(block) as number[]
    stepPositions.length = Math.min(stepPositions.length, steps)
  }

  function showAll(reason: HiddenReason): void {
    for (; next < positions.length; next += 1) {
      const result = positions[next] as number
      if (reasons[result] !== null) continue
      const work = blocks.work() + comparisons
      if (!isFinestFirst && work > limits.finestFirst) {
        isFinestFirst = true
        const rest = positions.splice(next)
        for (const position of finestFirst(figures, rest)) positions.push(position)
        next -= 1
        continue
      }
      const answer = show(next, result, work > limits.last)
      if (answer !== null) reasons[result] = answer === 'told' ? reason : answer
    }
  }

  function protect(terms: Terms): boolean {
    let from = Number.POSITIVE_INFINITY
    for (const [block, form] of blocks.protect(terms)) {
      if (!block.span.follows(form)) continue
      const step = block.span.stepOf(form)
      const position = positionsOf.get(block)?.[step] ?? -1
      // What follows from noughts alone can be hidden by nothing.
      if (position >= 0) from = Math.min(from, position)
    }
    if (from >= next) return false
    for (const block of blocks.all) {
      const stepPositions = positionsOf.get(block) as number[]
      let steps = stepPositions.length
      while (steps > 0 && (stepPositions[steps - 1] as number) >= from) steps -= 1
      takeBack(block, steps)
    }
    next = from
    return true
  }

  const shownResults = new Map<number, number[]>()
  component.place.forEach((place, result) => {
    for (const status of measures[component.measure[result] as number]?.statuses ?? []) {
      const name = (relations.same[status] as number) * component.places.length + place
      const list = shownResults.get(name)
      if (list === undefined) shownResults.set(name, [result])
      else list.push(result)
    }
  })
  const resultsOf = (status: number, place: number) =>
    shownResults.get((relations.same[status] as number) * component.places.length + place) ?? []
  const isShown: Choice['isShown'] = (status, place) =>
    resultsOf(status, place).some((result) => reasons[result] === null)

  function hide(terms: Terms): boolean {
    let count = 0
    for (const [status, place] of terms) {
      for (const [one] of relations.parts[status] ?? []) {
        for (const result of resultsOf(one, place)) {
          if (reasons[result] !== null || figures.isTold[result] === 1) continue
          reasons[result] = 'range'
          count += 1
        }
      }
    }
    return count > 0
  }

  return { reasons, showAll, protect, isShown, hide }
}

/** Small sets of cells eliminate each other with little fill. */
function finestFirst({ component: { places, place } }: Figures, results: readonly number[]) {
  const size = (result: number) => {
    const at = place[result] as number
    return (places.offsets[at + 1] as number) - (places.offsets[at] as number)
  }
  return [...results].sort((a, b) => size(a) - size(b) || a - b)
}
