import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import * as core from './helpers/api.js'
import { runExample } from './helpers/run-example.js'

const source = fileURLToPath(new URL('../src', import.meta.url))

const filesBelow = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? filesBelow(path) : [path]
  })

const examples = filesBelow(source).flatMap((path) =>
  [
    ...readFileSync(path, 'utf8').matchAll(
      /\/\*\*(?:(?!\*\/)[\s\S])*?\*\/\s*(?:export (?:const|(?:async )?function\*?) (\w+))?/g,
    ),
  ]
    .filter(([comment]) => comment.includes('@example'))
    .map(([comment, name]) => ({
      title: `${relative(source, path)} ${name ?? ''}`,
      name,
      code: comment
        .replace(/^[\s\S]*?@example\s*\n/, '')
        .replace(/\*\/[\s\S]*$/, '')
        .replace(/^\s*\* ?/gm, '')
        .replace(/^```(ts)?\s*$/gm, ''),
    })),
)

test.each(examples)('the example of $title holds', async ({ code }) => {
  expect(await runExample(code)).toBeGreaterThan(0)
})

test('every public function has an example', () => {
  const shown = new Set(examples.map(({ name }) => name))
  const functions = Object.entries(core)
    .filter(([, value]) => typeof value === 'function')
    .map(([name]) => name)
  expect(functions.filter((name) => !shown.has(name))).toEqual([])
})
