import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { median, report } from '../helpers/bench.js'
import { bundleSize } from '../helpers/bundle-size.js'

const root = fileURLToPath(new URL('../..', import.meta.url))

// Each import in a process of its own: the second one in the same process would be warm.
const coldImport = (entry: string) => {
  const code = `const before = performance.now(); await import('${entry}'); console.log(performance.now() - before)`
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', code], { cwd: root })
  return Number(stdout.toString())
}
// In turn, so that a busy moment of the machine falls on all of them.
const rounds = Array.from({ length: 21 }, () => ({
  empty: coldImport('data:text/javascript,export const nothing = 0'),
  core: coldImport('pasientforlop/core'),
  all: coldImport('pasientforlop'),
}))
const cold = (entry: keyof (typeof rounds)[number]) => median(rounds.map((round) => round[entry]))
const core = await bundleSize('*', 'pasientforlop/core')
const all = await bundleSize('*')

console.log('\nsize and cold import of the built package, minified and gzipped, zod not in it')
report(
  'pasientforlop/core, all of it with every table, bytes',
  String(core),
  'at most 20,000',
  core <= 20_000,
)
console.log(`  everything the entry exports, bytes: ${all}`)
report(
  `cold import of pasientforlop/core, ms, median of ${rounds.length} processes`,
  cold('core').toFixed(1),
  'below 15',
  cold('core') < 15,
)
console.log(
  `  cold import of pasientforlop, ms: ${cold('all').toFixed(1)}; of a module with nothing in it: ${cold('empty').toFixed(1)}`,
)
