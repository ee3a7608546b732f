import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { median, report } from '../helpers/bench.js'
import { bundleSize, coreNames } from '../helpers/bundle-size.js'

const root = fileURLToPath(new URL('../..', import.meta.url))

// Each import in a process of its own: the second one in the same process would be warm.
const coldImport = () => {
  const code = `const before = performance.now(); await import('pasientforlop'); console.log(performance.now() - before)`
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', code], { cwd: root })
  return Number(stdout.toString())
}
const times = Array.from({ length: 15 }, coldImport)
const core = await bundleSize(coreNames)
const all = await bundleSize('*')

console.log('\nsize and cold import of the built package, minified and gzipped, zod not in it')
report(
  'core: rows to forløpstider with all tables, bytes',
  String(core),
  'at most 20,000',
  core <= 20_000,
)
console.log(`  everything the entry exports, bytes: ${all}`)
const cold = median(times)
report(
  `cold import, ms, median of ${times.length} processes`,
  cold.toFixed(1),
  'below 15',
  cold < 15,
)
