// Speed and size beside what is promised: `npm run bench`, or some of it by name
// (`npm run bench -- assemble size`). With `--write` the tables of docs/performance.md are made of it.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { ensureInstalled, root, run, runTool } from './setup.mjs'

const page = join(root, 'docs', 'performance.md')
const asked = process.argv.slice(2).filter((word) => word !== '--write')
const isWritten = process.argv.includes('--write')

ensureInstalled()
// Without declarations: they take most of a build, and nothing is compiled against them here.
runTool('tsup', ['--silent', '--no-dts'])
const folder = mkdtempSync(join(tmpdir(), 'pasientforlop-bench-'))
const results = new Map()
for (const file of readdirSync(`${root}/test/bench`).sort()) {
  if (!file.endsWith('.bench.ts')) continue
  const name = file.replace('.bench.ts', '')
  if (asked.length > 0 && !asked.some((word) => name.includes(word))) continue
  const noted = join(folder, `${name}.ndjson`)
  writeFileSync(noted, '')
  // No paths in this one: what is measured is the built package, not the sources.
  run(process.execPath, ['--expose-gc', '--import', 'tsx', `test/bench/${file}`], {
    TSX_TSCONFIG_PATH: `${root}/test/bench/tsconfig.json`,
    BENCH_RESULTS: noted,
  })
  const lines = readFileSync(noted, 'utf8').split('\n').filter(Boolean)
  results.set(
    name,
    lines.map((line) => JSON.parse(line)),
  )
}
rmSync(folder, { recursive: true, force: true })

printPromises()
if (isWritten) writePage()

/** One table of every promise that was looked at, kept or not. */
function printPromises() {
  const all = [...results].flatMap(([name, rows]) => rows.map((row) => ({ name, ...row })))
  const cells = all.map(({ name, what, figure, promise, kept }) => [
    ...[name, what, figure, promise].map((cell) => String(cell).trim()),
    kept ? 'kept' : 'NOT KEPT',
  ])
  const widths = cells.reduce(
    (most, row) => row.map((cell, at) => Math.max(most[at] ?? 0, cell.length)),
    [],
  )
  console.log('\npromises')
  for (const row of cells) {
    console.log(`  ${row.map((cell, at) => cell.padEnd(widths[at])).join('  ')}`.trimEnd())
  }
  console.log(`${all.filter(({ kept }) => kept).length} of ${all.length} kept`)
}

/** Puts the tables of what was run in the place of those that the page has; others stay. */
function writePage() {
  const text = readFileSync(page, 'utf8')
  const [head, ...sections] = text.split(/^## /m)
  const known = new Map(
    sections.map((section) => [section.slice(0, section.indexOf('\n')), section]),
  )
  for (const [name, rows] of results) {
    // What looked at no promise, such as Spark without a number of rows, says nothing new.
    if (rows.length > 0) known.set(name, sectionOf(name, rows))
  }
  const parts = [...known].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, section]) => section.trim())
  writeFileSync(page, `${[head.trim(), ...parts].join('\n\n## ')}\n`)
  runTool('biome', ['format', '--write', page])
}

function sectionOf(name, rows) {
  const [{ model = 'unknown processor' } = {}] = cpus()
  const machine = `${cpus().length} cores (${model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}`
  const date = new Date().toISOString().slice(0, 10)
  const cell = (value) => String(value).trim().replaceAll('|', '\\|')
  const lines = rows.map(
    ({ what, figure, promise, kept }) =>
      `| ${cell(what)} | ${cell(figure)} | ${cell(promise)} | ${kept ? 'kept' : '**not kept**'} |`,
  )
  return `${name}\n\nOn ${date}, ${machine}: \`npm run bench -- ${name}\`.\n\n| what | measured | promise | |\n| --- | --- | --- | --- |\n${lines.join('\n')}`
}
