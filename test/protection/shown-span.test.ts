import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { newBitQueue } from '../../src/indicators/protection/exact/bit-queue.js'
import {
  chanceFrom,
  inverse,
  randomModulus,
  remainder,
} from '../../src/indicators/protection/exact/modular.js'
import type { SparseVector } from '../../src/indicators/protection/exact/null-vectors.js'
import { shownSpan } from '../../src/indicators/protection/exact/shown-span.js'
import '../helpers/property-runs.js'

const modulus = randomModulus(chanceFrom(5))
const { prime } = modulus

describe('a queue of bits', () => {
  const value = fc.oneof(fc.nat(100), fc.nat(20_000))
  const call = fc.oneof(
    fc.record({ add: value }),
    fc.constantFrom({ take: 'least' } as const, { take: 'greatest' } as const),
  )

  test('gives the least and the greatest of what it has, each once', () => {
    fc.assert(
      fc.property(fc.array(call, { maxLength: 60 }), (calls) => {
        const queue = newBitQueue()
        const model = new Set<number>()
        for (const one of calls) {
          if ('add' in one) {
            queue.add(one.add)
            model.add(one.add)
            continue
          }
          const isLeast = one.take === 'least'
          const expected = model.size === 0 ? -1 : (isLeast ? Math.min : Math.max)(...model)
          expect(isLeast ? queue.takeLeast() : queue.takeGreatest()).toBe(expected)
          model.delete(expected)
        }
      }),
    )
  })

  test('has room for more than it began with', () => {
    const queue = newBitQueue()
    // The first behind its first words, then far behind.
    for (const one of [2047, 2048, 4096, 1_000_000, 31, 32]) queue.add(one)
    expect([queue.takeLeast(), queue.takeGreatest()]).toEqual([31, 1_000_000])
    expect([queue.takeGreatest(), queue.takeLeast()]).toEqual([4096, 32])
    expect([queue.takeLeast(), queue.takeLeast(), queue.takeLeast()]).toEqual([2047, 2048, -1])
  })

  test('is as new when it has been emptied', () => {
    const queue = newBitQueue()
    queue.add(500)
    expect(queue.takeGreatest()).toBe(500)
    for (const one of [70, 3]) queue.add(one)
    expect([queue.takeLeast(), queue.takeLeast(), queue.takeLeast()]).toEqual([3, 70, -1])
  })
})

describe('arithmetic modulo a prime', () => {
  test('the prime is one, between 2^25 and 2^26, and another for another seed', () => {
    const primes = Array.from({ length: 20 }, (_, seed) => randomModulus(chanceFrom(seed)).prime)
    for (const one of primes) {
      expect(one).toBeGreaterThan(2 ** 25)
      expect(one).toBeLessThan(2 ** 26)
      const roots = Array.from({ length: Math.floor(Math.sqrt(one)) - 1 }, (_, at) => at + 2)
      expect(roots.filter((factor) => one % factor === 0)).toEqual([])
    }
    expect(new Set(primes).size).toBe(primes.length)
  })

  test('a remainder is that of whole numbers, from 0 up', () => {
    fc.assert(
      fc.property(fc.integer({ min: -(2 ** 52), max: 2 ** 52 }), (value) => {
        const expected = ((BigInt(value) % BigInt(prime)) + BigInt(prime)) % BigInt(prime)
        expect(remainder(value, modulus)).toBe(Number(expected))
      }),
    )
    for (const value of [0, prime, -prime, prime - 1, 1 - prime, prime * 3]) {
      expect(remainder(value, modulus)).toBe(((value % prime) + prime) % prime)
    }
  })

  test('a number times its inverse is 1', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: prime - 1 }), (value) => {
        expect(remainder(value * inverse(value, modulus), modulus)).toBe(1)
      }),
    )
  })
})

/** The same by an elimination of whole rows, from the start for each question. */
function model(width: number) {
  const shown: SparseVector[] = []
  const denseOf = ({ rows, factors }: SparseVector) => {
    const row = new Float64Array(width)
    Array.from(rows).forEach((at, place) => {
      row[at] = factors[place] as number
    })
    return row
  }
  /** The first of those shown with which a form follows; -1 for one of noughts; `null` for none. */
  const stepOf = (form: SparseVector): number | null => {
    const left = denseOf(form)
    const echelon: { pivot: number; row: Float64Array }[] = []
    const reduce = (row: Float64Array) => {
      for (const { pivot, row: other } of echelon) {
        const times = row[pivot] as number
        if (times === 0) continue
        for (let at = 0; at < width; at += 1) {
          row[at] = remainder(
            (row[at] as number) + (prime - times) * (other[at] as number),
            modulus,
          )
        }
      }
      return row.findIndex((value) => value !== 0)
    }
    if (reduce(left) < 0) return -1
    for (const [step, one] of shown.entries()) {
      const row = denseOf(one)
      const pivot = reduce(row)
      const scale = inverse(row[pivot] as number, modulus)
      echelon.push({ pivot, row: row.map((value) => remainder(value * scale, modulus)) })
      if (reduce(left) < 0) return step
    }
    return null
  }
  return { shown, stepOf }
}

describe('what follows from what is shown', () => {
  const width = 9
  const form = fc
    .array(fc.tuple(fc.nat(width - 1), fc.constantFrom(1, 2, prime - 1, prime - 2)), {
      minLength: 1,
      maxLength: 5,
    })
    .map((pairs): SparseVector => {
      const factors = new Map(pairs)
      return { rows: [...factors.keys()], factors: [...factors.values()] }
    })

  test('is what an elimination finds, at every step, and when steps are taken back', () => {
    fc.assert(
      fc.property(
        fc.array(form, { minLength: 1, maxLength: 12 }),
        fc.array(fc.tuple(fc.nat(11), fc.nat(5)), { maxLength: 14 }),
        fc.nat(1000),
        (forms, calls, seed) => {
          const span = shownSpan(width, modulus, chanceFrom(seed))
          const { shown, stepOf } = model(width)
          const numbers = forms.map((one) => span.addForm(one))
          // Some from the start, the others later.
          for (const number of numbers.slice(0, 3)) span.watch(number)
          let watched = Math.min(3, numbers.length)
          for (const [which, back] of calls) {
            const one = which % forms.length
            const before = span.steps()
            const isNew = stepOf(forms[one] as SparseVector) === null
            span.push(numbers[one] as number)
            if (isNew) shown.push(forms[one] as SparseVector)
            expect(span.steps()).toBe(before + (isNew ? 1 : 0))
            if (back === 0) {
              const steps = Math.floor(span.steps() / 2)
              span.popTo(steps)
              shown.length = steps
            }
            if (back === 1 && watched < numbers.length) {
              span.watch(numbers[watched] as number)
              watched += 1
            }
            numbers.forEach((number, at) => {
              const step = stepOf(forms[at] as SparseVector)
              expect(span.follows(number)).toBe(step !== null)
              expect(span.stepOf(number)).toBe(step ?? -1)
              if (at >= watched) return
              const products = span.watched().subarray(at * 3, at * 3 + 3)
              expect(Array.from(products)).toEqual(Array.from(span.productsOf(number)))
              expect(products.every((value) => value === 0)).toBe(step !== null)
            })
          }
        },
      ),
    )
  })

  test('has room for many forms, many watched ones and many steps', () => {
    const rows = 2500
    const span = shownSpan(rows, modulus, chanceFrom(1))
    const pairOf = (at: number): SparseVector => ({
      rows: [at, (at + 1) % rows],
      factors: [1, prime - 1],
    })
    const forms = Array.from({ length: rows }, (_, at) => span.addForm(pairOf(at)))
    // One of all rows, again and again, so that the list of them is long.
    const all = Array.from({ length: rows }, (_, at) => at)
    const sums = Array.from({ length: 8 }, (_, at) =>
      span.addForm({ rows: all, factors: all.map(() => at + 1) }),
    )
    for (const one of [...forms, ...sums]) span.watch(one)
    for (const one of forms.slice(0, -1)) span.push(one)
    expect(span.steps()).toBe(rows - 1)
    expect(span.follows(forms[rows - 1] as number)).toBe(true)
    expect(sums.some((one) => span.follows(one))).toBe(false)
    span.push(sums[0] as number)
    expect(sums.every((one) => span.follows(one))).toBe(true)
    expect(span.stepOf(sums[7] as number)).toBe(rows - 1)
    const watched = span.watched().subarray(0, (rows + 8) * 3)
    expect(watched.every((value) => value === 0)).toBe(true)
    span.popTo(10)
    expect(forms.map((one) => span.follows(one)).filter(Boolean)).toHaveLength(10)
    expect(span.work()).toBeGreaterThan(0)
  })

  test('costs work for each number that is touched, and none for what is asked again', () => {
    const span = shownSpan(4, modulus, chanceFrom(2))
    const [first, second] = [
      span.addForm({ rows: [0, 1], factors: [1, 1] }),
      span.addForm({ rows: [1, 2, 3], factors: [1, 1, 1] }),
    ]
    expect(span.work()).toBe(0)
    span.follows(first)
    expect(span.work()).toBe(2)
    span.follows(first)
    expect(span.work()).toBe(2)
    span.follows(second)
    expect(span.work()).toBe(5)
  })
})
