import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { median, report } from '../helpers/bench.js'
import { bundleSize, pictures, sizeBesideRoot } from '../helpers/bundle-size.js'
import { entries, specifierOf } from '../run/entries.js'

const root = fileURLToPath(new URL('../..', import.meta.url))

// Each import in a process of its own: the second one in the same process would be warm.
const coldImport = (entry: string) => {
  const code = `const before = performance.now(); await import('${entry}'); console.log(performance.now() - before)`
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', code], { cwd: root })
  return Number(stdout.toString())
}
const specifiers = entries.map(specifierOf)
const empty = 'data:text/javascript,export const nothing = 0'
// In turn, so that a busy moment of the machine falls on all of them.
const rounds = Array.from({ length: 21 }, () =>
  Object.fromEntries([empty, ...specifiers].map((entry) => [entry, coldImport(entry)])),
)
const cold = (entry: string) => median(rounds.map((round) => round[entry] as number))

console.log('\nsize (minified and gzipped) and cold import of the built package, by entry')
for (const entry of specifiers) {
  const bytes = await bundleSize('*', entry)
  console.log(
    `  ${entry.padEnd(28)} ${String(bytes).padStart(8)} bytes ${cold(entry).toFixed(1)} ms`,
  )
}
console.log(`  a module with nothing in it: ${cold(empty).toFixed(1)} ms`)
report(
  `cold import of pasientforlop, ms, median of ${rounds.length} processes`,
  cold('pasientforlop').toFixed(1),
  'at most 25',
  cold('pasientforlop') <= 25,
)

const from = 'pasientforlop/report'
for (const [names, most] of [
  [pictures, 12_000],
  ...pictures.map((name) => [[name], 4_000] as const),
] as const) {
  const what = names.length > 1 ? 'every picture' : names[0]
  const [alone, beside] = [await bundleSize(names, from), await sizeBesideRoot(names, from)]
  report(`${what}, bytes alone`, `${alone}`, `at most ${most}`, alone <= most)
  // What an application has that measures the pathways or evaluates the figures it draws.
  report(`${what}, bytes beside the root`, `${beside}`, `at most ${most}`, beside <= most)
}
