import type { TestSequencer, TestSpecification } from 'vitest/node'
import base from '../../vitest.config.js'

/** The quick ones first: most mutants die by them, and the first to fail ends the run. */
const sequencer = class implements TestSequencer {
  shard(files: TestSpecification[]) {
    return files
  }

  sort(files: TestSpecification[]) {
    const rank = ({ moduleId }: TestSpecification) =>
      /misuse|loading|examples/.test(moduleId) ? 2 : moduleId.includes('.property.') ? 1 : 0
    return [...files].sort((one, other) => rank(one) - rank(other))
  }
}

/** The tests that mutation.mjs wants run, as patterns under test/. */
const patterns = process.env['MUTATION_TESTS'] ?? '{calendar,misuse}'

// In one worker that keeps its modules from file to file, with the same cases in every run. What
// reads or bundles the sources is left out, since it would fail for the instruments alone.
export default {
  ...base,
  test: {
    ...base.test,
    include: [`test/${patterns}/**/*.test.ts`, `test/${patterns}.test.ts`],
    fileParallelism: false,
    env: { PROPERTY_SEED: '20201231' },
    sequence: { sequencer },
  },
}
