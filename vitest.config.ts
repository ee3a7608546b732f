import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { allEntries, specifierOf } from './test/run/entries.js'
import { LongestFirst } from './test/run/longest-first.js'

export default defineConfig({
  resolve: {
    alias: allEntries.map((name) => ({
      find: new RegExp(`^${specifierOf(name)}$`),
      replacement: fileURLToPath(new URL(`src/${name}.ts`, import.meta.url)),
    })),
  },
  test: {
    include: ['test/**/*.test.ts'],
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      // The page runs in a browser, where `npm run engines -- chromium` tries it.
      exclude: ['src/page/**'],
      reporter: ['text-summary', 'json-summary'],
      // What is reached, rounded down.
      thresholds: {
        statements: 98,
        branches: 95,
        // The core: what every other part stands on.
        'src/{calendar,sources,codes,pathways,registrations,validation,forlopstid}/**/*.ts': {
          statements: 99.5,
          branches: 99,
        },
      },
    },
    // The library has no state, so that a worker keeps its modules from one file to the next.
    isolate: false,
    sequence: { sequencer: LongestFirst },
    // Every core: by default one is left free, which is half of them on a small machine.
    maxWorkers: '100%',
    setupFiles: ['test/helpers/property-runs.ts'],
    testTimeout: process.env['PROPERTY_RUNS'] === undefined ? 30_000 : 3_600_000,
  },
})
