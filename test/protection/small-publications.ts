import type { FiguresToProtect } from '../../src/indicators/protection/types.js'
import { type Asked, type CountedRow, publicationOf } from '../generators/publications.js'
import { seededRandom } from '../helpers/random.js'

interface Design {
  readonly name: string
  readonly statuses: number
  readonly shares: Asked['shares']
  readonly steps?: Asked['steps']
  readonly signature: (random: () => number) => readonly number[]
}

/** Kinds of publications: the statuses of a row by chance, and the shares asked for. */
const designs: readonly Design[] = [
  {
    name: 'one share',
    statuses: 2,
    shares: [[0, 1]],
    signature: (random) => [1, random() < 0.4 ? 1 : 0],
  },
  { name: 'a count', statuses: 1, shares: [[0, null]], signature: () => [1] },
  {
    name: 'two shares of one denominator',
    statuses: 3,
    shares: [
      [0, 1],
      [0, 2],
    ],
    signature: (random) => [1, random() < 0.4 ? 1 : 0, random() < 0.6 ? 1 : 0],
  },
  {
    name: 'a share both ways',
    statuses: 3,
    shares: [
      [0, 1],
      [0, 2],
    ],
    signature: (random) => (random() < 0.4 ? [1, 1, 0] : [1, 0, 1]),
  },
  {
    name: 'a denominator within another',
    statuses: 4,
    shares: [
      [0, 1],
      [2, 3],
    ],
    signature: (random) => {
      const late = random() < 0.5 ? 1 : 0
      return random() < 0.8 ? [1, late, 1, late] : [1, late, 0, 0]
    },
  },
  {
    name: 'numerators within each other, and a count',
    statuses: 3,
    shares: [
      [0, 1],
      [0, 2],
      [0, null],
    ],
    signature: (random) => {
      const first = random()
      return first < 0.3 ? [1, 1, 1] : first < 0.6 ? [1, 0, 1] : [1, 0, 0]
    },
  },
]

/** Those with more kinds of rows than are attacked at once. */
const wideDesigns: readonly Design[] = [
  {
    name: 'four shares of one denominator',
    statuses: 5,
    shares: [
      [0, 1],
      [0, 2],
      [0, 3],
      [0, 4],
    ],
    signature: (random) => [
      1,
      ...[0.4, 0.6, 0.2, 0.5].map((chance) => (random() < chance ? 1 : 0)),
    ],
  },
  {
    name: 'three shares, each of rows of its own',
    statuses: 6,
    shares: [
      [0, 1],
      [2, 3],
      [4, 5],
    ],
    signature: (random) =>
      [0.8, 0.6, 0.7].flatMap((chance) => {
        const isIn = random() < chance
        return isIn ? [1, random() < 0.4 ? 1 : 0] : [0, 0]
      }),
  },
]

/** One with the steps of its funnel: the population, and of it those who are undecided. */
const withSteps: Design = {
  name: 'a share with its steps',
  statuses: 4,
  shares: [[2, 3]],
  steps: [0, 1],
  signature: (random) => {
    if (random() < 0.3) return random() < 0.5 ? [1, 0, 0, 0] : [1, 1, 0, 0]
    return [1, 0, 1, random() < 0.4 ? 1 : 0]
  },
}

/** Shares and a count whose rows are of each other in part only, in the ways of four kinds of rows. */
const overlapping: readonly Design[] = [
  [
    [0, 1, 1],
    [1, 1, 0],
    [1, 0, 0],
  ],
  [
    [0, 1, 1],
    [1, 1, 0],
    [0, 1, 0],
    [1, 0, 0],
  ],
  [
    [1, 1, 1],
    [1, 1, 0],
    [0, 1, 0],
    [1, 0, 0],
  ],
].map((kinds, at) => ({
  name: `a count that a share is of in part (${at})`,
  statuses: 3,
  shares: [
    [0, null],
    [1, 2],
  ],
  signature: (random) => kinds[Math.floor(kinds.length * random() ** 2)] as readonly number[],
}))

const designsOf = { few: designs, many: wideDesigns, steps: [withSteps], overlapping }

const layouts: readonly { readonly name: string; readonly groupings: Asked['groupings'] }[] = [
  { name: 'the total', groupings: [[]] },
  { name: 'units', groupings: [[], [0]] },
  { name: 'units and areas', groupings: [[], [0], [1]] },
  { name: 'units, areas and both', groupings: [[], [0], [1], [0, 1]] },
  { name: 'units in trusts', groupings: [[], [0], [2]] },
  { name: 'units without a total', groupings: [[0], [0, 1]] },
  { name: 'units in trusts, by area', groupings: [[], [0], [2], [0, 1], [2, 1]] },
]

const calendars: readonly Asked['periods'][] = [
  [[0]],
  [[0], [1]],
  [[0], [1], [0, 1]],
  [[0], [1], [2], [0, 1, 2]],
  [
    [0, 1],
    [1, 2],
    [0, 1, 2],
  ],
]

/** Two months of counts of a few kinds of rows, each of some kinds by chance; the first has few rows. */
export function crossingCounts(seed: number): FiguresToProtect {
  const random = seededRandom(seed)
  const kinds = 4 + Math.floor(random() * 4)
  const statuses = 4 + Math.floor(random() * 4)
  const table = Array.from({ length: kinds }, () =>
    Array.from({ length: statuses }, () => (random() < 0.4 ? 1 : 0)),
  )
  const rows = table.flatMap((signature) => {
    const few = [0, 0, 0, 1, 2, 3, 6, 9, 17, 20][Math.floor(random() * 10)] as number
    return [few, 10].flatMap((length, slot) =>
      Array.from({ length }, (): CountedRow => ({ slot, key: [], signature })),
    )
  })
  return publicationOf(rows, {
    statuses,
    shares: Array.from({ length: statuses }, (_, status) => [status, null] as const),
    policy: { minDenominator: 5, smallNumerators: { from: 1, to: 4 } },
    periods: random() < 0.3 ? [[0], [1], [0, 1]] : [[0], [1]],
    groupings: [[]],
  })
}

/** A small publication, the same for the same seed, in words and as protection takes it. */
export const smallPublication = (
  seed: number,
  {
    complements = 'shown',
    insidersBy,
    kinds = 'few',
    rows: most = 220,
  }: {
    readonly complements?: 'protected' | 'shown'
    /**
     * Which designs there are: with few kinds of rows, with many, with the steps of a funnel, or with
     * rows of each other in part.
     */
    readonly kinds?: keyof typeof designsOf
    readonly insidersBy?: number
    /** At most so many rows. */
    readonly rows?: number
  } = {},
): { readonly name: string; readonly input: FiguresToProtect } => {
  const random = seededRandom(seed)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const design = pick(designsOf[kinds])
  const layout = pick(layouts)
  const periods = pick(calendars)
  const slots = 1 + Math.max(...periods.flat())
  const units = 2 + Math.floor(random() * 4)
  const areas = 1 + Math.floor(random() * 3)
  const count = Math.min(most, 4 + Math.floor(random() * (random() < 0.5 ? 60 : 160)))
  const skew = 1 + random() * 1.5
  const rows = Array.from({ length: count }, (): CountedRow => {
    const unit = Math.floor(units * random() ** skew)
    return {
      slot: Math.floor(slots * random()),
      key: [unit, Math.floor(areas * random() ** skew), unit % 2],
      signature: design.signature(random),
    }
  })
  const policy = {
    minDenominator: random() < 0.8 ? 5 : 8,
    smallNumerators: random() < 0.9 ? { from: 1, to: 4 } : null,
    smallComplements: complements === 'protected' ? { from: 1, to: 4 } : null,
  }
  const input = publicationOf(rows, {
    statuses: design.statuses,
    shares: design.shares,
    steps: design.steps,
    periods,
    groupings: layout.groupings,
    policy,
    ...(insidersBy !== undefined && { insidersBy }),
  })
  return { name: `${seed}: ${design.name}; ${layout.name}; ${periods.length} periods`, input }
}
