import fc from 'fast-check'

/**
 * `PROPERTY_RUNS=10000 npx vitest run` looks harder than the everyday 100 cases a property. In CI
 * the cases are the same in every run, so that a change is judged by what it changed; elsewhere
 * they are new each time, and `PROPERTY_SEED` repeats them.
 */
const runs = process.env['PROPERTY_RUNS']
const seed = process.env['PROPERTY_SEED'] ?? (process.env['CI'] === 'true' ? '20201231' : undefined)
fc.configureGlobal({
  // What runs the tests may have asked for something too.
  ...fc.readConfigureGlobal(),
  ...(runs !== undefined && { numRuns: Number(runs) }),
  ...(seed !== undefined && { seed: Number(seed) }),
})
