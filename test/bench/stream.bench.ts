import {
  aggregateIndicator,
  assembleStream,
  evaluateIndicators,
  flattenPathways,
  indicators,
  mergeAggregates,
} from 'pasientforlop'
import { report } from '../helpers/bench.js'
import { streamRows } from '../helpers/generate-rows.js'

const count = 5_000_000
const asOf = '2024-12-31'
const indicator = indicators['pathway.assessment_within_time']

const before = performance.now()
const options = { periods: ['2020', '2021', '2022'], by: ['unit'], asOf }
let aggregate = aggregateIndicator(indicator, [], options)
let pathways = 0
for await (const batch of assembleStream(streamRows(count, 5))) {
  pathways += batch.pathways.length
  const rows = flattenPathways(batch.pathways, { asOf })
  aggregate = mergeAggregates([aggregate, aggregateIndicator(indicator, rows, options)])
}
const { results } = evaluateIndicators(indicator, { aggregates: [aggregate] }, options).indicators[
  indicator.id
]
const seconds = (performance.now() - before) / 1000
// Kilobytes on every system that Node documents.
const peak = process.resourceUsage().maxRSS / 1024

console.log(`\nassembleStream into an aggregate, n = ${count} rows made one by one, one run`)
console.log(`  ${pathways} pathways, ${results.length} results, ${seconds.toFixed(1)} s`)
report('peak memory of the process, MB', peak.toFixed(0), 'below 300', peak < 300)
