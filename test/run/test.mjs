// The whole suite once: `npm test`; test/every-zone.test.ts runs what can see the zone in the other five.
// The whole suite under each of the six, as CI does it: `npm test -- --all-zones`. Some tests only:
// `npm test -- calendar`.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureInstalled, root } from './setup.mjs'
import { zones } from './zones.mjs'

ensureInstalled()
const folder = mkdtempSync(join(tmpdir(), 'pasientforlop-test-'))
const total = { passed: 0, failed: 0, skipped: 0 }
let failed = false

/** One run of vitest under a zone; what it counts is added to the total. */
const run = (zone, args) => {
  console.log(`\n== TZ=${zone}`)
  const report = join(folder, 'report.json')
  rmSync(report, { force: true })
  const vitest = join(root, 'node_modules/vitest/vitest.mjs')
  const { status } = spawnSync(
    process.execPath,
    [vitest, 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`, ...args],
    { cwd: root, stdio: 'inherit', env: { ...process.env, TZ: zone } },
  )
  if (status !== 0) failed = true
  try {
    const counts = JSON.parse(readFileSync(report, 'utf8'))
    total.passed += counts.numPassedTests
    total.failed += counts.numFailedTests
    total.skipped += counts.numPendingTests + counts.numTodoTests
  } catch {
    failed = true
  }
}

const args = process.argv.slice(2)
const inAll = args.includes('--all-zones')
const asked = args.filter((arg) => arg !== '--all-zones')
// Where all runs under every zone, what runs part of it under the others has nothing to add.
if (inAll) asked.push('--exclude', 'test/every-zone.test.ts')
for (const zone of inAll ? zones : zones.slice(0, 1)) run(zone, asked)
rmSync(folder, { recursive: true, force: true })
if (total.passed === 0) failed = true
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`)
process.exit(failed ? 1 : 0)
