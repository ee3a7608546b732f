import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: {
    alias: [
      {
        find: /^pasientforlop$/,
        replacement: fileURLToPath(new URL('src/index.ts', import.meta.url)),
      },
      {
        find: /^pasientforlop\/core$/,
        replacement: fileURLToPath(new URL('src/core.ts', import.meta.url)),
      },
      {
        find: /^pasientforlop\/schemas$/,
        replacement: fileURLToPath(new URL('src/schemas.ts', import.meta.url)),
      },
    ],
  },
  test: {
    include: ['test/**/*.test.ts'],
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      reporter: ['text-summary', 'json-summary'],
      thresholds: {
        statements: 98,
        branches: 96,
        // The core: what every other part stands on.
        'src/{calendar,sources,codes,pathways,registrations,validation,forlopstid}/**/*.ts': {
          statements: 98,
          branches: 97,
        },
      },
    },
    setupFiles: ['test/helpers/property-runs.ts'],
    testTimeout: process.env['PROPERTY_RUNS'] === undefined ? 30_000 : 3_600_000,
  },
})
