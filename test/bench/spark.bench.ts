// SQL on Spark, on this machine with a heap of 4 GB, and the library's command on the same file:
// `SPARK_BENCH_ROWS=20000000 npm run bench -- spark`. Takes a while, so that it runs only where a
// number of rows is said. Spilled is what Spark counts as such, in memory or on disk: promised is none.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sqlFor } from 'pasientforlop/sql'
import {
  warehouseColumns,
  warehouseOptions,
  writeWarehouseRows,
} from '../generators/warehouse-rows.js'
import { commandPeak, report } from '../helpers/bench.js'
import { openSpark } from '../sql/engines/spark.js'

const count = Number(process.env['SPARK_BENCH_ROWS'] ?? 0)
if (count === 0) {
  console.log('\nSQL on Spark: not run; say SPARK_BENCH_ROWS, such as 20000000')
} else await run()

async function run(): Promise<void> {
  const tools: string = new URL('../run/engine-tools.mjs', import.meta.url).href
  const { needJava, pythonWith } = await import(tools)
  needJava(17)
  process.env['SPARK_PYTHON'] ??= pythonWith('spark', ['pyspark==4.1.3'])
  process.env['SPARK_MEMORY'] ??= '4g'
  process.env['SPARK_PARTITIONS'] ??= '128'
  // As Spark is by default, but for tasks so small that each has its groups in memory.
  process.env['SPARK_SETTINGS'] ??= JSON.stringify({
    'spark.driver.extraJavaOptions': '',
    'spark.sql.adaptive.enabled': 'true',
    'spark.sql.files.maxPartitionBytes': '16m',
  })
  const folder = mkdtempSync(join(tmpdir(), 'pasientforlop-bench-'))
  const path = join(folder, 'rows.csv')
  await writeWarehouseRows(path, count)
  const spark = await openSpark()
  const types = Object.entries(warehouseColumns).map(
    ([name, type]) => `${name} ${type === 'text' ? 'string' : type}`,
  )
  await spark.run(
    `create or replace temporary view registrations (${types.join(', ')}) using csv options (path '${path}', header 'true')`,
  )
  const { statements } = sqlFor({ ...warehouseOptions, dialect: 'spark' })
  console.log(`\nSQL on ${spark.name}, ${count} rows of a CSV`)
  const started = performance.now()
  for (const { name, commands } of statements) {
    const before = performance.now()
    for (const command of commands) await spark.run(command)
    const { spilled } = await spark.memory()
    const [seconds, spilt] = [(performance.now() - before) / 1000, spilled / 2 ** 20]
    console.log(
      `  ${name.padEnd(16)} ${seconds.toFixed(1).padStart(7)} s, spilled so far ${spilt.toFixed(0)} MB`,
    )
  }
  const seconds = (performance.now() - started) / 1000
  const { spilled, peak } = await spark.memory()
  console.log(
    `  ${Math.round(count / seconds)} rows/s, all steps with findings and worklist; Java had ${(peak / 2 ** 20).toFixed(0)} MB at most`,
  )
  report(
    `Spark, ${count} rows in ${process.env['SPARK_MEMORY']}, spilled`,
    `${(spilled / 2 ** 20).toFixed(0)} MB`,
    'nothing',
    spilled === 0,
  )
  await spark.close()
  const command = commandOn(path)
  console.log(
    `  the library's command on the file, one thread: ${command.seconds.toFixed(1)} s, ${command.peak} MB at most`,
  )
  rmSync(folder, { recursive: true, force: true })
}

/** The same indicators by the command of the package. */
function commandOn(path: string) {
  const periods = warehouseOptions.periods.flatMap((period) => ['--period', period])
  const options = ['--as-of', warehouseOptions.asOf, '--policy', 'open', ...periods]
  return commandPeak('indicators', path, ...options)
}
