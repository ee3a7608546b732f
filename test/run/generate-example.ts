import { writeFileSync } from 'node:fs'
import { exampleCsv } from '../generators/example-rows.js'
import { hospitalFile } from '../generators/hospital-file.js'

writeFileSync(new URL('../../docs/examples/registrations.csv', import.meta.url), exampleCsv())
writeFileSync(new URL('../../docs/examples/hospital.csv', import.meta.url), hospitalFile())
