import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { evaluateIndicators, indicators } from 'pasientforlop'
import { mappings, readCsv, rowsOf } from 'pasientforlop/files'
import { median, mustEqual, report } from '../helpers/bench.js'
import { writeRowsFile } from '../helpers/hospital-rows-file.js'

/** Another number may be given, to try the bench itself. */
const count = Number(process.env['BENCH_ROWS'] ?? 2_000_000)
const asOf = '2024-12-31'
const options = {
  asOf,
  by: ['unit'],
  periods: ['2019', '2020', '2021', '2022', '2023', '2024'].flatMap((year) =>
    ['T1', 'T2', 'T3'].map((tertial) => `${year}-${tertial}`),
  ),
}
const chosen = Object.values(indicators).filter(({ subject }) => subject === 'pathway')

/** Own processes measure their memory; this one only times. */
const task = process.argv[2]
if (task === 'read' || task === 'answer') {
  const path = process.argv[3] as string
  const reading = readCsv(readFileSync(path), { mapping: mappings.registration })
  if (task === 'answer') answerOf(reading)
  console.log(process.resourceUsage().maxRSS / 1024)
} else {
  await bench()
}

function read(path: string) {
  return readCsv(readFileSync(path), { mapping: mappings.registration })
}

function answerOf(reading: ReturnType<typeof read>) {
  return evaluateIndicators(
    chosen,
    { registrations: rowsOf(reading) },
    { ...options, policy: 'open' },
  )
}

async function bench() {
  const folder = mkdtempSync(join(tmpdir(), 'pasientforlop-bench-'))
  const path = join(folder, 'rows.csv')
  const mixed = join(folder, 'mixed.csv')
  writeRowsFile(path, count, 'sorted')
  writeRowsFile(mixed, count, 'shuffled')
  const megabytes = statSync(path).size / 1e6
  console.log(`\nA CSV file of ${count} rows, ${megabytes.toFixed(0)} MB, one thread, median of 5`)
  const speed = (file: string) => {
    const times = Array.from({ length: 5 }, () => {
      const before = performance.now()
      mustEqual(read(file).length, count)
      return performance.now() - before
    })
    return (megabytes * 1000) / median(times)
  }
  const sorted = speed(path)
  report('reading into columns, by patient, MB/s', sorted.toFixed(0), 'at least 200', sorted >= 200)
  console.log(`  in no order: ${speed(mixed).toFixed(0)} MB/s`)
  const before = performance.now()
  const answer = answerOf(read(path))
  const seconds = (performance.now() - before) / 1000
  mustEqual(answerOf(read(mixed)).indicators, answer.indicators)
  const duck = await duckSeconds(path)
  console.log(
    `  file to ${chosen.length} indicators by unit and tertial: ${seconds.toFixed(1)} s; DuckDB, two threads, one indicator: ${duck.toFixed(1)} s`,
  )
  report('DuckDB, times our time', (duck / seconds).toFixed(2), 'at least 4', duck / seconds >= 4)
  for (const [what, file, most] of [
    ['in no order', mixed, 400],
    ['by patient', path, 200],
  ] as const) {
    const peak = memoryOf('answer', file)
    report(`peak memory, ${what}, MB`, peak.toFixed(0), `at most ${most}`, peak <= most)
  }
  rmSync(folder, { recursive: true, force: true })
}

function memoryOf(what: 'read' | 'answer', file: string): number {
  const { stdout } = spawnSync(
    process.execPath,
    [...process.execArgv, process.argv[1] as string, what, file],
    { encoding: 'utf8', env: process.env },
  )
  return Number(stdout.trim())
}

/** The yardstick: tuned by hand, assembly but for the edges of a day, one indicator of them. */
async function duckSeconds(path: string): Promise<number> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '2' })
  const connection = await instance.connect()
  const sql = readFileSync(new URL('./files.bench.sql', import.meta.url), 'utf8')
  const times: number[] = []
  for (let round = 0; round < 3; round += 1) {
    const before = performance.now()
    await connection.runAndReadAll(sql.replace('rows.csv', path))
    times.push((performance.now() - before) / 1000)
  }
  return median(times)
}
