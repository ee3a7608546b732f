import { createWriteStream, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import {
  aggregateIndicator,
  assemblePathways,
  flattenForlopstider,
  flattenPathways,
  indicators,
  type Registration,
} from 'pasientforlop'
import { sqlFor } from 'pasientforlop/sql'
import { report } from '../helpers/bench.js'
import { streamRows } from '../helpers/generate-rows.js'

const count = Number(process.env['SQL_BENCH_ROWS'] ?? 2_000_000)
const asOf = '2024-12-31'
const periods = ['2019', '2020', '2021', '2022', '2023', '2024']
const by = [['unit'], ['type', 'unit']]
const asked = Object.values(indicators).filter(
  ({ subject }) => subject === 'pathway' || subject === 'forlopstid',
)

/** One indicator, tuned by hand for this one question; days of a closing are not told apart. */
const tuned = (path: string) => `
with raw as (select * from read_csv('${path}', header = true, columns = {'row_id': 'integer', 'patient': 'varchar', 'unit': 'varchar', 'date': 'date', 'code': 'varchar', 'careLevel': 'varchar', 'severity': 'varchar'})),
c as (select patient, unit, substr(code, 2, 2)::utinyint as ty, date, position(substr(code, 4, 1) in 'APMDLCSUFETHX')::utinyint as rk,
    substr(code, 5, 1) as oc, careLevel from raw),
s as (select *, last_value(case when rk in (1, 13) then rk end ignore nulls) over w as st,
    lag(date) over w = date and lag(rk) over w = rk and lag(oc) over w = oc as rep
  from c window w as (partition by patient, unit, ty order by date, rk, oc rows between unbounded preceding and 1 preceding)),
o as (select *, sum((rk = 1 and st is distinct from 1)::int) over (partition by patient, unit, ty order by date, rk, oc rows unbounded preceding) as ord,
    (case when rk = 1 then st is distinct from 1 else st = 1 end) as keep from s where rep is not true),
p as (select patient, unit, ty, ord, min(date) filter (rk = 3) as m, min(date) filter (rk = 6) as c,
    arg_min(careLevel, date) filter (rk = 3 and careLevel is not null) as lvl, arg_min(careLevel, date) filter (careLevel is not null) as lvl0
  from o where keep and ord > 0 group by all),
l(ty, lvl, maxd) as (values (1, 'outpatient', 21), (1, 'inpatient', 7), (11, 'outpatient', 42), (12, 'outpatient', 42), (7, 'outpatient', 56),
    (7, 'inpatient', 56), (9, 'outpatient', 7))
select unit, year(c) || '-T' || cast((month(c) + 3) // 4 as int) as period, count(*) as n, count(*) filter (date_diff('day', m, c) <= maxd) as within_limit
from p join l on p.ty = l.ty and coalesce(p.lvl, p.lvl0) = l.lvl
where m is not null and c is not null group by all order by 1, 2`

const folder = mkdtempSync(join(tmpdir(), 'pasientforlop-bench-'))
const path = join(folder, 'rows.csv')
const rows: Registration[] = []
const file = createWriteStream(path)
file.write('row_id,patient,unit,date,code,careLevel,severity\n')
let number = 0
for (const row of streamRows(count)) {
  const code = row.code ?? `${row.pathway}${row.event}${row.outcome ?? ''}`
  const severity =
    row.facts === null || row.facts === undefined || row.facts === ''
      ? ''
      : (row.facts.severity ?? '')
  file.write(
    `${number},${row.patient},${row.unit},${row.date},${code},${row.careLevel ?? ''},${severity}\n`,
  )
  rows.push({
    patient: row.patient,
    unit: row.unit,
    date: row.date,
    code,
    careLevel: row.careLevel ?? null,
    facts: severity === '' ? null : { severity },
  } as Registration)
  number += 1
}
await new Promise((done) => file.end(done))

const instance = await DuckDBInstance.create(':memory:')
const connection = await instance.connect()
const time = async (work: () => Promise<unknown> | unknown): Promise<number> => {
  const started = performance.now()
  await work()
  return performance.now() - started
}

const { statements } = sqlFor({
  dialect: 'duckdb',
  source: { table: 'registrations', row: 'row_id', dateTypes: { date: 'date' } },
  mapping: {
    kind: 'registration',
    columns: {
      patient: 'patient',
      unit: 'unit',
      date: 'date',
      code: 'code',
      careLevel: 'careLevel',
      severity: 'severity',
    },
  },
  asOf,
  indicators: asked,
  periods,
  by,
})
const notCounted = ['findings', 'worklist', 'row_places']
const steps = new Map<string, number>()
await connection.run(
  `create view registrations as select * from read_csv('${path}', header = true, columns = {'row_id': 'integer', 'patient': 'varchar', 'unit': 'varchar', 'date': 'date', 'code': 'varchar', 'careLevel': 'varchar', 'severity': 'varchar'})`,
)
const yardstick = [
  await time(() => connection.runAndReadAll(tuned(path))),
  await time(() => connection.runAndReadAll(tuned(path))),
].sort((a, b) => a - b)[0] as number
for (const { name, commands } of statements) {
  steps.set(
    name,
    await time(async () => {
      for (const command of commands) await connection.run(command)
    }),
  )
}
const whole = [...steps]
  .filter(([name]) => !notCounted.includes(name))
  .reduce((sum, [, ms]) => sum + ms, 0)
const rest = [...steps]
  .filter(([name]) => notCounted.includes(name))
  .reduce((sum, [, ms]) => sum + ms, 0)
const library = await time(() => {
  const { pathways } = assemblePathways(rows)
  const of = {
    pathway: flattenPathways(pathways, { asOf }),
    forlopstid: flattenForlopstider(pathways, { asOf }),
  }
  for (const indicator of asked) {
    aggregateIndicator(indicator as never, of[indicator.subject as 'pathway'] as never, {
      asOf,
      periods,
      by,
    })
  }
})

console.log(`\nSQL in DuckDB, ${count} rows of a CSV, ${asked.length} indicators by unit and type`)
for (const [name, ms] of steps) console.log(`  ${name.padEnd(16)} ${ms.toFixed(0).padStart(7)} ms`)
console.log(
  `  one indicator, tuned by hand: ${yardstick.toFixed(0)} ms; all of ours ${whole.toFixed(0)} ms, findings and worklist besides ${rest.toFixed(0)} ms; the library on objects in memory ${library.toFixed(0)} ms`,
)
const times = whole / yardstick
report('all indicators, times one tuned by hand', times.toFixed(2), 'at most 4', times <= 4)
connection.closeSync()
instance.closeSync()
rmSync(folder, { recursive: true, force: true })
