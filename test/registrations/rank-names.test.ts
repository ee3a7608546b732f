import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rankNames } from '../../src/registrations/assembly/rank-names.js'

const sorted = (names: readonly string[]) => [...names].sort((a, b) => (a < b ? -1 : 1))

const ranked = (names: readonly string[]) => {
  const { names: inOrder, ranks } = rankNames({
    names,
    places: new Int32Array(),
    isSorted: false,
  })
  expect(names.map((_, place) => inOrder[ranks[place] as number])).toEqual(names)
  return inOrder
}

test('names come in the order of texts, whatever signs they have', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 6 }),
    fc.stringMatching(/^p1[0-9]{0,4}$/),
    fc.string({ unit: fc.constantFrom('a', 'b', '\u0000', '\u007e', '\u007f', '\u0080', 'å') }),
  )
  const start = fc.constantFrom('', 'p', 'p100', 'å')
  fc.assert(
    fc.property(start, fc.uniqueArray(text, { maxLength: 40 }), (shared, ends) => {
      const names = ends.map((end) => shared + end)
      expect(ranked(names)).toEqual(sorted(names))
    }),
    { numRuns: 500 },
  )
})

test('names that differ only after more signs than a number holds are compared', () => {
  const names = ['c', 'b', 'a'].flatMap((end) =>
    ['x', 'y'].map((first) => `${first}${'0123456789abcdefghijklmnopqrstuvwxyz'.repeat(2)}${end}`),
  )
  expect(ranked(names)).toEqual(sorted(names))
})

test('a sign that some names begin with and others end with is not skipped', () => {
  for (const names of [
    ['ba', 'ab'],
    ['b', 'ab', 'cb'],
    ['p1', '1p', 'pp'],
  ]) {
    expect(ranked(names)).toEqual(sorted(names))
  }
})

test('no name, one name and names in order stay as they are', () => {
  expect(ranked([])).toEqual([])
  expect(ranked(['p1'])).toEqual(['p1'])
  const names = ['p1', 'p2', 'p3']
  expect(rankNames({ names, places: new Int32Array(), isSorted: true })).toEqual({
    names,
    ranks: Int32Array.of(0, 1, 2),
  })
})
