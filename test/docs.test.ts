import { existsSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { guides, pageBlocks, pages, root, textOf } from './helpers/example-blocks.js'
import { loadEntry } from './helpers/load-entry.js'
import { runExample } from './helpers/run-example.js'
import { entries } from './run/entries.js'
import { generatedDocs } from './run/generated-docs.js'

describe('docs', () => {
  test.each(pageBlocks)('$title does what it says', async ({ code }) => {
    expect(await runExample(code)).toBeGreaterThan(0)
  })

  test.each(pages)('links of %s lead somewhere', (page) => {
    const links = [...textOf(page).matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)].map(([, to]) => to)
    expect(links.filter((to) => !existsSync(resolve(root, dirname(page), to as string)))).toEqual(
      [],
    )
  })

  test('the guide, or what it says to contributors, leads to every page', () => {
    const ways = textOf('docs/guide.md') + textOf('.github/CONTRIBUTING.md')
    expect(
      guides.filter((page) => page !== 'guide.md' && !new RegExp(`[(/]${page}\\)`).test(ways)),
    ).toEqual([])
  })

  const read = pages.map(textOf).join('\n')

  test.each(entries)('every name of %s stands in a page', async (entry) => {
    const names = Object.keys(await loadEntry(entry))
    expect(names.filter((name) => !new RegExp(`\\b${name}\\b`).test(read))).toEqual([])
  })

  const shown = [...textOf('SECURITY.md').matchAll(/`(test\/[^`]+\.test\.ts)`: ([^;|\n]+)/g)].map(
    ([, file = '', title = '']): [string, string] => [file, title.trim()],
  )

  test('SECURITY.md names a test or a command for each threat', () => {
    const cells = [...textOf('SECURITY.md').matchAll(/^\|.*\|.*\| (.*?) *\|$/gm)].map(
      ([, cell = '']) => cell,
    )
    const threats = cells.filter((cell) => !/^(shown by|-+)$/.test(cell))
    expect(threats.length).toBeGreaterThan(20)
    expect(threats.filter((cell) => !/`(test\/[^`]+\.test\.ts`: \w|npm run )/.test(cell))).toEqual(
      [],
    )
  })

  test.each(shown)('%s shows it: %s', (file, title) => {
    expect(textOf(file)).toContain(title)
  })

  test.each(generatedDocs)('$file is what the data says: generate-docs.ts writes it', (doc) => {
    expect(textOf(doc.file)).toBe(doc.render())
  })
})
