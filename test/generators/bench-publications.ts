import type { SmallnessPolicy } from '../../src/indicators/protection/measure-of.js'
import type { FiguresToProtect } from '../../src/indicators/protection/types.js'
import { seededRandom } from '../helpers/random.js'
import { type CountedRow, publicationOf } from './publications.js'

const policy: SmallnessPolicy = { minDenominator: 5, smallNumerators: { from: 1, to: 4 } }

/** Months of some years, and with them quarters or years. */
const periodsOf = (years: number, with_: { readonly quarters: 'yes' | 'no' }) => [
  ...Array.from({ length: years * 12 }, (_, month) => [month]),
  ...(with_.quarters === 'yes'
    ? Array.from({ length: years * 4 }, (_, at) => [0, 1, 2].map((month) => at * 3 + month))
    : []),
  ...Array.from({ length: years }, (_, year) =>
    Array.from({ length: 12 }, (_, month) => year * 12 + month),
  ),
]

/** An index by chance, the weight of each falling with its number. */
const skewed = (random: () => number, count: number, skew: number) =>
  Math.min(count - 1, Math.floor(count * random() ** skew))

/** 20,000 appointments of 20 units (in 6 trusts) × 5 areas over three years. */
export const tableA = (): FiguresToProtect => {
  const random = seededRandom(11)
  const rows = Array.from({ length: 20_000 }, (): CountedRow => {
    const unit = skewed(random, 20, 1.3)
    const area = skewed(random, 5, 1.3)
    const isLate = random() < 0.12 + 0.02 * (unit % 8) ? 1 : 0
    return {
      slot: Math.floor(random() * 36),
      key: [unit, area, unit % 6],
      signature: [1, isLate],
    }
  })
  return publicationOf(rows, {
    statuses: 2,
    shares: [[0, 1]],
    periods: periodsOf(3, { quarters: 'yes' }),
    groupings: [[], [0], [1], [0, 1], [2]],
    policy,
  })
}

/** 60,000 rows of 60 units in 8 trusts in 4 regions × 3 areas: months and years. */
export const tableB = (): FiguresToProtect => {
  const random = seededRandom(12)
  const rows = Array.from({ length: 60_000 }, (): CountedRow => {
    const unit = skewed(random, 60, 1.6)
    const area = skewed(random, 3, 1.4)
    const isLate = random() < 0.1 + 0.02 * (unit % 8) ? 1 : 0
    return {
      slot: Math.floor(random() * 36),
      key: [unit, area, unit % 8, unit % 4],
      signature: [1, isLate],
    }
  })
  return publicationOf(rows, {
    statuses: 2,
    shares: [[0, 1]],
    periods: periodsOf(3, { quarters: 'no' }),
    groupings: [[], [0], [1], [0, 1], [2], [1, 2], [3], [1, 3]],
    policy,
  })
}

/**
 * 15 indicators of pathways that hang together (5 denominators, one nested in another, one
 * indicator asked both ways) of 60 units in trusts and regions over 36 months.
 */
export const tableC = ({
  rowCount = 250_000,
  areas = 1,
  quarters = 'no',
}: {
  readonly rowCount?: number
  readonly areas?: number
  readonly quarters?: 'yes' | 'no'
} = {}): FiguresToProtect => {
  const random = seededRandom(13)
  const rows = Array.from({ length: rowCount }, (): CountedRow => {
    const unit = skewed(random, 60, 1.5)
    const area = skewed(random, areas, 1.2)
    const denominators = [
      1,
      random() < 0.6 ? 1 : 0,
      random() < 0.35 ? 1 : 0,
      random() < 0.5 ? 1 : 0,
    ]
    // The last is nested in the second.
    denominators.push(denominators[1] === 1 && random() < 0.5 ? 1 : 0)
    const numerators = Array.from({ length: 14 }, (_, at) =>
      denominators[at % 5] === 1 && random() < 0.05 + 0.06 * at ? 1 : 0,
    )
    const other = (denominators[1] as number) - (numerators[1] as number)
    return {
      slot: Math.floor(random() * 36),
      key: [unit, unit % 8, unit % 4, area],
      signature: [...denominators, ...numerators, other],
    }
  })
  const groupings =
    areas === 1 ? [[], [0], [1], [2]] : [[], [0], [1], [2], [3], [0, 3], [1, 3], [2, 3]]
  return publicationOf(rows, {
    statuses: 20,
    shares: [...Array.from({ length: 14 }, (_, at) => [at % 5, 5 + at] as const), [1, 19] as const],
    periods: periodsOf(3, { quarters }),
    groupings,
    policy,
  })
}

/** A table that the suppression before this one finished, with how many results that hid in all. */
export interface ComparedTable {
  readonly name: string
  readonly rows: readonly CountedRow[]
  readonly groupings: readonly (readonly number[])[]
  /** In months of one year. */
  readonly periods: readonly (readonly number[])[]
}

const year = Array.from({ length: 12 }, (_, month) => month)
const months = year.map((month) => [month])
const quarters = [0, 3, 6, 9].map((month) => [month, month + 1, month + 2])
const tertials = [0, 4, 8].map((month) => [month, month + 1, month + 2, month + 3])

/** Rows of one year by unit and type, some of them late. */
const yearOf = (
  seed: number,
  {
    count,
    units,
    types,
  }: { readonly count: number; readonly units: number; readonly types: number },
): readonly CountedRow[] => {
  const random = seededRandom(seed)
  return Array.from({ length: count }, () => {
    const unit = skewed(random, units, 1.3)
    return {
      slot: Math.floor(random() * 12),
      key: [unit, skewed(random, types, 1.3)],
      signature: [1, random() < 0.15 + 0.02 * (unit % 8) ? 1 : 0],
    }
  })
}

export const comparedTables: readonly ComparedTable[] = [
  {
    name: '8 units × 3 types, months and the year, one grouping by both',
    rows: yearOf(21, { count: 3_000, units: 8, types: 3 }),
    groupings: [[], [0, 1]],
    periods: [...months, year],
  },
  {
    name: '10 units × 4 types, months and the year, both margins',
    rows: yearOf(22, { count: 6_000, units: 10, types: 4 }),
    groupings: [[], [0], [1], [0, 1]],
    periods: [...months, year],
  },
  {
    name: '12 units × 4 types, tertials and the year, both margins',
    rows: yearOf(23, { count: 1_500, units: 12, types: 4 }),
    groupings: [[], [0], [1], [0, 1]],
    periods: [...tertials, year],
  },
  {
    name: '8 units × 3 types, months, quarters and the year, both margins',
    rows: yearOf(24, { count: 2_500, units: 8, types: 3 }),
    groupings: [[], [0], [1], [0, 1]],
    periods: [...months, ...quarters, year],
  },
]

export const comparedPublication = ({ rows, groupings, periods }: ComparedTable) =>
  publicationOf(rows, { statuses: 2, shares: [[0, 1]], periods, groupings, policy })
