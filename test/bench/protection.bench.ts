import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { protectFigures } from '../../src/indicators/protection/protect-figures.js'
import type { FiguresToProtect } from '../../src/indicators/protection/types.js'
import {
  comparedPublication,
  comparedTables,
  tableA,
  tableB,
  tableC,
} from '../generators/bench-publications.js'
import { report } from '../helpers/bench.js'

const run = (name: string, input: FiguresToProtect) => {
  const before = process.cpuUsage()
  const { counts } = protectFigures(input)
  const seconds = process.cpuUsage(before).user / 1e6
  const complementary = counts.difference + counts.range
  console.log(
    `  ${name}: ${input.results.length} results of ${input.cells.length} inner cells; primary ${counts.small}, complementary ${complementary} (${counts.range} for ranges), by budget ${counts.budget}, shown ${counts.shown}`,
  )
  return { seconds, counts, hidden: counts.small + complementary + counts.budget }
}

const within = (name: string, input: FiguresToProtect, most: number) => {
  const { seconds } = run(name, input)
  report(name, `${seconds.toFixed(1)} s`, `at most ${most} s`, seconds <= most)
}

if (process.env['PROTECT_LARGE'] === 'yes') {
  const large = tableC({ areas: 3, quarters: 'yes' })
  within(`${large.results.length} results, linked`, large, 60)
  const memory = process.resourceUsage().maxRSS / 1024
  report(
    'memory, with the rows and the tools',
    `${memory.toFixed(0)} MB`,
    'at most 600 MB',
    memory <= 600,
  )
  process.exit()
}

console.log(
  '\nprotectFigures: everything that is shown together, protected together (seconds of CPU)',
)
within('A: 20 units × 5 areas, months, quarters, years', tableA(), 4)
within('B: 60 units in trusts and regions × areas', tableB(), 4)
within('C: 60 units × 36 months × 15 indicators, linked', tableC(), 10)

// On its own, with little room: a heap that may grow says nothing of what is needed.
const heap = 400
const { stdout } = spawnSync(
  process.execPath,
  [`--max-old-space-size=${heap}`, '--import', 'tsx', fileURLToPath(import.meta.url)],
  { env: { ...process.env, PROTECT_LARGE: 'yes' }, encoding: 'utf8' },
)
console.log(stdout.trimEnd())

/**
 * What the suppression of each evaluation on its own hid of `comparedTables`, small results among
 * them, counted with `finishAggregate` of commit b70c0fc and its default policy.
 */
const hiddenBefore = [236, 393, 147, 454]
comparedTables.forEach((table, at) => {
  const before = hiddenBefore[at] as number
  const { hidden } = run(table.name, comparedPublication(table))
  report(
    'hidden, small ones too',
    `${hidden} for ${before}`,
    'at most 1.1 times',
    hidden <= 1.1 * before,
  )
})
