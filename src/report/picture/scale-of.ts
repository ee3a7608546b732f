/** Numbers to px: `from` stands at `start`, `to` at `end`; nothing leaves the two. */
export function scaleOf(
  [from, to]: readonly [number, number],
  [start, end]: readonly [number, number],
): (value: number) => number {
  return (value) =>
    start +
    (end - start) * (to === from ? 0.5 : Math.min(1, Math.max(0, (value - from) / (to - from))))
}

/** Some five round numbers from 0 to the first that is not below `most`. */
export function ticksTo(most: number): readonly number[] {
  const rough = Math.max(most, 1) / 5
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = Math.max(1, power * ([1, 2, 5].find((times) => times * power >= rough) ?? 10))
  return Array.from({ length: Math.ceil(Math.max(most, 1) / step) + 1 }, (_, at) => at * step)
}
