// The main job on example data: `npm run demo`.
import { fileURLToPath } from 'node:url'
import { reportPlan } from './plan-demo.mjs'
import { readRegistrations } from './read-registrations.mjs'
import { reportFindings } from './report-findings.mjs'
import { reportIndicators } from './report-indicators.mjs'
import { reportPathways } from './report-pathways.mjs'

const rows = readRegistrations(fileURLToPath(new URL('registrations.csv', import.meta.url)))
console.log(
  'Made-up registrations at the four trusts of Helse Vest (docs/examples/registrations.csv)',
)
reportPathways(rows, '2020-03-31')
reportFindings(rows, '2024-12-31')
reportIndicators(rows, '2020-09-01')
for (const asOf of ['2020-12-31', '2021-06-30']) reportPlan(asOf)
