import { expect, test } from 'vitest'
import { doneIn } from '../../src/plans/follow-up/roll-up.js'
import type { StateCounts } from '../../src/plans/follow-up/schema.js'

test('a state that is not counted adds nothing to what is done', () => {
  expect(doneIn({ states: { done: 2, 'done-late': 1 } } as StateCounts)).toBe(3)
  expect(doneIn({ states: {} } as StateCounts)).toBe(0)
})
