// Tests against programs that npm does not have, or that take minutes: `npm run engines` runs all
// parts, `npm run engines -- duckdb spark` some. Each part sets up what it needs and takes it down.
//
// To add a part, add a file `engines/<name>.mjs`; its name is what selects it. It exports:
//   about             what it proves, in a line.
//   setUp(folder)     makes ready and returns what `run` needs. `folder` is a new empty folder that is
//                     deleted at the end. What cannot be had is told by `missing('what, and how to
//                     get it')`, which fails the part: nothing is left out in silence.
//   run(state)        answers { passed, failed }, the numbers of checks. A part of vitest is
//                     `runVitest(['test/sql'], env)`; one without a check fails.
//   takeDown(state)   stops what was started; may be left out.
// All may be async. `engine-tools.mjs` has a Python with packages of pip, programs of apt, and vitest.
// A part that is missing fails the run, unless `--tell-missing` says that telling is enough.
// With `CI` set everything random has a fixed seed and all parts together stay below 15 minutes.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Missing } from './engine-tools.mjs'
import { ensureInstalled } from './setup.mjs'

const folder = new URL('engines/', import.meta.url)
const all = readdirSync(folder)
  .filter((name) => name.endsWith('.mjs'))
  .map((name) => name.replace(/\.mjs$/, ''))
  .sort()
const tellsMissing = process.argv.includes('--tell-missing')
const asked = process.argv.slice(2).filter((word) => word !== '--tell-missing')
const unknown = asked.filter((name) => !all.includes(name))
if (unknown.length > 0) {
  console.error(`engines: there is no part ${unknown.join(', ')}; there are ${all.join(', ')}`)
  process.exit(2)
}

ensureInstalled()
// What runs is ended by the signal too; then the part takes down what it started.
let isInterrupted = false
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => (isInterrupted = true))

const results = []
for (const name of asked.length > 0 ? all.filter((one) => asked.includes(one)) : all) {
  if (!isInterrupted) results.push(await runPart(name))
}

console.log('\nengines')
for (const { name, state, passed, failed, seconds } of results) {
  const counts = state === 'missing' ? 'MISSING' : `${passed} passed, ${failed} failed`
  console.log(`  ${name.padEnd(12)} ${counts.padEnd(24)} ${seconds.toFixed(0).padStart(5)} s`)
}
const missed = results.filter(({ state }) => state === 'missing').map(({ name }) => name)
if (missed.length > 0) console.error(`\n!! NOT TRIED: ${missed.join(', ')}; see why above`)
const isWhole = results.every(
  ({ state }) => state === 'passed' || (state === 'missing' && tellsMissing),
)
process.exit(isWhole && !isInterrupted ? 0 : 1)

async function runPart(name) {
  const part = await import(new URL(`${name}.mjs`, folder))
  console.log(`\n== ${name}: ${part.about}`)
  const started = performance.now()
  const place = mkdtempSync(join(tmpdir(), `pasientforlop-${name}-`))
  const ended = (state, counts = { passed: 0, failed: 0 }) => ({
    name,
    state,
    ...counts,
    seconds: (performance.now() - started) / 1000,
  })
  let state
  let isUp = false
  try {
    state = await part.setUp?.(place)
    isUp = true
    const counts = await part.run(state)
    return ended(counts.failed === 0 && counts.passed > 0 ? 'passed' : 'failed', counts)
  } catch (error) {
    if (error instanceof Missing) {
      console.error(`\n!! MISSING: ${name} needs ${error.message}\n`)
      return ended('missing')
    }
    console.error(error)
    return ended('failed')
  } finally {
    if (isUp) await part.takeDown?.(state)
    rmSync(place, { recursive: true, force: true })
  }
}
