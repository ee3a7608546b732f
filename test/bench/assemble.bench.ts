import { assemblePathways, measureForlopstider, type Registration } from 'pasientforlop'
import { generateRows } from '../generators/streamed-rows.js'
import { mustEqual, report, timeInTurns } from '../helpers/bench.js'
import { seededRandom, shuffled } from '../helpers/random.js'

const asOf = '2024-12-31'

const assembleAndMeasure = (rows: readonly Registration[]): number =>
  measureForlopstider(assemblePathways(rows).pathways, { asOf }).length

// Both make their whole answer: the rows of the lines here, the pathways of the rows there.
const parseLines = (lines: readonly string[]): Registration[] =>
  lines.map((line) => JSON.parse(line))

const count = 500_000
const lines = generateRows(count).map((row) => JSON.stringify(row))
// Rows as a reader of NDJSON hands them over.
const rows = parseLines(lines)
const shuffledRows = shuffled(rows, seededRandom(2))

const answer = (some: readonly Registration[]) =>
  assemblePathways(some).pathways.map((pathway) => [
    pathway.id,
    pathway.events.map(({ rows: _, ...event }) => event),
    measureForlopstider([pathway], { asOf }),
  ])
mustEqual(answer(shuffledRows), answer(rows))

const times = timeInTurns({
  parse: () => parseLines(lines),
  ordered: () => assembleAndMeasure(rows),
  shuffled: () => assembleAndMeasure(shuffledRows),
  small: () => assembleAndMeasure(rows.slice(0, 50_000)),
})
const bytes = lines.reduce((sum, line) => sum + line.length, 0)

console.log(
  `\nassemblePathways + measureForlopstider, n = ${count} rows, median of 7, equal answers checked`,
)
console.log(
  `  JSON.parse of the rows as NDJSON lines (${Math.round(bytes / count)} bytes a row): ${times.parse.toFixed(0)} ms`,
)
console.log(
  `  export order ${times.ordered.toFixed(0)} ms, shuffled ${times.shuffled.toFixed(0)} ms`,
)
const ordered = times.ordered / times.parse
const mixed = times.shuffled / times.parse
report('export order, times JSON.parse', ordered.toFixed(2), 'at most 1', ordered <= 1)
report('shuffled, times JSON.parse', mixed.toFixed(2), 'at most 1.7', mixed <= 1.7)

const million = generateRows(1_000_000, 3)
const large = timeInTurns({ million: () => assembleAndMeasure(million) })
const perRow = (ms: number, n: number) => (ms * 1e6) / n
console.log(
  `  ns a row: ${perRow(times.small, 50_000).toFixed(0)} at 50,000; ${perRow(times.ordered, count).toFixed(0)} at 500,000; ${perRow(large.million, 1_000_000).toFixed(0)} at 1,000,000`,
)
const growth = perRow(large.million, 1_000_000) / perRow(times.small, 50_000)
report(
  'time a row, 1,000,000 against 50,000 rows',
  growth.toFixed(2),
  'linear (at most 1.5)',
  growth <= 1.5,
)
