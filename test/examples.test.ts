import { expect, test } from 'vitest'
import * as core from './helpers/api.js'
import { commentBlocks } from './helpers/example-blocks.js'
import { runExample } from './helpers/run-example.js'

test.each(commentBlocks)('the example of $title holds', async ({ code }) => {
  expect(await runExample(code)).toBeGreaterThan(0)
})

test('every public function has an example', () => {
  const shown = new Set(commentBlocks.map(({ name }) => name))
  const functions = Object.entries(core)
    .filter(([, value]) => typeof value === 'function')
    .map(([name]) => name)
  expect(functions.filter((name) => !shown.has(name))).toEqual([])
})
