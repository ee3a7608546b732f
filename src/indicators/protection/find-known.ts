import type { Component } from './find-components.js'
import type { Table } from './hidden-cells.js'

/**
 * The hidden cells that follow from one sum after another: where a sum has one unknown cell, that
 * is known too, and the next sum has one fewer. What is left needs more than subtraction.
 */
export function findKnown({ hidden }: Table, { sums }: Component): ReadonlySet<number> {
  const unknownIn = sums.map(({ parent, children }) =>
    [parent, ...children].filter((at) => hidden[at] === true),
  )
  const left = unknownIn.map((cells) => cells.length)
  const sumsOf = new Map<number, number[]>()
  unknownIn.forEach((cells, sum) => {
    for (const cell of cells) {
      const list = sumsOf.get(cell)
      if (list === undefined) sumsOf.set(cell, [sum])
      else list.push(sum)
    }
  })
  const known = new Set<number>()
  const ready = left.flatMap((count, sum) => (count === 1 ? [sum] : []))
  for (let at = 0; at < ready.length; at += 1) {
    const cell = unknownIn[ready[at] as number]?.find((one) => !known.has(one))
    if (cell === undefined) continue
    known.add(cell)
    for (const sum of sumsOf.get(cell) ?? []) {
      left[sum] = (left[sum] as number) - 1
      if (left[sum] === 1) ready.push(sum)
    }
  }
  return known
}
