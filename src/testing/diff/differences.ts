import { compareTexts } from '../../misuse/compare-texts.js'
import type { Pair } from './match-pathways.js'
import type { AnswerDifference } from './types.js'

/** Something that differs in one place. */
export interface Noted {
  readonly about: AnswerDifference['about']
  readonly what: string
  readonly ours: unknown
  readonly theirs: unknown
  /** The pathway; nothing where rows are in none. */
  readonly pair: Pair | undefined
  /** The rows at fault, where a finding names them. */
  readonly rows?: readonly number[]
}

/** What differs so far, by kind, with the pathways that it is on. */
export type Differences = Map<
  string,
  { readonly places: Set<string>; difference: Omit<AnswerDifference, 'pathways'> }
>

/** Notes a difference: one pathway more of its kind, and perhaps a smaller example. */
export function noteDifference(
  differences: Differences,
  { about, what, ours, theirs, pair, rows = [] }: Noted,
): void {
  const kind = theirs === null ? 'only-ours' : ours === null ? 'only-theirs' : 'differs'
  const pathway = pair?.ours?.id ?? pair?.theirs?.id ?? null
  const all = pair === undefined || pair.rows.length === 0 ? rows : pair.rows
  const difference = { about, what, kind, example: { pathway, rows: all, ours, theirs } } as const
  const place = pathway ?? `rows ${rows}`
  const key = `${about} ${what} ${kind}`
  const before = differences.get(key)
  if (before === undefined) {
    differences.set(key, { places: new Set([place]), difference })
    return
  }
  before.places.add(place)
  if (all.length < before.difference.example.rows.length) before.difference = difference
}

/** All that differs, on the most pathways first. */
export function listDifferences(differences: Differences): readonly AnswerDifference[] {
  return [...differences]
    .map(([key, { places, difference }]) => ({ key, ...difference, pathways: places.size }))
    .sort((a, b) => b.pathways - a.pathways || compareTexts(a.key, b.key))
    .map(({ about, what, kind, pathways, example }) => ({ about, what, kind, pathways, example }))
}
