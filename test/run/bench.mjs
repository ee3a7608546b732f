import { readdirSync } from 'node:fs'
import { ensureInstalled, root, run, runTool } from './setup.mjs'

ensureInstalled()
// Without declarations: they take most of a build, and nothing is compiled against them here.
runTool('tsup', ['--silent', '--no-dts'])
const asked = process.argv.slice(2)
const files = readdirSync(`${root}/test/bench`).filter((name) => name.endsWith('.bench.ts'))
for (const file of files.sort()) {
  if (asked.length > 0 && !asked.some((word) => file.includes(word))) continue
  // No paths in this one: what is measured is the built package, not the sources.
  run(process.execPath, ['--expose-gc', '--import', 'tsx', `test/bench/${file}`], {
    TSX_TSCONFIG_PATH: `${root}/test/bench/tsconfig.json`,
  })
}
