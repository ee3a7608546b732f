// From the bytes of a file to columns, and to the indicators of its pathways, beside DuckDB.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { DuckDBInstance } from '@duckdb/node-api'
import { evaluateIndicators, indicators } from 'pasientforlop'
import { mappings, readCsv } from 'pasientforlop/files'
import { readAggregates, sqlFor } from 'pasientforlop/sql'
import { writeRowsFile } from '../generators/hospital-rows-file.js'
import { commandPeak, median, mustEqual, report } from '../helpers/bench.js'
import { besides } from '../sql/run-sql.js'

/** Another number may be given, to try the bench itself. */
const count = Number(process.env['BENCH_ROWS'] ?? 2_000_000)
const options = {
  asOf: '2024-12-31',
  by: ['unit'],
  periods: ['2019', '2020', '2021', '2022', '2023', '2024'].flatMap((year) =>
    ['T1', 'T2', 'T3'].map((tertial) => `${year}-${tertial}`),
  ),
}
const chosen = Object.values(indicators).filter(
  ({ subject }) => subject === 'pathway' || subject === 'forlopstid',
)
const folder = mkdtempSync(join(tmpdir(), 'pasientforlop-bench-'))
const path = join(folder, 'rows.csv')
const mixed = join(folder, 'mixed.csv')
const long = join(folder, 'long.csv')

try {
  writeRowsFile(path, count, 'sorted')
  writeRowsFile(mixed, count, 'shuffled')
  const megabytes = statSync(path).size / 1e6
  console.log(`\nA CSV file of ${count} rows, ${megabytes.toFixed(0)} MB, one thread`)
  benchReading(megabytes)
  await benchAnswer()
  benchMemory()
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function read(file: string) {
  return readCsv(readFileSync(file), { mapping: mappings.registration })
}

function answerOf(file: string) {
  return evaluateIndicators(chosen, { registrations: read(file) }, { ...options, policy: 'open' })
}

/** The median of some rounds after one that is not counted. */
function secondsOf(rounds: number, work: () => unknown): number {
  work()
  return median(
    Array.from({ length: rounds }, () => {
      const before = performance.now()
      work()
      return (performance.now() - before) / 1000
    }),
  )
}

function benchReading(megabytes: number): void {
  const speedOf = (file: string) =>
    megabytes / secondsOf(5, () => mustEqual(read(file).length, count))
  const sorted = speedOf(path)
  report('reading into columns, by patient, MB/s', sorted.toFixed(0), 'at least 200', sorted >= 200)
  console.log(`  in no order: ${speedOf(mixed).toFixed(0)} MB/s`)
}

async function benchAnswer(): Promise<void> {
  const seconds = secondsOf(3, () => answerOf(path))
  const answer = answerOf(path)
  mustEqual(answerOf(mixed).indicators, answer.indicators)
  const duck = await duckAnswer()
  const sql = await ownSql()
  mustEqual(sql.indicators, answer.indicators)
  console.log(
    `  file to ${chosen.length} indicators by unit and tertial: ${seconds.toFixed(2)} s; DuckDB, two threads: one indicator, tuned by hand, ${duck.seconds.toFixed(2)} s, all by our own SQL ${sql.seconds.toFixed(1)} s, with the same answer`,
  )
  console.log(`  ${polarsLine(duck.rows)}`)
  const tuned = duck.seconds / seconds
  report('all, times faster than one in DuckDB', tuned.toFixed(2), 'at least 4', tuned >= 4)
  const own = sql.seconds / seconds
  report('all, times faster than our own SQL', own.toFixed(1), 'at least 8', own >= 8)
  writeRowsFile(long, count * 2.5, 'sorted')
  const slower = secondsOf(1, () => answerOf(long)) / (seconds * 2.5)
  const what = `${count * 2.5} rows, time of a row to that before`
  report(what, slower.toFixed(2), 'at most 1.3', slower <= 1.3)
}

/** What the command takes. */
function benchMemory(): void {
  for (const [what, file, most] of [
    ['in no order', mixed, 400],
    ['by patient', path, 200],
    ['by patient, 2.5 times the rows', long, 200],
  ] as const) {
    const periods = options.periods.flatMap((one) => ['--period', one])
    const peak = peakOf('indicators', file, '--policy', 'open', ...periods)
    report(`indicators, ${what}, peak MB`, peak.toFixed(0), `at most ${most}`, peak <= most)
  }
  for (const [what, file, most] of [
    ['in no order', mixed, 400],
    ['by patient', path, 200],
  ] as const) {
    const peak = peakOf('check', file)
    report(`check, ${what}, peak MB`, peak.toFixed(0), `at most ${most}`, peak <= most)
  }
  const peak = peakOf('worklist', path)
  report('worklist, by patient, peak MB', peak.toFixed(0), 'at most 200', peak <= 200)
}

function peakOf(command: string, file: string, ...more: readonly string[]): number {
  return commandPeak(command, file, '--as-of', options.asOf, ...more).peak
}

/** The yardstick: tuned by hand, assembly but for the edges of a day, one indicator of them. */
async function duckAnswer() {
  const instance = await DuckDBInstance.create(':memory:', { threads: '2' })
  const connection = await instance.connect()
  const sql = readFileSync(new URL('./one-indicator.sql', import.meta.url), 'utf8')
  const times: number[] = []
  let rows: readonly (readonly unknown[])[] = []
  for (let round = 0; round < 3; round += 1) {
    const before = performance.now()
    const answer = await connection.runAndReadAll(sql.replace('rows.csv', path))
    times.push((performance.now() - before) / 1000)
    rows = answer.getRowsJson()
  }
  connection.closeSync()
  instance.closeSync()
  return { seconds: median(times), rows }
}

/** The same by Polars, where a Python (`BENCH_PYTHON`, or python3) has it. */
function polarsLine(expected: readonly (readonly unknown[])[]): string {
  const script = fileURLToPath(new URL('./one-indicator.py', import.meta.url))
  const { status, stdout } = spawnSync(process.env['BENCH_PYTHON'] ?? 'python3', [script, path], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  if (status !== 0) return 'Polars is not there: BENCH_PYTHON says which Python has it'
  const { version, seconds, rows } = JSON.parse(stdout) as {
    readonly version: string
    readonly seconds: readonly number[]
    readonly rows: readonly (readonly unknown[])[]
  }
  const asTexts = (list: typeof rows) => list.map((row) => row.map(String))
  mustEqual(asTexts(rows), asTexts(expected))
  return `Polars ${version}, all threads: the same one indicator, not tuned, ${median(seconds).toFixed(2)} s, with the same answer`
}

/** All indicators by the SQL that this library writes: the time of what they need, and the answer. */
async function ownSql() {
  const names = ['patient', 'unit', 'date', 'code', 'careLevel', 'severity'] as const
  const { statements } = sqlFor({
    dialect: 'duckdb',
    source: { table: 'registrations', row: 'row_id', dateTypes: { date: 'date' } },
    mapping: {
      kind: 'registration',
      columns: Object.fromEntries(names.map((name) => [name, name])),
    },
    ...options,
    indicators: chosen,
  })
  const instance = await DuckDBInstance.create(':memory:', { threads: '2' })
  const connection = await instance.connect()
  const types = names.map((name) => `'${name}': '${name === 'date' ? 'date' : 'varchar'}'`)
  await connection.run(
    `create view registrations as select row_number() over () as row_id, * from read_csv('${path}', header = true, columns = {${types.join(', ')}})`,
  )
  const before = performance.now()
  for (const { name, commands } of statements) {
    if (besides.includes(name)) continue
    for (const command of commands) await connection.run(command)
  }
  const cells: Record<string, unknown>[] = []
  for (const subject of ['pathway', 'forlopstid']) {
    const answer = await connection.runAndReadAll(`select * from pf_cells_${subject}`)
    cells.push(...(answer.getRowObjects() as Record<string, unknown>[]))
  }
  const aggregates = readAggregates(cells as never, { indicators: chosen, ...options })
  const publication = evaluateIndicators(chosen, { aggregates }, { ...options, policy: 'open' })
  const seconds = (performance.now() - before) / 1000
  connection.closeSync()
  instance.closeSync()
  return { seconds, indicators: publication.indicators }
}
