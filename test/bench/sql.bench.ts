// SQL in DuckDB beside one indicator tuned by hand, and beside the library on the same rows.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import {
  aggregateIndicator,
  assemblePathways,
  flattenForlopstider,
  flattenPathways,
  type Registration,
} from 'pasientforlop'
import { sqlFor } from 'pasientforlop/sql'
import {
  warehouseColumns,
  warehouseOptions,
  writeWarehouseRows,
} from '../generators/warehouse-rows.js'
import { report } from '../helpers/bench.js'
import { besides } from '../sql/run-sql.js'

const count = Number(process.env['SQL_BENCH_ROWS'] ?? 2_000_000)
const folder = mkdtempSync(join(tmpdir(), 'pasientforlop-bench-'))
const path = join(folder, 'rows.csv')
// The yardstick of the bench of files; these rows have a number before the patient.
const tuned = readFileSync(new URL('one-indicator.sql', import.meta.url), 'utf8')
  .replace('rows.csv', path)
  .replace("{'patient'", "{'row_id': 'integer', 'patient'")
const rows: Registration[] = []
await writeWarehouseRows(path, count, (row) => rows.push(row))

const instance = await DuckDBInstance.create(':memory:')
const connection = await instance.connect()
const time = async (work: () => Promise<unknown> | unknown): Promise<number> => {
  const started = performance.now()
  await work()
  return performance.now() - started
}

const { statements } = sqlFor({ ...warehouseOptions, dialect: 'duckdb' })
const steps = new Map<string, number>()
const types = Object.entries(warehouseColumns).map(
  ([name, type]) => `'${name}': '${type === 'text' ? 'varchar' : type}'`,
)
await connection.run(
  `create view registrations as select * from read_csv('${path}', header = true, columns = {${types.join(', ')}})`,
)
// In turn, and the better of two of both: what else the machine does falls on both alike.
const sumOf = (isAsked: (name: string) => boolean) =>
  [...steps].reduce((sum, [name, ms]) => sum + (isAsked(name) ? ms : 0), 0)
const isNeeded = (name: string) => !besides.includes(name)
const yardsticks: number[] = []
const wholes: number[] = []
for (const round of [1, 2]) {
  yardsticks.push(await time(() => connection.runAndReadAll(tuned)))
  for (const { name, commands } of statements) {
    if (round === 1 && !isNeeded(name)) continue
    steps.set(
      name,
      await time(async () => {
        for (const command of commands) await connection.run(command)
      }),
    )
  }
  wholes.push(sumOf(isNeeded))
}
const [yardstick, whole] = [Math.min(...yardsticks), Math.min(...wholes)]
const library = await time(() => {
  const { asOf, periods, by, indicators } = warehouseOptions
  const { pathways } = assemblePathways(rows)
  const of = {
    pathway: flattenPathways(pathways, { asOf }),
    forlopstid: flattenForlopstider(pathways, { asOf }),
  }
  for (const indicator of indicators) {
    aggregateIndicator(indicator as never, of[indicator.subject as 'pathway'] as never, {
      asOf,
      periods,
      by,
    })
  }
})

const { length } = warehouseOptions.indicators
console.log(`\nSQL in DuckDB, ${count} rows of a CSV, ${length} indicators by unit and type`)
for (const [name, ms] of steps) console.log(`  ${name.padEnd(16)} ${ms.toFixed(0).padStart(7)} ms`)
console.log(
  `  one indicator, tuned by hand: ${yardstick.toFixed(0)} ms; all of ours ${whole.toFixed(0)} ms, findings, worklist and what they read besides ${sumOf((name) => besides.includes(name)).toFixed(0)} ms; the library on objects in memory ${library.toFixed(0)} ms`,
)
const times = whole / yardstick
report('all indicators, times one tuned by hand', times.toFixed(2), 'at most 4', times <= 4)
connection.closeSync()
instance.closeSync()
rmSync(folder, { recursive: true, force: true })
