import fc from 'fast-check'

/** `PROPERTY_RUNS=10000 npx vitest run` looks harder than the everyday 100 cases a property. */
const runs = process.env['PROPERTY_RUNS']
if (runs !== undefined) fc.configureGlobal({ numRuns: Number(runs) })
