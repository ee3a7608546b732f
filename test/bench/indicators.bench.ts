import {
  BOOLEAN,
  DATE,
  DuckDBDateValue,
  DuckDBInstance,
  type DuckDBValue,
  VARCHAR,
} from '@duckdb/node-api'
import {
  assemblePathways,
  type EvaluateOptions,
  evaluateIndicators,
  flattenPathways,
  type Indicator,
  type IndicatorResults,
  indicators,
  type PathwayRow,
  type ReferralRow,
} from 'pasientforlop'
import { toEpochDay } from 'pasientforlop/calendar'
import type { Funnel } from '../../src/indicators/evaluation/schema.js'
import { generateRows } from '../generators/streamed-rows.js'
import { median, mustEqual, report } from '../helpers/bench.js'
import { columnsOf } from '../helpers/columns-of.js'
import { seededRandom } from '../helpers/random.js'

const asOf = '2024-12-31'
const rounds = 9

const random = seededRandom(11)
const pathways: PathwayRow[] = flattenPathways(assemblePathways(generateRows(1_500_000)).pathways, {
  asOf,
}).map((row) => {
  // The generated registrations have no clarified conditions: one in eight here.
  return random() < 0.125 ? { ...row, clarified: true, rightGrantedFor: 'treatment' } : row
})

const day = (from: number): string =>
  new Date(Date.UTC(2021, 0, 1 + from)).toISOString().slice(0, 10)
const units = Array.from({ length: 60 }, (_, at) => `9839747${at + 10}`)
const areas = ['PHV', 'PHBU', 'TSB'] as const
const referrals: ReferralRow[] = Array.from({ length: 500_000 }, (_, at) => {
  const received = Math.floor(random() * 1400)
  return {
    referral: `r${at}`,
    unit: units[at % units.length] as string,
    careArea: areas[at % 3] as (typeof areas)[number],
    received: day(received),
    careStarted: random() < 0.9 ? day(received + Math.floor(random() ** 3 * 400)) : null,
  }
})

const years = [
  ...new Set(pathways.flatMap(({ clinicalDecision }) => clinicalDecision?.slice(0, 4) ?? [])),
]
const tertialsOf = (some: readonly string[]) =>
  some.flatMap((year) => [1, 2, 3].map((at) => `${year}-T${at}`))
const shareOptions = {
  periods: tertialsOf(years),
  by: ['unit'],
  asOf,
  policy: 'open',
} as const
const waitOptions = {
  periods: tertialsOf(['2021', '2022', '2023', '2024']),
  by: ['careArea', 'unit'],
  asOf,
  policy: 'open',
} as const

const columns = columnsOf(pathways)
const assessment = indicators['pathway.assessment_within_time']
const shareOf = (rows: typeof pathways | typeof columns, options: EvaluateOptions) =>
  evaluateIndicators(assessment, { pathway: rows }, options).indicators[assessment.id]
const share = () => shareOf(pathways, shareOptions)
const shareColumns = () => shareOf(columns, shareOptions)
const { policy: _open, ...protectedOptions } = shareOptions
const suppressed = () => shareOf(columns, protectedOptions)
const waitOf = (rows: typeof referrals | typeof columns) =>
  evaluateIndicators(indicators['nki.mean_wait'], { referral: rows }, waitOptions).indicators[
    'nki.mean_wait'
  ]
const referralColumns = columnsOf(referrals, 'referral')
const wait = () => waitOf(referrals)
const waitColumns = () => waitOf(referralColumns)
const ofPathways = Object.values(indicators).filter(({ subject }) => subject === 'pathway')
const tertials15 = tertialsOf(['2019', '2020', '2021', '2022', '2023'])
const all15 = () =>
  evaluateIndicators(
    ofPathways as Indicator[],
    { pathway: columns },
    { periods: tertials15, by: ['unit'], asOf },
  )

const instance = await DuckDBInstance.create(':memory:')
const connection = await instance.connect()

/** Puts columns of rows in a table of the engine, in its own types. */
const load = async <Row>(
  table: string,
  columns: Readonly<Record<string, 'VARCHAR' | 'DATE' | 'BOOLEAN'>>,
  rows: readonly Row[],
): Promise<void> => {
  const types = { VARCHAR, DATE, BOOLEAN }
  const names = Object.keys(columns)
  await connection.run(
    `create table ${table} (${names.map((name) => `"${name}" ${columns[name]}`).join(', ')})`,
  )
  const appender = await connection.createAppender(table)
  for (const row of rows) {
    for (const name of names) {
      const value = (row as Record<string, unknown>)[name]
      if (value === null || value === undefined) appender.appendNull()
      else if (columns[name] === 'DATE') {
        appender.appendDate(new DuckDBDateValue(toEpochDay(value as string)))
      } else appender.appendValue(value as DuckDBValue, types[columns[name] as keyof typeof types])
    }
    appender.endRow()
  }
  appender.closeSync()
}

await load(
  'pathways',
  {
    unit: 'VARCHAR',
    counted: 'BOOLEAN',
    clarified: 'BOOLEAN',
    firstAttendance: 'DATE',
    clinicalDecision: 'DATE',
    assessmentVerdict: 'VARCHAR',
  },
  pathways,
)
await load(
  'referrals',
  { unit: 'VARCHAR', careArea: 'VARCHAR', received: 'DATE', careStarted: 'DATE' },
  referrals,
)

const tertialOf = (column: string) =>
  `(year("${column}") || '-T' || ((month("${column}") + 3) // 4))`

const shareSql = `
  select ${tertialOf('clinicalDecision')} as period, unit, grouping(unit) as total,
    count(*)::double as population,
    (count(*) filter (clarified))::double as excluded,
    (count(*) filter (not clarified and "assessmentVerdict" is null))::double as unknown,
    (count(*) filter (not clarified and "assessmentVerdict" is not null))::double as denominator,
    (count(*) filter (not clarified and "assessmentVerdict" = 'within'))::double as numerator
  from pathways
  where counted and "firstAttendance" is not null and "clinicalDecision" is not null
  group by grouping sets ((period), (period, unit))
  order by period, total desc, unit`

const waitSql = `
  with waits as (
    select *, "careStarted" - received as days, ${tertialOf('careStarted')} as period
    from referrals where "careStarted" between '2021-01-01' and '2024-12-31'
  )
  select period, "careArea", unit, grouping(unit) as total,
    count(days)::double as n, avg(days) as mean, quantile_cont(days, [0.25, 0.5, 0.75, 0.9]) as q
  from waits
  group by grouping sets ((period), (period, "careArea", unit))
  order by period, total desc, "careArea", unit`

const query = async (sql: string) => (await connection.runAndReadAll(sql)).getRowObjectsJson()

const counted = ({ results }: Pick<IndicatorResults, 'results'>) =>
  results.flatMap((one) => {
    if (one.state !== 'value') return []
    const { population, excluded, unknown, denominator, numerator } = one.funnel as Funnel
    const group = one.group['unit'] ?? null
    return [[one.period, group, population, excluded[0]?.count, unknown, denominator, numerator]]
  })
// A group in which nothing is decided has no figure here, and a row of noughts there.
mustEqual(
  counted(share()),
  (await query(shareSql))
    .filter(({ denominator }) => denominator !== 0)
    .map((row) => [
      row['period'],
      row['unit'],
      row['population'],
      row['excluded'],
      row['unknown'],
      row['denominator'],
      row['numerator'],
    ]),
)

const rounded = (value: unknown) => Math.round(Number(value) * 1e9) / 1e9
mustEqual(
  wait().results.flatMap((one) => {
    if (one.state !== 'value' || one.measure !== 'duration') return []
    const { n, mean, lowerQuartile, median: middle, upperQuartile, percentile90 } = one.days
    const figures = [mean, lowerQuartile, middle, upperQuartile, percentile90].map(rounded)
    return [[one.period, one.group['careArea'] ?? null, one.group['unit'] ?? null, n, ...figures]]
  }),
  (await query(waitSql)).map((row) => [
    row['period'],
    row['careArea'],
    row['unit'],
    row['n'],
    rounded(row['mean']),
    ...(row['q'] as unknown[]).map(rounded),
  ]),
)

mustEqual(counted(shareColumns()), counted(share()))
mustEqual(waitColumns(), wait())

const tasks: Readonly<Record<string, () => unknown>> = {
  share,
  shareColumns,
  all15,
  shareSql: () => query(shareSql),
  suppressed,
  wait,
  waitColumns,
  waitSql: () => query(waitSql),
}
const times = new Map(Object.keys(tasks).map((name) => [name, [] as number[]]))
for (let round = 0; round <= rounds; round += 1) {
  for (const [name, task] of Object.entries(tasks)) {
    const before = performance.now()
    await task()
    // The first round is for warming up.
    if (round > 0) times.get(name)?.push(performance.now() - before)
  }
}
const ms = (name: string) => median(times.get(name) as number[])
const perSecond = (n: number, name: string) => n / (ms(name) / 1000)
const millions = (n: number) => `${(n / 1e6).toFixed(1)} M/s`

const threads = (await query("select current_setting('threads') as n"))[0]?.['n']
console.log(
  `\nevaluateIndicators, median of ${rounds} in turns with DuckDB (${threads} threads, in memory, own types), equal answers checked`,
)
const shareRate = perSecond(pathways.length, 'share')
console.log(
  `  share by unit and tertial, n = ${pathways.length}: ${ms('share').toFixed(1)} ms, SQL ${ms('shareSql').toFixed(1)} ms, suppressed too ${ms('suppressed').toFixed(1)} ms`,
)
report('pathway rows a second', millions(shareRate), 'at least 2 M/s', shareRate >= 2e6)
const ratio = (name: string) => ms(name) / ms('shareSql')
report('objects, times DuckDB', ratio('share').toFixed(2), 'at most 2.0', ratio('share') <= 2)
report(
  'columns, times DuckDB',
  `${ratio('shareColumns').toFixed(2)} (${ms('shareColumns').toFixed(1)} ms)`,
  'at most 1.0',
  ratio('shareColumns') <= 1,
)
report(
  `${ofPathways.length} pathway indicators by unit and ${tertials15.length} tertials from ${columns.length} rows as columns, ms`,
  ms('all15').toFixed(0),
  'at most 1500',
  ms('all15') <= 1500,
)
console.log(
  `  median wait by area, unit and tertial, n = ${referrals.length}: ${ms('wait').toFixed(1)} ms, as columns ${ms('waitColumns').toFixed(1)} ms, SQL ${ms('waitSql').toFixed(1)} ms`,
)
const waitRatio = (name: string) => (ms(name) / ms('waitSql')).toFixed(2)
console.log(`  times DuckDB: ${waitRatio('wait')}, as columns ${waitRatio('waitColumns')}`)
connection.closeSync()
