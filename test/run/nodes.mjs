// The whole suite on each Node that the package supports, once each in UTC. The npm package `node`
// brings the versions, into a scratch folder. `npm run nodes`, or `npm run nodes -- 22 24`.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureInstalled, root } from './setup.mjs'

const asked = process.argv.slice(2)
const versions = asked.length > 0 ? asked : ['20', '22', '24']

/** What the suite asks of 20, as `engines` has it. */
const range = (version) => (version === '20' ? '^20.19.0' : version)

ensureInstalled()
const folder = mkdtempSync(join(tmpdir(), 'pasientforlop-nodes-'))
const rows = []
let failed = false
for (const version of versions) {
  const home = join(folder, version)
  mkdirSync(home)
  writeFileSync(join(home, 'package.json'), '{ "private": true }')
  // The version asked for comes by the package's install script.
  const install = [
    'install',
    '--no-audit',
    '--no-fund',
    '--foreground-scripts',
    `node@${range(version)}`,
  ]
  const { status: installed, stderr } = spawnSync('npm', install, { cwd: home })
  const node = join(home, 'node_modules', 'node', 'bin', 'node')
  const name = spawnSync(node, ['--version']).stdout?.toString().trim()
  if (installed !== 0 || !name) {
    console.error(`Node ${version} could not be installed\n${stderr}`)
    rows.push(`Node ${version}: not run`)
    failed = true
    continue
  }
  console.log(`\n== Node ${name}, TZ=UTC`)
  const report = join(home, 'report.json')
  const vitest = join(root, 'node_modules/vitest/vitest.mjs')
  const args = ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`]
  const { status } = spawnSync(node, [vitest, ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, TZ: 'UTC', PATH: `${join(node, '..')}:${process.env.PATH}` },
  })
  if (status !== 0) failed = true
  try {
    const counts = JSON.parse(readFileSync(report, 'utf8'))
    const skipped = counts.numPendingTests + counts.numTodoTests
    rows.push(
      `Node ${name}: ${counts.numPassedTests} passed, ${counts.numFailedTests} failed, ${skipped} skipped`,
    )
    if (counts.numPassedTests === 0) failed = true
  } catch {
    rows.push(`Node ${name}: no report`)
    failed = true
  }
}
rmSync(folder, { recursive: true, force: true })
console.log(`\n${rows.join('\n')}`)
process.exit(failed ? 1 : 0)
