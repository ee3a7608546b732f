import { expect, test } from 'vitest'
import { containment } from '../../src/indicators/protection/containment.js'
import { relateStatuses } from '../../src/indicators/protection/relate-statuses.js'
import type { Component } from '../../src/indicators/protection/split-components.js'

/** Rows of both statuses, of the first alone, and of the second alone. */
const signatures = [
  [1, 1],
  [1, 0],
  [0, 1],
]
const [both, first, second] = [0, 1, 2] as const
const relations = relateStatuses(
  { length: 0, counts: [new Int32Array(0), new Int32Array(0)], signatures },
  [{ statuses: [0, 1], small: [], listed: 0, rank: 0 }],
)

/** Three cells, each of a kind of its own; the places are the cells, and the first two together. */
const component = {
  places: { length: 4, offsets: Int32Array.of(0, 1, 2, 3, 5), cells: Int32Array.of(0, 1, 2, 0, 1) },
  kinds: Int32Array.of(0, 1, 2),
  signaturesOfKind: [[both, second], [both], [both, first]],
} as unknown as Component

test('a status lies in another where the groups of a place allow no row of it alone', () => {
  const isWithin = containment(component, relations)
  const answers = [0, 1, 2, 3].map((place) => [isWithin(0, 1, place), isWithin(1, 0, place)])
  const expected = [
    [true, false],
    [true, true],
    [false, true],
    // Of several cells each must allow none.
    [true, false],
  ]
  expect(answers).toEqual(expected)
  // Asked again it says the same.
  expect([0, 1, 2, 3].map((place) => [isWithin(0, 1, place), isWithin(1, 0, place)])).toEqual(
    expected,
  )
})

test('without kinds of cells a status lies in another everywhere or nowhere', () => {
  const isWithin = containment({ ...component, signaturesOfKind: null }, relations)
  expect([0, 1, 2, 3].some((place) => isWithin(0, 1, place) || isWithin(1, 0, place))).toBe(false)
  const nested = relateStatuses(
    {
      length: 0,
      counts: [new Int32Array(0), new Int32Array(0)],
      signatures: signatures.slice(0, 2),
    },
    [{ statuses: [0, 1], small: [], listed: 0, rank: 0 }],
  )
  const isNested = containment({ ...component, signaturesOfKind: null }, nested)
  expect([isNested(1, 0, 0), isNested(0, 1, 0)]).toEqual([true, false])
})
