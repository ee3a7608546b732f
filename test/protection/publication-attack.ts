import { explainRow, type Indicator, type IndicatorResult, type Publication } from 'pasientforlop'

/** A row, with what the attacker's model needs to know of it: where it is, and what it says. */
export interface KnownRow {
  readonly row: Readonly<Record<string, unknown>>
  /** The columns whose value cannot be used, of those that indicators and groupings read. */
  readonly unusable: readonly string[]
  /** The values of the columns that can be grouped by, levels of a hierarchy among them. */
  readonly groups: Readonly<Record<string, unknown>>
}

/** A sum of unknowns that is told, or must not be. */
interface Figure {
  readonly what: string
  /** By unknown, 0 or 1. */
  readonly vector: Uint8Array
  readonly value: number
  readonly role: 'rows' | 'numerator'
}

/**
 * Reads a publication as someone who knows the definitions, which groups are listed and which
 * values each group has: an unknown is how many rows of an inner cell have one of the signatures
 * (outcomes, and columns that cannot be used) that its group values allow. It shares nothing with
 * the library's protection: what is told is read off the publication itself.
 */
export function attackPublication(
  publication: Publication,
  indicators: readonly Indicator[],
  rows: readonly KnownRow[],
  by: readonly (readonly string[])[],
) {
  const { asOf } = publication
  const read = rows.map(({ row, unusable, groups: all }) => {
    const told = indicators.map((indicator) => explainRow(indicator, row as never, { asOf }))
    const anchor = told[0]?.anchor
    const slot =
      anchor?.because === 'not-a-date' ? 'bad' : anchor?.date == null ? 'none' : anchor.date
    // What nothing is grouped by tells no cells apart, and of no group is told who is in no period.
    const isListed = publication.periods.some(({ from, to }) => from <= slot && slot <= to)
    const groups = Object.fromEntries(
      Object.entries(all).filter(([column]) => isListed && by.flat().includes(column)),
    )
    const outcomes = told.map(({ outcome, excludedBy }) => excludedBy ?? outcome)
    const signature = JSON.stringify([outcomes, unusable])
    const cell = JSON.stringify([slot.slice(0, 7), groups])
    return { slot, outcomes, unusable, groups, signature, cell, isListed }
  })
  const classOf = ({ groups, isListed }: (typeof read)[number]) =>
    isListed ? JSON.stringify(groups['careArea'] ?? null) : 'any'
  const allowed = new Map<string, Set<string>>()
  for (const one of read) {
    for (const name of new Set([classOf(one), 'any'])) {
      const known = allowed.get(name) ?? new Set<string>()
      allowed.set(name, known.add(one.signature))
    }
  }
  const samples = new Map(read.map((one) => [one.signature, one]))
  const cells = new Map(read.map((one) => [one.cell, one]))
  const unknowns = [...cells.values()].flatMap((cell) =>
    [...(allowed.get(classOf(cell)) ?? [])].map((signature) => ({
      cell,
      is: samples.get(signature) as (typeof read)[number],
    })),
  )
  type Where = (cell: (typeof read)[number]) => boolean
  type Is = (one: (typeof read)[number]) => boolean
  const figure = (what: string, where: Where, is: Is, role: Figure['role']): Figure => ({
    what,
    vector: Uint8Array.from(unknowns, (one) => (where(one.cell) && is(one.is) ? 1 : 0)),
    value: read.filter((one) => where(one) && is(one)).length,
    role,
  })
  const figures: Figure[] = []
  const shown: { vector: Uint8Array; value: number }[] = []
  /** A figure that stands in the publication, with what it says there; `null` where hidden. */
  const tell = (one: Figure, said: number | null | undefined) => {
    figures.push(one)
    if (said === null || said === undefined) return
    if (said !== one.value) throw new Error(`${one.what} says ${said}, and is ${one.value}`)
    shown.push(one)
  }
  indicators.forEach((indicator, which) => {
    const name = indicator.id
    const of = publication.indicators[name]
    if (of === undefined) throw new Error('every indicator has results')
    const outcome = (wanted: (outcome: string) => boolean): Is => {
      return ({ outcomes }) => wanted(outcomes[which] as string)
    }
    const touched = outcome((one) => one !== 'outside-population')
    const decided = outcome((one) =>
      ['in-numerator', 'in-denominator-only', 'counted'].includes(one),
    )
    const numerator = outcome((one) => one === 'in-numerator')
    const isOutside: Where = ({ slot }) =>
      slot !== 'bad' &&
      slot !== 'none' &&
      !publication.periods.some((p) => p.from <= slot && slot <= p.to)
    tell(
      figure(`${name} undated`, ({ slot }) => slot === 'none', touched, 'rows'),
      of.undated,
    )
    tell(figure(`${name} outside`, isOutside, touched, 'rows'), of.outsidePeriods)
    for (const column of new Set(read.flatMap(({ unusable }) => unusable))) {
      const is: Is = (one) => touched(one) && one.unusable.includes(column)
      const one = figure(`${name} unusable ${column}`, () => true, is, 'rows')
      if (one.value > 0) tell(one, of.unusable[column])
      else shown.push(one)
    }
    for (const period of publication.periods) {
      for (const grouping of [[], ...by]) {
        const inPeriod = read.filter(({ slot }) => period.from <= slot && slot <= period.to)
        const groups = new Map(
          inPeriod
            .map(({ groups: all }) => grouping.map((column) => [column, all[column]] as const))
            .filter((pairs) => pairs.every(([, value]) => value !== undefined))
            .map((pairs) => [JSON.stringify(pairs), Object.fromEntries(pairs)]),
        )
        for (const group of groups.values()) {
          const where: Where = (cell) =>
            period.from <= cell.slot &&
            cell.slot <= period.to &&
            Object.entries(group).every(([column, value]) => cell.groups[column] === value)
          const result = of.results.find(
            (one) =>
              one.period === period.id && JSON.stringify(one.group) === JSON.stringify(group),
          )
          tellResult(result, `${name} ${period.id} ${JSON.stringify(group)}`, where)
        }
      }
    }

    function tellResult(result: IndicatorResult | undefined, at: string, where: Where) {
      const d = figure(`${at} denominator`, where, decided, 'rows')
      const n = figure(`${at} numerator`, where, numerator, 'numerator')
      const all = figure(`${at} rows`, where, touched, 'rows')
      // Who is not listed has none, which everyone sees.
      if (result === undefined) {
        if (all.value > 0) throw new Error(`${at} is missing`)
        shown.push(all)
        return
      }
      const isValue = result.state === 'value'
      const isShare = indicator.measure === 'share'
      const counted = !isValue
        ? undefined
        : result.measure === 'share'
          ? result.denominator
          : result.measure === 'count'
            ? result.count
            : result.days.n
      tell(d, result.state === 'not-computable' ? 0 : counted)
      if (isShare) tell(n, isValue && result.measure === 'share' ? result.numerator : undefined)
      const funnel = 'funnel' in result ? result.funnel : null
      const step = (is: (outcome: string) => boolean, said: number | undefined, what: string) =>
        tell(figure(`${at} ${what}`, where, outcome(is), 'rows'), said)
      step((one) => one === 'population-unknown', funnel?.populationUnknown, 'population unknown')
      step(
        (one) => one !== 'population-unknown' && one !== 'outside-population',
        funnel?.population,
        'population',
      )
      step((one) => one === 'unknown', funnel?.unknown, 'unknown')
      // The reason of a result that is none says of what there is none.
      if (result.state === 'not-computable') {
        const isPopulation = (one: string) =>
          one !== 'population-unknown' && one !== 'outside-population'
        const none =
          result.reason === 'empty-population' ? isPopulation : (one: string) => one === 'unknown'
        const nought = figure(`${at} none`, where, outcome(none), 'rows')
        if (result.reason !== 'nothing-decided') {
          if (nought.value > 0) throw new Error(`${at} says ${result.reason}`)
          shown.push(nought)
        }
      }
      for (const { id } of indicator.exclusions) {
        step((one) => one === id, funnel?.excluded.find((one) => one.id === id)?.count, id)
      }
    }
  })
  return solve(figures, shown, unknowns.length)
}

const prime = 67_108_859

/** What follows from what is shown, with every part of a shown 0 known to be 0. */
function solve(
  figures: readonly Figure[],
  shown: readonly { vector: Uint8Array; value: number }[],
  width: number,
) {
  const isZero = new Uint8Array(width)
  for (const { vector, value } of shown) {
    if (value === 0)
      vector.forEach((one, at) => {
        if (one === 1) isZero[at] = 1
      })
  }
  const free = Array.from({ length: width }, (_, at) => at).filter((at) => isZero[at] === 0)
  const echelon: { pivot: number; row: Float64Array }[] = []
  const reduce = (row: Float64Array): Float64Array => {
    for (const step of echelon) {
      const times = row[step.pivot] as number
      if (times === 0) continue
      for (let at = step.pivot; at < row.length; at += 1) {
        const value = step.row[at] as number
        if (value !== 0) row[at] = ((row[at] as number) + (prime - times) * value) % prime
      }
    }
    return row
  }
  const rowOf = (vector: Uint8Array) => Float64Array.from(free, (at) => vector[at] as number)
  for (const { vector } of shown) {
    const row = reduce(rowOf(vector))
    const pivot = row.findIndex((value) => value !== 0)
    if (pivot < 0) continue
    const scale = power(row[pivot] as number, prime - 2)
    for (let at = 0; at < row.length; at += 1) row[at] = ((row[at] as number) * scale) % prime
    echelon.push({ pivot, row })
    echelon.sort((a, b) => a.pivot - b.pivot)
  }
  const follows = (row: Float64Array) =>
    row.some((value) => value !== 0) && reduce(row).every((value) => value === 0)
  const leaks: string[] = []
  const small = (value: number) => value >= 1 && value <= 4
  let secrets = 0
  for (const { what, vector, value } of figures) {
    if (!small(value)) continue
    secrets += 1
    if (follows(rowOf(vector))) leaks.push(`${what} is ${value}`)
  }
  const rolesOf = new Map<string, Set<string>>()
  for (const { vector, role } of figures) {
    const name = vector.join('')
    rolesOf.set(name, (rolesOf.get(name) ?? new Set()).add(role))
  }
  const distinct = [...new Map(figures.map((one) => [one.vector.join(''), one])).entries()]
  for (const [outerName, outer] of distinct) {
    for (const [innerName, inner] of distinct) {
      const difference = outer.value - inner.value
      if (outer === inner || !small(difference) || inner.value === 0) continue
      if (inner.vector.some((one, at) => one > (outer.vector[at] as number))) continue
      const roles = rolesOf.get(innerName) as Set<string>
      if (![...(rolesOf.get(outerName) as Set<string>)].some((role) => roles.has(role))) continue
      secrets += 1
      const row = rowOf(outer.vector)
      const less = rowOf(inner.vector)
      if (follows(row.map((value, at) => value - (less[at] as number)))) {
        leaks.push(`${outer.what} less ${inner.what} is ${difference}`)
      }
    }
  }
  return { leaks, secrets, shown: shown.length }
}

function power(base: number, exponent: number): number {
  let result = 1
  let square = base
  for (let rest = exponent; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) result = Number((BigInt(result) * BigInt(square)) % BigInt(prime))
    square = Number((BigInt(square) * BigInt(square)) % BigInt(prime))
  }
  return result
}
