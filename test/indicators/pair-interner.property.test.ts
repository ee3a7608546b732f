import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pairInterner } from '../../src/indicators/criteria/pair-interner.js'

const numbers = fc.oneof(
  fc.nat({ max: 5 }),
  fc.constantFrom(7, 8, 9, 63, 64, 255, 256, 257),
  fc.nat({ max: 2 ** 30 - 1 }),
)
const pairs = fc.array(fc.tuple(numbers, numbers), { maxLength: 300 })

test('pairs are numbered in the order in which they are met, however large their numbers', () => {
  fc.assert(
    fc.property(pairs, (met) => {
      const places = new Map<string, number>()
      const expected = met.map((pair) => {
        const name = pair.join()
        const place = places.get(name) ?? places.size
        places.set(name, place)
        return place
      })
      const interner = pairInterner()
      expect(met.map(([a, b]) => interner.of(a, b))).toEqual(expected)
      expect(interner.pairs.map((pair) => pair.join())).toEqual([...places.keys()])
    }),
  )
})

test('many pairs get the numbers that they get one by one, but for those shifted below 0', () => {
  fc.assert(
    fc.property(pairs, fc.integer({ min: -5, max: 5 }), (met, shift) => {
      const one = pairInterner()
      const expected = met.map(([a, b]) => (b + shift < 0 ? -7 : one.of(a, b + shift)))
      const found = new Int32Array(met.length).fill(-7)
      const [as, bs] = [0, 1].map((at) => Int32Array.from(met, (pair) => pair[at] as number))
      pairInterner().all(as as Int32Array, bs as Int32Array, shift, found)
      expect([...found]).toEqual(expected)
    }),
  )
})
