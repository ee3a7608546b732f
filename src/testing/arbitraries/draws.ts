import { type Arbitrary, array, integer, nat, record } from 'fast-check'
import { countArgument, optionsArgument } from '../../misuse/arguments.js'
import { type ChoiceName, choices } from '../course/choices.js'
import type { Draw } from '../patients.js'

/** How many there are: 1 to 5 by default. */
export interface Sizes {
  /** The fewest. */
  readonly min?: number | undefined
  /** The most. */
  readonly max?: number | undefined
}

/** The numbers that decide about patients; the smaller, the simpler what comes of them. */
export function draws(sizes: Sizes = {}, atLeast = 1): Arbitrary<readonly Draw[]> {
  optionsArgument(sizes, ['min', 'max'], 'patients')
  const { min = Math.min(1, sizes.max ?? 1), max = Math.max(5, min) } = sizes
  countArgument(min, 'patients.min', 0, 'a whole number')
  countArgument(max, 'patients.max', min, 'a whole number')
  const [fewest, most] = [Math.max(min, atLeast), Math.max(max, atLeast)]
  // Filled up instead of made so long: a list with a least length keeps its last when it shrinks.
  return array(oneDraw(), { maxLength: most }).map((drawn) => [
    ...drawn,
    ...Array.from({ length: Math.max(0, fewest - drawn.length) }, () => simplest),
  ])
}

const simplest: Draw = {
  kind: 0,
  unit: 0,
  stage: 0,
  closed: 0,
  chosen: /* @__PURE__ */ Object.fromEntries(
    /* @__PURE__ */ Object.keys(choices).map((name) => [name, 0]),
  ) as Draw['chosen'],
}

/** The numbers that decide about one patient. */
export function oneDraw(): Arbitrary<Draw> {
  return record({
    kind: nat(39),
    unit: nat(7),
    stage: integer({ min: 0, max: 3 }),
    closed: integer({ min: 0, max: 1 }),
    chosen: record(
      Object.fromEntries(
        Object.entries(choices).map(([name, { most }]) => [name, nat(most)]),
      ) as Record<ChoiceName, Arbitrary<number>>,
    ),
  })
}
