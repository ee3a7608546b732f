import { ensureInstalled, root, run, runTool } from './setup.mjs'

ensureInstalled()
// Without declarations: they take most of a build, and nothing is compiled against them here.
runTool('tsup', ['--silent', '--no-dts'])

const file = ['docs/examples/hospital.csv', '--mapping', 'docs/examples/hospital.mapping.json']
const demo = [
  ['check', ...file, '--as-of', '2024-12-31', '--limit', '1', '--fail-on', 'never'],
  ['worklist', ...file, '--as-of', '2020-03-31', '--within', '3'],
  ['indicators', ...file, '--as-of', '2020-09-01', '--period', '2020-T1'],
  ['explain', 'D11CP'],
]
for (const args of demo) {
  console.log(`\n$ pasientforlop ${args.join(' ')}\n`)
  run(process.execPath, [`${root}/dist/cli.js`, ...args])
}
