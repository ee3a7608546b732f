import {
  type Aggregate,
  aggregateIndicator,
  evaluateIndicators,
  type Indicator,
  indicators,
  mergeAggregates,
  type Registration,
} from 'pasientforlop'
import {
  assembleTable,
  flattenForlopstidTable,
  flattenPathwayTable,
  registrationTable,
} from 'pasientforlop/table'
import { streamRows } from '../generators/streamed-rows.js'
import { mustEqual, report } from '../helpers/bench.js'

const asOf = '2024-12-31'
const years = ['2019', '2020', '2021', '2022', '2023']
const periods = years.flatMap((year) => [1, 2, 3].map((tertial) => `${year}-T${tertial}`))
const options = { periods, by: ['unit'], asOf }
const of = (subject: string) =>
  Object.values<Indicator>(indicators).filter((indicator) => indicator.subject === subject)
// All of pathways, and clocks for the rest.
const asked: readonly Indicator[] = [...of('pathway'), ...of('forlopstid')].slice(0, 15)

/** Rows as they come, some whole patients at a time. */
function* batches(count: number, least: number): Generator<readonly Registration[]> {
  let batch: Registration[] = []
  for (const row of streamRows(count, 5)) {
    if (batch.length >= least && row.patient !== batch[batch.length - 1]?.patient) {
      yield batch
      batch = []
    }
    batch.push(row)
  }
  yield batch
}

const run = (count: number, least: number) => {
  let aggregates: readonly Aggregate[] = []
  const findings = new Map<string, number>()
  let pathways = 0
  for (const rows of batches(count, least)) {
    const assembly = assembleTable(registrationTable(rows), { asOf })
    pathways += assembly.pathways.length
    for (const { rule } of assembly.findings) findings.set(rule, (findings.get(rule) ?? 0) + 1)
    const flat = {
      pathway: flattenPathwayTable(assembly.pathways, { asOf }),
      forlopstid: flattenForlopstidTable(assembly.pathways, { asOf }),
    }
    const counted = asked.map((indicator) =>
      aggregateIndicator(indicator, flat[indicator.subject as keyof typeof flat], options),
    )
    aggregates =
      aggregates.length === 0
        ? counted
        : counted.map((one, at) => mergeAggregates([aggregates[at] as Aggregate, one]))
  }
  const { indicators: results } = evaluateIndicators(
    asked as Indicator[],
    { aggregates },
    { ...options, policy: 'open' },
  )
  return { results, findings: [...findings].sort(), pathways }
}

const batch = 20_000
// In any parts the same.
mustEqual(run(40_000, 1000), run(40_000, 100_000))

const secondsOf = <Answer>(task: () => Answer) => {
  const before = performance.now()
  return { answer: task(), seconds: (performance.now() - before) / 1000 }
}

/** Making the rows is the caller's: how long that takes by itself is said beside. */
const making = (count: number) =>
  secondsOf(() => {
    let rows = 0
    for (const some of batches(count, batch)) rows += some.length
    return rows
  }).seconds

console.log(
  `\nrows made one by one, ${asked.length} indicators by unit and ${periods.length} tertials, findings of assembly counted; one run each`,
)
const perRow: number[] = []
for (const count of [50_000, 500_000, 5_000_000]) {
  const { answer, seconds } = secondsOf(() => run(count, batch))
  const made = making(count)
  const { pathways, findings } = answer
  perRow.push(((seconds - made) * 1e6) / count)
  const found = findings.reduce((sum, [, one]) => sum + one, 0)
  console.log(
    `  n = ${count}: ${pathways} pathways, ${found} findings, ${seconds.toFixed(1)} s, of which ${made.toFixed(1)} s to make the rows; ${(perRow[perRow.length - 1] as number).toFixed(2)} µs a row without that`,
  )
  if (count < 5_000_000) continue
  report('5,000,000 rows, s', seconds.toFixed(1), 'at most 15', seconds <= 15)
}
const growth = (perRow[2] as number) / (perRow[1] as number)
report(
  'time a row, 5,000,000 against 500,000 rows',
  growth.toFixed(2),
  'linear (at most 1.5)',
  growth <= 1.5,
)
// Kilobytes on every system that Node documents.
const peak = process.resourceUsage().maxRSS / 1024
report('peak memory of the process, MB', peak.toFixed(0), 'below 300', peak < 300)
