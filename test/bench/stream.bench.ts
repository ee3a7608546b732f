import {
  addRows,
  assembleStream,
  emptyAggregate,
  finishAggregate,
  flattenPathways,
  indicators,
} from 'pasientforlop'
import { report } from '../helpers/bench.js'
import { streamRows } from '../helpers/generate-rows.js'

const count = 5_000_000
const asOf = '2024-12-31'
const indicator = indicators['pathway.assessment_within_time']

const before = performance.now()
let aggregate = emptyAggregate(indicator, { periods: ['2020', '2021', '2022'], by: ['unit'], asOf })
let pathways = 0
for await (const batch of assembleStream(streamRows(count, 5))) {
  pathways += batch.pathways.length
  aggregate = addRows(indicator, aggregate, flattenPathways(batch.pathways, { asOf }))
}
const { results } = finishAggregate(indicator, aggregate)
const seconds = (performance.now() - before) / 1000
// Kilobytes on every system that Node documents.
const peak = process.resourceUsage().maxRSS / 1024

console.log(`\nassembleStream into an aggregate, n = ${count} rows made one by one, one run`)
console.log(`  ${pathways} pathways, ${results.length} results, ${seconds.toFixed(1)} s`)
report('peak memory of the process, MB', peak.toFixed(0), 'below 300', peak < 300)
