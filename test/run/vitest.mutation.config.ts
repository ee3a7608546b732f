import { configDefaults, mergeConfig } from 'vitest/config'
import base from '../../vitest.config.js'

// What reads or bundles the sources sees the instrumented ones, and would fail for that alone.
export default mergeConfig(base, {
  test: {
    exclude: [
      ...configDefaults.exclude,
      'test/layout.test.ts',
      'test/tree-shaking.test.ts',
      'test/size.test.ts',
      'test/docs.test.ts',
      'test/package*.test.ts',
    ],
  },
})
