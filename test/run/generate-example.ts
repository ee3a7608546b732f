import { writeFileSync } from 'node:fs'
import { exampleCsv } from '../helpers/example-rows.js'

writeFileSync(new URL('../../docs/examples/registrations.csv', import.meta.url), exampleCsv())
