import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addLine, dropRows, lineOfRow, newLineIndex } from '../../src/files/line-index.js'
import '../helpers/property-runs.js'

/** How many lines each row begins after the one before it. */
const steps = fc.array(fc.constantFrom(1, 1, 1, 2, 5), { minLength: 1, maxLength: 40 })

const indexOf = (first: number, lines: readonly number[]) => {
  const index = newLineIndex(first)
  lines.forEach((line, row) => {
    addLine(index, row, line)
  })
  return index
}

test('each row is on the line that was told of it, and only those that do not follow are kept', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9 }), steps, (first, steps) => {
      const lines = steps.map((_, at) => first - 1 + sum(steps.slice(0, at + 1)))
      const index = indexOf(first, lines)
      expect(lines.map((_, row) => lineOfRow(index, row))).toEqual(lines)
      const leaps = lines.filter(
        (line, at) => line !== (at === 0 ? first : itemAt(lines, at - 1) + 1),
      )
      expect(index.lines).toEqual([first, ...leaps])
      expect(index.next).toBe(itemAt(lines, lines.length - 1) + 1)
    }),
  )
})

test('without its first rows the others stay on their lines, and so do those to come', () => {
  fc.assert(
    fc.property(steps, fc.nat(39), fc.integer({ min: 1, max: 4 }), (steps, count, step) => {
      const lines = steps.map((_, at) => sum(steps.slice(0, at + 1)))
      fc.pre(count < lines.length)
      const kept = dropRows(indexOf(1, lines), count)
      const rest = lines.slice(count)
      addLine(kept, rest.length, itemAt(rest, rest.length - 1) + step)
      rest.push(itemAt(rest, rest.length - 1) + step)
      expect(rest.map((_, row) => lineOfRow(kept, row))).toEqual(rest)
      expect(kept.rows.every((row, at) => at === 0 || row > itemAt(kept.rows, at - 1))).toBe(true)
    }),
  )
})

const sum = (numbers: readonly number[]) => numbers.reduce((one, other) => one + other, 0)
const itemAt = (numbers: readonly number[], at: number) => numbers[at] as number
