import { deepStrictEqual } from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { appendFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The median of a list of numbers. */
export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1
    ? (sorted[middle] as number)
    : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2
}

/** Milliseconds of each task, median of `rounds`, taken in turns so that a slow spell hits all. */
export const timeInTurns = <K extends string>(
  tasks: Record<K, () => unknown>,
  rounds = 7,
): Record<K, number> => {
  const names = Object.keys(tasks) as K[]
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<
    K,
    number[]
  >
  for (const name of names) tasks[name]()
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) {
      const before = performance.now()
      tasks[name]()
      times[name].push(performance.now() - before)
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times[name])])) as Record<K, number>
}

/** Stops the bench when two ways to the same answer differ: a fast wrong answer is no result. */
export const mustEqual = (actual: unknown, expected: unknown): void =>
  deepStrictEqual(actual, expected)

/**
 * Prints one line of a result, with whether what was promised is kept, and notes it for the table
 * of all promises (`BENCH_RESULTS` is its file).
 */
export const report = (what: string, figure: string, promise: string, kept: boolean): void => {
  console.log(
    `  ${what.padEnd(52)} ${figure.padStart(14)}   ${promise}: ${kept ? 'kept' : 'NOT KEPT'}`,
  )
  const { BENCH_RESULTS } = process.env
  if (BENCH_RESULTS !== undefined) {
    appendFileSync(BENCH_RESULTS, `${JSON.stringify({ what, figure, promise, kept })}\n`)
  }
}

/** What the command takes, as a process of its own: seconds, and its memory at most, in MB. */
export function commandPeak(...args: readonly string[]): { seconds: number; peak: number } {
  const tell = new URL('./tell-peak.mjs', import.meta.url).href
  const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))
  const before = performance.now()
  const { status, stderr } = spawnSync(process.execPath, ['--import', tell, cli, ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  })
  const seconds = (performance.now() - before) / 1000
  // 1 says that there are findings.
  if (status !== 0 && status !== 1) throw new Error(`${args[0]} ended with ${status}: ${stderr}`)
  return { seconds, peak: Number(/peak (\d+)/.exec(stderr)?.[1]) }
}
