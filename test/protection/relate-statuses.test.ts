import { expect, test } from 'vitest'
import { relateStatuses } from '../../src/indicators/protection/relate-statuses.js'

const measure = { statuses: [0, 1], small: [], listed: 0, rank: 0 }

test('statuses are told apart by their numbers, not by the digits of them all', () => {
  const counts = [Int32Array.of(1, 11), Int32Array.of(11, 1)]
  const { same, within, sums } = relateStatuses({ length: 2, counts }, [measure])
  expect(same).toEqual([0, 1])
  expect(within).toEqual([[], []])
  expect(sums).toEqual([])
})

test('a status that counts the same rows goes by the first, one within another lies in it', () => {
  const counts = [Int32Array.of(4, 11), Int32Array.of(1, 11), Int32Array.of(4, 11)]
  const { same, within } = relateStatuses({ length: 2, counts }, [
    { ...measure, statuses: [0, 1, 2] },
  ])
  expect(same.slice(0, 3)).toEqual([0, 1, 0])
  expect(within[0]).toContain(1)
  expect(within[1]).toEqual([])
})
