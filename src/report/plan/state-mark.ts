import type { ObligationState } from '../../plans/ids.js'
import { shapeAt, textAt } from '../picture/elements.js'

/** The mark of a state: a shape and a colour of its own. */
export function stateMark(state: ObligationState, x: number, y: number, size: number): string {
  const outlined = (name: string) =>
    `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${size - 0.5}" class="${name}-line edge"/>`
  switch (state) {
    case 'done':
      return shapeAt('circle', x, y, 'good', size)
    case 'done-late':
      return shapeAt('circle', x, y, 'good', size) + shapeAt('dash', x, y, 'paper', size * 0.6)
    case 'done-undated':
      return shapeAt('circle', x, y, 'good', size) + shapeAt('circle', x, y, 'paper', size * 0.45)
    case 'overdue':
      return shapeAt('square', x, y, 'bad', size)
    case 'due-soon':
      return shapeAt('triangle', x, y, 'bad', size)
    case 'not-due':
      return outlined('good')
    case 'no-report':
      return outlined('none')
    case 'no-deadline':
      return shapeAt('dash', x, y, 'none', size)
    case 'deadline-unreadable':
      return textAt(x, y + 4, 'bad bold mid', '?')
    case 'discontinued':
      return shapeAt('cross', x, y, 'none', size)
  }
}
