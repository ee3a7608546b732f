// The whole suite under each of six time zones: an answer that moves with the zone is a fault.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureInstalled, root } from './setup.mjs'

const zones = [
  'UTC',
  'Europe/Oslo',
  'America/Sao_Paulo',
  'Pacific/Apia',
  'Asia/Kolkata',
  'Pacific/Chatham',
]

ensureInstalled()
const folder = mkdtempSync(join(tmpdir(), 'pasientforlop-test-'))
const total = { passed: 0, failed: 0, skipped: 0 }
let failed = false
for (const zone of zones) {
  console.log(`\n== TZ=${zone}`)
  const report = join(folder, `${zone.replace('/', '-')}.json`)
  const { status } = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/vitest/vitest.mjs'),
      'run',
      '--reporter=dot',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...process.argv.slice(2),
    ],
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
rmSync(folder, { recursive: true, force: true })
if (total.passed === 0) failed = true
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`)
process.exit(failed ? 1 : 0)
