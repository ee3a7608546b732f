import type { ObligationState } from '../../plans/ids.js'
import { type Shape, shapeAt, textAt } from '../picture/elements.js'

type Part = readonly [shape: Shape, name: string, size?: number]

/** What each state looks like: shapes and colours that no other has. */
const marks: Readonly<Record<ObligationState, readonly Part[]>> = {
  done: [['circle', 'good']],
  'done-late': [
    ['circle', 'good'],
    ['dash', 'paper', 3],
  ],
  'done-undated': [
    ['circle', 'good'],
    ['circle', 'paper', 2.3],
  ],
  overdue: [['square', 'bad']],
  'due-soon': [['triangle', 'bad']],
  'not-due': [['ring', 'good', 4.5]],
  'no-report': [['ring', 'none', 4.5]],
  'no-deadline': [['dash', 'none']],
  // A question mark alone.
  'deadline-unreadable': [],
  discontinued: [['cross', 'none']],
}

/** The mark of a state. */
export function stateMark(state: ObligationState, x: number, y: number): string {
  const parts = marks[state].map(([shape, name, size]) => shapeAt(shape, x, y, name, size))
  return parts.join('') || textAt(x, y + 4, 'bad bold mid', '?')
}
