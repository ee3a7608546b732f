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
    setupFiles: ['test/helpers/property-runs.ts'],
    testTimeout: process.env['PROPERTY_RUNS'] === undefined ? 30_000 : 3_600_000,
  },
})
